"""Who plays on: everybody by name, the one whose turn it is first. A number or Enter is enough."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.session import CALL, State, TakeSeat, next_in_seat
from trainingsveld.session.attempts import branch, moments
from trainingsveld.ui.look import PlainText, QuietButton, row
from trainingsveld.ui.overlay import Overlay
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.seats.people_to_pick import PeopleToPick


class SteppingIn(Overlay):
    """Over the call or the round. Without a `turn` it goes on from where the call is.

    After the call it is the moment that was tried last, or the first at which something was said.
    """

    def __init__(
        self, window: QWidget, state: State, send: Send, room: Room, turn: int | None = None
    ) -> None:
        super().__init__(window, width=520)
        self._send, self.turn = send, turn if turn is not None else _moment(state)
        title = PlainText(self.tr("Who plays on?"), "heading")
        says = self._says(state)
        self.people = PeopleToPick(state, room, next_in_seat(state))
        close = QuietButton(self.tr("Nobody, stay as it is"))
        self.card.column.addWidget(title)
        self.card.column.addWidget(PlainText(says, "body", "muted"))
        self.card.column.addWidget(self.people)
        self.card.column.addLayout(row(1, close))
        self.people.picked.connect(self._take)
        close.clicked.connect(self.dismiss)
        self.setAccessibleName(f"{title.text()} {says}")
        self.appear()
        self.people.choices.focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number is a person; Esc closes."""
        if not self.people.take(event):
            super().keyPressEvent(event)

    def _says(self, state: State) -> str:
        if self.turn is None:
            return self.tr("From where the call is now. The customer has noticed nothing.")
        said = state.turns[self.turn].said
        line = said.text if said else ""
        return self.tr("Back to this moment: “{line}”").replace("{line}", line)

    def _take(self, person: str) -> None:
        self.dismiss()
        self._send(TakeSeat(person, self.turn))


def _moment(state: State) -> int | None:
    if state.phase in CALL:
        return None
    last = branch(state)
    if any(one.compared for one in state.attempts) and last < len(state.turns):
        return last
    return next(iter(moments(state)), 0)
