"""Every state a call can be in: forward from the start to the fixed point."""

from collections import deque
from collections.abc import Callable
from heapq import heappop, heappush

from trainingsveld.authoring.proof.blocks import Blocks, Known
from trainingsveld.authoring.proof.budget import ALL, MOST, MOST_PER_NODE, Budget, Look
from trainingsveld.authoring.proof.layout import Layout
from trainingsveld.authoring.proof.moves import STAYS, Move, Target, enter
from trainingsveld.authoring.proof.place import Place
from trainingsveld.authoring.proof.program import Program
from trainingsveld.authoring.proof.steps import forward


class Reached:
    """What was found at one node.

    `entered` are the states right after entering it, `at[w]` those after w steps of silence, `any`
    all of them together. Where the call goes on by itself, its states are in there too.
    """

    __slots__ = ("any", "at", "entered")

    def __init__(self, steps: int, spent: int) -> None:
        self.entered = Known(spent)
        self.at = [Known(spent) for _ in range(steps + 1)]
        self.any = Known(spent)


Watch = Callable[[Blocks, Blocks], bool]
"""Looks at new states of a node, just entered and at all, and says whether that is enough."""


class Sweep:
    """Goes over a program from its start until nothing new is found.

    `without` are replies that nobody gives, though they are offered, and `stop_at` is a node where
    calls stop: for asking what comes of that. A part of the call is finished before the next, and
    what was given least comes first, which takes the fewest steps to find everything. With
    a short `look` what is found is there, in a fraction of the time; `everything` says whether it
    is all there is.
    """

    def __init__(
        self,
        program: Program,
        budget: Budget,
        without: frozenset[str] = frozenset(),
        stop_at: int = -1,
        look: Look = ALL,
    ) -> None:
        self.program = program
        self.without = without
        self.budget = budget
        self.reached: dict[int, Reached] = {}
        self.stop_at = stop_at
        self._look = look
        self.everything = True
        self._part = program.outline.parts
        self._ranks: list[int] = []
        self._started = False
        self._pending: dict[tuple[int, int], int] = {}
        self._waiting: dict[int, deque[tuple[int, int]]] = {}

    def run(self, watch: dict[int, Watch] | None = None, *, any_one: bool = False) -> "Sweep":
        """Find everything. Raises TooMany or Cancelled.

        With `watch`, only until each of these nodes (or `any_one` of them) has shown what was
        wanted of it. It is taken out of there then: what is left was never seen.
        """
        left = watch if watch is not None else {}
        deep, most = self._look.deep, 0
        if self._look.labels:
            most = self.budget.left
            most -= min(MOST + MOST_PER_NODE * len(self._part), most // 3)
        if not self._started:
            layout = self.program.layout
            label, block = layout.start
            start = self.program.targets[self.program.outline.start]
            way = enter(layout, layout.full, start, label, -1, 0)
            self._push(start.node, label & way.keep | way.put, block)
        while self._ranks:
            if self.budget.left < most:
                self.everything = False
                break
            rank = self._ranks[0]
            queue = self._waiting[rank]
            while (
                queue and self._ranks[0] == rank and self.budget.left >= most
            ):  # as a rule labels and parts only grow
                index, label = at = queue.pop() if deep else queue.popleft()
                entered, every = self._visit(index, label, self._pending.pop(at))
                if index in left and entered and left[index](entered, every):
                    del left[index]
                    if any_one or not left:
                        return self
            if not queue and self._ranks[0] == rank:
                heappop(self._ranks)
                del self._waiting[rank]
        return self

    def start_from(self, index: int, entered: Blocks) -> None:
        """Start from these states of a node, as if it was entered just now, and forget them."""
        place = self.program.place(index)
        first = Reached(len(place.ladder), self.program.spent)
        self._started = True
        for label, block in entered.items():
            self._spread(place, first, label, block)

    def _visit(self, index: int, label: int, block: int) -> tuple[Blocks, Blocks]:
        place = self.program.place(index)
        reached = self.reached.get(index)
        if reached is None:
            reached = self.reached[index] = Reached(len(place.ladder), self.program.spent)
        narrow = self._look.labels
        if narrow and len(reached.entered) >= narrow and label not in reached.entered:
            self.everything = False
            return {}, {}
        new = reached.entered.add(label, block)
        if not new:
            return {}, {}
        if place.end or index == self.stop_at:
            return {label: new}, {}
        return {label: new}, self._spread(place, reached, label, new)

    def _push(self, index: int, label: int, block: int) -> None:
        at = (index, label)
        known = self._pending.get(at)
        if known is None:
            self._pending[at] = block
            rank = 0
            if not self._look.deep:
                rank = self._part[index] + (0 if self._look.labels else label.bit_count())
            queue = self._waiting.get(rank)
            if queue is None:
                queue = self._waiting[rank] = deque()
                heappush(self._ranks, rank)
            queue.append(at)
        else:
            self._pending[at] = known | block

    def _spread(self, place: Place, reached: Reached, label: int, block: int) -> Blocks:
        """Follow new states of a node through everything that can happen there; give them all."""
        fresh: Blocks = {}
        work: list[Blocks] = [{} for _ in reached.at]
        work[0][label] = block
        without, layout, narrow = self.without, self.program.layout, self._look.labels
        for waited, (here, todo) in enumerate(zip(reached.at, work, strict=True)):
            while todo:
                label, block = todo.popitem()
                if narrow and len(here) >= 2 * narrow and label not in here:
                    self.everything = False
                    continue
                block = here.add(label, block)
                if not block:
                    continue
                self.budget.take(1 + (len(here) >> 5))  # to hold one against many takes longer
                fresh[label] = fresh.get(label, 0) | block
                if place.otherwise:
                    sure = place.surely(layout.full, label)
                    self._drift(place.otherwise, label, block & ~sure)
                    block &= place.offered(layout.full, label)
                for move in place.inside:
                    if move.word not in without:
                        self._follow(move, label, block, todo)
                if waited < len(place.ladder):
                    self._follow(place.ladder[waited], label, block, work[waited + 1])
        self._answer(place, reached, fresh)
        return fresh

    def _follow(self, move: Move, label: int, block: int, staying: Blocks) -> None:
        """Make a move; what goes on at the same node is added to `staying`."""
        for mask, steps, ways in move.at(label):
            if moved := block & mask:
                moved = forward(steps, moved)
                for among, target, keep, put in ways:
                    after = label & keep | put
                    if target == STAYS:
                        staying[after] = staying.get(after, 0) | moved
                    elif part := moved & among:
                        self._push(target, after, part)

    def _drift(self, target: Target, label: int, block: int) -> None:
        if block:
            layout = self.program.layout
            way = enter(layout, layout.full, target, label, -1, 0)
            self._push(target.node, label & way.keep | way.put, block)

    def _answer(self, place: Place, reached: Reached, fresh: Blocks) -> None:
        """Give every reply that leads on, to states that have not had it yet."""
        replies = place.replies
        if self.without:
            replies = [move for move in replies if move.word not in self.without]
        for label, block in fresh.items():
            new = reached.any.add(label, block)
            if not new:
                continue
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
