"""The lines of a map, in tiles, so that only those in sight are drawn."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from trainingsveld.authoring.map import DrawnEdge, Marks, Point
from trainingsveld.ui.map.view import View

_TILE = 1024.0
_HEAD = 9.0

Style = Literal["solid", "dashed", "dotted", "dead", "head"]
Heat = Literal[0, 1, 2]
"""How much a way was played: not at all (or nobody looked), sometimes, often."""

_WIDTHS = (1.3, 2.1, 3.4)

_PATTERNS: dict[Style, list[float]] = {
    "dashed": [4.0, 3.0],
    "dotted": [0.1, 2.6],
    "dead": [1.5, 5.0],
}


class _Tile(NamedTuple):
    style: Style
    heat: Heat
    path: QPainterPath


_Key = tuple[Style, Heat, int, int]


class Ways:
    """All lines that are drawn quietly; each stretch once, however many ways share it."""

    def __init__(self, edges: Iterable[DrawnEdge], marks: Marks) -> None:
        known: set[tuple[Point, ...]] = set()
        paths: dict[_Key, QPainterPath] = {}
        warm: list[tuple[Heat, DrawnEdge]] = [(heat_of(edge, marks), edge) for edge in edges]
        warm.sort(key=lambda one: -one[0])  # what is shared is as warm as the warmest
        for heat, edge in warm:
            style = style_of(edge, marks.dead_replies)
            curve = edge.curve
            for at in range(0, len(curve) - 1, 3):
                piece = curve[at : at + 4]
                if piece in known:
                    continue
                known.add(piece)
                a, b, c, d = piece
                path = _tile(paths, style, heat, a)
                path.moveTo(a.x, a.y)
                path.cubicTo(b.x, b.y, c.x, c.y, d.x, d.y)
            if (last := curve[-2:]) not in known:
                known.add(last)
                add_head(_tile(paths, "head", heat, last[1]), last[0], last[1])
        self._tiles = [
            (path.controlPointRect().adjusted(-_HEAD, -_HEAD, _HEAD, _HEAD), _Tile(*key[:2], path))
            for key, path in sorted(paths.items(), key=lambda item: item[0][1])
        ]

    def paint(
        self, painter: QPainter, view: View, seen: QRectF, quiet: QColor, warm: QColor
    ) -> None:
        """Draw what is in sight. Heads are left out where they would be dots."""
        painter.save()
        painter.translate(view.corner)
        painter.scale(view.zoom, view.zoom)
        thin = 1.0 if view.zoom > 0.25 else 0.7
        for rect, tile in self._tiles:
            if not rect.intersects(seen):
                continue
            if tile.style != "head":
                width = thin * _WIDTHS[tile.heat]
                painter.strokePath(tile.path, pen(warm if tile.heat else quiet, width, tile.style))
            elif view.zoom > 0.25:
                painter.fillPath(tile.path, QBrush(warm if tile.heat else quiet))
        painter.restore()


def paint_way(
    painter: QPainter, view: View, edge: DrawnEdge, ink: QColor, width: float, dead: frozenset[str]
) -> None:
    """Draw one way so that it is seen among the others."""
    curve = edge.curve
    path = QPainterPath(QPointF(*curve[0]))
    for at in range(1, len(curve), 3):
        b, c, d = curve[at : at + 3]
        path.cubicTo(b.x, b.y, c.x, c.y, d.x, d.y)
    head = QPainterPath()
    add_head(head, curve[-2], curve[-1], size=_HEAD * max(1.15, 0.6 / view.zoom))
    painter.save()
    painter.translate(view.corner)
    painter.scale(view.zoom, view.zoom)
    painter.strokePath(path, pen(ink, width, style_of(edge, dead)))
    painter.fillPath(head, QBrush(ink))
    painter.restore()


def pen(ink: QColor, width: float, style: Style) -> QPen:
    """A pen whose width and dashes are in pixels of the screen at every zoom."""
    made = QPen(ink, width)
    made.setCosmetic(True)
    made.setCapStyle(Qt.PenCapStyle.RoundCap if style == "dotted" else Qt.PenCapStyle.FlatCap)
    if pattern := _PATTERNS.get(style):
        made.setDashPattern(pattern)
    return made


def style_of(edge: DrawnEdge, dead: frozenset[str]) -> Style:
    """How a way is drawn: dashed where it leads back, dotted where nobody replies."""
    if edge.replies and dead.issuperset(edge.replies):
        return "dead"
    if edge.back:
        return "dashed"
    return "solid" if edge.kind == "reply" else "dotted"


def heat_of(edge: DrawnEdge, marks: Marks) -> Heat:
    """How much the replies of a way were given."""
    given = marks.given or {}
    share = max([given.get(reply, 0.0) for reply in edge.replies], default=0.0)
    return 2 if share >= 0.5 else 1 if share > 0 else 0


def add_head(path: QPainterPath, before: Point, tip: Point, size: float = _HEAD) -> None:
    """Add an arrow's head to a path."""
    dx, dy = tip.x - before.x, tip.y - before.y
    far = max((dx * dx + dy * dy) ** 0.5, 0.001)
    dx, dy = dx / far * size, dy / far * size
    x, y = tip.x - dx, tip.y - dy
    path.moveTo(tip.x, tip.y)
    path.lineTo(x - dy * 0.5, y + dx * 0.5)
    path.lineTo(x + dy * 0.5, y - dx * 0.5)
    path.closeSubpath()


def _tile(paths: dict[_Key, QPainterPath], style: Style, heat: Heat, at: Point) -> QPainterPath:
    key = (style, heat, int(at.x // _TILE), int(at.y // _TILE))
    found = paths.get(key)
    if found is None:
        found = paths[key] = QPainterPath()
        found.setFillRule(Qt.FillRule.WindingFill)
    return found
