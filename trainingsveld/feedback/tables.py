"""The tables of a method file: its head, its steps, and texts in one language or two."""

from typing import Any, get_args

from trainingsveld.feedback.method import Form, Kind, Of, Step, Texts
from trainingsveld.scenario.fields import (
    Check,
    Shape,
    anything,
    each,
    filled,
    ident,
    one_of,
    table,
    text,
    texts,
    whole,
)
from trainingsveld.scenario.report import Path, Report, Toml

LANGUAGES = ("nl", "en")
MOST_STEPS, MOST_STARTERS = 20, 9
"""Starters have the digits for keys."""
LONGEST = {"name": 40, "title": 26, "phase": 26, "summary": 200, "ask": 320, "starters": 80}
"""Characters of a text, by its key: what its place on the screen holds."""


def words(report: Report, path: Path, value: Toml) -> Texts | None:
    """A text for every language, or a table of one per language."""
    if isinstance(value, str):
        said = filled(report, path, value)
        _long(report, path, value)
        return None if said is None else {"": said}
    if not isinstance(value, dict):
        return report.wrong_type(path, "text_or_table", value)
    got: dict[str, str] = {}
    for language, entry in _languages(report, path, value):
        if (said := filled(report, (*path, language), entry)) is not None:
            _long(report, (*path, language), said)
            got[language] = said
    return got if got and len(got) == len(value) else None


def starters(report: Report, path: Path, value: Toml) -> dict[str, tuple[str, ...]] | None:
    """Beginnings of sentences: a list for every language, or a table of one per language."""
    if isinstance(value, list):
        entries: list[tuple[str, Toml]] = [("", value)]
    elif isinstance(value, dict):
        entries = _languages(report, path, value)
    else:
        return report.wrong_type(path, "list", value)
    got: dict[str, tuple[str, ...]] = {}
    for language, entry in entries:
        at = (*path, language) if language else path
        said = texts(report, at, entry)
        if said is None:
            continue
        if len(said) > MOST_STARTERS:
            report.add("TV0710", at, value=len(said), most=MOST_STARTERS)
        for number, one in enumerate(said):
            filled(report, (*at, number), one)
            _long(report, (*at, number), one)
        got[language] = said
    return got if len(got) == len(entries) else None


def _languages(report: Report, path: Path, value: dict[str, Toml]) -> list[tuple[str, Toml]]:
    if not value:
        report.add("TV0209", path)
    known: list[tuple[str, Toml]] = []
    for language, entry in value.items():
        if language in LANGUAGES:
            known.append((language, entry))
        else:
            near = report.near(language, LANGUAGES)
            report.add("TV0203", (*path, language), "key", near=near)
    return known


def _long(report: Report, path: Path, said: str) -> None:
    key = next(part for part in reversed(path) if part in LONGEST)
    if len(said) > (most := LONGEST[str(key)]):
        report.add("TV0708", path, value=len(said), most=most, key=key)


HEAD = Shape(
    {
        "format": whole(1, 1),
        "id": ident,
        "name": words,
        "summary": words,
        "source": text,
        "steps": anything,
    },
    ("id", "name", "summary", "steps"),
)
_STEP: dict[str, Check] = {
    "id": ident,
    "of": one_of(get_args(Of)),
    "kind": one_of(get_args(Kind)),
    "title": words,
    "ask": words,
    "starters": starters,
    "seconds": whole(5, 3600),
    "form": one_of(get_args(Form)),
    "phase": words,
}
STEP = Shape(_STEP, ("of", "kind", "title", "ask"))


def read_head(report: Report, values: dict[str, Toml]) -> dict[str, Any] | None:
    """Read what stands at the top; None when something it needs is missing."""
    got = table(report, (), values, HEAD)
    if got is None:
        return None
    return {key: got[key] for key in ("id", "name", "summary", "source") if key in got}


def read_steps(report: Report, value: Toml | None) -> tuple[Step | None, ...]:
    """Read the steps in order; None stands for one that cannot be used."""
    if value is None:
        return ()
    entries = each(report, ("steps",), value)
    if isinstance(value, list) and not entries:
        report.add("TV0209", ("steps",))
    if len(entries) > MOST_STEPS:
        report.add("TV0710", ("steps",), value=len(entries), most=MOST_STEPS)
    return tuple(_step(report, at, n, entry) for n, (at, entry) in enumerate(entries, 1))


def _step(report: Report, at: Path, number: int, entry: Toml) -> Step | None:
    got = table(report, at, entry, STEP)
    if got is None:
        return None
    got.setdefault("id", str(number))
    got.setdefault("starters", {})
    return Step(**got)
