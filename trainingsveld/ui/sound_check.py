"""The sound check: is the customer heard, and is the player heard."""

from collections.abc import Callable
from typing import Literal

from msgspec.structs import replace
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from trainingsveld.speech import Device
from trainingsveld.speech.error import Warn
from trainingsveld.speech.room import RoomFound
from trainingsveld.ui.arrange import column, fill, row
from trainingsveld.ui.look import (
    Icon,
    LevelMeter,
    PlainText,
    ProgressLine,
    SecondaryButton,
    Select,
    announce,
    loudness,
)
from trainingsveld.ui.page import Page
from trainingsveld.ui.ports import Desk
from trainingsveld.ui.sentences import notice

Doing = Literal["", "listening", "recording", "hearing", "speaking", "measuring"]
SECONDS = 3.0
"""How long the trial recording is."""


class SoundCheckPanel(Page):
    """Choose the devices, hear a test line, see the level, record three seconds and hear them.

    Nothing is opened before a button is pressed; leaving the page stops everything and forgets the
    recording.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._check = desk, desk.sound_check
        self._doing: Doing = ""
        self._asked = 0
        self._recorded = False
        self._devices: tuple[Device, ...] = ()
        self._speaker, self._microphone = Select(), Select()
        self._speaker.activated.connect(self._choose_speaker)
        self._microphone.activated.connect(self._choose_microphone)
        self._line = SecondaryButton("", "play")
        self._listen = SecondaryButton("", "mic")
        self._record = SecondaryButton("", "circle-dot")
        self._hear = SecondaryButton("", "headphones")
        self._room = SecondaryButton("", "users")
        self._room.clicked.connect(self._measure_room)
        self._line.clicked.connect(self._test_line)
        self._listen.clicked.connect(self._switch_listening)
        self._record.clicked.connect(self._start_recording)
        self._hear.clicked.connect(self._start_hearing)
        self._meter = LevelMeter(height=40)
        self._bar = ProgressLine()
        self._bar.setRange(0, 100)
        self._bar.hide()
        self._words = PlainText("", "small", "muted")
        self._since = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setInterval(50)
        self._tick.timeout.connect(self._show_progress)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self._names = (PlainText("", "strong"), PlainText("", "strong"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        rows = (("volume-2", self._speaker, self._line), ("mic", self._microphone, self._listen))
        for place, (icon, select, button) in enumerate(rows):
            grid.addWidget(Icon(icon), place, 0)
            grid.addWidget(self._names[place], place, 1)
            grid.addWidget(select, place, 2)
            grid.addWidget(button, place, 3)
        grid.setColumnStretch(2, 1)
        whole = column(grid, self._meter, self._bar, gap=12)
        fill(whole, row(self._record, self._hear, self._room, 1), self._words)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def showEvent(self, event: QShowEvent) -> None:
        """Find out what is plugged in."""
        super().showEvent(event)
        self._check.devices(self._show_devices)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop everything and forget the recording."""
        super().hideEvent(event)
        self._stop()

    def retranslate(self) -> None:
        """Follow the language."""
        self._names[0].setText(self.tr("Loudspeaker"))
        self._names[1].setText(self.tr("Microphone"))
        self._speaker.setAccessibleName(self.tr("Loudspeaker"))
        self._microphone.setAccessibleName(self.tr("Microphone"))
        self._bar.setAccessibleName(self.tr("Recording"))
        self._meter.setAccessibleName(self.tr("Microphone level"))
        self._fill_selects()
        self._render()

    def _render(self) -> None:
        listening, busy = self._doing == "listening", self._doing not in ("", "listening")
        self._line.setText(self.tr("Hear a test line"))
        self._listen.setText(
            self.tr("Stop the microphone") if listening else self.tr("Test the microphone")
        )
        self._record.setText(self.tr("Record three seconds"))
        self._hear.setText(self.tr("Hear it back"))
        self._room.setText(self.tr("Measure the room"))
        self._room.setEnabled(not busy)
        self._line.setEnabled(not busy)
        self._listen.setEnabled(not busy)
        self._record.setEnabled(not busy)
        self._hear.setEnabled(self._recorded and self._doing == "")
        self._bar.setVisible(self._doing in ("recording", "measuring"))
        self._meter.set_ink("danger" if self._doing == "recording" else "accent")

    def _say(self, text: str) -> None:
        self._words.setText(text)
        if text:
            announce(self, text)

    def _show_devices(self, devices: tuple[Device, ...]) -> None:
        self._devices = devices
        self._fill_selects()
        if not any(device.hears for device in devices):
            self._say(notice("no-device").text)

    def _fill_selects(self) -> None:
        settings = self._desk.settings
        speakers = [device.name for device in self._devices if device.speaks]
        microphones = [device.name for device in self._devices if device.hears]
        self._fill(self._speaker, speakers, settings.speaker)
        self._fill(self._microphone, microphones, settings.microphone)

    def _fill(self, select: Select, names: list[str], chosen: str) -> None:
        select.clear()
        select.addItem(self.tr("As the computer chooses"), "")
        for name in names:
            select.addItem(name, name)
        if chosen and chosen not in names:
            select.addItem(self.tr("{0} (not plugged in)").replace("{0}", chosen), chosen)
        select.setCurrentIndex(max(0, select.findData(chosen)))

    def _choose_speaker(self) -> None:
        self._stop()
        name = str(self._speaker.currentData())
        self._desk.change(replace(self._desk.settings, speaker=name))

    def _choose_microphone(self) -> None:
        self._stop()
        name = str(self._microphone.currentData())
        self._desk.change(replace(self._desk.settings, microphone=name))

    def _begin(self, doing: Doing) -> Callable[[str], None]:
        """Enter a state; what comes back is told whether its end is still of interest."""
        self._doing = doing
        self._asked += 1
        mine = self._asked

        def ended(code: str) -> None:
            if mine == self._asked:
                self._ended(doing, code)

        self._render()
        return ended

    def _ended(self, doing: Doing, code: str) -> None:
        self._doing = ""
        self._tick.stop()
        if code:
            trouble = notice(code)
            self._say(f"{trouble.title}. {trouble.text}")
        elif doing == "recording":
            self._recorded = True
            self._say(self.tr("Recorded. Hear it back: that is how others hear you."))
        elif doing == "hearing":
            self._say(self.tr("Did you hear yourself well? Then your sound is ready."))
        elif doing == "speaking":
            self._say(self.tr("Did you hear the line? If not, choose another loudspeaker."))
        self._render()
        if doing == "recording" and not code:
            self._hear.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop(self) -> None:
        """Stop whatever goes on; the recording is forgotten with it."""
        self._asked += 1
        self._doing = ""
        self._recorded = False
        self._tick.stop()
        self._check.stop()
        self._meter.reset()
        self._words.setText("")
        self._render()

    def _test_line(self) -> None:
        if self._doing == "listening":
            self._stop()
        ended = self._begin("speaking")
        self._say("")
        self._check.test_line(ended)

    def _switch_listening(self) -> None:
        was_listening = self._doing == "listening"
        self._stop()
        if was_listening:
            return
        ended = self._begin("listening")
        self._say(self.tr("Say something as you would in a call. The bars should move."))
        self._check.listen(self._show_level, self._warn, ended)

    def _show_level(self, level: float) -> None:
        self._meter.set_level(loudness(level))

    def _warn(self, warning: Warn) -> None:
        trouble = notice(warning)
        self._say(f"{trouble.title}. {trouble.text}")

    def _start_recording(self) -> None:
        self._stop()
        ended = self._begin("recording")
        self._say(self.tr("Recording. Say something as you would in a call."))
        self._bar.setValue(0)
        self._since.start()
        self._tick.start()
        self._check.record(SECONDS, ended)

    def _measure_room(self) -> None:
        self._stop()
        ended = self._begin("measuring")
        self._say(self.tr("Say nothing for three seconds. The program listens to the room."))
        self._bar.setValue(0)
        self._since.start()
        self._tick.start()
        mine = self._asked

        def found(room: RoomFound | str) -> None:
            if mine != self._asked:
                return
            ended(room if isinstance(room, str) else "")
            if isinstance(room, RoomFound):
                self._tell_room(room)

        self._check.measure(SECONDS, found)

    def _tell_room(self, room: RoomFound) -> None:
        """Say what the room is fit for, and remember how loud it is."""
        if room.loudness == "silent":
            self._warn("all-zeros")
            return
        self._desk.change(replace(self._desk.settings, room=room.level))
        words = {
            "quiet": self.tr("The room is quiet enough to answer hands-free."),
            "some": self.tr("There is some noise. Hands-free works best with a headset here."),
            "loud": self.tr("The room is too loud for hands-free. Use a headset, or hold to talk."),
        }
        self._say(words[room.loudness])

    def _start_hearing(self) -> None:
        ended = self._begin("hearing")
        self._say(self.tr("This is how others hear you."))
        self._check.hear(ended)

    def _show_progress(self) -> None:
        self._bar.setValue(min(100, round(self._since.elapsed() / (SECONDS * 10))))
