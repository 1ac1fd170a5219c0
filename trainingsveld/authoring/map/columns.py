"""How far to the right: x for every point, so that ways run straight and cards keep apart."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import inf

_SWEEPS = 2
_STRAIGHT = 2.0
"""How much more a strand wants to run straight than a moment wants to stand under another. All
moments that join a strand in one row together pull at it as one: what half the map leads to would
otherwise drag the map along."""


def find_columns(
    rows: Sequence[Sequence[int]],
    above: Sequence[Sequence[int]],
    below: Sequence[Sequence[int]],
    widths: Sequence[float],
    moments: int,
) -> dict[int, float]:
    """Give x, in units, for every point of the ordered rows.

    Each row in turn goes as near as it can, in least squares, to where its neighbours stand, with
    the order kept and everything `widths` apart. Points from `moments` on are bends.
    """
    x: dict[int, float] = {}
    offsets: list[list[float]] = []
    for row in rows:
        at = 0.0
        offset = [at]
        for one, other in pairwise(row):
            at += (widths[one] + widths[other]) / 2
            offset.append(at)
        offsets.append(offset)
        for point, right in zip(row, offset, strict=True):
            x[point] = right - at / 2
    pull = [1.0] * len(widths)
    for row in rows:
        for point in row:
            if point >= moments:
                pull[point] = 1 / max(1, len(above[point]) + len(below[point]) - 2)
    order = list(zip(rows, offsets, strict=True))
    for _ in range(_SWEEPS):
        for row, offset in order[1:]:
            _settle(row, offset, x, above, pull, moments)
        for row, offset in order[-2::-1]:
            _settle(row, offset, x, below, pull, moments)
    both = {point: [*above[point], *below[point]] for row in rows for point in row}
    for row, offset in order:
        _settle(row, offset, x, both, pull, moments)
    return x


def _settle(
    row: Sequence[int],
    offset: Sequence[float],
    x: dict[int, float],
    near: Sequence[Sequence[int]] | Mapping[int, Sequence[int]],
    pull: Sequence[float],
    moments: int,
) -> None:
    """Move a row to its neighbours: pool what would overlap and put the pool in the middle.

    This is isotonic regression by pooling adjacent violators (Ayer and others, 1955) on the wishes
    less the offsets.
    """
    sums: list[float] = []
    weights: list[float] = []
    sizes: list[int] = []
    for point, right in zip(row, offset, strict=True):
        others = near[point]
        if not others:
            total, weight = x[point] * 0.1, 0.1
        elif point < moments:
            weight = sum([pull[other] for other in others])
            total = sum([pull[other] * x[other] for other in others])
        else:
            own = pull[point]
            weights_here = [_STRAIGHT if other >= moments else own for other in others]
            weight = sum(weights_here)
            total = sum([w * x[o] for w, o in zip(weights_here, others, strict=True)])
        total -= right * weight
        size = 1
        while sums and sums[-1] * weight > total * weights[-1]:
            total += sums.pop()
            weight += weights.pop()
            size += sizes.pop()
        sums.append(total)
        weights.append(weight)
        sizes.append(size)
    at = 0
    for total, weight, size in zip(sums, weights, sizes, strict=True):
        middle = total / weight
        for place in range(at, at + size):
            x[row[place]] = middle + offset[place]
        at += size


def straighten(
    chains: Sequence[Sequence[int]],
    rows: Sequence[Sequence[int]],
    widths: Sequence[float],
    x: dict[int, float],
) -> None:
    """Make each strand as straight as what stands beside it allows, the longest first.

    As many bends in a row as have a common place get that place.
    """
    beside: dict[int, tuple[int | None, int | None]] = {}
    for row in rows:
        for before, point, after in zip([None, *row], row, [*row[1:], None], strict=False):
            beside[point] = (before, after)
    for chain in sorted(chains, key=len, reverse=True):
        run: list[int] = []
        low, high = -inf, inf
        for point in chain:
            before, after = beside[point]
            width = widths[point]
            least = -inf if before is None else x[before] + (widths[before] + width) / 2
            most = inf if after is None else x[after] - (widths[after] + width) / 2
            if max(low, least) > min(high, most):
                _align(run, low, high, x)
                run, low, high = [], -inf, inf
            run.append(point)
            low, high = max(low, least), min(high, most)
        _align(run, low, high, x)


def _align(run: Sequence[int], low: float, high: float, x: dict[int, float]) -> None:
    if len(run) > 1:
        middle = sorted([x[point] for point in run])[len(run) // 2]
        place = min(max(middle, low), high)
        for point in run:
            x[point] = place
