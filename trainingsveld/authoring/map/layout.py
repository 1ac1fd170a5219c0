"""From the graph of a case to its drawing: rows, order, columns, lines, in that order.

The method is the one of Sugiyama, Tagawa and Toda (1981). The same graph always gives the same
drawing. A small edit gives nearly the same one, for four reasons: which ways lead back follows
from the distance to the start and not from the course of a search; every choice between equals is
made by the author's order; the start of the call stays at (0, 0); and whoever hands over the
drawing from before the edit gets one in which left is still left.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import sqrt

from trainingsveld.authoring.map.columns import find_columns, straighten
from trainingsveld.authoring.map.curves import direct
from trainingsveld.authoring.map.drawing import (
    NODE_HEIGHT,
    NODE_WIDTH,
    Box,
    Drawing,
    DrawnEdge,
    DrawnNode,
    Point,
)
from trainingsveld.authoring.map.graph import Graph
from trainingsveld.authoring.map.layers import find_layers
from trainingsveld.authoring.map.order import order_rows
from trainingsveld.authoring.map.routes import draw_edges
from trainingsveld.authoring.map.strands import Strands, find_strands

_CARD = NODE_WIDTH + 28
_LOOPED = _CARD + 44
_BEND = 22.0
_GAP, _MOST = 64.0, 132.0
_BETWEEN_PARTS = 96.0


def lay_out(
    graph: Graph, moved: Mapping[str, Point] | None = None, before: Drawing | None = None
) -> Drawing:
    """Draw a graph; moments in `moved` stand where their author put them, whatever is there.

    With the drawing the reader has `before` their eyes, what stood left of something still does.
    """
    layers = find_layers(graph)
    strands = find_strands(graph, layers)
    at = _places(graph, strands, before)
    put = moved or {}
    nodes: list[DrawnNode] = []
    for moment, place in zip(graph.moments, at, strict=False):
        own = put.get(moment.id)
        nodes.append(DrawnNode(*moment, *(own or place), moved=own is not None))
    edges = draw_edges(graph, strands, layers.back, nodes, at)
    return Drawing(tuple(nodes), edges, _box(nodes, at, edges))


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
    left, top, right, bottom = drawing.box
    kept = (Point(left, top), Point(right, bottom))
    return Drawing(nodes, edges, _box(nodes, kept, edges))


def _redrawn(edge: DrawnEdge, by_id: Mapping[str, DrawnNode]) -> DrawnEdge:
    curve = direct(by_id[edge.source], by_id[edge.target], back=edge.back)
    return edge._replace(curve=curve, label_at=None)


def _places(graph: Graph, strands: Strands, before: Drawing | None) -> list[Point]:
    """Give every point its place, part by part, the later parts in shelves beside the first."""
    looped = {way.source for way in graph.ways if way.source == way.target}
    count = len(graph.moments)
    widths = [_LOOPED if number in looped else _CARD for number in range(count)]
    widths += [_BEND] * (len(strands.row) - count)
    at = [Point(0.0, 0.0)] * len(widths)
    stood = {node.id: node.x for node in before.nodes if not node.moved} if before else {}
    old = {at: stood[one.id] for at, one in enumerate(graph.moments) if one.id in stood}
    shelf = _Shelf()
    for part in strands.parts:
        rows = order_rows(part, strands.above, strands.below, old)
        x = find_columns(rows, strands.above, strands.below, widths, count)
        straighten([c for c in strands.chains if c[0] in x], rows, widths, x)
        y = _heights(rows, strands.below, x)
        left = min(x[row[0]] - widths[row[0]] / 2 for row in rows)
        right = max(x[row[-1]] + widths[row[-1]] / 2 for row in rows)
        origin = shelf.put(right - left, y[-1] + NODE_HEIGHT, count)
        for row, down in zip(rows, y, strict=True):
            for point in row:
                at[point] = Point(x[point] - left + origin.x, down + origin.y)
    home = at[graph.start]
    return [Point(x - home.x, y - home.y) for x, y in at]


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


def _box(nodes: Sequence[DrawnNode], points: Iterable[Point], edges: Iterable[DrawnEdge]) -> Box:
    """What the drawing covers; lines through bends stay between them."""
    boxes = [node.box for node in nodes]
    lines = {point for edge in edges if len(edge.curve) == 4 for point in edge.curve}
    lines.update(points)
    across = [x for x, _ in lines]
    down = [y for _, y in lines]
    return Box(
        min([box[0] for box in boxes] + across),
        min([box[1] for box in boxes] + down),
        max([box[2] for box in boxes] + across),
        max([box[3] for box in boxes] + down),
    )
