"""The buttons in the corner of the map."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.ui.look import CARD_RADIUS, PlainText, QuietButton, current_tokens
from trainingsveld.ui.look.paint import box, smooth
from trainingsveld.ui.look.stack import row


class ZoomBar(QWidget):
    """Find, out, in, the whole map: what the keys do, for the mouse and for who comes by Tab."""

    search = Signal()
    closer = Signal()
    further = Signal()
    whole = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = QuietButton(icon="search")
        self._further, self._closer = QuietButton(icon="minus"), QuietButton(icon="plus")
        self._whole = QuietButton("-")
        self._percent = PlainText("", "small", "muted", wrap=False)
        line = row(self._find, self._further, self._percent, self._closer, self._whole, gap=2)
        line.setContentsMargins(4, 4, 4, 4)
        self.setLayout(line)
        self._find.clicked.connect(self.search)
        self._further.clicked.connect(self.further)
        self._closer.clicked.connect(self.closer)
        self._whole.clicked.connect(self.whole)
        self.retranslate()

    def show_zoom(self, zoom: float) -> None:
        """Say how large the map is drawn."""
        self._percent.setText(self.tr("{n} %").replace("{n}", str(round(zoom * 100))))
        self.adjustSize()

    def retranslate(self) -> None:
        """Speak the language of the screen."""
        self._find.setAccessibleName(self.tr("Find a moment (Ctrl+F)"))
        self._further.setAccessibleName(self.tr("Smaller (-)"))
        self._closer.setAccessibleName(self.tr("Larger (+)"))
        self._whole.setText(self.tr("Whole map"))
        self._whole.setAccessibleName(self.tr("Whole map (0)"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw its plate."""
        scheme = current_tokens()
        box(smooth(self), QRectF(self.rect()), CARD_RADIUS, QColor(scheme.surface),
            QColor(scheme.border))  # fmt: skip
