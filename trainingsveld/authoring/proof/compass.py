"""How far a call is from what is looked for, counted exactly, where only a few variables matter.

Everything but these is left open: a guard about it may hold and may fail, and a reply said once may
be said again, unless that is one of them (`once.<reply>`). So a call needs at least so many moves,
and what cannot be reached here cannot be reached at all.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from trainingsveld.authoring.proof.blocks import bits
from trainingsveld.authoring.proof.calls import Calls, Condition, Doing
from trainingsveld.authoring.proof.kernel import Kernel, Shift
from trainingsveld.authoring.proof.layout import Layout
from trainingsveld.authoring.proof.steps import backward
from trainingsveld.authoring.proof.stop import Move, Said, Stop
from trainingsveld.authoring.proof.variables import Variable

if TYPE_CHECKING:
    from trainingsveld.authoring.proof.slots import Field

VISITS, ONCE = "visits.", "once."

UNREACHABLE = 30_000
"""Further off than anything."""


_Row = tuple[int, int, tuple[Shift, ...], int]
"""A move backward: the node where it is made, in which states, what it does, and what leads on."""


class Compass:
    """The moves of a case over a few variables, backward.

    A point is a node with values of these variables: `node * size + place in a block`.
    """

    def __init__(self, calls: Calls, stops: Sequence[Stop], names: frozenset[str]) -> None:
        case = calls.case
        self.names = names
        self._calls = calls
        described = calls.outline.described(names)
        described += [Variable(name, 0, 2, 0) for name in sorted(names) if name.startswith(ONCE)]
        known = case.scenario.variables
        self.layout = layout = Layout(described, (), case.scenario.customer, known, dense=True)
        self.size = layout.size
        self.asks = 0
        self._fields: list[tuple[Field, int]] = []
        self._parts = [stop.part for stop in stops]
        own = dict(said_once(stops))
        self._once: list[tuple[int, int, int]] = []
        for name, slot in layout.slots.items():
            if name.startswith(ONCE):
                part, said = own[name]
                self._once.append((part, said.once, slot.stride))
                continue
            field = calls.layout.fields[name]
            self._fields.append((field, slot.stride))
            self.asks |= field.mask
        self._at: dict[int, int] = {}
        self._kernels: dict[int, tuple[Shift, ...]] = {}
        self._before: list[dict[_Row, None]] = [{} for _ in stops]
        self._within: list[dict[_Row, None]] = [{} for _ in stops]
        self._entering = {
            calls.outline.index[name.removeprefix(VISITS)]: layout.sum_step(name, 1)
            for name in layout.slots
            if name.startswith(VISITS)
        }
        self._done = {
            calls.layout.fields[name].mask: layout.put_step(name, 1)
            for name in layout.slots
            if name.startswith(("seen.", "did."))
        }
        self._undone = {calls.layout.fields[name].mask: slot.of[0]
                        for name, slot in layout.slots.items()
                        if name.startswith(("seen.", "did."))}  # fmt: skip
        for index in calls.outline.linked:
            self._lead(stops[index])

    def point(self, node: int, state: int) -> int:
        """Give the point where a call is in a state at a node."""
        asked = state & self.asks
        at = self._at.get(asked)
        if at is None:
            at = self._at[asked] = sum(
                [((asked & field.mask) >> field.shift) * stride for field, stride in self._fields]
            )
        for part, once, stride in self._once:
            if state & once and self._parts[node] == part:  # elsewhere that bit is another reply's
                at += stride
        return node * self.size + at

    def distances(self, node: int, states: int) -> "array[int]":
        """Give for every point how many moves it is at least to one of these states of a node."""
        size, before, within, entering = self.size, self._before, self._within, self._entering
        found = array("i", (UNREACHABLE,)) * (size * len(before))
        seen = [0] * len(before)
        layer = {node: states}
        far = 0
        while layer:
            further: dict[int, int] = {}
            for at, block in layer.items():
                seen[at] |= block
                base = at * size - 1
                for bit in bits(block):
                    found[base + bit.bit_length()] = far
            for at, block in layer.items():
                steps = entering.get(at)
                entered = backward(steps, block) if steps else block
                for rows, arriving in ((before[at], entered), (within[at], block)):
                    for source, may, shifts, among in rows:
                        wanted, unseen = arriving & among, may & ~seen[source]
                        if not wanted or not unseen:
                            continue
                        for mask, steps, _, _ in shifts:
                            if fresh := unseen & mask:
                                fresh &= backward(steps, wanted) if steps else wanted
                                if fresh:
                                    further[source] = further.get(source, 0) | fresh
            layer = further
            far += 1
        return found

    def states_before(self, move: Move, states: int) -> int:
        """Give the states that what a move does brings into one of these."""
        found = 0
        for mask, steps, _, _ in self._shifts(move.doing):
            found |= mask & backward(steps, states)
        return found

    def may(self, condition: Condition | None) -> int:
        """Give the states in which a guard holds, or may hold."""
        return self.layout.mask(None if condition is None else condition.guard, 0)

    def surely(self, condition: Condition | None) -> int:
        """Give the states in which a guard holds whatever is left open."""
        return self.layout.mask(None if condition is None else condition.guard, 0, sure=True)

    def _shifts(self, doing: Doing) -> tuple[Shift, ...]:
        found = self._kernels.get(id(doing))
        if found is None:
            known = self._calls.case.scenario.variables
            kernel = Kernel(self.layout, doing.rules, doing.own, doing.counter, known)
            found = self._kernels[id(doing)] = kernel.at(0)
        return found

    def _lead(self, stop: Stop) -> None:
        before, here, full = self._before, stop.index, self.layout.full
        for move in (*stop.said, *stop.inside, *stop.ladder):
            may, shifts = self.may(move.when), self._shifts(move.doing)
            if done := self._done.get(move.once):
                may &= self._undone[move.once]
                shifts = tuple([Shift(one.mask, one.steps + done, -1, 0) for one in shifts])
            if isinstance(move, Said) and move.once:
                once = self.layout.slots.get(f"{ONCE}{move.reply.id}")
                if once:
                    may &= once.of[0]
                    done = self.layout.put_step(once.variable.name, 1)
                    shifts = tuple([Shift(one.mask, one.steps + done, -1, 0) for one in shifts])
            if move.goto:
                for among, node in self._entries(here, move):
                    before[node][here, may, shifts, among] = None
            elif any(steps for _, steps, _, _ in shifts):
                self._within[here][here, may, shifts, full] = None
        if stop.otherwise >= 0:
            offered = 0
            for said in stop.said:
                offered |= 0 if said.once else self.surely(said.when)
            before[stop.otherwise][here, full & ~offered, _NOTHING, full] = None

    def _entries(self, here: int, move: Move) -> Iterator[tuple[int, int]]:
        rest = self.layout.full
        for condition, node in move.goto:
            if among := rest & self.may(condition):
                yield among, node
            rest &= ~self.surely(condition)
            if not rest:
                return
        yield rest, here


def said_once(stops: Iterable[Stop]) -> Iterator[tuple[str, tuple[int, Said]]]:
    """Name what is remembered of replies that can be given once: their part, and the replies."""
    for stop in stops:
        for said in stop.said:
            if said.once:
                yield f"{ONCE}{said.reply.id}", (stop.part, said)


_NOTHING = (Shift(-1, (), -1, 0),)
"""What the call going on by itself does to these variables."""
