"""The lines of a map; only those in sight are drawn."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from trainingsveld.authoring.map import DrawnEdge, Marks, Point
from trainingsveld.ui.map.view import View

_FAR = 0.25
_HEAD = 9.0

Style = Literal["solid", "dashed", "dotted", "dead", "head"]
Heat = Literal[0, 1, 2]
"""How much a way was played: not at all (or nobody looked), sometimes, often."""

_WIDTHS = (1.0, 2.1, 3.4)
"""Pixels. Qt draws a line of one pixel ten times as fast as one of 1.3, and a long path of wider
ones slower than the same pieces one by one."""

_PATTERNS: dict[Style, list[float]] = {
    "dashed": [4.0, 3.0],
    "dotted": [0.1, 2.6],
    "dead": [1.5, 5.0],
}


class _Piece(NamedTuple):
    """One stretch of a line, or a head (of three corners), with what it covers."""

    left: float
    top: float
    right: float
    bottom: float
    style: Style
    heat: Heat
    points: tuple[Point, ...]


_Paths = dict[tuple[Style, Heat], list[QPainterPath]]


class Ways:
    """All lines that are drawn quietly; each stretch once, however many ways share it.

    From afar everything is drawn from paths made beforehand; near, only what is in sight: a dashed
    line takes time for every dash, seen or not.
    """

    def __init__(self, edges: Iterable[DrawnEdge], marks: Marks) -> None:
        known: set[tuple[Point, ...]] = set()
        warm: list[tuple[Heat, DrawnEdge]] = [(heat_of(edge, marks), edge) for edge in edges]
        warm.sort(key=lambda one: -one[0])  # what is shared is as warm as the warmest
        self._pieces: list[_Piece] = []
        for heat, edge in warm:
            style = style_of(edge, marks.dead_replies)
            for piece in new_pieces(edge, known):
                self._pieces.append(_covering(style, heat, piece))
            if (last := edge.curve[-2:]) not in known:
                known.add(last)
                self._pieces.append(_covering("head", heat, head_of(last[0], last[1])))
        self._pieces.sort(key=lambda one: one.heat)
        self._all: _Paths | None = None

    def paint(
        self, painter: QPainter, view: View, seen: QRectF, quiet: QColor, warm: QColor
    ) -> None:
        """Draw what is in sight. From afar heads are left out, and dashes: they would be dots."""
        far = view.zoom <= _FAR
        if far and self._all is None:
            self._all = _paths(self._pieces)
        paths = self._all if far and self._all is not None else _paths(self._in(seen))
        painter.save()
        painter.translate(view.corner)
        painter.scale(view.zoom, view.zoom)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for (style, heat), some in paths.items():
            ink = warm if heat else quiet
            if style == "head":
                for path in () if far else some:
                    painter.fillPath(path, QBrush(ink))
                continue
            width = _WIDTHS[heat] * (0.6 if far and heat else 1.0)
            painter.setPen(pen(ink, width, "solid" if far and style == "dashed" else style))
            for path in some:
                painter.drawPath(path)
        painter.restore()

    def _in(self, seen: QRectF) -> list[_Piece]:
        left, top, right, bottom = seen.left(), seen.top(), seen.right(), seen.bottom()
        return [
            piece
            for piece in self._pieces
            if piece[0] < right and left < piece[2] and piece[1] < bottom and top < piece[3]
        ]


def _covering(style: Style, heat: Heat, points: tuple[Point, ...]) -> _Piece:
    across, down = [x for x, _ in points], [y for _, y in points]
    return _Piece(
        min(across) - 4, min(down) - 4, max(across) + 4, max(down) + 4, style, heat, points
    )


def _paths(pieces: Iterable[_Piece]) -> _Paths:
    paths: _Paths = {}
    for piece in pieces:
        key = (piece.style, piece.heat)
        some = paths.setdefault(key, [])
        if not some or (piece.heat and piece.style != "head"):
            some.append(QPainterPath())
            some[-1].setFillRule(Qt.FillRule.WindingFill)
        if piece.style == "head":
            add_corners(some[-1], piece.points)
        else:
            add_piece(some[-1], piece.points)
    return paths


def paint_ways(
    painter: QPainter,
    view: View,
    edges: Iterable[DrawnEdge],
    ink: QColor,
    width: float,
    dead: frozenset[str],
) -> None:
    """Draw some ways so that they are seen among the others."""
    known: set[tuple[Point, ...]] = set()
    head = QPainterPath()
    head.setFillRule(Qt.FillRule.WindingFill)
    painter.save()
    painter.translate(view.corner)
    painter.scale(view.zoom, view.zoom)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for edge in edges:
        painter.setPen(pen(ink, width, style_of(edge, dead)))
        for piece in new_pieces(edge, known):
            path = QPainterPath()
            add_piece(path, piece)
            painter.drawPath(path)
        size = _HEAD * max(1.15, 0.6 / view.zoom)
        add_corners(head, head_of(edge.curve[-2], edge.curve[-1], size))
    painter.fillPath(head, QBrush(ink))
    painter.restore()


def new_pieces(edge: DrawnEdge, known: set[tuple[Point, ...]]) -> Iterator[tuple[Point, ...]]:
    """Give the pieces of a way that are not known yet, and know them from then on."""
    curve = edge.curve
    for at in range(0, len(curve) - 1, 3):
        piece = curve[at : at + 4]
        if piece not in known:
            known.add(piece)
            yield piece


def add_piece(path: QPainterPath, piece: tuple[Point, ...]) -> None:
    """Add a piece to a path."""
    a, b, c, d = piece
    path.moveTo(a.x, a.y)
    path.cubicTo(b.x, b.y, c.x, c.y, d.x, d.y)


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


def head_of(before: Point, tip: Point, size: float = _HEAD) -> tuple[Point, Point, Point]:
    """The corners of an arrow's head that comes from one point and ends in another."""
    dx, dy = tip.x - before.x, tip.y - before.y
    far = max((dx * dx + dy * dy) ** 0.5, 0.001)
    dx, dy = dx / far * size, dy / far * size
    x, y = tip.x - dx, tip.y - dy
    return tip, Point(x - dy * 0.5, y + dx * 0.5), Point(x + dy * 0.5, y - dx * 0.5)


def add_corners(path: QPainterPath, corners: Sequence[Point]) -> None:
    """Add a closed shape to a path."""
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.closeSubpath()
