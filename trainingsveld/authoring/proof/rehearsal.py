"""What a few well-chosen calls show: most of what can happen in a case, in little time.

Almost every question about a sound case is whether something can happen at all. One call in which
it does answers that. So before all states are looked at, calls are followed one state at a time,
part of the case by part. At each node those go on that show something no call has shown there: a
value of a variable that somebody further on asks about. What questions are left then are taken one
by one, see `seeking` and `pursuit`.
"""

from collections import deque
from collections.abc import Callable
from heapq import heappop, heappush

from trainingsveld.authoring.proof.asking import Asking, on_screen
from trainingsveld.authoring.proof.budget import Budget
from trainingsveld.authoring.proof.calls import Calls, Condition
from trainingsveld.authoring.proof.chase import Chase
from trainingsveld.authoring.proof.goal import goals
from trainingsveld.authoring.proof.kinds import what_is_asked
from trainingsveld.authoring.proof.landscape import Landscape
from trainingsveld.authoring.proof.outline import Outline
from trainingsveld.authoring.proof.pursuit import Pursuit, hopeless
from trainingsveld.authoring.proof.seeking import Seeking
from trainingsveld.authoring.proof.stops import Move, Stop, Stops

SEEKS, AROUND, ASIDE, WEIGHT = 120, 150, 150, 2
"""For a question that is left: how many states are followed, at how many nodes around it, from how
many that were put aside, and how much what is missing weighs against the way there."""

SEEKS_IN_ALL, SEEKS_PER_NODE = 2000, 20
"""How many states are followed for all questions together."""

MANY = 10
"""How many questions may be left before all states are looked at, if that takes little."""

SMALL, ROOM, ROOM_IN_LARGE = 100, 40, 12
"""At how many nodes, and how many states are followed at each before questions are looked at."""

_At = tuple[Stop, int, int]
"""Where a call stands: the stop, how many steps of its silence were taken, and the state."""


