"""Who stands beside whom: the order in each row with few ways crossing."""

from bisect import bisect_right, insort
from collections.abc import Mapping, Sequence
from itertools import pairwise

_SWEEPS = 4
"""Times down and up again. More gains a percent and costs a tenth of the whole layout each."""

_LOYAL, _LOYAL_TO = 2.0, 10
"""How many times as many crossings, and how many more, an order may have for being the old one."""
_TURNED = 0.05
"""The share of neighbours that may change sides without anybody losing their way."""
_SETTLING = 8
"""Rounds in which new points find their place between the old ones."""


def order_rows(
    rows: list[list[int]],
    above: Sequence[Sequence[int]],
    below: Sequence[Sequence[int]],
    before: Mapping[int, float] | None = None,
) -> list[list[int]]:
    """Order each row so that few ways cross; what crosses equally little keeps its order.

    Every point goes where its neighbours in the row before stand on average (Sugiyama and others,
    1981), down the map and up again; the best order met is kept. The order of `rows` is where it
    starts from and what decides between equals, so that the author's order shows. Where points
    stood `before`, they keep their sides unless that makes clearly more ways cross.
    """
    found, crossings = _ordered(rows, above, below)
    if before and _turned(found, before) > 0.5:  # its mirror image has as few crossings
        found = [row[::-1] for row in found]
    if before and _turned(found, before) > _TURNED:
        kept = _kept(rows, above, below, before)
        place = {point: at for row in kept for at, point in enumerate(row)}
        if _crossings(kept, below, place) <= crossings * _LOYAL + _LOYAL_TO:
            return kept
    return found


def _ordered(
    rows: list[list[int]], above: Sequence[Sequence[int]], below: Sequence[Sequence[int]]
) -> tuple[list[list[int]], int]:
    place: dict[int, int] = {}
    for row in rows:
        _number(row, place)
    best, fewest = [list(row) for row in rows], _crossings(rows, below, place)
    now = [list(row) for row in rows]
    for _ in range(_SWEEPS):
        if not fewest:
            break
        before = fewest
        _sweep(now, above, place)
        _sweep(now[::-1], below, place)
        found = _crossings(now, below, place)
        if found < fewest:
            best, fewest = [list(row) for row in now], found
        elif found >= before:
            break
    return best, fewest


def _turned(rows: list[list[int]], before: Mapping[int, float]) -> float:
    """The share of neighbours that have changed sides since before."""
    pairs = turned = 0
    for row in rows:
        for one, other in pairwise([before[point] for point in row if point in before]):
            pairs += 1
            turned += one > other
    return turned / max(1, pairs)


def _kept(
    rows: list[list[int]],
    above: Sequence[Sequence[int]],
    below: Sequence[Sequence[int]],
    before: Mapping[int, float],
) -> list[list[int]]:
    """Order the rows as they were; what is new goes between its neighbours."""
    x = {point: before[point] for row in rows for point in row if point in before}
    for _ in range(_SETTLING):
        for row in rows:
            for point in row:
                if point in before:
                    continue
                near = [x[o] for o in (*above[point], *below[point]) if o in x]
                if near:
                    x[point] = sum(near) / len(near)
    return [sorted(row, key=lambda point: x.get(point, 0.0)) for row in rows]


def _number(row: list[int], place: dict[int, int]) -> None:
    place.update(zip(row, range(len(row)), strict=True))


def _sweep(rows: list[list[int]], near: Sequence[Sequence[int]], place: dict[int, int]) -> None:
    last = rows[0]
    for row in rows[1:]:
        scale = len(last) / len(row)
        wish: dict[int, float] = {}
        for point in row:
            others = near[point]
            if others:
                wish[point] = sum([place[other] for other in others]) / len(others)
            else:
                wish[point] = place[point] * scale
        row.sort(key=wish.__getitem__)
        _number(row, place)
        last = row


def _crossings(rows: list[list[int]], below: Sequence[Sequence[int]], place: dict[int, int]) -> int:
    """Count the pairs of ways that cross between neighbouring rows."""
    crossings = 0
    for row in rows:
        ends: list[int] = []
        for point in row:
            targets = sorted([place[other] for other in below[point]])
            for target in targets:
                crossings += len(ends) - bisect_right(ends, target)
            for target in targets:
                insort(ends, target)
    return crossings
