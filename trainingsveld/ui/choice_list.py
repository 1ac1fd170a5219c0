"""A list of things to choose one from, each as long as it needs to be."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingsveld.ui.arrange import empty
from trainingsveld.ui.look import ChoiceButton

_FLASH = 140  # milliseconds


@dataclass(frozen=True, slots=True)
class Option:
    """One of them: `id` is what `picked` tells; `note` stands below, `key` before the words."""

    id: str
    text: str
    note: str = ""
    key: str = ""


def _but_for_note(option: Option) -> Option:
    return replace(option, note="")


class ChoiceList(QWidget):
    """Buttons below each other. They are made anew only when what can be chosen changes."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[Option, ...] = ()
        self._buttons: list[ChoiceButton] = []
        self._focus = Qt.FocusPolicy.StrongFocus
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_options(self, options: Sequence[Option]) -> bool:
        """Offer these; says whether they are others than before."""
        if tuple(options) == self._options:
            return False
        before, self._options = self._options, tuple(options)
        if [_but_for_note(one) for one in before] == [_but_for_note(one) for one in options]:
            for option, button in zip(options, self._buttons, strict=True):
                button.set_note(option.note)  # the focus stays where it is
            return True
        empty(self._column)
        self._buttons = [self._button(option) for option in options]
        for button in self._buttons:
            self._column.addWidget(button)
        return True

    def focus_by_tab_alone(self) -> None:
        """A click leaves the focus where it was."""
        self._focus = Qt.FocusPolicy.TabFocus

    def options(self) -> tuple[Option, ...]:
        """What can be chosen now."""
        return self._options

    def pick(self, place: int) -> None:
        """Choose by place, counting from 0; a place past the last does nothing."""
        if place < len(self._options):
            self.picked.emit(self._options[place].id)

    def press(self, place: int) -> None:
        """Choose as `pick` does, with the button down for a moment, as under a finger."""
        if place < len(self._buttons):
            button = self._buttons[place]
            button.setDown(True)
            QTimer.singleShot(_FLASH, button, lambda: button.setDown(False))
        self.pick(place)

    def focus(self, id: str = "") -> None:
        """Put the focus on one of them, or on the first."""
        for option, button in zip(self._options, self._buttons, strict=True):
            if not id or option.id == id:
                button.setFocus()
                return

    def focused(self) -> str:
        """Give the id of the one that has the focus; "" when none has."""
        both = zip(self._options, self._buttons, strict=True)
        return next((option.id for option, button in both if button.hasFocus()), "")

    def _button(self, option: Option) -> ChoiceButton:
        button = ChoiceButton(option.text, note=option.note, key=option.key)
        button.setFocusPolicy(self._focus)

        def chosen() -> None:
            self.picked.emit(option.id)

        button.clicked.connect(chosen)
        return button
