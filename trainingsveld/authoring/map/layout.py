"""From the graph of a case to its drawing: rows, order, columns, lines, in that order.

The method is the one of Sugiyama, Tagawa and Toda (1981). The same graph always gives the same
drawing. A small edit gives nearly the same one, for three reasons: which ways lead back follows
from the distance to the start and not from the course of a search; every choice between equals is
made by the author's order; and the start of the call stays at (0, 0).
"""

from collections.abc import Mapping, Sequence
from math import sqrt

from trainingsveld.authoring.map.columns import find_columns, straighten
from trainingsveld.authoring.map.curves import (
    Labels,
    Piece,
    around,
    bend,
    beside,
    direct,
    spread,
    straight,
)
from trainingsveld.authoring.map.drawing import (
    NODE_HEIGHT,
    NODE_WIDTH,
    Box,
    Drawing,
    DrawnEdge,
    DrawnNode,
    Point,
)
from trainingsveld.authoring.map.graph import Graph, Way
from trainingsveld.authoring.map.layers import find_layers
from trainingsveld.authoring.map.order import order_rows
from trainingsveld.authoring.map.strands import Strands, find_strands

_CARD = NODE_WIDTH + 28
_LOOPED = _CARD + 44
_BEND = 22.0
_GAP, _MOST = 64.0, 132.0
_BETWEEN_PARTS = 96.0


def lay_out(graph: Graph, moved: Mapping[str, Point] | None = None) -> Drawing:
    """Draw a graph; moments in `moved` stand where their author put them, whatever is there."""
    layers = find_layers(graph)
    strands = find_strands(graph, layers)
    at = _places(graph, strands)
    put = moved or {}
    home = at[graph.start]
    nodes: list[DrawnNode] = []
    for number, moment in enumerate(graph.moments):
        place = put.get(moment.id)
        x, y = place or (at[number].x - home.x, at[number].y - home.y)
        nodes.append(DrawnNode(*moment, x, y, moved=place is not None))
    edges = _edges(graph, strands, layers.back, nodes, [
        Point(x - home.x, y - home.y) for x, y in at
    ])  # fmt: skip
    return Drawing(tuple(nodes), edges, _box(nodes, edges))


def move(drawing: Drawing, node: str, x: float, y: float) -> Drawing:
    """Give the drawing with one moment put somewhere else, and its lines drawn after it."""
    nodes = tuple(
        one._replace(x=x, y=y, moved=True) if one.id == node else one for one in drawing.nodes
    )
    by_id = {one.id: one for one in nodes}
    edges = tuple(
        _redrawn(edge, by_id) if node in (edge.source, edge.target) else edge
        for edge in drawing.edges
    )
    return Drawing(nodes, edges, _box(nodes, edges))


def _redrawn(edge: DrawnEdge, by_id: Mapping[str, DrawnNode]) -> DrawnEdge:
    curve = direct(by_id[edge.source], by_id[edge.target], back=edge.back)
    return edge._replace(curve=curve, label_at=None)


def _places(graph: Graph, strands: Strands) -> list[Point]:
    """Give every point its place, part by part, the later parts in shelves beside the first."""
    looped = {way.source for way in graph.ways if way.source == way.target}
    count = len(graph.moments)
    widths = [_LOOPED if number in looped else _CARD for number in range(count)]
    widths += [_BEND] * (len(strands.row) - count)
    at = [Point(0.0, 0.0)] * len(widths)
    shelf = _Shelf()
    for part in strands.parts:
        rows = order_rows(part, strands.above, strands.below)
        x = find_columns(rows, strands.above, strands.below, widths, count)
        straighten([c for c in strands.chains if c[0] in x], rows, widths, x)
        y = _heights(rows, strands.below, x)
        left = min(x[row[0]] - widths[row[0]] / 2 for row in rows)
        right = max(x[row[-1]] + widths[row[-1]] / 2 for row in rows)
        origin = shelf.put(right - left, y[-1] + NODE_HEIGHT, count)
        for row, down in zip(rows, y, strict=True):
            for point in row:
                at[point] = Point(x[point] - left + origin.x, down + origin.y)
    return at


def _heights(
    rows: Sequence[Sequence[int]], below: Sequence[Sequence[int]], x: Mapping[int, float]
) -> list[float]:
    """Give y of every row: further apart where lines go far aside, so that they stay steep."""
    heights = [0.0]
    for row in rows[:-1]:
        far = max([abs(x[point] - x[other]) for point in row for other in below[point]], default=0)
        heights.append(heights[-1] + NODE_HEIGHT + min(_MOST + far / 30, _GAP + far / 12))
    return heights


