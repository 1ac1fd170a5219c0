"""What can be worked out from numbers by adding and subtracting: the span of what is known."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

Unknown = TypeVar("Unknown")

_PRIME = (1 << 61) - 1
"""Reckoned modulo this: the sums of a table are far too small to be mistaken for others."""


class Known:
    """Sums that are known. A sum names its unknowns, each with how often it counts."""

    def __init__(self, sums: Iterable[Mapping[Unknown, int]] = ()) -> None:
        self._rows: dict[object, dict[object, int]] = {}
        for one in sums:
            self.learn(one)

    def learn(self, one: Mapping[Unknown, int]) -> None:
        """Take in a sum that becomes known."""
        rest = self._rest(one)
        if not rest:
            return
        lead = next(iter(rest))
        inverse = pow(rest[lead], -1, _PRIME)
        self._rows[lead] = {name: value * inverse % _PRIME for name, value in rest.items()}

    def tells(self, one: Mapping[Unknown, int]) -> bool:
        """Say whether this sum can be worked out from those that are known."""
        return not self._rest(one)

    def _rest(self, one: Mapping[Unknown, int]) -> dict[object, int]:
        """Take away everything that is known of it."""
        rest: dict[object, int] = {name: value % _PRIME for name, value in one.items() if value}
        while lead := next((name for name in rest if name in self._rows), None):
            times = rest[lead]
            for name, value in self._rows[lead].items():
                left = (rest.get(name, 0) - times * value) % _PRIME
                if left:
                    rest[name] = left
                else:
                    rest.pop(name, None)
        return rest
