"""What lies over the call while everything is held: nobody is waiting for anything."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from trainingsveld.session import EndCall, Resume, State
from trainingsveld.ui.afternoon.leaving import leaving
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.call.recorded import Recorded
from trainingsveld.ui.keys import carry_out
from trainingsveld.ui.look import (
    Card,
    Icon,
    PlainText,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    column,
    row,
)
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.together.newcomer import Newcomer

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class HeldPanel(QWidget):
    """Goes on, goes to the feedback, or to the page before closing.

    What was recorded can go from here too.
    """

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__()
        self._state = State()
        self._icon = Icon("pause", "accent", 40)
        self._title = PlainText("", "title", align=_CENTRE)
        self._why = PlainText("", "body", "muted", align=_CENTRE)
        self._go_on = PrimaryButton("", "play")
        self._talk = SecondaryButton("", "message-square-heart")
        self._other = QuietButton("", "users")
        self._leave, self._badge = QuietButton("", "log-out"), PrivacyBadge("call")
        self._recorded, self._newcomer = Recorded(send), Newcomer(send, room)
        card = Card(padding=32, gap=14)
        card.setFixedWidth(560)
        card.column.addWidget(self._badge, 0, _CENTRE)
        card.column.addSpacing(6)
        card.column.addWidget(self._icon, 0, _CENTRE)
        card.column.addWidget(self._title)
        card.column.addWidget(self._why)
        card.column.addWidget(self._recorded)
        card.column.addSpacing(8)
        card.column.addLayout(row(1, self._go_on, self._talk, 1))
        card.column.addWidget(self._other, 0, _CENTRE)
        card.column.addWidget(self._newcomer)
        card.column.addWidget(self._leave, 0, _CENTRE)
        self.setLayout(column(1, row(1, card, 1), 1))
        self._go_on.clicked.connect(lambda: send(Resume()))
        self._other.clicked.connect(lambda: carry_out(self, "step-in"))
        self._leave.clicked.connect(lambda: send(leaving(self._state)))
        self._talk.clicked.connect(lambda: send(EndCall()))

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._title.setText(self.tr("Everything is quiet."))
        self._go_on.setText(self.tr("Go on"))
        self._talk.setText(self.tr("To the feedback"))
        self._other.setText(self.tr("Somebody else steps in (I)"))
        self._leave.setText(self.tr("Close"))
        self._recorded.retranslate()

    def render_state(self, state: State) -> None:
        """Say what is held."""
        self._state = state
        self._badge.show_state(state)
        self._recorded.render_state(state)
        self._newcomer.render_state(state)
        self._other.setVisible(len(state.people) > 1)
        if state.held == "stopped":
            self._icon.show_icon("square", "accent")
            self._why.setText(
                self.tr("The call has stopped and nothing is being recorded. You decide what next.")
            )
        elif state.held == "time-out":
            self._icon.show_icon("hand", "accent")
            self._why.setText(
                self.tr("Time-out. The customer waits, and no time counts. Take what you need.")
            )

    def take_focus(self) -> None:
        """Put the focus on the question about what was recorded, or else on going on."""
        if not self._recorded.take_focus():
            self._go_on.setFocus()
