"""Every state a call can be in: forward from the start to the fixed point."""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from trainingsveld.authoring.proof.layout import Layout, forward
from trainingsveld.authoring.proof.moves import STAYS, Target, enter
from trainingsveld.authoring.proof.program import Place, Program

Blocks = dict[int, int]
"""States of one node: per label a block of valuations."""


class Cancelled(Exception):
    """Whoever asked for the proof does not want it any more."""


class TooMany(Exception):
    """There are more blocks than can be looked at; a weaker method has to do."""


@dataclass(slots=True)
class Budget:
    """How much may be looked at: `left` blocks; `cancelled` is asked now and then."""

    left: int
    cancelled: Callable[[], bool] | None = None

    def take(self) -> None:
        """Look at one more block."""
        self.left -= 1
        if self.left < 0:
            raise TooMany
        if self.cancelled and not self.left & 63 and self.cancelled():
            raise Cancelled


class Reached:
    """What was found at one node.

    `entered` are the states right after entering it, `at[w]` those after w steps of silence, `any`
    all of them together. Where the call goes on by itself, its states are in there too.
    """

    __slots__ = ("any", "at", "entered")

    def __init__(self, steps: int) -> None:
        self.entered: Blocks = {}
        self.at: list[Blocks] = [{} for _ in range(steps + 1)]
        self.any: Blocks = {}


Watch = Callable[[Reached], bool]
"""Looks at what was found at a node and says whether that is enough."""


class Sweep:
    """Goes over a program from its start until nothing new is found.

    `without` are replies that nobody gives, though they are offered: for asking what comes of that.
    """

    def __init__(
        self, program: Program, budget: Budget, without: frozenset[str] = frozenset()
    ) -> None:
        self.program = program
        self.without = without
        self.budget = budget
        self.reached: dict[int, Reached] = {}
        self.unseen: dict[int, Watch] = {}
        self._pending: dict[int, Blocks] = {}
        self._queue: deque[int] = deque()

    def run(self, watch: Mapping[int, Watch] | None = None, *, any_one: bool = False) -> "Sweep":
        """Find everything. Raises TooMany or Cancelled.

        With `watch`, only until each of these nodes (or `any_one` of them) has shown what was
        wanted of it; what is left of it in `unseen` is then never to be seen.
        """
        self.unseen = dict(watch or {})
        program = self.program
        label, block = program.layout.start
        start = program.targets[program.outline.start]
        way = enter(program.layout, program.layout.full, start, label, -1, 0)
        self._push(start.index, label & way.keep | way.put, block)
        queue = self._queue
        while queue:
            index = queue.popleft()
            place = program.place(index)
            reached = self.reached.get(index)
            if reached is None:
                reached = self.reached[index] = Reached(len(place.ladder))
            for label, block in self._pending.pop(index).items():
                known = reached.entered.get(label, 0)
                new = block & ~self.program.known(reached.entered, label)
                if new:
                    reached.entered[label] = known | new
                    if not place.end:
                        self._spread(place, reached, label, new)
            if index in self.unseen and self.unseen[index](reached):
                del self.unseen[index]
                if any_one or not self.unseen:
                    break
        return self

    def _push(self, index: int, label: int, block: int) -> None:
        waiting = self._pending.get(index)
        if waiting is None:
            self._pending[index] = {label: block}
            self._queue.append(index)
        else:
            waiting[label] = waiting.get(label, 0) | block

    def _spread(self, place: Place, reached: Reached, label: int, block: int) -> None:
        """Follow new states of a node through everything that can happen there."""
        fresh: Blocks = {}
        work: list[Blocks] = [{} for _ in reached.at]
        work[0][label] = block
        inside, ladder, full = place.inside, place.ladder, self.program.layout.full
        without = self.without
        waited = 0
        while waited < len(work):
            here, todo = reached.at[waited], work[waited]
            while todo:
                label, block = todo.popitem()
                known = here.get(label, 0)
                block &= ~self.program.known(here, label)
                if not block:
                    continue
                self.budget.take()
                here[label] = known | block
                fresh[label] = fresh.get(label, 0) | block
                if place.otherwise:
                    offered = place.offered(full, label)
                    self._drift(place.otherwise, label, block & ~offered)
                    block &= offered
                for move in inside:
                    if move.word in without and move.said:
                        continue
                    for mask, steps, ways in move.at(label):
                        if moved := block & mask:
                            ((_, _, keep, put),) = ways
                            after = label & keep | put
                            todo[after] = todo.get(after, 0) | forward(steps, moved)
                if waited < len(ladder):
                    for mask, steps, ways in ladder[waited].at(label):
                        if moved := block & mask:
                            moved = forward(steps, moved)
                            for among, target, keep, put in ways:
                                after = label & keep | put
                                if target == STAYS:
                                    later = work[waited + 1]
                                    later[after] = later.get(after, 0) | moved
                                elif part := moved & among:
                                    self._push(target, after, part)
            waited += 1
        self._answer(place, reached, fresh)

    def _drift(self, target: Target, label: int, block: int) -> None:
        if block:
            layout = self.program.layout
            way = enter(layout, layout.full, target, label, -1, 0)
            self._push(target.index, label & way.keep | way.put, block)

    def _answer(self, place: Place, reached: Reached, fresh: Blocks) -> None:
        """Give every reply that leads on, to states that have not had it yet."""
        replies = place.replies
        if self.without:
            replies = [move for move in replies if move.word not in self.without]
        for label, block in fresh.items():
            known = reached.any.get(label, 0)
            new = block & ~self.program.known(reached.any, label)
            if not new:
                continue
            reached.any[label] = known | new
            for move in replies:
                for mask, steps, ways in move.at(label):
                    if moved := new & mask:
                        moved = forward(steps, moved)
                        for among, target, keep, put in ways:
                            if part := moved & among:
                                self._push(target, label & keep | put, part)

    @property
    def layout(self) -> Layout:
        """The places of the variables in what was found."""
        return self.program.layout
