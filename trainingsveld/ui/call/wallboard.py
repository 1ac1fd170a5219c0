"""The wallboard over a call: a queue that is made up, for whoever wants some pressure."""

from PySide6.QtWidgets import QWidget

from trainingsveld.session import CALL, ShowWallboard, State
from trainingsveld.ui.look import Icon, PlainText, QuietButton, row
from trainingsveld.ui.ports import Send


class WallboardStrip(QWidget):
    """Hidden where none was asked for; it can be taken away in the midst of a call."""

    def __init__(self, send: Send) -> None:
        super().__init__()
        self._state = State()
        self._waiting = PlainText("", "strong", wrap=False)
        self._longest = PlainText("", "body", wrap=False)
        self._made_up = PlainText("", "small", "muted", wrap=False)
        self._away = QuietButton("", "x")
        line = row(
            Icon("users", "muted", 20), self._waiting, self._longest, 1, self._made_up, self._away,
            gap=14,
        )  # fmt: skip
        line.setContentsMargins(4, 0, 4, 0)
        self.setLayout(line)
        self._away.clicked.connect(lambda: send(ShowWallboard(0)))

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._made_up.setText(self.tr("Made up, and it counts for nothing"))
        self._away.setAccessibleName(self.tr("Take the queue away"))
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Show the queue as it stands."""
        self._state, board = state, state.wallboard
        self.setVisible(board is not None and state.phase in CALL)
        if board is None:
            return
        self._waiting.setText(self.tr("%n waiting", "", board.waiting))
        time = f"{board.longest // 60}:{board.longest % 60:02d}"
        self._longest.setText(self.tr("Longest: {0}").replace("{0}", time))
