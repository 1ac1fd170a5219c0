"""The list of everything wrong with one file, by path; places come later, when it is not empty."""

from collections.abc import Iterable, Mapping
from typing import Literal

from msgspec import Struct, field

from trainingsveld.scenario.finding import WARNINGS
from trainingsveld.scenario.suggest import nearest

Toml = str | bool | int | float | list["Toml"] | dict[str, "Toml"]
"""Any value of TOML. Dates exist too, but not in this format: they fit no kind of field."""

Path = tuple[str | int, ...]
"""Where a value stands in the data: `("nodes", "opening", "replies", 0, "goto")`."""

At = Literal["key", "value", "table"]
"""What to point at: the key, the value, or the head of the table in which a key is missing."""


class Problem(Struct, frozen=True):
    """One thing wrong, by path instead of by place."""

    code: str
    path: Path
    at: At
    params: Mapping[str, str]


class Report(Struct):
    """Collects problems. Every reader of the format writes into one of these."""

    problems: list[Problem] = field(default_factory=list[Problem])
    errors: bool = False
    guesses: int = 100

    def add(self, code: str, path: Path, at: At = "value", **params: object) -> None:
        """Note a problem; parameters become text."""
        words = {name: shown(value) for name, value in params.items()}
        self.problems.append(Problem(code, path, at, words))
        self.errors = self.errors or code not in WARNINGS

    def wrong_type(self, path: Path, expected: str, value: object) -> None:
        """Note a value of the wrong kind; both kinds are words of `kind_of`."""
        self.add("TV0204", path, expected=expected, found=kind_of(value))

    def unknown(
        self, code: str, path: Path, name: str, known: Iterable[str], at: At = "value"
    ) -> None:
        """Note a name that stands for nothing, with the names that look like it."""
        self.add(code, path, at, value=name, near=self.near(name, known))

    def near(self, name: str, known: Iterable[str]) -> str:
        """Guess the name that was meant; only so often, so that a file of rubbish stays quick."""
        self.guesses -= 1
        return nearest(name, known) if self.guesses >= 0 else ""


def shown(value: object) -> str:
    """Write a value of the file as the author would, cut to a length that fits a sentence."""
    if isinstance(value, bool):
        return "true" if value else "false"
    try:
        words = str(value)
    except ValueError:  # Python refuses to write out integers of thousands of digits
        return "…"
    words = " ".join(words.split())
    return words if len(words) <= 120 else words[:119] + "…"


def kind_of(value: object) -> str:
    """Name the kind of a TOML value: text, flag, whole, decimal, list, table or date."""
    return _KINDS.get(type(value).__name__, "date")


_KINDS = {
    "str": "text",
    "bool": "flag",
    "int": "whole",
    "float": "decimal",
    "list": "list",
    "dict": "table",
}
