"""One line on the stage: what comes before it, the line large, how to say it, and the take."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from trainingsveld.authoring.booth.cue import Cue
from trainingsveld.authoring.booth.recordings import LineRecording
from trainingsveld.ui.arrange import column, fill, row
from trainingsveld.ui.booth.words import cue_words
from trainingsveld.ui.look import (
    Card,
    Flow,
    HoldButton,
    Icon,
    LevelMeter,
    Pill,
    PlainText,
    PrimaryButton,
    QuietButton,
    ScrollColumn,
    SecondaryButton,
    announce,
    loudness,
)
from trainingsveld.ui.mood import mood_role, style_words

Doing = Literal["", "recording", "hearing", "listening"]
"""What goes on with loudspeaker and microphone: listening is for the level alone."""


class Stage(QWidget):
    """Shows what it is told; the page decides. The signals say what was asked for."""

    begun = Signal()
    ended = Signal()
    hear_asked = Signal()
    level_asked = Signal()
    keep_asked = Signal()
    delete_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hold = HoldButton(size=84)
        self.hear, self.keep = SecondaryButton("", "play"), PrimaryButton("", "check")
        self.level, self.delete = QuietButton("", "mic"), QuietButton("", "trash-2")
        self._before, self._cue = PlainText("", "badge", "muted"), PlainText("", "body")
        self._line, self._manner = PlainText("", "title", selectable=True), Pill("", "neutral")
        self._changed = Card("warn", padding=14, gap=4)
        self._changed_head, self._old = PlainText("", "strong"), PlainText("", "body")
        self._meter = LevelMeter(height=44)
        self._how, self._words = PlainText("", "tiny", "muted"), PlainText("", "strong")
        self._cue_icon = Icon("headset", "muted", 20)
        self._build()
        self.hold.pressed_down.connect(self.begun)
        self.hold.let_go.connect(self.ended)
        self.hear.clicked.connect(self.hear_asked)
        self.level.clicked.connect(self.level_asked)
        self.keep.clicked.connect(self.keep_asked)
        self.delete.clicked.connect(self.delete_asked)

    def _build(self) -> None:
        cue = Card("neutral", padding=14, gap=4)
        said = column(self._before, self._cue, gap=2)
        fill(cue.column, row(self._cue_icon, said, gap=12, wide=1))
        fill(self._changed.column, self._changed_head, self._old)
        card = Card(padding=22, gap=16)
        head = row(self._manner, 1)
        fill(card.column, head, self._line, self._changed, 1)
        upper = ScrollColumn(margins=0, gap=12)
        fill(upper.column, cue, card, 1)
        take = Card(padding=18, gap=12)
        beside = column(self._meter, self._words, row(self.level, 1), gap=4)
        centre = Qt.AlignmentFlag.AlignHCenter
        talk = column(self.hold, self._how, gap=4)
        talk.setAlignment(self.hold, centre)
        self._how.setAlignment(centre)
        fill(take.column, row(talk, beside, gap=20, wide=1))
        doings = Flow(gap=10)
        for button in (self.keep, self.hear, self.delete):
            doings.addWidget(button)
        fill(take.column, doings)
        whole = column(upper, take, gap=12)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def show_line(self, line: LineRecording, cue: Cue) -> None:
        """Put a line on."""
        self._before.setText(
            self.tr("You hear") if cue.kind == "reply" else self.tr("Before this line")
        )
        self._cue_icon.show_icon("phone-call" if cue.kind == "phone" else "headset", "muted")
        self._cue.setText(cue_words(cue))
        self._line.setText(line.text)
        manner = self.tr("Say it: {0}").replace("{0}", style_words(cue.style))
        self._manner.show_text(manner, mood_role(cue.style))
        self._changed.setVisible(line.status == "changed")
        self._changed_head.setText(self.tr("The text has changed. This was recorded:"))
        self._old.setText(line.old)
        self.setAccessibleName(line.text)

    def show_take(self, doing: Doing, *, taken: bool, kept: bool, open_: bool, holds: bool) -> None:
        """Show what is going on: `taken` there is a take, `kept` a recording on the disk."""
        recording = doing == "recording"
        if not recording:
            self.hold.set_toggle(not holds)
        self.hold.set_recording(recording)
        self.hold.setEnabled(open_)
        self._meter.set_ink("danger" if recording else "accent")
        self.hear.setEnabled((taken or kept) and not recording)
        self.hear.setText(self.tr("Stop (P)") if doing == "hearing" else self.tr("Hear it (P)"))
        self.level.setEnabled(not recording)
        self.level.setText(
            self.tr("Stop (L)") if doing == "listening" else self.tr("Check the level (L)")
        )
        self.keep.setEnabled(taken and not recording)
        self.delete.setEnabled(kept and open_ and not recording)
        self._how.setText(self.tr("Hold space") if holds else self.tr("Press space"))

    def retranslate(self) -> None:
        """Follow the language."""
        self.keep.setText(self.tr("Keep, go on (Enter)"))
        self.delete.setText(self.tr("Delete recording"))
        self._meter.setAccessibleName(self.tr("Level of your microphone"))

    def show_level(self, level: float) -> None:
        """Show how loud the microphone is, 0–1 of full scale."""
        self._meter.set_level(loudness(level))

    def quiet(self) -> None:
        """Nothing is heard any more."""
        self._meter.reset()

    def say(self, words: str, *, trouble: bool = False) -> None:
        """Say something about the take, aloud too for whoever has a screen read."""
        self._words.setText(words)
        self._words.set_ink("warn" if trouble else "text")
        if words:
            announce(self, words)
