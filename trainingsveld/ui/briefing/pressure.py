"""Some pressure, for who practises alone and wants it: a wallboard with a queue."""

from trainingsveld.session import ShowWallboard, State
from trainingsveld.ui.look import Card, PlainText, Toggle
from trainingsveld.ui.people import is_solo
from trainingsveld.ui.ports import Send


class Pressure(Card):
    """Off until somebody switches it on; hidden in a group."""

    def __init__(self, send: Send) -> None:
        super().__init__(padding=18, gap=6)
        self._send, self._state = send, State()
        self._on, self._note = Toggle(), PlainText("", "small", "muted")
        self.column.addWidget(self._on)
        self.column.addWidget(self._note)
        self._on.clicked.connect(self._switch)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._on.setText(self.tr("A wallboard with a queue"))
        self._note.setText(
            self.tr("For some pressure. The queue is made up, and nothing about you is measured.")
        )

    def render_state(self, state: State) -> None:
        """Show whether it is on."""
        self._state = state
        self.setVisible(is_solo(state) and state.group is None)
        self._on.setChecked(state.wallboard is not None)

    def _switch(self, on: bool) -> None:
        """Each time a case is practised the queue is another one."""
        self._send(ShowWallboard(1 + self._state.alone.before if on else 0))
