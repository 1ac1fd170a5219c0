"""The search for one call that comes to a goal, led by a compass."""

from collections.abc import Sequence
from heapq import heappop, heappush
from itertools import count

from trainingsveld.authoring.proof.compass import UNREACHABLE, Compass
from trainingsveld.authoring.proof.goal import Goal
from trainingsveld.authoring.proof.stop import Stop

NEAREST = 6
"""At how many nodes to look for what is in the way."""


_At = tuple[Stop, int, int]


class Chase:
    """States on the way to a goal, the nearest first; `came` says how near at which node."""

    def __init__(self, goal: Goal, compass: Compass, target: int, states: int) -> None:
        self.goal = goal
        self.compass = compass
        self.came: dict[int, int] = {}
        self._far = compass.distances(target, states)
        self._met: set[tuple[int, int, int]] = set()
        self._here: dict[int, int] = {}
        self._order = count()
        self._heap: list[tuple[int, int, _At]] = []
        self._aside: list[tuple[int, int]] = []
        self._stops: Sequence[Stop] = ()

    def possible_from(self, index: int, state: int) -> bool:
        """Say whether a call in this state could come to the goal at all."""
        return self._far[self.compass.point(index, state)] < UNREACHABLE

    def start(self, stops: Sequence[Stop]) -> None:
        """Start from all states put aside, those at the nearest nodes first."""
        size = self.compass.size
        least = [min(self._far[n * size : n * size + size]) for n in range(len(stops))]
        self._aside = [(far, n) for n, far in enumerate(least) if far < UNREACHABLE]
        self._aside.sort(reverse=True)
        self._stops = stops

    def add(self, stop: Stop, waited: int, state: int) -> None:
        """Keep a state that may lead to the goal. Of many at one point the later come later."""
        point = self.compass.point(stop.index, state)
        far = self._far[point]
        key = stop.index, waited, state
        if far < UNREACHABLE and key not in self._met:
            self._met.add(key)
            beside = self._here[point] = self._here.get(point, 0) + 1
            heappush(self._heap, (far + (beside >> 2), next(self._order), (stop, waited, state)))

    def take(self) -> _At | None:
        """Take the state that seems nearest; None when there is none any more."""
        while self._aside and (not self._heap or self._aside[-1][0] <= self._heap[0][0]):
            stop = self._stops[self._aside.pop()[1]]
            for waited, state in stop.aside:
                self.add(stop, waited, state)
        if not self._heap:
            return None
        at = heappop(self._heap)[2]
        stop, _, state = at
        far = self._far[self.compass.point(stop.index, state)]
        if far < self.came.get(stop.index, UNREACHABLE):
            self.came[stop.index] = far
        return at

    def nearest(self) -> list[int]:
        """Give the nodes where a call came nearest, the nearest first."""
        return sorted(self.came, key=lambda node: (self.came[node], node))[:NEAREST]
