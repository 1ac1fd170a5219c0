"""The one label: everything that is read, and above all what others wrote, is shown by PlainText.

A QLabel guesses whether its text is HTML, and HTML can name local files. This one never guesses.
"""

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetrics,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from trainingsveld.ui.look.fonts import Kind, font
from trainingsveld.ui.look.tokens import Ink, current_tokens

_LONG_WORD = re.compile(r"(\S{30})(?=\S)")
_BREAK_HERE = "\u200b"
_WIDEST = 560  # about seventy letters: past that the eye loses the line


class PlainText(QLabel):
    """Text shown literally, in a size of the type table, as high as its width needs.

    `wrap` breaks lines at words and asks for the height that takes, in any nesting of layouts;
    without it the text stays on one line. `selectable` lets mouse and keyboard select and copy.
    """

    def __init__(
        self,
        text: str = "",
        kind: Kind = "body",
        ink: Ink = "text",
        *,
        wrap: bool = True,
        selectable: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._raw = ""
        self._kind: Kind = kind
        self._ink: Ink = ink
        self._weight: QFont.Weight | None = None
        self._italic = False
        self._scale = 1.0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self._dress()
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show this text. A word of more than 30 letters may be broken, so that nothing is cut."""
        self._raw = text
        super().setText(_LONG_WORD.sub(rf"\1{_BREAK_HERE}", text) if self.wordWrap() else text)
        self.updateGeometry()

    def text(self) -> str:
        """The text as it was given."""
        return self._raw

    def set_ink(self, ink: Ink) -> None:
        """Change the colour."""
        if ink != self._ink:
            self._ink = ink
            self._dress()

    def set_kind(
        self, kind: Kind, *, weight: QFont.Weight | None = None, italic: bool = False
    ) -> None:
        """Change the line of the type table, and with it size and weight."""
        self._kind, self._weight, self._italic = kind, weight, italic
        self._dress()

    def set_scale(self, scale: float) -> None:
        """Enlarge the letters, 1.0–2.0."""
        self._scale = scale
        self._dress()

    def natural_width(self) -> int:
        """The width at which the longest line needs no break, in pixels."""
        metrics = QFontMetrics(self.font())
        return max(metrics.horizontalAdvance(row) for row in [*self._raw.split("\n"), ""]) + 2

    def sizeHint(self) -> QSize:
        """One line when that is not too wide to read, otherwise as many as it takes."""
        if not self.wordWrap():
            return super().sizeHint()
        width = min(self.natural_width(), round(_WIDEST * self._scale))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word, as high as the present width needs.

        Layouts that know nothing of height-for-width would otherwise cut the last lines off.
        """
        smallest = super().minimumSizeHint()
        if not self.wordWrap():
            return smallest
        return QSize(smallest.width(), self.heightForWidth(max(self.width(), smallest.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height the new width needs."""
        super().resizeEvent(event)
        if self.wordWrap() and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the scheme: of a new palette widgets with one of their own are not told."""
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        """Put on font and colour of the present scheme."""
        scheme = current_tokens()
        self.setFont(font(self._kind, scale=self._scale, weight=self._weight, italic=self._italic))
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, scheme.ink(self._ink))
        palette.setColor(QPalette.ColorRole.Text, scheme.ink(self._ink))
        self.setPalette(palette)
        self.updateGeometry()


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something that appears without being focused, such as a caption."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
