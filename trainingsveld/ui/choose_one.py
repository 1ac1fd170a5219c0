"""A few large choices of which one holds, such as the feedback method."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingsveld.ui.arrange import empty
from trainingsveld.ui.look import ChoiceButton, PlainText


@dataclass(frozen=True, slots=True)
class Choice:
    """One of them: what it stands for, its words, and a line below them.

    With `off` it stands there and cannot be chosen; its note says why.
    """

    id: str
    text: str
    note: str = ""
    off: bool = False


class ChooseOne(QWidget):
    """Checkable choices, exclusive; `chosen` is told when somebody picks another."""

    def __init__(
        self, says: str, chosen: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._told = chosen
        self._buttons: dict[str, ChoiceButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.setAccessibleName(says)

    def show_choices(self, choices: tuple[Choice, ...], chosen: str, says: str) -> None:
        """Show these; the focus stays on the choice it was on."""
        self.setAccessibleName(says)
        within = self.window().focusWidget()  # stays so while another window has the keyboard
        focused = next((name for name, one in self._buttons.items() if one is within), None)
        empty(self._column)
        self._buttons = {}
        for choice in choices:
            button = ChoiceButton(choice.text, note="" if choice.off else choice.note)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(choice.id == chosen)
            button.setEnabled(not choice.off)
            button.clicked.connect(self._teller(choice.id))
            self._buttons[choice.id] = button
            self._column.addWidget(button)
            if choice.off:  # what cannot be chosen is pale, and why is not
                button.setAccessibleDescription(choice.note)
                self._column.addWidget(PlainText(choice.note, "small", "muted"))
        if focused in self._buttons:
            self._buttons[focused].setFocus()

    def focus(self, name: str) -> None:
        """Put the focus on a choice, if there is such a one."""
        if name in self._buttons:
            self._buttons[name].setFocus()

    def stops(self) -> tuple[QWidget, ...]:
        """The buttons, in the order in which Tab should reach them."""
        return tuple(one for one in self._buttons.values() if one.isEnabled())

    def button(self, name: str) -> ChoiceButton:
        """The button of a choice. Raises KeyError for one that is not shown."""
        return self._buttons[name]

    def _teller(self, name: str) -> Callable[[], None]:
        def tell() -> None:
            self._told(name)

        return tell
