"""What a case says before any state is looked at: where it leads, and which variables matter."""

from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from functools import cached_property

from trainingsveld.authoring.proof.graph import components, in_circles
from trainingsveld.authoring.proof.layout import DENSE_MOST
from trainingsveld.authoring.proof.open_cards import always_said, taken_as_open
from trainingsveld.authoring.proof.variables import (
    Variable,
    acts_used,
    changed,
    cone,
    guards_that_steer,
    highest_asked,
    reads,
    sources_of,
    variable,
)
from trainingsveld.dialogue import Case
from trainingsveld.scenario import Guard, Node

NOTED = ("shows.", "misses.")
"""What a way through has shown and missed: no guard reads it, only the count of scores."""


WIDE_MOST, WIDE_NODES = 1 << 15, 100
"""Where there is one block per node: how many bits it may have, and for how many nodes."""


NARROW_MOST = 1 << 12
"""How many bits a narrow block may have."""


_LASTING = ("seen.", "did.", "visits.", "acts.", "entries.", *NOTED)


class Outline:
    """What a case says before any state is looked at; shared by all programs over the case.

    With `loose`, what is remembered about single replies and nodes, and whatever else does not fit
    in one block of states, is left open: any guard about it may hold, and may fail. That allows
    more than can really happen, never less.
    """

    def __init__(self, case: Case, *, loose: bool = False) -> None:
        self.case = case
        self.loose = loose
        self.narrow = False
        self.nodes = tuple(case.scenario.nodes.values())
        self.index = {node.id: n for n, node in enumerate(self.nodes)}
        self.start = self.index[case.scenario.start]
        self.steering = tuple({guard for node in self.nodes for guard in guards_that_steer(node)})
        self.edges = [self._targets(node) for node in self.nodes]

    def _targets(self, node: Node) -> tuple[int, ...]:
        index, found = self.index, set[int]()
        for one in (*node.replies, *node.silence):
            for goto in one.goto:
                found.add(index[goto.node])
            if one.goto and one.goto[-1].when is not None:
                found.add(index[node.id])
        if node.otherwise:
            found.add(index[node.otherwise])
        return tuple(found)

    @cached_property
    def before(self) -> list[list[int]]:
        """The nodes that lead to each node."""
        found: list[list[int]] = [[] for _ in self.nodes]
        for index, others in enumerate(self.edges):
            for other in others:
                found[other].append(index)
        return found

    @cached_property
    def linked(self) -> frozenset[int]:
        """The nodes to which the text leads from the start, whatever the guards say."""
        found = {self.start}
        waiting = [self.start]
        while waiting:
            for other in self.edges[waiting.pop()]:
                if other not in found:
                    found.add(other)
                    waiting.append(other)
        return frozenset(found)

    @property
    def bits(self) -> int:
        """How many bits a block may have where there is one per node."""
        if self.narrow:
            return NARROW_MOST
        return WIDE_MOST if len(self.nodes) <= WIDE_NODES else DENSE_MOST

    def loosened(self, *, narrow: bool = False) -> "Outline":
        """Give the same with `loose`.

        A `narrow` one leaves the customer open too, but for what is asked about, and tells apart
        how often some nodes were visited.
        """
        found = copy(self)
        found.loose = True
        found.narrow = narrow
        return found

    @cached_property
    def component(self) -> list[int]:
        """The strongly connected component of each node."""
        return components(self.edges)

    @cached_property
    def parts(self) -> list[int]:
        """A number per node that grows from one part of the call to the next, in large steps."""
        last = max(self.component)
        return [(last - one) << 20 for one in self.component]

    @cached_property
    def circling(self) -> list[bool]:
        """Whether a call can come back to each node."""
        return in_circles(self.edges, self.component)

    @cached_property
    def acts(self) -> frozenset[str]:
        """The acts that something in the case counts as."""
        return acts_used(self.case)

    @cached_property
    def _sources(self) -> Mapping[str, set[str]]:
        return sources_of(self.case, self.acts)

    def cone(self, asked: Iterable[str]) -> frozenset[str]:
        """Give everything that can have a part in what these variables become."""
        return cone(self._sources, asked)

    @cached_property
    def steers(self) -> frozenset[str]:
        """The variables over which every proof looks."""
        asked = set[str]().union(*map(reads, self.steering))
        return self.cone(asked - self.opened)

    @cached_property
    def opened(self) -> frozenset[str]:
        """The cards (`seen.<card>`) that may be taken to be open from the start.

        Opening one is possible at any moment and changes nothing else. So where it being open only
        makes one reply more possible beside others, a state in which it is not open is nothing new.
        """
        return taken_as_open(self.case, self.acts)

    def opening(self, extra: frozenset[str] = frozenset()) -> frozenset[str]:
        """Name the cards that no state tells to be open, and that have to be on some way.

        What is `extra` is looked at besides what steers.
        """
        told = self.steers | self.cone(extra)
        cards = self.case.scenario.cards.values()
        needed = {f"seen.{card.id}" for card in cards
                  if any(f"did.{action.id}" in told for action in card.actions)}  # fmt: skip
        if self.opened:
            needed |= self.opened & frozenset[str]().union(*map(reads, self.steering))
        return frozenset(needed - (told - self.opened))

    @cached_property
    def changed(self) -> frozenset[str]:
        """The variables that change."""
        return changed(self.case, self.acts)

    @cached_property
    def highest(self) -> dict[str, int]:
        """The value of each counter from which on nobody tells a difference."""
        return highest_asked(self.guards())

    @staticmethod
    def guards_at(node: Node) -> Iterator[Guard]:
        """Give the guards that decide what can be said at a node, and where it leads."""
        yield from guards_that_steer(node)
        for variant in node.say:
            if variant.when:
                yield variant.when

    def guards(self) -> Iterator[Guard]:
        """Give every guard of the case and its customer that is about a call."""
        yield from self.steering
        for node in self.nodes:
            for variant in node.say:
                if variant.when:
                    yield variant.when
        for act in self.acts:
            for rule in self.case.acts.get(act, ()):
                if rule.when:
                    yield rule.when
        for card in self.case.scenario.cards.values():
            for action in card.actions:
                if action.when:
                    yield action.when
        for invariant in self.case.scenario.invariants:
            yield invariant.require

    def described(self, names: frozenset[str]) -> list[Variable]:
        """Describe those of the names that something can be remembered about."""
        return [
            self._variable(name)
            for name in sorted(names)
            if name.startswith(_LASTING) or name in self.case.slots.place
        ]

    @cached_property
    def harmless(self) -> frozenset[str]:
        """The `once` replies of nodes where something else can always be said.

        Having given one only means that less can be done, never that more can happen. So where a
        state is reached both with and without, the one without is enough.
        """
        return frozenset(
            f"once.{reply.id}"
            for node in self.nodes
            if always_said(node)
            for reply in node.replies
            if reply.once
        )

    def _variable(self, name: str) -> Variable:
        one = variable(self.case, name, self.highest.get(name, 1))
        if name.startswith(_LASTING) or name in self.changed:
            return one
        return Variable(name, one.low + one.start, 1, 0)
