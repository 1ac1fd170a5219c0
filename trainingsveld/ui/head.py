"""The head of a page: title, a line below it, the violet badge, and room for what one does here."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from trainingsveld.ui.arrange import column, row
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.look import PlainText, QuietButton

_LEAST = 260
"""Pixels the title and its line need."""


class PageHead(QWidget):
    """With `back` there is a way back before the title."""

    def __init__(
        self,
        *right: QWidget,
        back: Callable[[], None] | None = None,
        badge: PrivacyBadge | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = PlainText("", "title")
        self._line = PlainText("", "small", "muted")
        self._back = QuietButton(icon="arrow-left")
        self.badge = badge or PrivacyBadge()
        if back is None:  # shown by hand before it has a parent it would be a window of its own
            self._back.hide()
        else:
            self._back.clicked.connect(back)
        words = column(self._title, self._line, gap=2)
        self._words = row(self._back, words, gap=12, wide=1)
        self._beside = row(0, self.badge, *right, gap=12)
        for widget in (self.badge, *right):
            self._beside.setAlignment(widget, Qt.AlignmentFlag.AlignVCenter)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(12)
        self._whole.addLayout(self._words, 1)
        self._whole.addLayout(self._beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what stands beside the title under it where it would leave the words no room."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        under = self.width() < self._beside.sizeHint().width() + _LEAST
        self._whole.setDirection(way.TopToBottom if under else way.LeftToRight)
        self._beside.setStretch(0, int(under))

    def show_back(self, *, shown: bool) -> None:
        """Offer the way back, or not, as there is one now."""
        self._back.setVisible(shown)

    def show_words(self, title: str, line: str = "", back: str = "") -> None:
        """Set the texts; `back` names the way back for a screen reader."""
        self._title.setText(title)
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self._back.setAccessibleName(back)
