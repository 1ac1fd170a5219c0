"""What can be worked out from numbers by adding and subtracting: the span of what is known."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar

Unknown = TypeVar("Unknown")

_PRIME = (1 << 61) - 1
"""Reckoned modulo this: the sums of a table are far too small to be mistaken for others."""

MOST = 12
"""Sums that are tried out in every combination: four thousand of them."""


class Known(Generic[Unknown]):
    """Sums that are known. A sum names its unknowns, each with how often it counts."""

    def __init__(self, sums: Iterable[Mapping[Unknown, int]] = ()) -> None:
        self._rows: dict[object, dict[object, int]] = {}
        for one in sums:
            self.learn(one)

    def learn(self, one: Mapping[Unknown, int]) -> None:
        """Take in a sum that becomes known."""
        rest = self.rest(one)
        if not rest:
            return
        lead = next(iter(rest))
        inverse = pow(rest[lead], -1, _PRIME)
        self._rows[lead] = {name: value * inverse % _PRIME for name, value in rest.items()}

    def tells(self, one: Mapping[Unknown, int]) -> bool:
        """Say whether this sum can be worked out from those that are known."""
        return not self.rest(one)

    def tells_any(self, some: Sequence[tuple[Mapping[Unknown, int], int]], below: int) -> bool:
        """Say whether any of these sums, or some of them together, can be worked out and is small.

        Each comes with what it is; from `below` on a number may be known. Of more than `MOST` that
        hang together it says yes without looking: trying out all would take too long, and a yes is
        the careful answer.
        """
        among, rests = Known[object](), [self.rest(one) for one, _ in some]
        for rest in rests:
            among.learn(rest)
        if len(among) == len(some):
            return False
        if len(some) > MOST:
            return True
        reached: list[tuple[dict[object, int], int]] = [({}, 0)]
        for rest, (_, count) in zip(rests, some, strict=True):
            more = [
                (_plus(one, rest), so_far + count)
                for one, so_far in reached
                if so_far + count < below
            ]
            if not all(one for one, _ in more):
                return True
            reached += more
        return False

    def __len__(self) -> int:
        """How many sums are known that do not follow from each other."""
        return len(self._rows)

    def rest(self, one: Mapping[Unknown, int]) -> dict[object, int]:
        """Take away everything that is known of a sum."""
        rest: dict[object, int] = {name: value % _PRIME for name, value in one.items() if value}
        while (lead := next((name for name in rest if name in self._rows), None)) is not None:
            rest = _plus(rest, self._rows[lead], -rest[lead])
        return rest


def _plus(
    one: Mapping[object, int], other: Mapping[object, int], times: int = 1
) -> dict[object, int]:
    total = dict(one)
    for name, value in other.items():
        total[name] = (total.get(name, 0) + times * value) % _PRIME
        if not total[name]:
            del total[name]
    return total
