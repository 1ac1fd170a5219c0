"""A day, typed or taken from a calendar."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from trainingsveld.ui.look import current_tokens, draw_icon
from trainingsveld.ui.look.paint import smooth


class DateField(QDateEdit):
    """Drawn like the other fields; the arrow keys change it, the wheel does not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat("d MMMM yyyy")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setStyleSheet(
            "QDateEdit::drop-down { border: none; background: transparent; width: 30px; }"
            "QDateEdit::down-arrow { image: none; }"
        )
        self.follow_language()

    def follow_language(self) -> None:
        """Name the months in the language of the screen."""
        self.setLocale(QLocale())
        self.calendarWidget().setLocale(QLocale())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and its calendar."""
        super().paintEvent(event)
        top = (self.height() - 16) / 2
        ink = current_tokens().ink("muted")
        draw_icon(smooth(self), "calendar", self.width() - 28, top, 16, ink)
