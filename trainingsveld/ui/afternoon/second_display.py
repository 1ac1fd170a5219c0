"""Before a session with the group: whether the room sees a screen of its own, and how."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from trainingsveld.ui.look import Card, PlainText, TickBox, column, row
from trainingsveld.ui.ports import Desk


def displays() -> int:
    """Say how many displays there are now."""
    return len(QGuiApplication.screens())


class SecondDisplay(Card):
    """A choice that is remembered, where there are two displays; else it says which key does it."""

    def __init__(self, desk: Desk, count: Callable[[], int] = displays) -> None:
        super().__init__(gap=8)
        self._desk, self._count = desk, count
        self._head, self._says = PlainText("", "heading"), PlainText("", "small", "muted")
        self.box, self._words = TickBox(""), PlainText("", "strong")
        choice = row(self.box, self._words, gap=10)
        choice.setStretch(1, 1)
        self._choice = QWidget()
        self._choice.setLayout(choice)
        self.column.addLayout(column(self._head, self._choice, self._says, gap=8))
        self.box.toggled.connect(self._keep)

    def arrive(self) -> None:
        """See how many displays there are now."""
        self._choice.setVisible(self._count() > 1)
        self.box.setChecked(self._desk.settings.room_screen)
        self.retranslate()

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes along."""
        return (self.box,) if self._count() > 1 else ()

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("The screen for the room"))
        opens = self.tr("Open it on the other display by itself")
        self._words.setText(opens)
        self.box.setAccessibleName(opens)
        self._says.setText(
            self.tr("The room sees the call and the question, never what somebody typed. P takes "
                    "it off and brings it back.")
            if self._count() > 1
            else self.tr("There is one display here. In the session P shows what the room may see, "
                         "and P again brings back your own page.")
        )  # fmt: skip

    def _keep(self, on: bool) -> None:
        if on != self._desk.settings.room_screen:
            self._desk.change(replace(self._desk.settings, room_screen=on))
