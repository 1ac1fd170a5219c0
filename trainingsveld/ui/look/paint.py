"""Strokes the painted widgets share: rounded shapes, the focus ring, one-line text."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from trainingsveld.ui.look.tokens import current_tokens


def smooth(widget: QWidget) -> QPainter:
    """A painter on the widget with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1.0,
) -> None:
    """Draw a rounded box whose edge lies inside `rect`; the radius is held to half the height."""
    inset = width / 2 if edge else 0.0
    inner = rect.adjusted(inset, inset, -inset, -inset)
    held = min(radius, inner.height() / 2, inner.width() / 2)
    painter.setPen(QPen(edge, width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, held, held)


def focus_ring(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    colour: str | None = None,
    gap: str | None = None,
) -> None:
    """Draw the two-tone ring inside `rect`: the inner line keeps it visible on a filled control."""
    scheme = current_tokens()
    box(painter, rect, radius, edge=QColor(colour or scheme.focus), width=2)
    inner = rect.adjusted(2, 2, -2, -2)
    box(painter, inner, radius - 2, edge=QColor(gap or scheme.surface), width=1.5)


def corners(rect: QRectF, radii: tuple[float, float, float, float]) -> QPainterPath:
    """A box with a radius of its own at top left, top right, bottom right and bottom left."""
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    a, b, c, d = radii
    path = QPainterPath(QPointF(left + a, top))
    path.lineTo(right - b, top)
    path.quadTo(right, top, right, top + b)
    path.lineTo(right, bottom - c)
    path.quadTo(right, bottom, right - c, bottom)
    path.lineTo(left + d, bottom)
    path.quadTo(left, bottom, left, bottom - d)
    path.lineTo(left, top + a)
    path.quadTo(left, top, left + a, top)
    return path


def line(
    painter: QPainter,
    rect: QRectF,
    text: str,
    face: QFont,
    ink: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Write one line, centred in height, cut off with an ellipsis where it does not fit."""
    painter.setFont(face)
    painter.setPen(ink)
    fitting = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter, fitting)


def width_of(text: str, face: QFont) -> float:
    """The width of one line of text in pixels."""
    return QFontMetricsF(face).horizontalAdvance(text)
