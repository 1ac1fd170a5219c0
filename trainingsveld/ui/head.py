"""The head of a page: title, a line below it, the violet badge, and room for what one does here."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from trainingsveld.ui.arrange import column, row
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.look import PlainText, QuietButton


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
        beside = (self.badge, *right)
        whole = row(self._back, words, *beside, gap=12, wide=1)
        whole.setContentsMargins(0, 0, 0, 0)
        for widget in beside:
            whole.setAlignment(widget, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(whole)

    def show_back(self, *, shown: bool) -> None:
        """Offer the way back, or not, as there is one now."""
        self._back.setVisible(shown)

    def show_words(self, title: str, line: str = "", back: str = "") -> None:
        """Set the texts; `back` names the way back for a screen reader."""
        self._title.setText(title)
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self._back.setAccessibleName(back)
