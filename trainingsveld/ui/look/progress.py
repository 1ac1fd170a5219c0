"""How far something is: a line, a ring of time, a row of steps."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from trainingsveld.ui.look.fonts import font
from trainingsveld.ui.look.icons import draw_icon
from trainingsveld.ui.look.paint import box, line, smooth
from trainingsveld.ui.look.tokens import Tokens, current_tokens


class ProgressLine(QProgressBar):
    """A thin line. `says` names it for a screen reader, which reads the per cent by itself."""

    def __init__(self, says: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setAccessibleName(says)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Six pixels high."""
        return QSize(120, 6)

    def minimumSizeHint(self) -> QSize:
        """It may be short."""
        return QSize(40, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw groove and part done."""
        painter = smooth(self)
        scheme = current_tokens()
        rect = QRectF(self.rect())
        box(painter, rect, 3, QColor(scheme.border))
        span = self.maximum() - self.minimum()
        if span > 0 and self.value() > self.minimum():
            done = rect.width() * (self.value() - self.minimum()) / span
            box(
                painter,
                QRectF(0, 0, max(rect.height(), done), rect.height()),
                3,
                QColor(scheme.accent),
            )


def clock(seconds: int) -> str:
    """Minutes and seconds, such as `1:05`."""
    return f"{seconds // 60}:{seconds % 60:02d}"


class RingTimer(QWidget):
    """Time left as a ring and as digits. Past zero it counts on, as `+0:12`, and is never red."""

    def __init__(
        self,
        total: int = 60,
        left: int | None = None,
        size: int = 84,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._total, self._left, self._size = total, total, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_left(total if left is None else left)

    def set_total(self, total: int) -> None:
        """Change the time given, in seconds."""
        self._total = total
        self.set_left(self._left)

    def set_left(self, left: int) -> None:
        """Show this many seconds left; negative when the time is over."""
        self._left = left
        self._name_it()
        self.update()

    def words(self) -> str:
        """The digits it shows."""
        return clock(self._left) if self._left >= 0 else f"+{clock(-self._left)}"

    def sizeHint(self) -> QSize:
        """The square around the ring."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring and digits."""
        painter = smooth(self)
        scheme = current_tokens()
        stroke = max(5.0, self._size * 0.085)
        ring = QRectF(0, 0, self._size, self._size).adjusted(
            stroke / 2, stroke / 2, -stroke / 2, -stroke / 2
        )
        pen = QPen(QColor(scheme.border), stroke)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(ring)
        over = self._left < 0
        part = 1.0 if over else self._left / max(1, self._total)
        if part > 0:
            pen.setColor(QColor(scheme.warn if over else scheme.accent))
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * min(part, 1.0)))
        self._draw_words(painter, scheme, over)

    def _draw_words(self, painter: QPainter, scheme: Tokens, over: bool) -> None:
        big = font("number", scale=self._size / 84 * (0.6 if over else 0.66))
        whole = QRectF(0, 0, self._size, self._size)
        centre = Qt.AlignmentFlag.AlignHCenter
        lift = self._size * 0.07 if self._size >= 72 else 0.0
        digits = whole.translated(0, -lift)
        line(painter, digits, self.words(), big, scheme.ink("warn" if over else "text"), centre)
        if lift:
            small = font("tiny", scale=self._size / 84 * 0.92)
            under = whole.translated(0, self._size * 0.17)
            text = self.tr("of {0}").format(clock(self._total))
            line(painter, under, text, small, scheme.ink("muted"), centre)

    def _name_it(self) -> None:
        """Name it by the minute: a screen reader should not be told every second."""
        minutes = (abs(self._left) + 59) // 60
        if self._left >= 0:
            says = self.tr("About {0} minutes left").format(minutes)
        else:
            says = self.tr("Time is over, about {0} minutes").format(minutes)
        if says != self.accessibleName():
            self.setAccessibleName(says)


class Stepper(QWidget):
    """The steps of something in order: done ones checked, the present one marked."""

    def __init__(
        self, labels: Sequence[str] = (), current: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._labels, self._current = tuple(labels), current
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_steps(labels, current)

    def show_steps(self, labels: Sequence[str], current: int) -> None:
        """Show these steps; `current` counts from 0, and past the last all are done."""
        self._labels, self._current = tuple(labels), current
        if 0 <= current < len(self._labels):
            says = self.tr("Step {0} of {1}: {2}")
            self.setAccessibleName(says.format(current + 1, len(labels), labels[current]))
        else:
            self.setAccessibleName(self.tr("All steps done"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A row of circles with words under them."""
        return QSize(110 * max(1, len(self._labels)), 48)

    def minimumSizeHint(self) -> QSize:
        """Words are shortened before the circles touch."""
        return QSize(44 * max(1, len(self._labels)), 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = smooth(self)
        scheme = current_tokens()
        if not self._labels:
            return
        cell = self.width() / len(self._labels)
        for place in range(1, len(self._labels)):
            done = place <= self._current
            painter.setPen(QPen(QColor(scheme.accent if done else scheme.border), 3))
            left, right = cell * (place - 0.5) + 15, cell * (place + 0.5) - 15
            painter.drawLine(QPointF(left, 14), QPointF(right, 14))
        for place, label in enumerate(self._labels):
            self._draw_step(painter, scheme, place, QRectF(cell * place, 0, cell, 48), label)

    def _draw_step(
        self, painter: QPainter, scheme: Tokens, place: int, room: QRectF, label: str
    ) -> None:
        middle = QPointF(room.center().x(), 14)
        circle = QRectF(middle.x() - 12, 2, 24, 24)
        now = place == self._current
        if place < self._current:
            box(painter, circle, 12, QColor(scheme.accent))
            ink = scheme.ink("on_accent")
            draw_icon(painter, "check", middle.x() - 7, middle.y() - 7, 14, ink)
        else:
            fill = QColor(scheme.accent_soft if now else scheme.surface)
            edge = QColor(scheme.accent if now else scheme.border_strong)
            box(painter, circle, 12, fill, edge, 2)
            ink = scheme.ink("text" if now else "muted")
            centre = Qt.AlignmentFlag.AlignHCenter
            line(painter, circle, str(place + 1), font("badge"), ink, centre)
        weight = QFont.Weight.Bold if now else QFont.Weight.Normal
        words = QRectF(room.left() + 4, 29, room.width() - 8, 18)
        ink = scheme.ink("text" if now else "muted")
        line(painter, words, label, font("tiny", weight=weight), ink, Qt.AlignmentFlag.AlignHCenter)
