"""Guards and effects from sound data, fast. Anything odd raises Irregular and is explained elsewhere.

This is the happy path of opening a scenario; `explain` says the same rules in sentences, and a
property test holds the two together.
"""

from collections.abc import Mapping
from typing import Any as Toml
from typing import cast

from trainingsveld.scenario.guard import (
    NUMBERS,
    All,
    Any,
    Change,
    Comparison,
    Effect,
    Flag,
    Guard,
    Not,
    Number,
    OneOf,
    Put,
)
from trainingsveld.scenario.vocabulary import CHANGE, COMPARISON, SPACES, Vocabulary

ONLY_TEXT = frozenset((str,))


class Irregular(Exception):  # noqa: N818 - no error to show: a signal that explaining is needed
    """The data is not plainly sound."""


class Conditions:
    """Builds guards and effects in the names of one scenario.

    `doubt` becomes true when something is playable but deserves a warning.
    """

    def __init__(self, words: Vocabulary) -> None:
        self.flags = words.flags
        self.numbers = words.numbers
        self.choices = words.choices
        self.settable = NUMBERS.keys() | words.variables
        self.doubt = False

    def guard(self, table: Toml) -> Guard:
        """Build a guard: every entry of the table must hold."""
        if type(table) is not dict:
            raise Irregular
        entries = cast("Mapping[str, Toml]", table)
        parts = [self._test(name, value) for name, value in entries.items()]
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _test(self, name: str, value: Toml) -> Guard:
        kind = type(value)
        if name in self.flags:
            if kind is bool:
                return Flag(name, value)
        elif name in self.numbers:
            return self._number(name, value)
        elif name in self.choices:
            return self._one_of(name, value)
        elif name in SPACES and kind is dict:
            parts = [self._test(f"{name}.{inner}", deeper) for inner, deeper in value.items()]
            return parts[0] if len(parts) == 1 else All(tuple(parts))
        elif name == "not":
            return Not(self.guard(value))
        elif name in ("any", "all") and kind is list:
            several = tuple([self.guard(part) for part in value])
            self.doubt = self.doubt or not several
            return Any(several) if name == "any" else All(several)
        raise Irregular

    def _number(self, name: str, value: Toml) -> Guard:
        least, most = self.numbers[name]
        if type(value) is int:
            if least <= value <= most:
                return Number(name, "==", value)
        elif type(value) is str and (found := COMPARISON.fullmatch(value)):
            number = int(found[2])
            if least <= number <= most:
                return Number(name, cast("Comparison", found[1]), number)
        raise Irregular

    def _one_of(self, name: str, value: Toml) -> Guard:
        values = (value,) if type(value) is str else value
        if type(values) is list:
            values = tuple(cast("list[Toml]", values))
            self.doubt = self.doubt or not values
        if type(values) is tuple and {*map(type, values)} <= ONLY_TEXT:
            texts = cast("tuple[str, ...]", values)
            if self.choices[name].issuperset(texts):
                return OneOf(name, texts)
        raise Irregular

    def effects(self, table: Toml) -> tuple[Effect, ...]:
        """Build what a `set` table does, in the order it was written."""
        if type(table) is not dict:
            raise Irregular
        entries = cast("Mapping[str, Toml]", table)
        return tuple([self._effect(name, value) for name, value in entries.items()])

    def _effect(self, name: str, value: Toml) -> Effect:
        kind = type(value)
        if name not in self.settable:
            raise Irregular
        if name in self.numbers:
            if kind is int:
                least, most = self.numbers[name]
                self.doubt = self.doubt or not least <= value <= most
                return Put(name, min(max(value, least), most))
            if kind is str and (found := CHANGE.fullmatch(value)):
                return Change(name, int(found[1]))
        elif (name in self.flags and kind is bool) or (
            name in self.choices and kind is str and value in self.choices[name]
        ):
            return Put(name, value)
        raise Irregular
