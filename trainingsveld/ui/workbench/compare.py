"""One's own text and what the file holds now: which lines only one of the two has."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from trainingsveld.authoring.workbench import Difference
from trainingsveld.ui.arrange import column, row
from trainingsveld.ui.look import (
    PlainText,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    announce,
    current_tokens,
    font,
)
from trainingsveld.ui.page import Page
from trainingsveld.ui.tab_order import chain

_SIGNS = {"same": " ", "mine": "-", "theirs": "+", "gap": " "}
_MOST_COLOURED = 2000


class ComparePane(Page):
    """Lines that differ are marked with - and +; F8 and Shift+F8 go from one difference to the
    next. `theirs`, `mine` and `back` are what can be done."""

    def __init__(
        self,
        theirs: Callable[[], None],
        mine: Callable[[], None],
        back: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._difference = Difference((), ())
        self._at = -1
        self._head, self._legend = PlainText("", "strong"), PlainText("", "small", "muted")
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._up, self._down = QuietButton(icon="chevron-up"), QuietButton(icon="chevron-down")
        self._theirs, self._mine = PrimaryButton(), SecondaryButton()
        self._back = SecondaryButton("", "arrow-left")
        self._up.clicked.connect(lambda: self.step(-1))
        self._down.clicked.connect(lambda: self.step(1))
        for button, do in ((self._theirs, theirs), (self._mine, mine), (self._back, back)):
            button.clicked.connect(_doing(do))
        head = row(column(self._head, self._legend, gap=2), self._up, self._down, gap=6, wide=0)
        buttons = row(self._theirs, self._mine, 1, self._back)
        whole = column(head, self._text, buttons, gap=10)
        whole.setStretch(1, 1)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        chain((self._text, self._up, self._down, self._theirs, self._mine, self._back))
        self.retranslate()

    def show_difference(self, difference: Difference) -> None:
        """Show it, at the first difference, with the focus in the text."""
        self._difference, self._at = difference, -1
        self.retranslate()
        self.take_focus()
        self.step(1)

    def take_focus(self) -> None:
        """Put the focus into the text."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """To the next difference, or with −1 to the one before; round at the ends."""
        begins = self._difference.begins
        if begins:
            self._at = (self._at + by) % len(begins) if self._at >= 0 else 0
            block = self._text.document().findBlockByNumber(begins[self._at])
            self._text.setTextCursor(QTextCursor(block))
            self._text.centerCursor()
            self._say_where()
            announce(self, f"{self._head.text()}: {block.text()}")

    def at(self) -> int:
        """At which difference one is, from 0; −1 where there is none."""
        return self._at

    def text(self) -> str:
        """What is shown."""
        return self._text.toPlainText()

    def retranslate(self) -> None:
        """Follow the language, and the colours."""
        self._text.setAccessibleName(self.tr("The two texts"))
        self._up.setAccessibleName(self.tr("To the difference before (Shift+F8)"))
        self._down.setAccessibleName(self.tr("To the next difference (F8)"))
        self._theirs.setText(self.tr("Take theirs"))
        self._mine.setText(self.tr("Keep mine"))
        self._back.setText(self.tr("Go on writing (Esc)"))
        self._legend.setText(
            self.tr("A line with - is only in your text, a line with + only in the file.")
        )
        self._text.setFont(font("body"))
        self._text.setPlainText("\n".join(self._lines()))
        self._colour()
        self._say_where()

    def _lines(self) -> list[str]:
        wide = len(str(max((one.number for one in self._difference.rows), default=1)))
        lines: list[str] = []
        for one in self._difference.rows:
            if one.kind == "gap":
                lines.append(self.tr("… %n line(s) that are the same …", "", one.count))
            else:
                lines.append(f"{_SIGNS[one.kind]} {one.number:>{wide}}  {one.text}")
        return lines

    def _say_where(self) -> None:
        count = len(self._difference.begins)
        if not count:
            self._head.setText(self.tr("Both texts are the same."))
            return
        said = self.tr("Difference {0} of {1}").replace("{1}", str(count))
        self._head.setText(said.replace("{0}", str(self._at + 1)))

    def _colour(self) -> None:
        scheme = current_tokens()
        shades = {"mine": scheme.warn_soft, "theirs": scheme.ok_soft}
        shown: list[QTextEdit.ExtraSelection] = []
        for number, one in enumerate(self._difference.rows[:_MOST_COLOURED]):
            if one.kind in shades:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(self._text.document().findBlockByNumber(number))
                mark.format = QTextCharFormat()
                mark.format.setBackground(QColor(shades[one.kind]))
                mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
                shown.append(mark)
        self._text.setExtraSelections(shown)


def _doing(do: Callable[[], None]) -> Callable[[bool], None]:
    def clicked(_checked: bool) -> None:
        do()

    return clicked
