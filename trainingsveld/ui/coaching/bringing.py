"""Bringing a real call in: both say yes, the file is looked through, cut, and then sealed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QSlider, QWidget

from trainingsveld.coaching.cut import Cut, seconds_kept
from trainingsveld.ui.arrange import column, row
from trainingsveld.ui.coaching.body import hold
from trainingsveld.ui.coaching.ports import BringIn, Heard
from trainingsveld.ui.coaching.wave import Wave
from trainingsveld.ui.coaching.words import fault_words
from trainingsveld.ui.file_dialog import FileDialog
from trainingsveld.ui.look import (
    Banner,
    Flow,
    PlainText,
    PrimaryButton,
    ProgressLine,
    QuietButton,
    SecondaryButton,
    Toggle,
    announce,
    clock,
)

_WHOLE = 1000
_HANDLE = 28
_SPOILT = 1.0
"""Seconds cut off at full scale from which it is said that a call sounds distorted."""
_MISSING = 1.0
"""Seconds that are missing at the end from which it is said that the file breaks off."""


class BringCall(QWidget):
    """Consent, file, cuts. `done` is told the new recording's name, or "" when it was left."""

    def __init__(self, port: BringIn, done: Callable[[str], None]) -> None:
        super().__init__()
        self._port, self._done = port, done
        self._heard: Heard | None = None
        self._cut = Cut(0, 0)
        self._law = Banner(" ", "privacy")
        self._yes = [Toggle(), Toggle()]
        self._choose = PrimaryButton("", "folder-open")
        self._words = PlainText("", "strong", "danger")
        self._progress, self._doing = ProgressLine(), PlainText("", "small", "muted")
        self._cancel = QuietButton("", "x")
        self._wave, self._spoilt = Wave(), PlainText("", "small", "warn")
        self._from, self._to = (QSlider(Qt.Orientation.Horizontal) for _ in range(2))
        self._from_words, self._to_words = (PlainText("", "small") for _ in range(2))
        self._hear = SecondaryButton("", "play")
        self._begin, self._end = SecondaryButton(""), SecondaryButton("")
        self._bleep = SecondaryButton("", "volume-x")
        self._undo = QuietButton("", "undo-2")
        self._kept = PlainText("", "small", "muted")
        self._tools = Flow(gap=8)
        for tool in (self._hear, self._begin, self._end, self._bleep, self._undo):
            self._tools.addWidget(tool)
        for slider in (self._from, self._to):
            slider.setMinimumHeight(_HANDLE)
        self._keep = PrimaryButton("", "lock")
        self._consent, self._busy, self._cutting = QWidget(), QWidget(), QWidget()
        self._build()
        self._connect()
        self.start()

    def _build(self) -> None:
        hold(self._consent, column(self._law, *self._yes, row(self._choose, 1), gap=10))
        hold(
            self._busy,
            column(self._doing, row(self._progress, self._cancel, gap=10, wide=0), gap=6),
        )
        hold(self._cutting, column(
                self._wave, self._spoilt,
                row(self._from_words, self._from, wide=1), row(self._to_words, self._to, wide=1),
                self._tools,
                self._kept, row(self._keep, 1), gap=8,
            )
        )  # fmt: skip
        whole = column(self._words, self._consent, self._busy, self._cutting, 1, gap=10)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def _connect(self) -> None:
        for toggle in self._yes:
            toggle.toggled.connect(self._agreed)
        for slider in (self._from, self._to):
            slider.valueChanged.connect(self._draw)
        self._choose.clicked.connect(self._choose_file)
        self._cancel.clicked.connect(self.leave)
        self._hear.clicked.connect(self._listen)
        self._begin.clicked.connect(self._trim_begin)
        self._end.clicked.connect(self._trim_end)
        self._bleep.clicked.connect(self._bleep_it)
        self._undo.clicked.connect(self._whole_again)
        self._keep.clicked.connect(self._seal)

    def retranslate(self) -> None:
        """Set the texts."""
        self._law.show_text(
            self.tr("A customer speaks in it too. This program is no legal basis to record them or "
                    "to listen back: your employer arranges that, with the works council. Bleep "
                    "names and numbers. The file itself stays where it is; delete it there."),
            self.tr("Before you bring a real call in"),
        )  # fmt: skip
        self._yes[0].setText(self.tr("The agent: yes, I want to talk about this call"))
        self._yes[1].setText(self.tr("The leader: yes, and it stays between the two of us"))
        self._choose.setText(self.tr("Choose a file (WAV, FLAC, MP3)"))
        self._cancel.setText(self.tr("Cancel"))
        self._hear.setText(self.tr("Hear this part"))
        self._begin.setText(self.tr("Begin here"))
        self._end.setText(self.tr("End here"))
        self._bleep.setText(self.tr("Bleep this part"))
        self._undo.setText(self.tr("The whole call again"))
        self._keep.setText(self.tr("Keep this in the vault"))
        self._from.setAccessibleName(self.tr("The part begins at"))
        self._to.setAccessibleName(self.tr("The part ends at"))
        self._progress.setAccessibleName(self.tr("How far it is"))
        self._draw()

    def start(self) -> None:
        """Ask for consent; nothing is open."""
        self._heard = None
        for toggle in self._yes:
            toggle.setChecked(False)
        self._words.setText("")
        self._show(self._consent)
        self._agreed()

    def leave(self) -> None:
        """Let the file go."""
        self._port.stop()
        self.start()
        self._done("")

    def look_at(self, file: Path) -> None:
        """Go through a file, once both have said yes."""
        if not all(toggle.isChecked() for toggle in self._yes):
            return
        self._working(self.tr("Listening through the file …"))
        self._port.look(file, self._far, self._looked)

    def _agreed(self) -> None:
        self._choose.setEnabled(all(toggle.isChecked() for toggle in self._yes))

    def _choose_file(self) -> None:
        dialog = FileDialog(self, self.tr("Which call?"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Sound (*.wav *.flac *.mp3)"))

        def chosen(name: str) -> None:
            self.look_at(Path(name))

        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _looked(self, heard: Heard | None, trouble: str) -> None:
        self._say(fault_words(trouble))
        if heard is None:
            self._show(self._consent)
            self._choose.setFocus()
            return
        self._heard, self._cut = heard, Cut(0, heard.seconds)
        self._wave.show_sound(heard.seconds, heard.loudness)
        spoilt = self.tr("Parts of it are too loud and sound distorted. That cannot be mended.")
        breaks = self.tr("The file breaks off here: the rest of the call is not in it.")
        said = [spoilt] * (heard.spoilt >= _SPOILT) + [breaks] * (heard.missing >= _MISSING)
        self._spoilt.setText("\n".join(said))
        self._spoilt.setVisible(bool(said))
        for slider in (self._from, self._to):
            slider.setRange(0, max(1, round(heard.seconds)))
            slider.setSingleStep(1)
            slider.setPageStep(10)
        self._from.setValue(0)
        self._to.setValue(self._to.maximum())
        self._show(self._cutting)
        self._from.setFocus()
        self._draw()

    def _chosen(self) -> tuple[float, float]:
        last = self._heard.seconds if self._heard else 0.0
        both = sorted((min(float(self._from.value()), last), min(float(self._to.value()), last)))
        return both[0], both[1]

    def _draw(self) -> None:
        start, end = self._chosen()
        self._from_words.setText(self.tr("From {0}").replace("{0}", clock(self._from.value())))
        self._to_words.setText(self.tr("To {0}").replace("{0}", clock(self._to.value())))
        self._wave.show_cut(self._cut, (start, end))
        words = self.tr("{0} is kept, {1} part(s) bleeped. What is cut is in no copy.")
        words = words.replace("{0}", clock(round(seconds_kept(self._cut))))
        self._kept.setText(words.replace("{1}", str(len(self._cut.bleeps))))

    def _listen(self) -> None:
        start, end = self._chosen()
        self._port.hear(start, end, lambda trouble: self._say(fault_words(trouble)))

    def _trim_begin(self) -> None:
        start, _ = self._chosen()
        self._cut = Cut(min(start, self._cut.end - 1), self._cut.end, self._cut.bleeps)
        self._draw()

    def _trim_end(self) -> None:
        _, end = self._chosen()
        self._cut = Cut(self._cut.start, max(end, self._cut.start + 1), self._cut.bleeps)
        self._draw()

    def _bleep_it(self) -> None:
        start, end = self._chosen()
        if end > start:
            self._cut = self._cut.with_bleep(start, end)
            self._draw()

    def _whole_again(self) -> None:
        if self._heard:
            self._cut = Cut(0, self._heard.seconds)
            self._draw()

    def _seal(self) -> None:
        self._working(self.tr("Sealing it into the vault …"))
        self._port.keep(self._cut, self._far, self._sealed)

    def _sealed(self, name: str, trouble: str) -> None:
        if trouble:
            self._say(fault_words(trouble))
            self._show(self._cutting)
            return
        self.start()
        self._done(name)

    def _working(self, words: str) -> None:
        self._say("")
        self._doing.setText(words)
        self._progress.setRange(0, _WHOLE)
        self._progress.setValue(0)
        self._show(self._busy)
        self._cancel.setFocus()

    def _far(self, part: float) -> None:
        self._progress.setValue(round(part * _WHOLE))

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))
        if words:
            announce(self, words)

    def _show(self, part: QWidget) -> None:
        for one in (self._consent, self._busy, self._cutting):
            one.setVisible(one is part)
        self._words.setVisible(bool(self._words.text()))