class _Shelf:
    """Puts parts beside one another, and on a new shelf when the row gets long."""

    def __init__(self) -> None:
        self._x = self._y = self._high = self._left = 0.0
        self._first = True

    def put(self, wide: float, high: float, count: int) -> Point:
        if not self._first and self._x > self._left + max(1200.0, sqrt(count) * _CARD):
            self._x, self._y, self._high = self._left, self._y + self._high + _GAP, 0.0
        found = Point(self._x, self._y)
        self._x += wide + _BETWEEN_PARTS * self._first
        self._high = max(self._high, high)
        if self._first:
            self._left, self._first, self._high = self._x, False, 0.0
        return found


def _edges(
    graph: Graph,
    strands: Strands,
    back: Sequence[bool],
    nodes: Sequence[DrawnNode],
    at: Sequence[Point],
) -> tuple[DrawnEdge, ...]:
    ports = _ports(graph, strands, back, at)
    labels = Labels()
    for node in nodes:
        labels.take(node.box)
    known: dict[tuple[int, int, bool], Piece] = {}
    edges: list[DrawnEdge] = []
    for way, path, up in zip(graph.ways, strands.paths, back, strict=True):
        source, target = nodes[way.source], nodes[way.target]
        if not path:
            curve = around(source)
        elif source.moved or target.moved or (len(path) == 2 and _far(strands, way)):
            curve = direct(source, target, back=up)
        else:
            curve = _curve(path, up, at, ports, known)
        label_at = labels.place(way.label, curve) if way.label and path else None
        edges.append(
            DrawnEdge(source.id, target.id, way.label, up, way.kind, way.replies, curve, label_at)
        )
    return tuple(edges)


def _far(strands: Strands, way: Way) -> bool:
    return abs(strands.row[way.source] - strands.row[way.target]) > 1


Ports = dict[tuple[int, int, bool], float]
"""How far from the middle of a card (first) its line to a point (second) touches it; true for a
line that leads back."""


def _ports(graph: Graph, strands: Strands, back: Sequence[bool], at: Sequence[Point]) -> Ports:
    """Spread the lines along the edges of the cards, in the order of where they go."""
    under: dict[int, set[tuple[float, int, bool]]] = {}
    over: dict[int, set[tuple[float, int, bool]]] = {}
    for path, up in zip(strands.paths, back, strict=True):
        if path and not up:
            under.setdefault(path[0], set()).add((at[path[1]].x, path[1], False))
        elif path:
            under.setdefault(path[-1], set()).add((at[path[-2]].x, path[-2], True))
            over.setdefault(path[0], set()).add((at[path[1]].x, path[1], True))
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


def _curve(
    path: tuple[int, ...],
    up: bool,
    at: Sequence[Point],
    ports: Ports,
    known: dict[tuple[int, int, bool], Piece],
) -> tuple[Point, ...]:
    """Follow the points of a path: upright through its bends, in curves from row to row."""
    half = -NODE_HEIGHT / 2 if up else NODE_HEIGHT / 2
    card, last = path[0], len(path) - 1
    here = Point(at[card].x + ports[card, path[1], up], at[card].y + half)
    curve = [here]
    for number in range(1, last + 1):
        point, before = path[number], path[number - 1]
        x, y = at[point]
        if number == last:
            x += ports.get((point, before, up), 0.0) if up else 0.0
        there = Point(x, y - half)
        key = (before, point, up)
        piece = known.get(key)
        if piece is None:
            piece = known[key] = bend(here, there)
        curve += piece
        here = there
        if number < last:
            leave = Point(x, y + half)
            through = (point, point, up)
            piece = known.get(through)
            if piece is None:
                piece = known[through] = straight(there, leave)
            curve += piece
            here = leave
    return tuple(curve)


def _box(nodes: Sequence[DrawnNode], edges: Sequence[DrawnEdge]) -> Box:
    """What the drawing covers."""
    wide, high = NODE_WIDTH / 2, NODE_HEIGHT / 2
    x = [node.x for node in nodes]
    y = [node.y for node in nodes]
    lines = [point for edge in edges for point in edge.curve]
    across = [*(point.x for point in lines), min(x) - wide, max(x) + wide]
    down = [*(point.y for point in lines), min(y) - high, max(y) + high]
    return Box(min(across), min(down), max(across), max(down))
