"""A card that lists what goes, or what stays."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from trainingsveld.ui.arrange import empty
from trainingsveld.ui.closing.fate_words import Line
from trainingsveld.ui.look import Card, Icon, PlainText, column, row


class FateList(Card):
    """Headed by a sign and a word, a line for each thing; `none` is said where there is nothing."""

    def __init__(self, icon: str) -> None:
        super().__init__(gap=12)
        self._shown: object = None
        self._title = PlainText("", "heading")
        self._lines = column(gap=12)
        head = row(Icon(icon, "privacy", 22), self._title, gap=12)
        head.setStretch(1, 1)
        self.column.addLayout(head)
        self.column.addLayout(self._lines)
        self.column.addStretch(1)

    def show_lines(self, title: str, lines: Sequence[Line], none: str, *, done: bool) -> None:
        """Show these; `done` puts a check before each."""
        shown = (title, tuple(lines), none, done)
        if shown == self._shown:
            return
        self._shown = shown
        self._title.setText(title)
        empty(self._lines)
        for one in lines:
            self._lines.addWidget(_row(one, done=done))
        if not lines:
            self._lines.addWidget(PlainText(none, "body", "muted"))
        said = [" ".join(filter(None, (one.text, one.note))) for one in lines] or [none]
        self.setAccessibleName(f"{title}: {'; '.join(said)}")


def _row(one: Line, *, done: bool) -> QWidget:
    mark = Icon("circle-check" if done else one.icon, "accent" if done else "muted", 18)
    words = column(PlainText(one.text, "strong"), gap=2)
    if one.note:
        words.addWidget(PlainText(one.note, "small", "muted"))
    made = QWidget()
    whole = row(mark, words, gap=12)
    whole.setStretch(1, 1)
    made.setLayout(whole)
    return made