class Rehearsal:
    """Follows calls until nothing is left to ask or to try. What it shows can happen.

    `all_seen` looks at all states and says whether that took little.
    """

    def __init__(
        self, outline: Outline, budget: Budget, all_seen: Callable[[], bool] | None = None
    ) -> None:
        self._budget = budget
        self._calls = calls = Calls(outline)
        self.stops = Stops(calls).every()
        self.calms = self.angers = False
        self.actions: dict[str, Asking] = dict(on_screen(calls))
        self._asking = list(self.actions.values())
        self._common = (1 << calls.bits) - 1
        self._kinds, live = what_is_asked(calls)
        self._small = len(self.stops) <= SMALL
        room = ROOM if self._small else ROOM_IN_LARGE
        for stop in self.stops:
            stop.live, stop.room = live[stop.index], room
        parts = max(outline.component) + 1
        self._queues = [deque[_At]() for _ in range(parts)]
        self._parts: list[int] = []
        self._followed = 0
        self._seeking: Seeking | Chase | None = None
        self._enter(self.stops[outline.start], calls.start, -1)
        self._drain()
        land = Landscape(calls, self.stops) if self._left() else None
        left = self._seek_all(land) if land else 0
        if land and left and not (left > MANY and all_seen and all_seen()):
            Pursuit(calls, self.stops, self._chase).run(land)

    @property
    def reached(self) -> frozenset[int]:
        """The nodes that were entered."""
        return frozenset(stop.index for stop in self.stops if stop.waited >= 0)

    def _drain(self) -> None:
        """Follow the calls that show something new, one part of the case after the other."""
        while self._parts:
            queue = self._queues[-self._parts[0]]  # what leads to a part has a higher number
            while queue:
                self._follow(*queue.popleft())
            heappop(self._parts)

    def _push(self, stop: Stop, waited: int, state: int) -> None:
        """Go on from here if this shows anything new, else only if nothing better is left."""
        if self._seeking:
            self._seeking.add(stop, waited, state)
        met = stop.met[waited]
        if state in met:
            return
        met.add(state)
        kinds = self._kinds
        new = kinds[state & kinds.asks] & stop.live & ~stop.kinds
        if (new and stop.room) or stop.waited < (waited if self._small else 0):
            stop.kinds |= new
            stop.room -= 1
            queue = self._queues[stop.part]
            if not queue:
                heappush(self._parts, -stop.part)
            queue.append((stop, waited, state))
        else:
            stop.aside.append((waited, state))
        if waited > stop.waited:
            stop.waited = waited
            if waited:
                self._wait(stop, waited, state)

    def _left(self) -> bool:
        """Say whether any question about a node is open."""
        linked = self._calls.outline.linked
        return any(stop.open and stop.index in linked for stop in self.stops)

    def _seek_all(self, land: Landscape) -> int:
        """Look for what answers single questions, from the calls put aside that come nearest.

        Gives how many are left.
        """
        linked, left = self._calls.outline.linked, 0
        most = self._followed + SEEKS_IN_ALL + SEEKS_PER_NODE * len(self.stops)
        for stop in self.stops:
            if stop.open and stop.index in linked:
                ways, gate = land.ways_to((stop.index,), AROUND), land.gate_of(stop.index)
                for goal in goals(land, stop, ways):
                    if goal.possible and goal.open():
                        if self._followed < most and not hopeless(stop, goal):
                            seeking = Seeking(land, gate, goal, ways, WEIGHT)
                            seeking.start(self.stops, ASIDE)
                            self._chase(seeking, SEEKS)
                        left += goal.open()
        return left

    def _chase(self, seeking: Seeking | Chase, most: int) -> tuple[int, bool]:
        """Follow what comes nearest to a goal; give how many states, and whether none is left."""
        before, self._seeking = self._followed, seeking
        at = None
        while seeking.goal.open() and self._followed < before + most:
            at = seeking.take()
            if at is None:
                break
            self._follow(*at)
        self._seeking = None
        followed = self._followed - before
        self._drain()
        return followed, at is None and followed < most

    def _enter(self, stop: Stop, state: int, part: int) -> None:
        if stop.part != part:
            state &= self._common
        if not stop.plain:
            for shift, mask, top in stop.counters:
                if (state >> shift) & mask < top:
                    state += 1 << shift
            if stop.unsaid or stop.unfailed:
                self._say(stop, state)
            if stop.end:
                stop.waited = 0
                return
        self._push(stop, 0, state)

    def _say(self, stop: Stop, state: int) -> None:
        """Look which variant of its line a node says in this state, and which guards fail."""
        said = -1
        for number, one in enumerate(stop.say):
            if isinstance(one, Condition):
                if one[state & one.asks]:
                    said = number if said < 0 else said
                elif number in stop.unfailed:
                    stop.unfailed.remove(number)
            elif said < 0:
                said = number
                if one is not None:
                    shift, mask, _ = one
                    plain = [n for n, variant in enumerate(stop.node.say) if variant.plain]
                    said = plain[((state >> shift) & mask) - 1]
        if said in stop.unsaid:
            stop.unsaid.remove(said)

    def _follow(self, stop: Stop, waited: int, state: int) -> None:
        """Do everything that can happen in a state."""
        self._followed += 1
        if not self._followed & 63:
            self._budget.ask()
        offered = self._answer(stop, state)
        if stop.otherwise >= 0 and not offered:
            self._enter(self.stops[stop.otherwise], state, stop.part)
            return
        if self._asking:
            self._look_at_screen(state)
        for move in stop.inside:
            when, doing = move.when, move.doing
            if not state & move.once and (when is None or when[state & when.asks]):
                keep, put, _, _ = doing[state & doing.asks]
                self._push(stop, waited, state & keep | put | move.once)
        self._wait(stop, waited, state)

    def _wait(self, stop: Stop, waited: int, state: int) -> None:
        """Take the next step of silence."""
        if waited < len(stop.ladder):
            move = stop.ladder[waited]
            keep, put, _, _ = move.doing[state & move.doing.asks]
            if move.goto:
                self._go(stop, move, state & keep | put)
            else:
                self._push(stop, waited + 1, state & keep | put)

    def _answer(self, stop: Stop, state: int) -> bool:
        """Give every reply that can be given; say whether there is one."""
        offered = False
        for one in stop.said:
            when = one.when
            if when is not None and not when[state & when.asks]:
                if not one.refused:
                    one.refused = True
                continue
            if state & one.once:
                continue
            offered = True
            if not one.given:
                one.given = True
            doing = one.doing
            keep, put, helps, tension = doing[state & doing.asks]
            if helps and not one.rewarded:
                one.rewarded = True
            if tension < 0:
                self.calms = True
            elif tension:
                self.angers = True
            self._go(stop, one, state & keep | put | one.once)
        return offered

    def _go(self, stop: Stop, move: Move, state: int) -> None:
        """Go where a goto leads in the state after a move; if none holds, to the node itself."""
        if move.unsure:
            sure = [one for one in move.unsure if one[state & one.asks]]
            move.unsure = sure
        target = stop
        for condition, index in move.goto:
            if condition is None or condition[state & condition.asks]:
                target = self.stops[index]
                break
        self._enter(target, state, stop.part)

    def _look_at_screen(self, state: int) -> None:
        for one in self._asking:
            if one.holds is None or one.holds[state & one.holds.asks]:
                one.possible = True
            if one.fails is not None and not one.fails[state & one.fails.asks]:
                one.failing = True
        self._asking = [one for one in self._asking if not (one.possible and one.failing)]
