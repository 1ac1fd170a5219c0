"""The tables of a scenario that no guard stands in: head, customer, briefing and so on."""

import re
from collections.abc import Container
from typing import get_args

from trainingsveld.scenario.fields import (
    Check,
    Shape,
    anything,
    decimal,
    each,
    filled,
    flag,
    ident,
    labels,
    one_of,
    table,
    text,
    texts,
    whole,
)  # fmt: skip
from trainingsveld.scenario.guard import NUMBERS
from trainingsveld.scenario.model import (
    AfterCall,
    Briefing,
    Criterion,
    CriterionFamily,
    Customer,
    Family,
    Gender,
    Mail,
    Motive,
    Stance,
    Task,
    Voice,
)  # fmt: skip
from trainingsveld.scenario.report import Path, Report, Toml

LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}")
"""The common part of BCP 47: a language, and perhaps a script, region or variant."""

LONGEST_MINUTES = 600
FORMAT = 1


def language(report: Report, path: Path, value: Toml) -> str | None:
    """A language tag such as `nl` or `nl-BE`."""
    if not isinstance(value, str):
        return report.wrong_type(path, "text", value)
    if LANGUAGE.fullmatch(value):
        return value
    return report.add("TV0210", path, value=value)


_PLAIN: dict[str, Check] = {
    "id": ident,
    "title": filled,
    "language": language,
    "family": one_of(get_args(Family)),
    "difficulty": whole(1, 5),
    "minutes": whole(1, LONGEST_MINUTES),
    "summary": text,
    "goal": text,
    "need": text,
    "tags": texts,
    "unclear": text,
    "pronounce": labels,
}
_PARTS = (
    "format", "customer", "briefing", "vars", "criteria", "cards", "nodes", "acts", "aftercall",
    "tests", "invariants",
)  # fmt: skip
PLAIN = tuple(_PLAIN)
"""The keys at the top that go into a Scenario as they are."""

SCENARIO = Shape(
    {**_PLAIN, "start": text, **dict.fromkeys(_PARTS, anything)},
    ("format", "id", "title", "language", "nodes"),
)
VOICE = Shape(
    {
        "gender": one_of(get_args(Gender)),
        "rate": decimal(0.5, 2),
        "pitch": decimal(-10, 10),
        "age": whole(5, 99),
    }
)
START = Shape({name: whole(*bounds) for name, bounds in NUMBERS.items()})
BRIEFING = Shape({"player": text, "known": texts})
CRITERION = Shape(
    {"id": ident, "text": filled, "family": one_of(get_args(CriterionFamily)), "fatal": flag},
    ("id", "text"),
)
TASK = Shape({"id": ident, "text": filled}, ("id", "text"))
MAIL = Shape({"to": text, "checklist": texts}, ("to",))


def first(report: Report, code: str, path: Path, name: str, before: Container[str]) -> None:
    """Note an id that was given before."""
    if name in before:
        report.add(code, path, value=name)


def _voice(report: Report, path: Path, value: Toml) -> Voice | None:
    got = table(report, path, value, VOICE)
    return None if got is None else Voice(**got)


def _start(report: Report, path: Path, value: Toml) -> dict[str, int] | None:
    return table(report, path, value, START)


def _tasks(report: Report, path: Path, value: Toml) -> tuple[Task, ...] | None:
    if not isinstance(value, list):
        return report.wrong_type(path, "list", value)
    found: dict[str, Task] = {}
    for at, entry in each(report, path, value):
        got = table(report, at, entry, TASK)
        if got is not None:
            first(report, "TV0325", (*at, "id"), got["id"], found)
            found[got["id"]] = Task(**got)
    return tuple(found.values())


def _mail(report: Report, path: Path, value: Toml) -> Mail | None:
    got = table(report, path, value, MAIL)
    return None if got is None else Mail(**got)


CUSTOMER = Shape(
    {
        "name": text,
        "role": text,
        "voice": _voice,
        "face": text,
        "motive": one_of(get_args(Motive)),
        "stance": one_of(get_args(Stance)),
        "patience": whole(2, 60),
        "lets_finish": decimal(0.5, 10),
        "listens": whole(5, 120),
        "start": _start,
    }
)
AFTER_CALL = Shape(
    {
        "minutes": whole(1, LONGEST_MINUTES),
        "tasks": _tasks,
        "mail": _mail,
    }
)


def customer(report: Report, value: Toml) -> Customer:
    """Read `[customer]`."""
    return Customer(**(table(report, ("customer",), value, CUSTOMER) or {}))


def briefing(report: Report, value: Toml) -> Briefing:
    """Read `[briefing]`."""
    return Briefing(**(table(report, ("briefing",), value, BRIEFING) or {}))


def criteria(report: Report, value: Toml) -> dict[str, Criterion]:
    """Read `[[criteria]]`, by id."""
    found: dict[str, Criterion] = {}
    for path, entry in each(report, ("criteria",), value):
        got = table(report, path, entry, CRITERION)
        if got is not None:
            first(report, "TV0324", (*path, "id"), got["id"], found)
            found[got["id"]] = Criterion(**got)
    return found


def aftercall(report: Report, value: Toml) -> AfterCall:
    """Read `[aftercall]`."""
    return AfterCall(**(table(report, ("aftercall",), value, AFTER_CALL) or {}))
