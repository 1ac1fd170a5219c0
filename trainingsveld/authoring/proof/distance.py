"""How far off something is: that a guard holds, or that one row of guards does."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from trainingsveld.scenario import (
    Guard,
)

FAR = 1000
"""Further off than any call can come."""


Wish = tuple[Guard, bool]
"""A guard, and whether it is to hold."""


class Off(NamedTuple):
    """How far off something is: steps, and per node the moves to where they can be taken."""

    steps: int
    ways: tuple[Mapping[int, int], ...] = ()

    def at(self, index: int) -> int:
        """Give it in moves from a node."""
        return self.steps + sum([way.get(index, FAR) for way in self.ways])


class Distance(dict[int, Off]):
    """How far off it is that a guard holds, or does not, by the part of a state it depends on."""

    __slots__ = ("_off", "asks")

    def __init__(self, asks: int, off: Callable[[int], Off]) -> None:
        super().__init__()
        self.asks = asks
        self._off = off

    def __missing__(self, state: int) -> Off:
        found = self[state] = self._off(state)
        return found

    @property
    def possible(self) -> bool:
        """Whether there is a value for every variable with which it would be so."""
        return self[0].steps < FAR


class Gate:
    """Distances of which one row has to be covered to get through."""

    def __init__(self, rows: Sequence[Sequence[Distance]]) -> None:
        self._rows = rows
        self._asks = 0
        for row in rows:
            for one in row:
                self._asks |= one.asks
        self._known: dict[int, Off] = {}

    def far(self, index: int, state: int) -> int:
        """Say how far off a state at a node is from getting through."""
        key = state & self._asks
        found = self._known.get(key)
        if found is None:
            rows = [summed([one[key & one.asks] for one in row]) for row in self._rows]
            found = self._known[key] = min(rows, key=steps_of)
        return found.at(index) if found.ways else found.steps


def steps_of(off: Off) -> int:
    """Give the steps alone, to compare by."""
    return off.steps


def summed(every: Sequence[Off]) -> Off:
    """Give how far off it is that all of these are so."""
    if len(every) == 1:
        return every[0]
    steps, ways = 0, tuple[Mapping[int, int], ...]()
    for one in every:
        steps += one.steps
        ways += one.ways
    return Off(min(steps, FAR), ways)
