"""The kinds of field the format has. Each returns the value, or notes what is wrong and gives None.

TOML has no null, so None can only mean that something was reported.
"""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from trainingsveld.scenario.report import Path, Report, Toml
from trainingsveld.scenario.vocabulary import ID

Check = Callable[[Report, Path, Toml], Any]
"""What it returns fits the field of the model that it is for; None when it reported something."""


class Shape(Struct, frozen=True):
    """The keys a table may have, and those it cannot do without."""

    checks: Mapping[str, Check]
    required: tuple[str, ...] = ()


def table(report: Report, path: Path, value: Toml, shape: Shape) -> dict[str, Any] | None:
    """Check a table by its shape. None when it is no table, or lacks a value it needs."""
    if not isinstance(value, dict):
        report.wrong_type(path, "table", value)
        return None
    got: dict[str, Any] = {}
    for key, entry in value.items():
        check = shape.checks.get(key)
        if check is None:
            report.add("TV0203", (*path, key), "key", near=report.near(key, shape.checks))
        elif (checked := check(report, (*path, key), entry)) is not None:
            got[key] = checked
    for key in shape.required:
        if key not in value:
            report.add("TV0202", (*path, key), "table")
    return got if got.keys() >= {*shape.required} else None


def each(report: Report, path: Path, value: Toml) -> list[tuple[Path, Toml]]:
    """Give the entries of an array, each with its path."""
    if not isinstance(value, list):
        report.wrong_type(path, "list", value)
        return []
    return [((*path, n), entry) for n, entry in enumerate(value)]


def anything(_report: Report, _path: Path, value: Toml) -> Toml:
    """Accept a value that somebody else looks at."""
    return value


def text(report: Report, path: Path, value: Toml) -> str | None:
    """A text, which may be empty."""
    if isinstance(value, str):
        return value
    return report.wrong_type(path, "text", value)


def filled(report: Report, path: Path, value: Toml) -> str | None:
    """A text that somebody will read, so that it should say something."""
    if isinstance(value, str) and not value.strip():
        report.add("TV0208", path)
    return text(report, path, value)


def texts(report: Report, path: Path, value: Toml) -> tuple[str, ...] | None:
    """An array of texts, as a tuple."""
    given = each(report, path, value)
    got = [words for at, entry in given if (words := text(report, at, entry)) is not None]
    return tuple(got) if isinstance(value, list) and len(got) == len(given) else None


def labels(report: Report, path: Path, value: Toml) -> dict[str, str] | None:
    """A table of names and texts, as a card shows them."""
    if not isinstance(value, dict):
        return report.wrong_type(path, "table", value)
    got = {
        name: words
        for name, entry in value.items()
        if (words := text(report, (*path, name), entry)) is not None
    }
    return got if len(got) == len(value) else None


def flag(report: Report, path: Path, value: Toml) -> bool | None:
    """Either true or false."""
    if isinstance(value, bool):
        return value
    return report.wrong_type(path, "flag", value)


def ident(report: Report, path: Path, value: Toml) -> str | None:
    """An id: small letters, digits and hyphens."""
    if not isinstance(value, str):
        return report.wrong_type(path, "text", value)
    if ID.fullmatch(value):
        return value
    return report.add("TV0207", path, value=value)


class Whole(Struct, frozen=True):
    """A whole number of a range."""

    least: int
    most: int

    def __call__(self, report: Report, path: Path, value: Toml) -> int | None:
        """Check one."""
        if type(value) is not int:
            return report.wrong_type(path, "whole", value)
        if self.least <= value <= self.most:
            return value
        return report.add("TV0205", path, value=value, least=self.least, most=self.most)


class Decimal(Struct, frozen=True):
    """A number of a range, with or without decimals; nan is in no range."""

    least: float
    most: float

    def __call__(self, report: Report, path: Path, value: Toml) -> float | None:
        """Check one."""
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return report.wrong_type(path, "decimal", value)
        if self.least <= value <= self.most:
            return float(value)
        least, most = f"{self.least:g}", f"{self.most:g}"
        return report.add("TV0205", path, value=value, least=least, most=most)


class OneOf(Struct, frozen=True):
    """One of a list of words."""

    values: tuple[str, ...]

    def __call__(self, report: Report, path: Path, value: Toml) -> str | None:
        """Check one."""
        if not isinstance(value, str):
            return report.wrong_type(path, "text", value)
        if value in self.values:
            return value
        near, choices = report.near(value, self.values), ", ".join(self.values)
        return report.add("TV0206", path, value=value, near=near, choices=choices)


def whole(least: int, most: int) -> Check:
    """Make a check for a whole number of a range."""
    return Whole(least, most)


def decimal(least: float, most: float) -> Check:
    """Make a check for a number of a range."""
    return Decimal(least, most)


def one_of(values: tuple[str, ...]) -> Check:
    """Make a check for one of a list of words."""
    return OneOf(values)
