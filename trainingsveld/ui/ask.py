"""A question that waits for nobody: the page goes on behind it, and the answer comes as a call."""

from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import Struct
from PySide6.QtWidgets import QHBoxLayout, QWidget

from trainingsveld.ui.look import (
    DangerButton,
    LookButton,
    PlainText,
    PrimaryButton,
    SecondaryButton,
    announce,
)
from trainingsveld.ui.overlay import Overlay


class Button(Struct, frozen=True):
    """One way to answer. `id` is what `answered` is told; the first one has the focus."""

    id: str
    text: str
    look: Literal["primary", "secondary", "danger"] = "secondary"


Answered = Callable[[str], None]
"""Is told the chosen button's id, or "" when the question was closed without an answer. Once."""

_LOOKS: dict[str, type[LookButton]] = {
    "primary": PrimaryButton,
    "secondary": SecondaryButton,
    "danger": DangerButton,
}


class Question(Overlay):
    """The strip itself; made by `ask`."""

    def __init__(
        self, parent: QWidget, text: str, buttons: Sequence[Button], answered: Answered
    ) -> None:
        super().__init__(parent, place="bottom", width=640)
        self._answered = answered
        self._answer = ""
        self.card.column.addWidget(PlainText(text))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch()
        made = [self._button(button) for button in buttons]
        for button in reversed(made):  # the first, the one wanted, stands at the right
            row.addWidget(button)
        self.card.column.addLayout(row)
        self.setAccessibleName(text)
        self.closed.connect(self._tell)
        self.appear(made[0] if made else None)
        announce(self, text)

    def _button(self, button: Button) -> LookButton:
        made = _LOOKS[button.look](button.text)
        made.setObjectName(button.id)

        def chosen() -> None:
            self._answer = button.id
            self.dismiss()

        made.clicked.connect(chosen)
        return made

    def _tell(self) -> None:
        self._answered(self._answer)


def ask(parent: QWidget, text: str, buttons: Sequence[Button], answered: Answered) -> Question:
    """Ask over the window that `parent` is in. A question that was still open is closed first.

    Nothing waits: this returns at once, and `answered` is called later, exactly once.
    """
    window = parent.window()
    for open_one in window.findChildren(Question):
        open_one.dismiss()
    return Question(window, text, buttons, answered)
