"""Buttons that play one's own recordings."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from trainingsveld.session import Phase, PlayClip, State, StopClip
from trainingsveld.ui.look import ChipButton
from trainingsveld.ui.ports import Room, Send

_QUIET = frozenset({Phase.LISTENING, Phase.CHOOSING, Phase.FEEDBACK, Phase.RESULT})


def may_play(state: State) -> bool:
    """Whether a recording can be listened to now: nobody is speaking, nothing is held."""
    return state.phase in _QUIET and not state.held


class ClipButton(ChipButton):
    """Plays one recording; while it sounds, stops it."""

    def __init__(self, send: Send, parent: QWidget | None = None) -> None:
        super().__init__("", "play", parent=parent)
        self.setCheckable(False)
        self._send = send
        self._clip = ""
        self._playing = False
        self.clicked.connect(self._toggle)

    def show_clip(self, clip: str, seconds: float, *, playing: bool, possible: bool) -> None:
        """Be the button of this recording."""
        self._clip = clip
        whole = max(1, round(seconds))
        words = self.tr("{0} s").format(whole)
        if words != self.text():
            self.setText(words)
        if playing != self._playing:
            self._playing = playing
            self.show_icon("square" if playing else "play")
        says = self.tr("Stop playing") if playing else self.tr("Listen back, {0} seconds")
        self.setAccessibleName(says.format(whole))
        self.setEnabled(possible)

    def _toggle(self) -> None:
        self._send(StopClip() if self._playing else PlayClip(self._clip))


class ClipRow(QWidget):
    """The recordings of one answer, side by side; those that no longer exist are left out."""

    def __init__(self, send: Send, room: Room, *, right: bool = False) -> None:
        super().__init__()
        self._send, self._room = send, room
        self._buttons: list[ClipButton] = []
        self._drawn: object = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        edge = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self._row.setAlignment(edge)

    def changeEvent(self, event: QEvent) -> None:
        """Say it anew in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._drawn = None
        super().changeEvent(event)

    def render_clips(self, clips: Sequence[str], state: State) -> None:
        """Show a button for each."""
        lengths = [(clip, self._room.seconds(clip)) for clip in clips]
        there = [(clip, seconds) for clip, seconds in lengths if seconds > 0]
        possible = may_play(state)
        now = state.playing.name if state.playing else ""
        drawn = (there, possible, now if now in clips else "")
        if drawn == self._drawn:
            return
        self._drawn = drawn
        while len(self._buttons) < len(there):
            self._buttons.append(ClipButton(self._send))
            self._row.addWidget(self._buttons[-1])
        for button, (clip, seconds) in zip(self._buttons, there, strict=False):
            button.show_clip(clip, seconds, playing=clip == now, possible=possible)
        for place, button in enumerate(self._buttons):
            if button.isHidden() == (place < len(there)):
                button.setVisible(place < len(there))
        if self.isHidden() == bool(there):
            self.setVisible(bool(there))
