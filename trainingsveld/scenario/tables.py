"""The tables of a scenario that no guard stands in: head, customer, briefing, variables and so on."""

import re
from typing import Any as Toml
from typing import cast, get_args

from trainingsveld.scenario.fields import (
    Shape, anything, decimal, each, filled, flag, ident, labels, one_of, table, text, texts, whole,
)  # fmt: skip
from trainingsveld.scenario.guard import NUMBERS
from trainingsveld.scenario.model import (
    AfterCall, Briefing, Criterion, CriterionFamily, Customer, Family, Gender, Mail, Motive,
    Stance, Task, Voice,
)  # fmt: skip
from trainingsveld.scenario.report import Path, Report

LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}")
"""The common part of BCP 47: a language, and perhaps a script, region or variant."""

LONGEST_MINUTES = 600
FORMAT = 1


def language(report: Report, path: Path, value: Toml) -> Toml:
    """A language tag such as `nl` or `nl-BE`."""
    if not isinstance(value, str):
        return report.wrong_type(path, "text", value)
    if LANGUAGE.fullmatch(value):
        return value
    return report.add("TV0210", path, value=value)


SCENARIO = Shape(
    {
        "format": anything,
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
        "start": text,
        "unclear": text,
        **dict.fromkeys(
            ("customer", "briefing", "vars", "criteria", "cards", "nodes"), anything
        ),
        **dict.fromkeys(("acts", "aftercall", "tests", "invariants"), anything),
    },
    ("format", "id", "title", "language", "nodes"),
)
VOICE = Shape(
    {"gender": one_of(get_args(Gender)), "rate": decimal(0.5, 2), "pitch": decimal(-10, 10)}
)
CUSTOMER = Shape(
    {
        "name": text,
        "role": text,
        "voice": lambda report, path, value: _voice(report, path, value),
        "face": text,
        "motive": one_of(get_args(Motive)),
        "stance": one_of(get_args(Stance)),
        "patience": whole(2, 60),
        "start": lambda report, path, value: table(report, path, value, START),
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
AFTER_CALL = Shape(
    {
        "minutes": whole(1, LONGEST_MINUTES),
        "tasks": lambda report, path, value: _tasks(report, path, value),
        "mail": lambda report, path, value: _mail(report, path, value),
    }
)
CARD_FIELDS = labels


def _voice(report: Report, path: Path, value: Toml) -> Voice | None:
    got = table(report, path, value, VOICE)
    return None if got is None else Voice(**got)


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


def _tasks(report: Report, path: Path, value: Toml) -> tuple[Task, ...] | None:
    if not isinstance(value, list):
        return report.wrong_type(path, "list", value)
    found: dict[str, Task] = {}
    for at, entry in each(report, path, cast("list[Toml]", value)):
        got = table(report, at, entry, TASK)
        if got is not None:
            first(report, "TV0325", (*at, "id"), got["id"], found)
            found[got["id"]] = Task(**got)
    return tuple(found.values())


def _mail(report: Report, path: Path, value: Toml) -> Mail | None:
    got = table(report, path, value, MAIL)
    return None if got is None else Mail(**got)


def first(report: Report, code: str, path: Path, name: str, before: object) -> None:
    """Note an id that was given before; `before` is anything that can be searched with `in`."""
    if name in cast("dict[str, object]", before):
        report.add(code, path, value=name)
