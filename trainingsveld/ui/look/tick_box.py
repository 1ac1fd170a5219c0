"""The box of a list of things to do: painted, so that it can be seen in light and dark."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from trainingsveld.ui.look.icons import draw_icon
from trainingsveld.ui.look.paint import box, focus_ring, smooth
from trainingsveld.ui.look.tokens import current_tokens

_SIZE = 26


class TickBox(QCheckBox):
    """A box alone; the words beside it are its accessible name. Space and Enter tick it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The box with room for the focus ring."""
        return QSize(_SIZE, _SIZE)

    def hitButton(self, pos: object) -> bool:
        """Everything of it can be clicked."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter tick it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = smooth(self)
        scheme = current_tokens()
        square = QRectF(3, 3, _SIZE - 6, _SIZE - 6)
        on = self.isChecked()
        fill = QColor(scheme.accent if on else scheme.surface)
        box(painter, square, 5, fill, QColor(scheme.accent if on else scheme.border_strong), 1.5)
        if on:
            draw_icon(painter, "check", 6, 6, _SIZE - 12, QColor(scheme.on_accent))
        if self.hasFocus():
            focus_ring(painter, QRectF(0, 0, _SIZE, _SIZE), 8)
