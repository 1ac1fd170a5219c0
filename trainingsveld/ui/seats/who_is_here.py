"""Who is here, from any page of an afternoon: somebody goes home, or comes in."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.session import Command, State
from trainingsveld.session.group import LeaveSession
from trainingsveld.ui.afternoon.clock import now
from trainingsveld.ui.ask import Button, ask
from trainingsveld.ui.look import PlainText, QuietButton, row
from trainingsveld.ui.overlay import Overlay
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.seats.people_to_pick import PeopleToPick
from trainingsveld.ui.together.newcomer import Newcomer


class WhoIsHere(Overlay):
    """A number or Enter says who goes home; it is asked once more."""

    def __init__(self, window: QWidget, state: State, send: Send, room: Room) -> None:
        super().__init__(window, width=520)
        self._page, self._state, self._send, self._room = window, state, send, room
        title = PlainText(self.tr("Who is here?"), "heading")
        says = self.tr("Is somebody going home? Press their name. The others go on.")
        self.people = PeopleToPick(state, room, [one.id for one in state.people])
        self.newcomer = Newcomer(self._join, room)
        self.newcomer.render_state(state)
        close = QuietButton(self.tr("Close"))
        self.card.column.addWidget(title)
        self.card.column.addWidget(PlainText(says, "body", "muted"))
        self.card.column.addWidget(self.people)
        self.card.column.addWidget(self.newcomer)
        self.card.column.addLayout(row(1, close))
        self.people.picked.connect(self._leave)
        close.clicked.connect(self.dismiss)
        self.setAccessibleName(f"{title.text()} {says}")
        self.appear()
        self.people.choices.focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number is a person; Esc closes."""
        if not self.people.take(event):
            super().keyPressEvent(event)

    def _join(self, command: Command) -> None:
        self.dismiss()
        self._send(command)

    def _leave(self, person: str) -> None:
        name = name_of(self._state, self._room, person)
        send = self._send
        self.dismiss()

        def answered(answer: str) -> None:
            if answer == "leave":
                send(LeaveSession(person, now()))

        question = self.tr(
            "Is {name} going home? The others go on; a call that {name} plays stops."
        )
        ask(
            self._page,
            question.replace("{name}", name),
            (Button("leave", self.tr("Yes, goes home")), Button("", self.tr("No, stays"))),
            answered,
        )
