"""Making the evidence: how far back, a folder, and four files made beside the screen."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from trainingsveld.rehearsal.path_log import as_csv, as_json, iso
from trainingsveld.rehearsal.practised import Practised, not_older
from trainingsveld.ui.alone.evidence import Paper, as_html, as_pdf, evidence
from trainingsveld.ui.arrange import column, row
from trainingsveld.ui.look import (
    PlainText,
    ProgressLine,
    QuietButton,
    SecondaryButton,
    Select,
    announce,
)
from trainingsveld.ui.look.fonts import load_fonts
from trainingsveld.ui.ports import Desk

_SINCE = (0, 30, 90, 180)
"""Days the evidence goes back; 0 is all there is."""


class MakingPack(QWidget):
    """It can be stopped: what was written by then stays, and it says so."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._stop: Callable[[], None] | None = None
        self._place = Path()
        self.since, self.button = Select(), SecondaryButton("", "file-down")
        self._line, self._cancel = ProgressLine(), QuietButton("", "x")
        self.said = PlainText("", "strong")
        self._busy = QWidget()
        busy = row(self._line, self._cancel, gap=10, wide=0)
        busy.setContentsMargins(0, 0, 0, 0)
        self._busy.setLayout(busy)
        whole = column(row(self.since, self.button, 1), self._busy, self.said, gap=8)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        self.button.clicked.connect(self._ask_where)
        self._cancel.clicked.connect(self.stop)
        self.start_anew()

    def start_anew(self) -> None:
        """Show nothing of what was made before, unless it is being made."""
        if self._stop is None:
            self._busy.hide()
            self.said.hide()

    def retranslate(self) -> None:
        """Follow the language."""
        self.button.setText(self.tr("Make my evidence…"))
        self._cancel.setText(self.tr("Stop"))
        self._line.setAccessibleName(self.tr("How far the evidence is"))
        chosen = max(0, self.since.currentIndex())
        self.since.clear()
        for days in _SINCE:
            words = self.tr("The last %n day(s)", "", days) if days else self.tr("All of it")
            self.since.addItem(words, days)
        self.since.setCurrentIndex(chosen)
        self.since.setAccessibleName(self.tr("Not older than"))

    def write(self, folder: str) -> None:
        """Write the pack into a new folder in this one, and say where it is."""
        opened, today = self._desk.vaults.opened(), self._desk.alone.today()
        known: tuple[Practised, ...] = self._desk.alone.book() if opened else ()
        book = not_older(known, today, _SINCE[max(0, self.since.currentIndex())])
        self._place = Path(folder) / f"{self.tr('evidence')}-{iso(today)}"
        paper = evidence(book, opened.name if opened else "", today)
        load_fonts()  # here, not in the thread that writes with them
        files = self._files(paper, book)
        self._line.setRange(0, len(files))
        self._line.setValue(0)
        self.said.hide()
        self._busy.show()
        self.button.setEnabled(False)
        self._stop = self._desk.alone.write(self._place, files, self._line.setValue, self._done)

    def _files(self, paper: Paper, book: tuple[Practised, ...]) -> dict[str, Callable[[], bytes]]:
        name, path = self.tr("evidence"), self.tr("path")
        return {
            f"{name}.html": partial(as_html, paper, self._desk.settings.language),
            f"{path}.json": partial(as_json, book),
            f"{path}.csv": lambda: as_csv(book).encode("utf-8-sig"),
            f"{name}.pdf": partial(as_pdf, paper),
        }

    def stop(self) -> None:
        """Make no more of it."""
        if self._stop is None:
            return
        stop, self._stop = self._stop, None
        stop()
        words = self.tr("Stopped. What was written by then is in {0}; throw it away yourself.")
        self._say(words.replace("{0}", str(self._place)))

    def _done(self, trouble: str) -> None:
        self._stop = None
        words = self.tr("It is in {0}.")
        if trouble:
            words = self.tr("It could not be written to {0} ({1}). Choose another folder.")
        self._say(words.replace("{1}", trouble).replace("{0}", str(self._place)))

    def _say(self, words: str) -> None:
        self._busy.hide()
        self.button.setEnabled(True)
        self.said.setText(words)
        self.said.show()
        announce(self, words)

    def _ask_where(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Where is the folder to go?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=True)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.write)
        dialog.open()
