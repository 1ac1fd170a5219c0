"""The round microphone button: hold it to talk, or press once to begin and once to end."""

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from trainingsveld.ui.look.icons import draw_icon
from trainingsveld.ui.look.paint import smooth
from trainingsveld.ui.look.tokens import current_tokens

_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


_KEY_REPEAT = 50
"""Milliseconds between the halves of a key's repeat, on a busy machine."""


class HoldButton(QAbstractButton):
    """Says when somebody begins and ends to talk; shows what it is told with `set_recording`.

    In hold mode `pressed_down` and `let_go` are the press and the release, by mouse or keyboard; a
    lost focus, a hidden or a disabled button lets go too. In toggle mode each press says whichever
    of the two fits what is shown.
    """

    pressed_down = Signal()
    let_go = Signal()

    def __init__(
        self, *, toggle: bool = False, size: int = 96, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._toggle, self._size = toggle, size
        self._held = False
        self._recording = False
        self._releasing = QTimer(self, singleShot=True, interval=_KEY_REPEAT)
        self._releasing.timeout.connect(self.release_hold)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name_it()

    @property
    def is_held(self) -> bool:
        """Whether a press is going on."""
        return self._held

    @property
    def toggles(self) -> bool:
        """Whether a press begins and another one ends."""
        return self._toggle

    def set_toggle(self, toggle: bool) -> None:
        """Switch between holding and pressing twice."""
        self.release_hold()
        self._toggle = toggle
        self._name_it()

    def set_recording(self, recording: bool) -> None:
        """Show whether the microphone is on."""
        self._recording = recording
        self._name_it()
        self.update()

    def press_hold(self) -> None:
        """Begin, as a press does; for a shortcut of the page. A second call changes nothing."""
        self._releasing.stop()
        if self._held or not self.isEnabled():
            return
        self._held = True
        if self._toggle and self._recording:
            self.let_go.emit()
        else:
            self.pressed_down.emit()
        self.update()

    def release_key(self) -> None:
        """End, as letting a key go does.

        X11 repeats a held key as release and press; when the two arrive apart, Qt does not see that
        they belong together. So a release counts once no press has followed it.
        """
        if self._held:
            self._releasing.start()

    def release_hold(self) -> None:
        """End, as a release does. Without a press before, nothing happens."""
        self._releasing.stop()
        if not self._held:
            return
        self._held = False
        if not self._toggle:
            self.let_go.emit()
        self.update()

    def sizeHint(self) -> QSize:
        """The circle with its halo."""
        return QSize(self._size, self._size)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space or Enter is a press; repeats of a held key are not."""
        if event.key() not in _KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.press_hold()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Letting Space or Enter go is a release."""
        if event.key() not in _KEYS:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self.release_key()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The left button is a press."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.press_hold()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The left button up is a release, wherever the mouse went."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.release_hold()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Another window or field takes the keys: the release would not be seen any more."""
        self.release_hold()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """A hidden button is not held."""
        self.release_hold()
        super().hideEvent(event)

    def setEnabled(self, enabled: bool) -> None:
        """A disabled button is not held."""
        if not enabled:
            self.release_hold()
        super().setEnabled(enabled)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw halo, circle and microphone."""
        painter = smooth(self)
        scheme = current_tokens()
        if not self.isEnabled():
            painter.setOpacity(0.45)
        middle = QPointF(self.width() / 2, self.height() / 2)
        outer = self._size / 2
        inner = outer * 0.8
        colour = QColor(scheme.danger if self._recording else scheme.accent)
        if self._recording or self._held or self.underMouse():
            halo = QColor(colour)
            halo.setAlphaF(0.16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(halo)
            painter.drawEllipse(middle, outer, outer)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(middle, inner, inner)
        side = round(self._size * 0.34)
        ink = QColor(scheme.on_danger if self._recording else scheme.on_accent)
        draw_icon(painter, "mic", middle.x() - side / 2, middle.y() - side / 2, side, ink)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(scheme.focus), 2.5))
            painter.drawEllipse(middle, inner + 4, inner + 4)

    def _name_it(self) -> None:
        if self._recording:
            says = self.tr("Recording. Press to stop") if self._toggle else self.tr("Recording")
        else:
            says = self.tr("Press to talk") if self._toggle else self.tr("Hold to talk")
        self.setAccessibleName(says)
