"""The top of the call: stop, what is played, recording, who can see this, time, time-out."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from trainingsveld.session import CallTimeOut, Record, State, StopPlay, activities
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.call.clock import CallClock
from trainingsveld.ui.look import (
    DangerButton,
    Pill,
    PlainText,
    QuietButton,
    column,
    current_tokens,
    row,
)
from trainingsveld.ui.people import is_solo, name_of
from trainingsveld.ui.ports import Room, Send


def records(state: State) -> bool:
    """Whether an answer is being recorded right now."""
    return any(isinstance(one, Record) for one in activities(state))


class RecordingBar(QWidget):
    """A red strip over the whole width while an answer is recorded; the word stands below it."""

    def __init__(self) -> None:
        super().__init__()
        self._on = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_on(self, on: bool) -> None:
        """Light up, or not."""
        if on != self._on:
            self._on = on
            self.update()

    def sizeHint(self) -> QSize:
        """Thin, and as high when it is dark: nothing below it moves."""
        return QSize(100, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        if self._on:
            QPainter(self).fillRect(self.rect(), QColor(current_tokens().danger))


class TopBar(QWidget):
    """What stands over the three columns."""

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__()
        self._room = room
        self._stop = QuietButton("", "arrow-left")
        self._title = PlainText("", "heading", wrap=False)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._under = PlainText("", "small", "muted", wrap=False)
        self._under.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._recording = Pill("", "danger", dot=True)
        self._badge = PrivacyBadge()
        self.clock = CallClock()
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
        self._title.setText(state.case.scenario.title if state.case else "")
        self._under.setText(self._who(state))
        self._recording.setVisible(records(state))
        self.clock.render_state(state)

    def _who(self, state: State) -> str:
        if is_solo(state):
            words = self.tr("Practising alone")
        else:
            words = self.tr("{name} plays").format(name=name_of(state, self._room, state.player))
        if state.earlier:
            words += " · " + self.tr("attempt {0}").format(len(state.earlier) + 1)
        return words
