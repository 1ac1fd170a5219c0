"""Where every line runs: from the edge of one card, through the bends of its strand, to another."""

from collections.abc import Sequence

from trainingsveld.authoring.map.curves import (
    Labels,
    around,
    bend,
    beside,
    direct,
    spread,
    straight,
)
from trainingsveld.authoring.map.drawing import NODE_HEIGHT, DrawnEdge, DrawnNode, Point
from trainingsveld.authoring.map.graph import Graph
from trainingsveld.authoring.map.strands import Strands

_HALF = NODE_HEIGHT / 2

Ports = dict[tuple[int, int, bool], float]
"""How far from the middle of a card (first) its line to a point (second) touches it; true for a
line that leads back."""


def draw_edges(
    graph: Graph,
    strands: Strands,
    back: Sequence[bool],
    nodes: Sequence[DrawnNode],
    at: Sequence[Point],
) -> tuple[DrawnEdge, ...]:
    """Draw all ways; those of a moment its author moved go straight to where it is."""
    ports = _ports(graph, strands, back, at)
    tails = _Tails(strands, at, ports)
    labels = Labels()
    edges: list[DrawnEdge] = []
    for way, hops, up in zip(graph.ways, strands.hops, back, strict=True):
        source, target = nodes[way.source], nodes[way.target]
        if way.source == way.target:
            curve = around(source)
        elif hops is None or source.moved or target.moved:
            curve = direct(source, target, back=up)
        else:
            x = source.x + ports[way.source, hops[0], up]
            start = Point(x, source.y - _HALF if up else source.y + _HALF)
            tail = tails.of(way.source, hops[0], up)
            curve = (start, *bend(start, tail[0]), *tail[1:])
        label_at = labels.place(way.label, curve) if way.label and source is not target else None
        edges.append(
            DrawnEdge(source.id, target.id, way.label, up, way.kind, way.replies, curve, label_at)
        )
    return tuple(edges)


class _Tails:
    """What ways to the same moment have in common; worked out once for every bend."""

    def __init__(self, strands: Strands, at: Sequence[Point], ports: Ports) -> None:
        self._onward, self._at, self._ports = strands.onward, at, ports
        self._known: dict[int, tuple[Point, ...]] = {}

    def of(self, before: int, point: int, up: bool) -> tuple[Point, ...]:
        """Give the curve from a point on to the target, coming from the point `before` it."""
        half = -_HALF if up else _HALF
        bends: list[int] = []
        while point in self._onward and point not in self._known:
            bends.append(point)
            before, point = point, self._onward[point]
        tail = self._known.get(point)
        if tail is None:  # the target: lines back arrive spread, the others at its middle
            x, y = self._at[point]
            tail = (Point(x + self._ports[point, before, up] if up else x, y - half),)
        for passed in reversed(bends):
            x, y = self._at[passed]
            enter, leave = Point(x, y - half), Point(x, y + half)
            tail = (enter, *straight(enter, leave), *bend(leave, tail[0]), *tail[1:])
            self._known[passed] = tail
        return tail


def _ports(graph: Graph, strands: Strands, back: Sequence[bool], at: Sequence[Point]) -> Ports:
    """Spread the lines along the edges of the cards, in the order of where they go."""
    under: dict[int, set[tuple[float, int, bool]]] = {}
    over: dict[int, set[tuple[float, int, bool]]] = {}
    for way, hops, up in zip(graph.ways, strands.hops, back, strict=True):
        if hops is None:
            continue
        first, last = hops
        if up:
            under.setdefault(way.target, set()).add((at[last].x, last, True))
            over.setdefault(way.source, set()).add((at[first].x, first, True))
        else:
            under.setdefault(way.source, set()).add((at[first].x, first, False))
    ports: Ports = {}
    for card, lines in under.items():
        for (_, point, up), aside in zip(sorted(lines), spread(len(lines)), strict=True):
            ports[card, point, up] = aside
    for card, lines in over.items():
        left = sorted([line for line in lines if line[0] < at[card].x], reverse=True)
        right = sorted([line for line in lines if line[0] >= at[card].x])
        for side, some in ((-1, left), (1, right)):
            for (_, point, up), aside in zip(some, beside(len(some), side), strict=True):
                ports[card, point, up] = aside
    return ports
