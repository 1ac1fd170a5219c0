"""What was recorded so far, while the call is held: keep it, or have it gone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from trainingsveld.privacy import policy
from trainingsveld.session import KeepRecordings, State, ThrowAway
from trainingsveld.ui.look import DangerButton, PlainText, SecondaryButton, announce, column, row
from trainingsveld.ui.ports import Send


class Recorded(QWidget):
    """Asks what becomes of it once recording was stopped; throwing away is there all the time."""

    def __init__(self, send: Send) -> None:
        super().__init__()
        self._state = State()
        self._words = PlainText("", "body", align=Qt.AlignmentFlag.AlignHCenter)
        self._keep, self._throw = SecondaryButton("", "check"), DangerButton("", "trash-2")
        self.setLayout(column(self._words, row(1, self._keep, self._throw, 1), gap=8))
        self._keep.clicked.connect(lambda: send(KeepRecordings()))
        self._throw.clicked.connect(lambda: send(ThrowAway()))
        self.hide()

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._keep.setText(self.tr("Keep it until we close"))
        self._throw.setText(self.tr("Throw it away, now"))
        self._words.setText(self._question())

    def render_state(self, state: State) -> None:
        """Ask, offer, or say nothing."""
        had, self._state = self._state.recordings, state
        now = state.recordings
        self._words.setText(self._question())
        self._words.setVisible(now.undecided is not None)
        self._keep.setVisible(now.undecided is not None)
        self.setVisible(bool(now.clips) and bool(state.held))
        if had.clips and not now.clips and now.leaving:
            announce(self, self.tr("What was recorded is gone."))

    def take_focus(self) -> bool:
        """Put the focus on keeping, where there is a question; the other way cannot be undone."""
        if self.isHidden() or self._state.recordings.undecided is None:
            return False
        self._keep.setFocus()
        return True

    def _question(self) -> str:
        seconds = policy(self._state.level).throw_away_seconds
        ask = self.tr("Recording is off. What was recorded up to now: keep it, or throw it away?")
        if seconds is None:
            return ask
        return self.tr("{0} Without an answer it goes by itself after {1} seconds.").format(
            ask, seconds
        )
