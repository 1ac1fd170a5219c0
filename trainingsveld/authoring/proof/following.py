"""Calls followed one state at a time, by those that show something new at a node."""

from collections import deque
from heapq import heappop, heappush
from typing import Protocol

from trainingsveld.authoring.proof.asking import Asking, on_screen
from trainingsveld.authoring.proof.budget import Budget
from trainingsveld.authoring.proof.calls import Calls, Condition
from trainingsveld.authoring.proof.kinds import what_is_asked
from trainingsveld.authoring.proof.outline import Outline
from trainingsveld.authoring.proof.stop import Move, Stop
from trainingsveld.authoring.proof.stops import Stops

SMALL, ROOM, ROOM_IN_LARGE = 100, 40, 12
"""At how many nodes, and how many states are followed at each before questions are looked at."""

At = tuple[Stop, int, int]
"""Where a call stands: the stop, how many steps of its silence were taken, and the state."""


class Seeker(Protocol):
    """Somebody who wants to see every state that calls come to."""

    def add(self, stop: Stop, waited: int, state: int) -> None:
        """Keep a state if it is wanted."""
        ...


class Following:
    """Follows calls, and keeps at each stop what they showed there.

    At each node those go on that show something no call has shown there: a value of a variable that
    somebody further on asks about, or a line elsewhere that was said once more. `followed` counts
    the states, `calms` and `angers` say whether a reply did that to the customer.
    """

    def __init__(self, outline: Outline, budget: Budget) -> None:
        self._budget = budget
        self.calls = calls = Calls(outline)
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
        self._queues = [deque[At]() for _ in range(parts)]
        self._parts: list[int] = []
        self.followed = 0
        self.seeker: Seeker | None = None

    def begin(self) -> None:
        """Follow calls from the start for as long as they show something new."""
        self._enter(self.stops[self.calls.outline.start], self.calls.start, -1)
        self.drain()

    def drain(self) -> None:
        """Follow the calls that show something new, one part of the case after the other."""
        while self._parts:
            queue = self._queues[-self._parts[0]]  # what leads to a part has a higher number
            while queue:
                self.follow(*queue.popleft())
            heappop(self._parts)

    def follow(self, stop: Stop, waited: int, state: int) -> None:
        """Do everything that can happen in a state."""
        self.followed += 1
        if not self.followed & 63:
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

    def _push(self, stop: Stop, waited: int, state: int) -> None:
        """Go on from here if this shows anything new, else only if nothing better is left."""
        if self.seeker:
            self.seeker.add(stop, waited, state)
        met = stop.met[waited]
        if state in met:
            return
        met.add(state)
        first = waited > stop.waited
        goes_on = first and (self._small or not waited or stop.otherwise >= 0)
        if stop.room:
            kinds = self._kinds
            new = kinds[state & kinds.asks] & stop.live & ~stop.kinds
            again = state & stop.tallies & ~stop.tallied
            if new or again or goes_on:
                goes_on = True
                stop.kinds |= new
                stop.tallied |= again
                stop.room -= 1
        if goes_on:
            queue = self._queues[stop.part]
            if not queue:
                heappush(self._parts, -stop.part)
            queue.append((stop, waited, state))
        else:
            stop.aside.append((waited, state))
        if first:
            stop.waited = waited
            if waited and stop.otherwise < 0:  # else it may have gone on by itself before that
                self._wait(stop, waited, state)

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
        offered, seeking = False, self.seeker is not None
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
            after = state & keep | put | one.once
            to = one.to
            if to is None:
                self._go(stop, one, after)
            elif to.plain and to.part == stop.part:
                if seeking or after not in to.met[0]:  # most states have been met
                    self._push(to, 0, after)
            else:
                self._enter(to, after, stop.part)
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
