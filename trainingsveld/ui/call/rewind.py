"""The offer to go back to an earlier moment of the call."""

from PySide6.QtCore import Signal

from trainingsveld.session import RewindTo
from trainingsveld.ui.look import Card, PlainText, QuietButton, SecondaryButton, row
from trainingsveld.ui.ports import Send


class RewindOffer(Card):
    """Names the line at which it would go on, and asks. Hidden until there is something to ask."""

    closed = Signal()

    def __init__(self, send: Send) -> None:
        super().__init__("accent", padding=12, gap=8)
        self._send = send
        self.turn = 0
        self._ask = PlainText("", "strong")
        self._line = PlainText("", "small")
        self._yes = SecondaryButton("", "rewind")
        self._no = QuietButton("")
        self.column.addWidget(self._ask)
        self.column.addWidget(self._line)
        self.column.addLayout(row(self._yes, self._no, 1, gap=4))
        self._yes.clicked.connect(self._go)
        self._no.clicked.connect(self.decline)
        self.hide()

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._ask.setText(self.tr("Go back to this moment?"))
        self._yes.setText(self.tr("Go back"))
        self._no.setText(self.tr("No"))

    def show_turn(self, turn: int, line: str) -> None:
        """Offer this turn, counting from 0."""
        self.turn = turn
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

    def _go(self) -> None:
        self.hide()
        self._send(RewindTo(self.turn))
