"""Looking something up on the map."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.ui.look import CARD_RADIUS, PlainText, QuietButton, SearchField, current_tokens
from trainingsveld.ui.look.paint import box, smooth
from trainingsveld.ui.look.stack import row


class FindBar(QWidget):
    """A search field with how many there are. Enter asks for the next, Shift+Enter the one before.

    Esc empties the field, and closes the bar when it is empty.
    """

    asked = Signal(str)
    turned = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = SearchField(self.tr("Find a moment"))
        self._count = PlainText("", "small", "muted", wrap=False)
        self._close = QuietButton(icon="x", says=self.tr("Close the search"))
        whole = row(self._field, self._count, self._close, gap=8)
        whole.setContentsMargins(8, 8, 8, 8)
        self.setLayout(whole)
        self._field.textChanged.connect(self.asked)
        self._close.clicked.connect(self.closed)

    def text(self) -> str:
        """What is looked for."""
        return self._field.text()

    def begin(self) -> None:
        """Show it, ready to be typed in."""
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def show_count(self, at: int, count: int) -> None:
        """Say which of how many is marked; `at` counts from 0, -1 is none yet."""
        if not self._field.text().strip():
            text = ""
        elif not count:
            text = self.tr("nothing found")
        elif at < 0:
            text = self.tr("{n} found").replace("{n}", str(count))
        else:
            text = self.tr("{at} of {n}").replace("{at}", str(at + 1)).replace("{n}", str(count))
        self._count.setText(text)
        self.adjustSize()

    def retranslate(self) -> None:
        """Speak the language of the screen."""
        self._field.setPlaceholderText(self.tr("Find a moment"))
        self._field.setAccessibleName(self.tr("Find a moment"))
        self._close.setAccessibleName(self.tr("Close the search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc goes away."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.turned.emit(-1 if back else 1)
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def end(self) -> None:
        """Hide it; a hidden search looks for nothing."""
        self._field.clear()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw its plate."""
        scheme = current_tokens()
        box(smooth(self), QRectF(self.rect()), CARD_RADIUS, QColor(scheme.surface),
            QColor(scheme.border))  # fmt: skip
