"""What the workbench has to say above the text: at most one message per subject."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingsveld.ui.arrange import empty
from trainingsveld.ui.look import Banner, QuietButton, Role, SecondaryButton, announce

Subject = Literal["file", "outside", "draft", "check"]


@dataclass(frozen=True, slots=True)
class Message:
    """One message. `choices` are at most three things to do, each with what does it."""

    role: Role
    title: str
    text: str
    choices: Sequence[tuple[str, Callable[[], None]]] = ()


class Messages(QWidget):
    """Banners below each other; without choices there is a cross to close one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open: dict[Subject, Message] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def tell(self, subject: Subject, message: Message) -> None:
        """Say something, in place of what was said about the same subject."""
        if self._open.get(subject) == message:
            return
        self._open[subject] = message
        self._render()
        announce(self, f"{message.title}. {message.text}")

    def untell(self, *subjects: Subject) -> None:
        """Say no more about these."""
        if any(self._open.pop(subject, None) for subject in subjects):
            self._render()

    def open_subjects(self) -> tuple[Subject, ...]:
        """What something is said about now."""
        return tuple(self._open)

    def _render(self) -> None:
        empty(self._column)
        for subject, message in self._open.items():
            buttons = [self._button(subject, *choice) for choice in message.choices]
            if not buttons:
                close = QuietButton(icon="x", says=self.tr("Close this message"))
                close.clicked.connect(self._closer(subject))
                self._column.addWidget(self._banner(message, close))
            else:
                self._column.addWidget(self._banner(message, *buttons))
        self.setVisible(bool(self._open))

    def _banner(self, message: Message, *buttons: QuietButton | SecondaryButton) -> Banner:
        return Banner(message.text, message.role, title=message.title, buttons=buttons)

    def _button(self, subject: Subject, text: str, do: Callable[[], None]) -> SecondaryButton:
        made = SecondaryButton(text)

        def pressed() -> None:
            self.untell(subject)
            do()

        made.clicked.connect(pressed)
        return made

    def _closer(self, subject: Subject) -> Callable[[], None]:
        def close() -> None:
            self.untell(subject)

        return close
