"""The offer to go back to an earlier moment of the call."""

from PySide6.QtCore import Signal

from trainingsveld.session import RewindTo, State, TakeSeat, next_in_seat
from trainingsveld.ui.look import Card, Flow, PlainText, QuietButton, SecondaryButton
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send


class RewindOffer(Card):
    """Names the line at which it would go on, and asks. Hidden until there is something to ask."""

    closed = Signal()

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__("accent", padding=12, gap=8)
        self._send, self._room = send, room
        self.turn, self._next = 0, ""
        self._ask = PlainText("", "strong")
        self._line = PlainText("", "small")
        self._yes = SecondaryButton("", "rewind")
        self._seat = SecondaryButton("", "users")
        self._no = QuietButton("")
        self.column.addWidget(self._ask)
        self.column.addWidget(self._line)
        buttons = Flow(gap=4)
        for button in (self._yes, self._seat, self._no):
            buttons.addWidget(button)
        self.column.addLayout(buttons)
        self._yes.clicked.connect(self._go)
        self._seat.clicked.connect(self._go_with_another)
        self._no.clicked.connect(self.decline)
        self.hide()

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._ask.setText(self.tr("Go back to this moment?"))
        self._yes.setText(self.tr("Go back"))
        self._no.setText(self.tr("No"))

    def show_turn(self, turn: int, line: str, state: State) -> None:
        """Offer this turn, counting from 0; in a group also with whose turn it is next."""
        self.turn = turn
        self._next = next(iter(next_in_seat(state)), "")
        name = name_of(state, self._room, self._next) if self._next else ""
        self._seat.setText(self.tr("And now {name}").replace("{name}", name))
        self._seat.setVisible(bool(self._next))
        self._line.setText(f"“{line}”" if line else "")
        self._line.setVisible(bool(line))
        self.show()

    def take_focus(self) -> None:
        """Put the focus on the yes."""
        self._yes.setFocus()

    def decline(self) -> None:
        """Close it; nothing happens."""
        self.hide()
        self.closed.emit()

    def _go_with_another(self) -> None:
        self.hide()
        self._send(TakeSeat(self._next, self.turn))

    def _go(self) -> None:
        self.hide()
        self._send(RewindTo(self.turn))
