"""What is answered with: a line of text, one or several choices, or a number."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from trainingsveld.authoring.new import Part, choice_words
from trainingsveld.authoring.new.questions import MOST_CHARACTERS, count_words
from trainingsveld.ui.arrange import column
from trainingsveld.ui.look import ChipButton, ChoiceButton, PlainText

_DIGITS = "1234567890"
_ONE_COLUMN = 5  # choices
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Answering(Protocol):
    """One part of a question on the screen."""

    def given(self) -> str:
        """The answer so far, as `authoring.new` reads it."""
        ...

    def show_given(self, answer: str) -> None:
        """Show what was answered before."""
        ...

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab should reach, in order; the first takes the focus."""
        ...

    def pick(self, place: int) -> None:
        """Choose by place, from 0; where nothing is to be chosen this does nothing."""
        ...

    def digits(self) -> int:
        """How many digits it listens to."""
        ...


class TextAnswer(QWidget):
    """A line of text; where only so many words fit, they are counted."""

    entered = Signal()

    def __init__(self, part: Part, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = part.words
        self.field = QLineEdit()
        self.field.setAccessibleName(says)
        self.field.setMaxLength(4 * MOST_CHARACTERS)  # what is too long is said, not cut
        self.field.returnPressed.connect(self.entered)
        self.field.textChanged.connect(self._count)
        self._words = PlainText("", "tiny", "muted")
        self._words.setVisible(bool(part.words))
        whole = column(self.field, self._words, gap=4)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self._count("")

    def given(self) -> str:
        """The line."""
        return self.field.text()

    def show_given(self, answer: str) -> None:
        """Show a line; the cursor stands at its end."""
        self.field.setText(answer)

    def stops(self) -> tuple[QWidget, ...]:
        """The field."""
        return (self.field,)

    def pick(self, place: int) -> None:
        """There is nothing to choose: digits are typed."""

    def digits(self) -> int:
        """No digits."""
        return 0

    def _count(self, text: str) -> None:
        said = self.tr("{0} of {1} words").replace("{1}", str(self._most))
        self._words.setText(said.replace("{0}", str(count_words(text))))


class ChoiceAnswer(QWidget):
    """Choices below each other, in two columns where there are many; one of them, or several."""

    entered = Signal()

    def __init__(
        self, part: Part, says: str, language: str, first: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._part = part
        self.setAccessibleName(says)
        self._buttons = [
            _Choice(choice_words(part, choice, language), choice, _digit(first + place))
            for place, choice in enumerate(part.choices)
        ]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        columns = 2 if len(self._buttons) > _ONE_COLUMN else 1
        high = -(-len(self._buttons) // columns)
        for place, button in enumerate(self._buttons):
            button.setCheckable(True)
            button.setAutoExclusive(not part.several)
            button.entered.connect(self._enter)
            grid.addWidget(button, place % high, place // high)

    def given(self) -> str:
        """What is chosen, with commas between."""
        pairs = zip(self._part.choices, self._buttons, strict=True)
        return ", ".join(choice for choice, button in pairs if button.isChecked())

    def show_given(self, answer: str) -> None:
        """Show what was chosen before."""
        _check(self._buttons, self._part.choices, answer)

    def stops(self) -> tuple[QWidget, ...]:
        """The chosen one of an exclusive choice first: there Qt puts Tab."""
        return tuple(self._buttons)

    def pick(self, place: int) -> None:
        """Choose it; of several, take it in or out."""
        button = self._buttons[place]
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        button.click()

    def digits(self) -> int:
        """A digit for each, as far as they go."""
        return len(self._buttons)

    def _enter(self) -> None:
        button = self.focusWidget()
        if not self._part.several and isinstance(button, _Choice):
            button.setChecked(True)
        self.entered.emit()


class NumberAnswer(QWidget):
    """A whole number from 1, as a row of chips."""

    entered = Signal()

    def __init__(self, part: Part, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(says)
        self._names = tuple(str(number) for number in range(1, part.most + 1))
        self._buttons = [_Number(name) for name in self._names]
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        for button in self._buttons:
            button.setAutoExclusive(True)
            button.entered.connect(self.entered)
            across.addWidget(button)
        across.addStretch()

    def given(self) -> str:
        """The number, "" when none is chosen."""
        return next((one.text() for one in self._buttons if one.isChecked()), "")

    def show_given(self, answer: str) -> None:
        """Show what was chosen before."""
        _check(self._buttons, self._names, answer)

    def stops(self) -> tuple[QWidget, ...]:
        """The chips."""
        return tuple(self._buttons)

    def pick(self, place: int) -> None:
        """Choose a number, from 0."""
        self._buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)
        self._buttons[place].click()

    def digits(self) -> int:
        """A digit for each."""
        return len(self._buttons)


class _Choice(ChoiceButton):
    """Enter goes on with it; Space and a click choose it."""

    entered = Signal()

    def __init__(self, text: str, note: str, key: str) -> None:
        super().__init__(text, note=note, key=key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell Enter."""
        if event.key() in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class _Number(ChipButton):
    """Enter goes on with it."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose it and tell Enter."""
        if event.key() in _ENTER:
            self.setChecked(True)
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def _digit(place: int) -> str:
    return _DIGITS[place] if place < len(_DIGITS) else ""


def _check(buttons: Sequence[QAbstractButton], names: Sequence[str], answer: str) -> None:
    chosen = answer.split(", ")
    for name, button in zip(names, buttons, strict=True):
        if name in chosen:
            button.setChecked(True)
