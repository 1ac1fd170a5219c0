"""Ways over several rows, led past the cards in between; those to one moment run as one strand."""

from itertools import pairwise
from typing import NamedTuple

from trainingsveld.authoring.map.graph import Graph
from trainingsveld.authoring.map.layers import Layers

_BENDS_A_MOMENT = 4
"""How many bends a map may have for each moment. Past that the longest strands run straight on,
behind the cards, so that a tangle of ten thousand moments is still drawn in bounded time."""


class Strands(NamedTuple):
    """The points of a map: first the moments, then a bend for each row that a strand passes.

    `above` and `below` hold each point's neighbours in the rows next to its own. `hops` gives for
    every way the point next to its source and the one next to its target, None for a way to the
    same moment and for one that runs straight on; `onward` leads from bend to bend to the target.
    `parts` are the points of the pieces of the map that hang together, by row; first that of the
    start. `chains` are the bends of each strand from one end to the other.
    """

    row: list[int]
    above: list[list[int]]
    below: list[list[int]]
    hops: list[tuple[int, int] | None]
    onward: dict[int, int]
    parts: list[list[list[int]]]
    chains: list[list[int]]


def find_strands(graph: Graph, layers: Layers) -> Strands:
    """Lay the ways: one bend per row and target, shared by all that go there the same way."""
    row = list(layers.row)
    bends = _bends(graph, layers, row)
    above: list[list[int]] = [[] for _ in row]
    below: list[list[int]] = [[] for _ in row]
    onward: dict[int, int] = {}
    for (target, _), strand in bends.items():
        for point, after in pairwise([*strand.values(), target]):
            onward[point] = after
            upper, lower = (point, after) if row[point] < row[after] else (after, point)
            below[upper].append(lower)
            above[lower].append(upper)
    hops: list[tuple[int, int] | None] = []
    direct: list[tuple[int, int]] = []
    for way, back in zip(graph.ways, layers.back, strict=True):
        source, target = way.source, way.target
        step = -1 if back else 1
        strand = bends.get((target, back))
        if source == target:
            hops.append(None)
        elif row[source] + step == row[target]:
            hops.append((target, source))
            _join(source, target, step, above, below)
        elif strand:
            first = strand[row[source] + step]
            hops.append((first, strand[row[target] - step]))
            _join(source, first, step, above, below)
        else:
            hops.append(None)
            direct.append((source, target))
    parts = _parts(graph.start, row, below, above, direct)
    chains = [list(strand.values()) for strand in bends.values()]
    return Strands(row, above, below, hops, onward, parts, chains)


def _join(
    source: int, point: int, step: int, above: list[list[int]], below: list[list[int]]
) -> None:
    upper, lower = (source, point) if step > 0 else (point, source)
    below[upper].append(lower)
    above[lower].append(upper)


def _bends(graph: Graph, layers: Layers, row: list[int]) -> dict[tuple[int, bool], dict[int, int]]:
    """Make the bends of every strand, the short ones first, and add their rows to `row`.

    A strand is given by row, in the direction it is gone.
    """
    furthest: dict[tuple[int, bool], int] = {}
    for way, back in zip(graph.ways, layers.back, strict=True):
        reach = abs(row[way.source] - row[way.target])
        key = (way.target, back)
        if reach > max(1, furthest.get(key, 0)):
            furthest[key] = reach
    left = _BENDS_A_MOMENT * len(graph.moments)
    bends: dict[tuple[int, bool], dict[int, int]] = {}
    for key, reach in sorted(furthest.items(), key=lambda item: item[1]):
        left -= reach - 1
        if left < 0:
            break
        target, back = key
        rows = range(reach - 1, 0, -1) if back else range(1 - reach, 0)
        bends[key] = {row[target] + at: len(row) + number for number, at in enumerate(rows)}
        row.extend(bends[key])
    return bends


def _parts(
    start: int,
    row: list[int],
    below: list[list[int]],
    above: list[list[int]],
    direct: list[tuple[int, int]],
) -> list[list[list[int]]]:
    """Take the map apart where nothing holds it together, going down first, as a call does."""
    loose: dict[int, list[int]] = {}
    for one, other in direct:
        loose.setdefault(one, []).append(other)
        loose.setdefault(other, []).append(one)
    seen = [False] * len(row)
    parts: list[list[list[int]]] = []
    for head in (start, *range(len(row))):
        if seen[head]:
            continue
        seen[head] = True
        members: list[int] = []
        todo = [head]
        while todo:
            point = todo.pop()
            members.append(point)
            for near in (*reversed(above[point]), *loose.get(point, ()), *reversed(below[point])):
                if not seen[near]:
                    seen[near] = True
                    todo.append(near)
        top = min(row[point] for point in members)
        rows: list[list[int]] = [[] for _ in range(max(row[p] for p in members) - top + 1)]
        for point in members:
            rows[row[point] - top].append(point)
        parts.append([row for row in rows if row])
    return parts
