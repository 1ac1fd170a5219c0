"""The layout of a call's state: one small bounded integer per slot.

Only what something reads gets a slot. A scenario of ten thousand nodes in which no guard asks how
often a node was visited has no visit counters, so a step costs the same in a large case as in a
small one.
"""

from collections.abc import Iterable, Iterator

from msgspec import Struct, field

from trainingsveld.scenario import (
    ACTS_MOST,
    NUMBERS,
    VISITS_MOST,
    ActRule,
    All,
    Any,
    ChoiceVar,
    CounterVar,
    Flag,
    Guard,
    Node,
    Not,
    Number,
    OneOf,
    Scenario,
)

FIXED = {name: slot for slot, name in enumerate(NUMBERS)}
"""The customer's numbers stand first, in every case at the same place."""


class Slots(Struct):
    """Where each name stands, what it may be, and where it starts."""

    place: dict[str, int] = field(default_factory=dict[str, int])
    low: list[int] = field(default_factory=list[int])
    high: list[int] = field(default_factory=list[int])
    start: list[int] = field(default_factory=list[int])
    values: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    def add(self, name: str, low: int, high: int, start: int) -> None:
        """Give a name the next slot."""
        self.place[name] = len(self.start)
        self.low.append(low)
        self.high.append(high)
        self.start.append(min(max(start, low), high))


def lay_out(scenario: Scenario, acts: dict[str, tuple[ActRule, ...]]) -> Slots:
    """Find out what a call of this scenario has to remember."""
    slots = Slots()
    for name, (low, high) in NUMBERS.items():
        slots.add(name, low, high, scenario.customer.start.get(name, 0))
    for var in scenario.variables.values():
        match var:
            case CounterVar(name, least, most, start):
                slots.add(name, least, most, start)
            case ChoiceVar(name, values, start):
                slots.values[name] = values
                slots.add(name, 0, len(values) - 1, values.index(start))
            case _:
                slots.add(var.name, 0, 1, int(var.start))
    for card in scenario.cards.values():
        slots.add(f"seen.{card.id}", 0, 1, 0)
        for action in card.actions:
            slots.add(f"did.{action.id}", 0, 1, 0)
    for name in sorted(_read(_all_guards(scenario, acts))):
        if name.startswith("visits."):
            slots.add(name, 0, VISITS_MOST, 0)
        elif name.startswith("acts."):
            slots.add(name, 0, ACTS_MOST, 0)
    for node in scenario.nodes.values():
        if (plain := _plain_lines(node)) > 1:
            slots.add(f"entries.{node.id}", 0, plain, 0)
    return slots


def _plain_lines(node: Node) -> int:
    return sum(variant.plain for variant in node.say)


def _read(guards: Iterable[Guard]) -> set[str]:
    found: set[str] = set()
    waiting = list(guards)
    while waiting:
        match waiting.pop():
            case Number(name) | Flag(name) | OneOf(name):
                found.add(name)
            case All(parts) | Any(parts):
                waiting += parts
            case Not(part):
                waiting.append(part)
    return found


def _all_guards(scenario: Scenario, acts: dict[str, tuple[ActRule, ...]]) -> Iterator[Guard]:
    for rules in acts.values():
        for rule in rules:
            if rule.when:
                yield rule.when
    for card in scenario.cards.values():
        for action in card.actions:
            if action.when:
                yield action.when
    for test in scenario.tests:
        if test.expect.holds:
            yield test.expect.holds
    for invariant in scenario.invariants:
        yield invariant.require
    for node in scenario.nodes.values():
        yield from _guards_at(node)


def _guards_at(node: Node) -> Iterator[Guard]:
    for variant in node.say:
        if variant.when:
            yield variant.when
    for step in node.silence:
        for goto in step.goto:
            if goto.when:
                yield goto.when
    for reply in node.replies:
        if reply.when:
            yield reply.when
        for goto in reply.goto:
            if goto.when:
                yield goto.when
