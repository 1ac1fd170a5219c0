"""Yes or no, chosen and given in the same way: the same keys, the same look, the same time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame

from trainingsveld.ui.look import ChoiceButton, announce, column, row

_YES = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_1)
_NO = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_2)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TwoAnswers(QFrame):
    """One stop for Tab: an arrow key, or 1 and 2, points at an answer, Enter gives it.

    The two take as many keys; neither is chosen beforehand. `given` is told True or False.
    """

    given = Signal(bool)
    pointed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._answers = (ChoiceButton("", key="1"), ChoiceButton("", key="2"))
        self._at: int | None = None
        for number, button in enumerate(self._answers):
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(self._pointer(number))
        both = row(*self._answers, gap=12)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self.setLayout(column(both))
        self.retranslate()

    def begin(self) -> None:
        """Ask the next person: neither is chosen."""
        self._point(None)

    def answer(self) -> bool | None:
        """What is pointed at."""
        return None if self._at is None else self._at == 0

    def give(self) -> None:
        """Give the answer that is pointed at; without one nothing happens."""
        if (answer := self.answer()) is not None:
            self._point(None)
            self.given.emit(answer)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._answers[0].setText(self.tr("Yes, that is fine"))
        self._answers[1].setText(self.tr("No, I would rather not"))
        self._name_it()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Point, or give."""
        if event.key() in _YES:
            self._point(0)
        elif event.key() in _NO:
            self._point(1)
        elif event.key() in _ENTER and not event.isAutoRepeat():
            self.give()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say how it works to who cannot see it."""
        super().focusInEvent(event)
        self._name_it()

    def _pointer(self, number: int) -> Callable[[], None]:
        def point() -> None:
            self._point(number)

        return point

    def _point(self, at: int | None) -> None:
        self._at = at
        for number, button in enumerate(self._answers):
            button.setChecked(number == at)
        self._name_it()
        self.pointed.emit()
        if at is not None:
            announce(self, self._answers[at].text())

    def _name_it(self) -> None:
        yes, no = (button.text() for button in self._answers)
        says = self.tr("Arrow left: {yes}. Arrow right: {no}. Then Enter.")
        self.setAccessibleName(says.format(yes=yes, no=no))
        chosen = "" if self._at is None else self._answers[self._at].text()
        self.setAccessibleDescription(chosen)
