"""Above a page that a session led to: it is on still, and this is the way back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QWidget

from trainingsveld.ui.look import PlainText, SecondaryButton, row


class SessionBar(QFrame):
    """One sentence and one button."""

    def __init__(self, back: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainText("", "small", wrap=False)
        self.back = SecondaryButton("", "arrow-left")
        self.back.clicked.connect(back)
        whole = row(self._words, 1, self.back, gap=12)
        whole.setContentsMargins(26, 8, 26, 8)
        self.setLayout(whole)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set its texts."""
        self._words.setText(self.tr("The session is still going on."))
        self.back.setText(self.tr("Back to the session"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
