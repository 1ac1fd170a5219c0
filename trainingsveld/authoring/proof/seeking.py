"""The search for one call that answers one question, from where least seems to be missing."""

from collections.abc import Mapping, Sequence
from heapq import heappop, heappush
from itertools import count

from trainingsveld.authoring.proof.distance import FAR, Gate
from trainingsveld.authoring.proof.goal import Goal
from trainingsveld.authoring.proof.landscape import Landscape
from trainingsveld.authoring.proof.stop import Stop

EACH = 60
"""How many of the states put aside at one node are looked at."""

_At = tuple[Stop, int, int]


class Seeking:
    """States on the way to a goal, those that come nearest first."""

    def __init__(
        self, land: Landscape, gate: Gate | None, goal: Goal, ways: Mapping[int, int], weight: int
    ) -> None:
        self.goal = goal
        self._gate = gate
        self._land = land
        self._ways = ways
        self._weight = weight
        self._gates: dict[int, Gate | None] = {}
        self._met: set[tuple[int, int, int]] = set()
        self._order = count()
        self._heap: list[tuple[int, int, _At]] = []

    def start(self, stops: Sequence[Stop], most: int) -> None:
        """Start from states put aside, those next to it; of some as far off, from the first."""
        for index in self._ways:
            met: set[int] = set()
            stop = stops[index]
            for waited, state in stop.aside[:EACH]:
                far = self._far(index, state)
                if far not in met:
                    met.add(far)
                    self._put(far, (stop, waited, state))
            most -= len(stop.aside[:EACH])
            if most < 0:
                return

    def add(self, stop: Stop, waited: int, state: int) -> None:
        """Keep a state that may lead to the goal."""
        key = (stop.index, waited, state)
        if stop.index in self._ways and key not in self._met:
            self._met.add(key)
            self._put(self._far(stop.index, state), (stop, waited, state))

    def take(self) -> _At | None:
        """Take the state that seems nearest; None when there is none any more."""
        return heappop(self._heap)[2] if self._heap else None

    def _far(self, index: int, state: int) -> int:
        far = self.goal.far(index, state)
        if self._gate:
            far += self._gate.far(index, state)
        far = self._weight * far + self._ways[index]
        try:
            gate = self._gates[index]
        except KeyError:
            gate = self._gates[index] = self._land.gate_on(index, self._ways)
        return far + gate.far(index, state) if gate else far

    def _put(self, far: int, at: _At) -> None:
        if far < FAR:
            heappush(self._heap, (far, next(self._order), at))
