"""The names of the ways, beside their lines."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from trainingsveld.authoring.map import DrawnEdge
from trainingsveld.authoring.map.curves import along
from trainingsveld.ui.look import Tokens, draw_icon, font
from trainingsveld.ui.look.paint import box, line
from trainingsveld.ui.map.view import View

READABLE = 0.7
"""From which zoom on every way says its name; those of the chosen moment always do."""

_EDGE_ICONS = {"silence": "hourglass", "otherwise": "chevron-down"}


class Labels:
    """Draws labels at the size of the present zoom."""

    def __init__(self) -> None:
        self._quiet, self._loud = font("tiny"), font("badge")

    def prepare(self, zoom: float) -> None:
        """Choose the letters for this zoom."""
        self._quiet.setPixelSize(round(max(9.0, min(15.0, 12 * zoom))))
        self._loud.setPixelSize(round(max(11.0, min(15.0, 12 * zoom))))

    def quiet(
        self, painter: QPainter, view: View, edge: DrawnEdge, ink: QColor, ground: QColor
    ) -> None:
        """Draw a label among others; nothing where the layout found no room."""
        if edge.label and edge.label_at:
            rect = self._rect(view.to_screen(*edge.label_at), edge, self._quiet)
            box(painter, rect, rect.height() / 2, ground)
            self._say(painter, rect, edge, self._quiet, ink)

    def loud(
        self,
        painter: QPainter,
        view: View,
        edge: DrawnEdge,
        scheme: Tokens,
        taken: list[QRectF],
        ink: QColor,
    ) -> None:
        """Draw a label of the chosen moment, always, beside those drawn before where it can."""
        if not edge.label:
            return
        places = [edge.label_at] if edge.label_at else []
        places += [along(edge.curve, share) for share in (0.5, 0.35, 0.65, 0.2, 0.8)]
        rects = [self._rect(view.to_screen(*place), edge, self._loud) for place in places]
        if edge.source == edge.target:  # beside the loop, off the card
            rects = [rects[0].translated(rects[0].width() / 2 + 4, 0)]
        for by in (-0.6, 0.6):
            rects += [rect.translated(by * rect.width(), 0) for rect in rects[:6]]
        for by in (-1, 1):
            rects += [rect.translated(0, by * rect.height()) for rect in rects[:6]]
        free = [rect for rect in rects if not any(rect.intersects(other) for other in taken)]
        rect = (free or rects)[0]
        taken.append(rect)
        box(painter, rect, rect.height() / 2, QColor(scheme.surface), ink, 1.4)
        self._say(painter, rect, edge, self._loud, QColor(scheme.text))

    def _rect(self, middle: QPointF, edge: DrawnEdge, face: QFont) -> QRectF:
        metrics = QFontMetricsF(face)
        wide = metrics.horizontalAdvance(edge.label) + 14
        if edge.kind in _EDGE_ICONS:
            wide += face.pixelSize() + 3
        high = metrics.height() + 3
        return QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)

    def _say(
        self, painter: QPainter, rect: QRectF, edge: DrawnEdge, face: QFont, ink: QColor
    ) -> None:
        room = rect.adjusted(7, 0, -6, 0)
        if icon := _EDGE_ICONS.get(edge.kind):
            size = face.pixelSize()
            draw_icon(painter, icon, room.left(), rect.center().y() - size / 2, size, ink)
            room.setLeft(room.left() + size + 3)
        line(painter, room, edge.label, face, ink, Qt.AlignmentFlag.AlignLeft)
