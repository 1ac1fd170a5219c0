"""The names a guard or an effect may use in one scenario, and what each of them can be."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, get_args

from msgspec import Struct, field

from trainingsveld.scenario.guard import ACTS_MOST, LEVELS, NUMBERS, VISITS_MOST
from trainingsveld.scenario.model import (
    BUILT_IN_ACTS,
    ChoiceVar,
    CounterVar,
    FlagVar,
    Motive,
    Stance,
    Var,
)

ID = re.compile(r"[a-z][a-z0-9-]{0,63}")
NAME = re.compile(r"[a-z][a-z0-9_-]{0,63}")
"""Names of acts and variables may have an underscore, ids may not."""

COMPARISON = re.compile(r"\s*(==|!=|<=|>=|<|>)\s*([+-]?[0-9]{1,9})\s*")
CHANGE = re.compile(r"\s*([+-][0-9]{1,9})\s*")

SPACES = ("seen", "did", "visits", "acts")
"""The tables of names that the call itself keeps: `seen.<card>`, `visits.<node>` …"""

FIXED = ("level", "motive", "stance", *SPACES)
"""What a guard may read and no effect may set."""

COMBINE = ("any", "all", "not")
RESERVED = frozenset((*NUMBERS, *FIXED, *COMBINE))
"""What a variable may not be called."""


class Vocabulary(Struct):
    """Every name, dotted ones too (`seen.batch`), by the kind of test it takes.

    `loose` are variables whose own description is wrong: they are known, and nothing is said about
    their use.
    """

    flags: set[str] = field(default_factory=set[str])
    numbers: dict[str, tuple[int, int]] = field(default_factory=lambda: dict(NUMBERS))
    choices: dict[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    loose: set[str] = field(default_factory=set[str])
    variables: frozenset[str] = frozenset()
    cards: frozenset[str] = frozenset()
    actions: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset(BUILT_IN_ACTS)
    nodes: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        variables: Mapping[str, Var],
        *,
        loose: Iterable[str] = (),
        cards: Iterable[str] = (),
        actions: Iterable[str] = (),
        acts: Iterable[str] = (),
        nodes: Iterable[str] = (),
    ) -> "Vocabulary":
        """Gather the names of one scenario."""
        words = cls(
            loose=set(loose),
            variables=frozenset((*variables, *loose)),
            cards=frozenset(cards),
            actions=frozenset(actions),
            acts=frozenset((*BUILT_IN_ACTS, *acts)),
            nodes=frozenset(nodes),
        )
        words.choices["level"] = frozenset(LEVELS)
        words.choices["motive"] = frozenset(get_args(Motive))
        words.choices["stance"] = frozenset(get_args(Stance))
        words.flags.update("seen." + card for card in words.cards)
        words.flags.update("did." + action for action in words.actions)
        words.numbers.update(("visits." + node, (0, VISITS_MOST)) for node in words.nodes)
        words.numbers.update(("acts." + act, (0, ACTS_MOST)) for act in words.acts)
        for name, variable in variables.items():
            words.include(name, variable)
        return words

    def include(self, name: str, variable: Var) -> None:
        """Add one variable by its kind."""
        match variable:
            case FlagVar():
                self.flags.add(name)
            case CounterVar(least=least, most=most):
                self.numbers[name] = (least, most)
            case ChoiceVar(values=values):
                self.choices[name] = frozenset(values)

    def settable(self, name: str) -> bool:
        """Say whether an effect may name it."""
        return name in NUMBERS or name in self.variables


def spread(table: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    """Give the entries of a guard, with `seen = { batch = true }` as `seen.batch`."""
    for name, value in table.items():
        if name in SPACES and isinstance(value, dict):
            for inner, deeper in value.items():  # pyright: ignore[reportUnknownVariableType] - TOML
                yield f"{name}.{inner}", deeper
        else:
            yield name, value
