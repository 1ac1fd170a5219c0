"""The shortest way to a state: layer by layer, a layer being what one more word leads to."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from trainingsveld.authoring.proof.blocks import Blocks, Known, bits
from trainingsveld.authoring.proof.budget import Budget
from trainingsveld.authoring.proof.moves import STAYS, Move, Target, enter
from trainingsveld.authoring.proof.place import Place
from trainingsveld.authoring.proof.program import Program
from trainingsveld.authoring.proof.steps import backward, forward

ENTERED = -1
"""How long was waited at a node that was only just entered; waiting itself counts from 0."""


class Standing(NamedTuple):
    """Where a call stands: a node, and how many steps of its silence were taken."""

    node: int
    waited: int


class State(NamedTuple):
    """One state of a call, as a bit in a block."""

    standing: Standing
    label: int
    bit: int


Layer = dict[Standing, Blocks]


class Wanted(NamedTuple):
    """States to find a way to: at these nodes, those in the mask of a block by where and label."""

    nodes: frozenset[int]
    mask: Callable[[Standing, int], int]


class Found(NamedTuple):
    """A state that was wanted, and the shortest words that lead there."""

    standing: Standing
    words: tuple[str, ...]


class Search:
    """Finds shortest ways. Grows only as far as was asked.

    The program has to tell which cards are open, where that takes a word (see `Outline.opening`).
    """

    def __init__(self, program: Program, budget: Budget) -> None:
        self.program = program
        self.budget = budget
        self._known: dict[Standing, Known] = {}
        self._groups: list[list[Layer]] = []
        self._before: list[set[int]] = [set() for _ in program.places]
        for index, others in enumerate(program.outline.edges):
            for other in others:
                self._before[other].add(index)
        label, block = program.layout.start
        self._next: Layer = {}
        self._enter(self._next, program.targets[program.outline.start], label, block)

    def find(self, wanted: Wanted) -> Found | None:
        """Find the wanted state with the shortest way; None if there is none.

        Raises TooMany or Cancelled.
        """
        for group, layers in self._all_groups():
            for number, layer in enumerate(layers):
                for standing, blocks in layer.items():
                    if standing.node not in wanted.nodes:
                        continue
                    for label, block in blocks.items():
                        if found := block & wanted.mask(standing, label):
                            state = State(standing, label, found & -found)
                            return Found(standing, self._way(group, number, state))
        return None

    def ways(self, node: int, most: int) -> Iterator[tuple[str, ...]]:
        """Give the shortest ways to enter a node in states that differ, shortest first."""
        for group, layers in self._all_groups():
            for number, layer in enumerate(layers):
                for label, block in layer.get(Standing(node, ENTERED), {}).items():
                    for bit in bits(block):
                        if most == 0:
                            return
                        most -= 1
                        yield self._way(group, number, State(Standing(node, ENTERED), label, bit))

    def _all_groups(self) -> Iterator[tuple[int, list[Layer]]]:
        yield from enumerate(self._groups)
        while self._next:
            self._grow()
            yield len(self._groups) - 1, self._groups[-1]

    def _grow(self) -> None:
        """Take what one more word leads to, and what follows by itself; then look one further."""
        group: list[Layer] = []
        self._groups.append(group)
        following: Layer = {}
        arriving, self._next = self._next, following
        while layer := self._news(arriving):
            group.append(layer)
            arriving: Layer = {}
            for standing, blocks in layer.items():
                if standing.waited != ENTERED:
                    for label, block in blocks.items():
                        self._step(standing, label, block, arriving, following)

    def _news(self, arriving: Layer) -> Layer:
        news: Layer = {}
        for standing, blocks in arriving.items():
            for label, block in blocks.items():
                if new := self._new(standing, label, block):
                    self.budget.take()
                    _add(news, standing, label, new)
                    if standing.waited == ENTERED:
                        here = Standing(standing.node, 0)
                        self._settle(news, here, label, new)
        return news

    def _settle(self, news: Layer, here: Standing, label: int, block: int) -> None:
        if new := self._new(here, label, block):
            _add(news, here, label, new)

    def _new(self, standing: Standing, label: int, block: int) -> int:
        known = self._known.get(standing)
        if known is None:
            known = self._known[standing] = Known(self.program.spent)
        return known.add(label, block)

    def _step(
        self, standing: Standing, label: int, block: int, arriving: Layer, following: Layer
    ) -> None:
        place = self.program.place(standing.node)
        if place.end:
            return
        if place.otherwise:
            offered = place.offered(self.program.layout.full, label)
            if drifting := block & ~offered:
                self._enter(arriving, place.otherwise, label, drifting)
            block &= offered
        for move, then in moves_at(place, standing.waited):
            for mask, steps, ways in move.at(label):
                if moved := block & mask:
                    moved = forward(steps, moved)
                    for among, target, keep, put in ways:
                        if part := moved & among:
                            where = _standing(standing.node, target, then)
                            _add(following, where, label & keep | put, part)

    def _enter(self, layer: Layer, target: Target, label: int, block: int) -> None:
        layout = self.program.layout
        way = enter(layout, layout.full, target, label, -1, 0)
        _add(layer, Standing(target.node, ENTERED), label & way.keep | way.put, block)

    def _way(self, group: int, number: int, state: State) -> tuple[str, ...]:
        """Walk back to the start, word by word."""
        words: list[str] = []
        while group or number or state.standing.waited != ENTERED:
            layer = self._groups[group][number]
            if state.standing.waited == 0:
                entered = Standing(state.standing.node, ENTERED)
                if layer.get(entered, {}).get(state.label, 0) & state.bit:
                    state = State(entered, state.label, state.bit)
                    continue
            if number:
                number -= 1
                state = self._drifted(self._groups[group][number], state)
            else:
                group -= 1
                number, state, word = self._said(self._groups[group], state)
                words.append(word)
        return tuple(reversed(words))

    def _drifted(self, layer: Layer, state: State) -> State:
        """Find the state from which the call went on to this one by itself."""
        layout = self.program.layout
        for standing, blocks in layer.items():
            target = self.program.place(standing.node).otherwise
            if target is None or standing.waited == ENTERED:
                continue
            if target.node != state.standing.node:
                continue
            for label, block in blocks.items():
                offered = self.program.place(standing.node).offered(layout.full, label)
                way = enter(layout, layout.full, target, label, -1, 0)
                if label & way.keep | way.put == state.label and block & ~offered & state.bit:
                    return State(standing, label, state.bit)
        raise AssertionError(state)

    def _said(self, layers: list[Layer], state: State) -> tuple[int, State, str]:
        """Find a state before the last word, and the word."""
        nodes = self._before[state.standing.node] | {state.standing.node}
        for number, layer in enumerate(layers):
            for standing, blocks in layer.items():
                if standing.node not in nodes or standing.waited == ENTERED:
                    continue
                for label, block in blocks.items():
                    if found := self._leads(standing, label, block, state):
                        bit, word = found
                        return number, State(standing, label, bit), word
        raise AssertionError(state)

    def _leads(
        self, standing: Standing, label: int, block: int, state: State
    ) -> tuple[int, str] | None:
        place = self.program.place(standing.node)
        if place.end:
            return None
        if place.otherwise:
            block &= place.offered(self.program.layout.full, label)
        for move, then in moves_at(place, standing.waited):
            for mask, steps, ways in move.at(label):
                for among, target, keep, put in ways:
                    if label & keep | put != state.label or not among & state.bit:
                        continue
                    if _standing(standing.node, target, then) != state.standing:
                        continue
                    if before := backward(steps, state.bit) & mask & block:
                        return before & -before, move.word
        return None


def moves_at(place: Place, waited: int) -> Iterator[tuple[Move, int]]:
    """Give everything that can happen, with how long was waited after it if the turn goes on."""
    for move in place.replies:
        yield move, waited
    for move in place.inside:
        yield move, waited
    if waited < len(place.ladder):
        yield place.ladder[waited], waited + 1


def _standing(node: int, target: int, then: int) -> Standing:
    return Standing(node, then) if target == STAYS else Standing(target, ENTERED)


def _add(layer: Layer, standing: Standing, label: int, block: int) -> None:
    blocks = layer.setdefault(standing, {})
    blocks[label] = blocks.get(label, 0) | block
