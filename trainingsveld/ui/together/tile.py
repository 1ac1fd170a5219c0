"""A person's own tile: held for three seconds, by mouse or key, it says yes to the ground rules."""

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from trainingsveld.ui.look import CARD_RADIUS, Ink, current_tokens, draw_icon, font
from trainingsveld.ui.look.paint import box, focus_ring, line, smooth

HOLD = 3000
"""Milliseconds: long enough that nobody does it for somebody else in passing."""
_TICK = 33
_KEY_REPEAT = 50
"""Milliseconds between the halves of a held key's repeat on X11, see `look.hold`."""
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_RING, _STROKE = 64, 6.0
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class Tile(QAbstractButton):
    """`held` is told once, when it was held to the end. Let go before that, it begins anew."""

    held = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name, self._word, self._place = "", "", 0
        self._done, self._past = False, 0
        self._clock = QElapsedTimer()
        self._ticking = QTimer(self, interval=_TICK)
        self._ticking.timeout.connect(self._tick)
        self._releasing = QTimer(self, singleShot=True, interval=_KEY_REPEAT)
        self._releasing.timeout.connect(self.let_go)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, name: str, place: int, word: str, *, done: bool) -> None:
        """Be this person's; `word` says how far they are."""
        self._name, self._place, self._word = name, place, word
        if done:
            self._stop()
        self._done = done
        self.setAccessibleName(f"{name}: {word}")
        self.setCursor(Qt.CursorShape.ArrowCursor if done else Qt.CursorShape.PointingHandCursor)
        self.update()

    def is_done(self) -> bool:
        """Whether this person has said yes."""
        return self._done

    def press_down(self) -> None:
        """Begin to hold; a second call changes nothing."""
        self._releasing.stop()
        if self._done or self._ticking.isActive():
            return
        self._past = 0
        self._clock.start()
        self._ticking.start()
        self.update()

    def pass_time(self, milliseconds: int) -> None:
        """Be held for this much longer."""
        if not self._ticking.isActive():
            return
        self._past += milliseconds
        if self._past >= HOLD:
            self._stop()
            self.held.emit()
        self.update()

    def let_go(self) -> None:
        """Stop holding."""
        self._stop()
        self.update()

    def sizeHint(self) -> QSize:
        """A ring, a name, a word."""
        return QSize(156, 148)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space or Enter holds; repeats of a held key are not presses."""
        if event.key() not in _KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.press_down()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A release counts once no press has followed it."""
        if event.key() not in _KEYS:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._releasing.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The left button holds."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.press_down()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The left button up lets go, wherever the mouse went."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.let_go()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Without the focus the release would not be seen."""
        self.let_go()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """A hidden tile is not held."""
        self.let_go()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring, initial or check, name and word."""
        painter = smooth(self)
        scheme = current_tokens()
        rect = QRectF(self.rect())
        fill = scheme.sunken if self.underMouse() and not self._done else scheme.surface
        edge = scheme.accent if self._done else scheme.border_strong
        box(painter, rect, CARD_RADIUS, QColor(fill), QColor(edge))
        self._draw_ring(painter, QPointF(rect.center().x(), 16 + _RING / 2))
        ink: Ink = "accent" if self._done else "muted"
        name = QRectF(8, _RING + 22, rect.width() - 16, 26)
        word = QRectF(8, _RING + 46, rect.width() - 16, 22)
        line(painter, name, self._name, font("strong"), scheme.ink("text"), _CENTRE)
        line(painter, word, self._word, font("tiny"), scheme.ink(ink), _CENTRE)
        if self.hasFocus():
            focus_ring(painter, rect, CARD_RADIUS)

    def _draw_ring(self, painter: QPainter, middle: QPointF) -> None:
        scheme = current_tokens()
        ring = QRectF(middle.x() - _RING / 2, middle.y() - _RING / 2, _RING, _RING)
        inner = ring.adjusted(_STROKE, _STROKE, -_STROKE, -_STROKE)
        tints = (scheme.accent_soft, scheme.warn_soft, scheme.ok_soft, scheme.sunken)
        soft = scheme.accent_soft if self._done else tints[self._place % len(tints)]
        box(painter, inner, _RING / 2, QColor(soft))
        half = _STROKE / 2
        groove = ring.adjusted(half, half, -half, -half)
        pen = QPen(QColor(scheme.border), _STROKE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawEllipse(groove)
        part = 1.0 if self._done else min(self._past / HOLD, 1.0)
        if part > 0:
            pen.setColor(QColor(scheme.accent))
            painter.setPen(pen)
            painter.drawArc(groove, 90 * 16, -round(360 * 16 * part))
        if self._done:
            draw_icon(painter, "check", middle.x() - 12, middle.y() - 12, 24, scheme.ink("accent"))
        else:
            initial = self._name.strip()[:1].upper()
            line(painter, inner, initial, font("title"), scheme.ink("text"), _CENTRE)

    def _tick(self) -> None:
        self.pass_time(self._clock.restart())

    def _stop(self) -> None:
        self._releasing.stop()
        self._ticking.stop()
        self._past = 0
