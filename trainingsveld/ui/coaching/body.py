"""What every phase of a talk has in the middle of the page."""

from collections.abc import Callable

from PySide6.QtWidgets import QLayout, QWidget

from trainingsveld.coaching import Command, Talk

Send = Callable[[Command], bool]
"""Does it, and says whether it was done; the page says why not."""


def hold(widget: QWidget, layout: QLayout) -> None:
    """Give a widget this layout, without margins of its own."""
    layout.setContentsMargins(0, 0, 0, 0)
    widget.setLayout(layout)


class PhaseBody(QWidget):
    """Draws any talk in its phase, whatever was shown before."""

    def __init__(self, send: Send) -> None:
        super().__init__()
        self.send = send

    def retranslate(self, language: str) -> None:
        """Set every text of its own."""
        raise NotImplementedError

    def render_talk(self, talk: Talk) -> None:
        """Draw it."""
        raise NotImplementedError

    def question(self, talk: Talk) -> str:
        """Name what is asked now, in the bank; "" is what the phase asks."""
        return talk.phase.value

    def field(self) -> QWidget | None:
        """Where work begins."""
        return None

    def finish(self) -> bool:
        """Do what was begun here before the talk goes on; False stays here."""
        return True
