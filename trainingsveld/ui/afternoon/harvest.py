"""One action of a round whose method had no step for it."""

from PySide6.QtCore import QDate, QDateTime
from PySide6.QtWidgets import QWidget

from trainingsveld.session import State
from trainingsveld.session.group import Group
from trainingsveld.ui.afternoon.body import StepBody
from trainingsveld.ui.afternoon.clock import Now
from trainingsveld.ui.feedback.action_task import ActionTask
from trainingsveld.ui.look import column
from trainingsveld.ui.ports import Room, Send


class Harvest(StepBody):
    """The same form as in a round; its own buttons agree or decline."""

    def __init__(self, send: Send, room: Room, now: Now) -> None:
        super().__init__(send, room, now)
        self._task, self._person = ActionTask(send, room, "nl", self._today), ""
        self.setLayout(column(self._task, 1))

    def _today(self) -> QDate:
        """The day of the clock that the afternoon goes by."""
        return QDateTime.fromSecsSinceEpoch(self.now()).date()

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._task.retranslate()

    def render_state(self, state: State, group: Group) -> None:
        """Ask for it, anew for every round."""
        if self._person != state.player:
            self._task.render_state(state, on=False)
        self._person = state.player
        self._task.render_state(state, on=True)

    def person(self) -> str:
        """Whose round it was."""
        return self._person

    def primary(self) -> str:
        """The form has its own."""
        return ""

    def field(self) -> QWidget | None:
        """Type at once."""
        self._task.take_focus()
        return self._task.focusWidget()
