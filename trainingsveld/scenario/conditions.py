"""Guards and effects from sound data, fast. Anything odd raises Irregular, to be explained.

This is the happy path of opening a scenario; `explain` says the same rules in sentences, and a
property test holds the two together.
"""

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
from trainingsveld.scenario.report import Toml
from trainingsveld.scenario.vocabulary import CHANGE, COMPARISON, SPACES, Vocabulary

ONLY_TEXT = frozenset((str,))
PLAIN: frozenset[type] = frozenset((str, bool, int))


class Irregular(Exception):
    """The data is not plainly sound."""


class Conditions:
    """Builds guards and effects in the names of one scenario.

    The same test or effect is made once and shared: a large scenario has few different ones, and
    what does not exist costs the garbage collector nothing. `doubt` becomes true when something is
    playable but deserves a warning.
    """

    def __init__(self, words: Vocabulary) -> None:
        self.flags = words.flags
        self.numbers = words.numbers
        self.choices = words.choices
        self.settable = NUMBERS.keys() | words.variables
        self.doubt = False
        self._tests: dict[tuple[str, Toml, type], Guard] = {}
        self._effects: dict[tuple[str, Toml, type], Effect] = {}

    def guard(self, table: Toml) -> Guard:
        """Build a guard: every entry of the table must hold."""
        if type(table) is not dict:
            raise Irregular
        parts = [self._test(name, value) for name, value in table.items()]
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _test(self, name: str, value: Toml) -> Guard:
        if type(value) in PLAIN:
            key = (name, value, type(value))
            test = self._tests.get(key)
            if test is None:
                test = self._tests[key] = self._plain(name, value)
            return test
        if name in self.choices:
            return self._one_of(name, value)
        if name == "not":
            return Not(self.guard(value))
        if type(value) is dict and name in SPACES:
            parts = [self._test(f"{name}.{inner}", deeper) for inner, deeper in value.items()]
            return parts[0] if len(parts) == 1 else All(tuple(parts))
        if type(value) is list and name in ("any", "all"):
            several = tuple([self.guard(part) for part in value])
            self.doubt = self.doubt or not several
            return Any(several) if name == "any" else All(several)
        raise Irregular

    def _plain(self, name: str, value: Toml) -> Guard:
        if name in self.numbers:
            return self._number(name, value)
        if type(value) is str and value in self.choices.get(name, ()):
            return OneOf(name, (value,))
        if type(value) is bool and name in self.flags:
            return Flag(name, value)
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

    def _one_of(self, name: str, values: Toml) -> Guard:
        if type(values) is not list or not {*map(type, values)} <= ONLY_TEXT:
            raise Irregular
        self.doubt = self.doubt or not values
        texts = tuple(cast("list[str]", values))
        if not self.choices[name].issuperset(texts):
            raise Irregular
        return OneOf(name, texts)

    def effects(self, table: Toml) -> tuple[Effect, ...]:
        """Build what a `set` table does, in the order it was written."""
        if type(table) is not dict:
            raise Irregular
        return tuple([self._effect(name, value) for name, value in table.items()])

    def _effect(self, name: str, value: Toml) -> Effect:
        if type(value) not in PLAIN:
            raise Irregular
        key = (name, value, type(value))
        effect = self._effects.get(key)
        if effect is None:
            effect = self._effects[key] = self._new_effect(name, value)
        return effect

    def _new_effect(self, name: str, value: Toml) -> Effect:
        if name not in self.settable:
            raise Irregular
        if type(value) is int:
            if name in self.numbers:
                least, most = self.numbers[name]
                self.doubt = self.doubt or not least <= value <= most
                return Put(name, min(max(value, least), most))
        elif type(value) is bool:
            if name in self.flags:
                return Put(name, value)
        elif type(value) is str:
            if name in self.choices:
                if value in self.choices[name]:
                    return Put(name, value)
            elif name in self.numbers and (found := CHANGE.fullmatch(value)):
                return Change(name, int(found[1]))
        raise Irregular
