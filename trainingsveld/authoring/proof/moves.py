"""What can happen at a node, ready to be done to a whole block of states at once."""

from collections.abc import Iterable
from typing import NamedTuple

from trainingsveld.authoring.proof.kernel import Kernel, Shift
from trainingsveld.authoring.proof.layout import Layout
from trainingsveld.authoring.proof.steps import Steps
from trainingsveld.scenario import Guard

STAYS = -1
"""The target of a move with which the turn goes on at the same node."""


class Way(NamedTuple):
    """Where some of the moved states go: the label there is `label & keep | put`."""

    mask: int
    target: int
    keep: int
    put: int


class Outcome(NamedTuple):
    """What a move makes of the states in `mask` of a block: `steps`, then each its way."""

    mask: int
    steps: Steps
    ways: tuple[Way, ...]


class Target(NamedTuple):
    """A node seen from a move: what entering it counts, and what of the label matters there."""

    node: int
    counters: tuple[str, ...]
    live: int


class Move:
    """One thing that can happen at a node: a reply, a step of silence, talking through, a card.

    `word` is what `play --replies` calls it; `once` the variable that remembers that it was done,
    and `spent` says that this is left open.
    """

    __slots__ = (
        "_at",
        "_goto",
        "_here",
        "_kernel",
        "_layout",
        "asks",
        "once",
        "said",
        "spent",
        "when",
        "word",
    )

    def __init__(
        self,
        word: str,
        layout: Layout,
        kernel: Kernel,
        *,
        when: Guard | None = None,
        once: str = "",
        goto: tuple[tuple[Guard | None, Target], ...] = (),
        here: Target,
    ) -> None:
        self.word = word
        self.when = when
        self.once = once if once in layout.fields or once in layout.slots else ""
        self.spent = False
        self._layout = layout
        self._kernel = kernel
        self._goto = goto
        self._here = here
        self._at: dict[int, tuple[Outcome, ...]] = {}
        self.asks = kernel.asks
        if layout.fields:
            self.asks |= layout.mask_of_fields(when)
            names = {self.once}
            for holds, target in goto:
                self.asks |= layout.mask_of_fields(holds)
                names.update(target.counters)
            self.asks |= layout.asked_of(names | set(here.counters if goto else ()))

    @property
    def stays(self) -> bool:
        """Whether the turn goes on at the same node, without entering it again."""
        return not self._goto

    @property
    def targets(self) -> tuple[int, ...]:
        """The nodes it can lead to as far as the text says; its own when no entry may hold."""
        found = [target.node for _, target in self._goto]
        if self._goto and self._goto[-1][0] is not None:
            found.append(self._here.node)
        return tuple(found)

    @property
    def goto(self) -> tuple[tuple[Guard | None, Target], ...]:
        """The entries of its goto, in order."""
        return self._goto

    def offered(self, label: int) -> int:
        """Give the states of a block with this label in which it can be done."""
        holds = self._layout.mask(self.when, label) if self.when else self._layout.full
        if self.once:
            field = self._layout.fields.get(self.once)
            if field is None:
                return holds & self._layout.slots[self.once].of[0]
            if label & field.mask:
                return 0
        return holds

    def surely(self, label: int) -> int:
        """Give those in which it can be done whatever is left open."""
        if self.spent:
            return 0
        return self.offered(label) & self._layout.mask(self.when, label, sure=True)

    def changes(self, label: int) -> tuple[Shift, ...]:
        """Give what its act does, before it leads anywhere."""
        return self._kernel.at(label)

    def at(self, label: int) -> tuple[Outcome, ...]:
        """Give what it does to blocks with this label."""
        label &= self.asks
        found = self._at.get(label)
        if found is None:
            found = self._at[label] = tuple(self._outcomes(label))
        return found

    def _outcomes(self, label: int) -> Iterable[Outcome]:
        offered = self.offered(label)
        if not offered:
            return
        layout = self._layout
        for shift in self._kernel.at(label):
            if not shift.mask & offered:
                continue
            mask, steps, keep, put = self._spend(shift)
            if not self._goto:
                way = Way(layout.full, STAYS, keep & self._here.live, put & self._here.live)
                yield Outcome(mask & offered, steps, (way,))
            else:
                after = label & keep | put
                yield Outcome(mask & offered, steps, tuple(self._ways(after, keep, put)))

    def _spend(self, shift: Shift) -> Shift:
        """Remember that it was done, where it can be done only once."""
        if not self.once:
            return shift
        mask, steps, keep, put = shift
        field = self._layout.fields.get(self.once)
        if field:
            return Shift(mask, steps, keep & field.clear, put | field.mask)
        return Shift(mask, steps + self._layout.put_step(self.once, 1), keep, put)

    def _ways(self, after: int, keep: int, put: int) -> Iterable[Way]:
        """Split by the first entry of the goto that holds; if none does, the node itself."""
        rest = self._layout.full
        for guard, target in self._goto:
            holds = self._layout.mask(guard, after)
            if rest & holds:
                yield enter(self._layout, rest & holds, target, after, keep, put)
            rest &= ~self._layout.mask(guard, after, sure=True)
            if not rest:
                return
        yield enter(self._layout, rest, self._here, after, keep, put)


def enter(layout: Layout, mask: int, target: Target, after: int, keep: int, put: int) -> Way:
    """Enter a node: count it where that matters, and forget what does not matter from there on."""
    for name in target.counters:
        field = layout.fields[name]
        value = min(((after & field.mask) >> field.shift) + 1, field.size - 1)
        keep &= field.clear
        put = put & field.clear | value << field.shift
    return Way(mask, target.node, keep & target.live, put & target.live)
