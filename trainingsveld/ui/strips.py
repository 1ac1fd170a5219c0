"""What the window says by itself: notices above the page, a refusal at its foot."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingsveld.session import RefusedCode
from trainingsveld.ui.arrange import empty, row
from trainingsveld.ui.look import Banner, Card, Icon, PlainText, QuietButton, announce
from trainingsveld.ui.page import Page
from trainingsveld.ui.refusals import refusal
from trainingsveld.ui.sentences import notice

_MOST = 3


class Notices(Page):
    """The notices that were not closed yet, the newest on top; the same code only once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(26, 14, 26, 0)
        self._column.setSpacing(8)
        self._render()

    def codes(self) -> tuple[str, ...]:
        """What is open, the newest first."""
        return tuple(reversed(self._open))

    def tell(self, code: str, detail: str = "") -> None:
        """Open a notice, or bring it to the top with another detail."""
        self._open.pop(code, None)
        self._open[code] = detail
        while len(self._open) > _MOST:
            del self._open[next(iter(self._open))]
        self._render()
        words = notice(code)
        announce(self, f"{words.title}. {words.text}")

    def untell(self, code: str) -> None:
        """Close a notice whose cause is gone; one that is not open is no mistake."""
        if code in self._open:
            del self._open[code]
            self._render()

    def retranslate(self) -> None:
        """Follow the language."""
        self._render()

    def _render(self) -> None:
        empty(self._column)
        for code in self.codes():
            words, detail = notice(code), self._open[code]
            text = f"{words.text}\n{detail}" if detail else words.text
            close = QuietButton(icon="x", says=self.tr("Close this message"))
            close.clicked.connect(self._closer(code))
            self._column.addWidget(Banner(text, "warn", title=words.title, buttons=(close,)))
        self.setVisible(bool(self._open))

    def _closer(self, code: str) -> Callable[[], None]:
        def close() -> None:
            self.untell(code)

        return close


class RefusalStrip(Card):
    """One sentence at the foot of the window; gone with the next command."""

    def __init__(self, window: QWidget) -> None:
        super().__init__("warn", padding=12, parent=window)
        self._window = window
        self._code: RefusedCode | None = None
        self._words = PlainText("", "strong")
        self.column.addLayout(row(Icon("info", "warn", 20), self._words, gap=10, wide=1))
        window.installEventFilter(self)
        self.hide()

    def tell(self, code: RefusedCode) -> None:
        """Say why the command did not fit."""
        self._code = code
        self._words.setText(refusal(code))
        self.setAccessibleName(refusal(code))
        self._place()
        self.show()
        self.raise_()
        announce(self, refusal(code))

    def clear(self) -> None:
        """Say nothing any more."""
        self._code = None
        self.hide()

    def words(self) -> str:
        """What it says; "" when it is not shown."""
        return self._words.text() if self._code else ""

    def retranslate(self) -> None:
        """Follow the language; the window calls it."""
        if self._code:
            self.tell(self._code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the window."""
        if event.type() == QEvent.Type.Resize and self._code:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._window.width() - 48
        wide = min(room, self._words.natural_width() + 70)
        high = self._words.heightForWidth(wide - 60) + 28
        left = (self._window.width() - wide) // 2
        self.setGeometry(left, self._window.height() - high - 24, wide, high)
