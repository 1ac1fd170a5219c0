"""What every step shows in the middle of the page: the part between the question and the button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainingsveld.session import State
from trainingsveld.session.group import Group, NextStep
from trainingsveld.ui.afternoon.clock import Now
from trainingsveld.ui.ports import Room, Send


class StepBody(QWidget):
    """The page draws the question, the one primary button and whose turn it is around it.

    `render_state` is told only states that have a group, at a step this body is for.
    `changed` says that somebody picked something and the button means something else now.
    """

    changed = Signal()

    def __init__(self, send: Send, room: Room, now: Now) -> None:
        super().__init__()
        self.send, self.room, self.now = send, room, now

    def retranslate(self) -> None:
        """Set the texts of its own; `render_state` follows."""

    def render_state(self, state: State, group: Group) -> None:
        """Show it."""

    def question(self) -> str:
        """Ask something else than the step's own question; "" for that."""
        return ""

    def explains(self) -> str:
        """Say how in other words than the step's own; "" for those."""
        return ""

    def person(self) -> str:
        """Whose turn it is, by id; "" for nobody's."""
        return ""

    def primary(self) -> str:
        """What the button says."""
        return self.tr("Go on")

    def passes(self) -> str:
        """What the button to pass says; "" where there is nothing to pass."""
        return ""

    def go(self) -> None:
        """Do what the button says."""
        self.send(NextStep(self.now()))

    def skip(self) -> None:
        """Pass."""

    def field(self) -> QWidget | None:
        """Where the focus belongs, if not on the button."""
        return None
