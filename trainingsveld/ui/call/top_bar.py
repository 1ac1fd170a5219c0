"""The top of the call: stop, what is played, recording, who can see this, time, time-out."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingsveld.session import CallTimeOut, State, StopPlay, recording_now
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.call.clock import CallClock
from trainingsveld.ui.look import (
    DangerButton,
    Ink,
    Kind,
    Pill,
    PlainText,
    QuietButton,
    column,
    row,
)
from trainingsveld.ui.people import is_solo, name_of
from trainingsveld.ui.ports import Room, Send


def records(state: State) -> bool:
    """Whether an answer is being recorded right now."""
    return bool(recording_now(state))


class OneLine(PlainText):
    """A line that ends in an ellipsis where there is no room; a screen reader reads all of it."""

    def __init__(self, kind: Kind, ink: Ink = "text") -> None:
        self._whole = ""
        super().__init__("", kind, ink, wrap=False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_line(self, text: str) -> None:
        """Say this."""
        if text != self._whole:
            self._whole = text
            self.setAccessibleName(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten it anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        right = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._whole, right, self.width()))


class TopBar(QWidget):
    """What stands over the three columns."""

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__()
        self._room = room
        self._stop = QuietButton("", "arrow-left")
        self._title, self._under = OneLine("heading"), OneLine("small", "muted")
        self._recording = Pill("", "danger", dot=True)
        self._badge = PrivacyBadge("call")
        self.clock = CallClock(room.seconds_before())
        self._hold = DangerButton("", "hand")
        words = column(self._title, self._under, gap=0)
        line = row(self._stop, words, self._recording, self._badge, self.clock, self._hold, gap=12)
        line.setStretch(1, 1)
        self.setLayout(line)
        self._stop.clicked.connect(lambda: send(StopPlay()))
        self._hold.clicked.connect(lambda: send(CallTimeOut()))

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._stop.setText(self.tr("Stop"))
        self._hold.setText(self.tr("Time-out"))
        self._recording.show_text(self.tr("Recording"))
        self.clock.retranslate()

    def render_state(self, state: State) -> None:
        """Show where we are."""
        self._title.show_line(state.case.scenario.title if state.case else "")
        self._under.show_line(self._who(state))
        self._badge.show_state(state)
        self._recording.setVisible(records(state))
        self.clock.render_state(state)

    def _who(self, state: State) -> str:
        if is_solo(state):
            words = self.tr("Practising alone")
        else:
            words = self.tr("{name} plays").format(name=name_of(state, self._room, state.player))
            if state.stepped_in:
                seated = name_of(state, self._room, state.stepped_in)
                words = self.tr("{name} has stepped in").format(name=seated)
        if state.earlier:
            words += " · " + self.tr("attempt {0}").format(len(state.earlier) + 1)
        return words
