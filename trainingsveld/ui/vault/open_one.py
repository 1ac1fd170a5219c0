"""The vault that is open: listen, share, take back, export, erase."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from trainingsveld.ui.arrange import column, empty, row
from trainingsveld.ui.ask import Button, ask
from trainingsveld.ui.file_dialog import FileDialog
from trainingsveld.ui.keys import carry_out
from trainingsveld.ui.look import DangerButton, Flow, PlainText, SecondaryButton
from trainingsveld.ui.vault.ports import Owner, Thing, Things, VaultDesk, Written
from trainingsveld.ui.vault.rows import Doing, ThingRow, WrittenRow
from trainingsveld.ui.vault.sharing import Sharing

_PAGE = 25
"""Rows that are made at a time: the screen must never stand still."""


class OpenVaultPanel(QWidget):
    """My things. `ended` is told how anything ended."""

    def __init__(
        self, desk: VaultDesk, language: Callable[[], str], ended: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._desk, self._language, self._ended = desk, language, ended
        self._things = Things()
        self._shown = _PAGE
        self._playing = ""
        self._made: list[ThingRow] = []
        self._progress = SecondaryButton("", "chart-line")
        self._export = SecondaryButton("", "download")
        self._lock = SecondaryButton("", "lock")
        self._all_gone = DangerButton("", "trash-2")
        self._titles = [PlainText("", "heading") for _ in range(2)]
        self._lost = PlainText("", "small", "muted")
        self._put_back = PlainText("", "small")
        self._sounds, self._texts = QVBoxLayout(), QVBoxLayout()
        for part in (self._sounds, self._texts):
            part.setSpacing(8)
        self._more = SecondaryButton("", "chevron-down")
        self._progress.clicked.connect(lambda: carry_out(self, "progress"))
        self._export.clicked.connect(self._choose_file)
        self._lock.clicked.connect(desk.lock)
        self._all_gone.clicked.connect(self._ask_all_gone)
        self._more.clicked.connect(self._show_more)
        doings = Flow(gap=10)
        for button in (self._progress, self._export, self._lock, self._all_gone):
            doings.addWidget(button)
        whole = column(
            doings, self._titles[0], self._sounds, self._lost, self._titles[1], self._put_back,
            self._texts,
            row(1, self._more, 1), gap=12,
        )  # fmt: skip
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def focus(self) -> None:
        """Begin with the newest recording, if there is one."""
        (self._made[0].play if self._made else self._export).setFocus()

    def look(self) -> None:
        """Have it looked through anew."""
        self._shown = _PAGE
        self._desk.things(self._take)

    def retranslate(self) -> None:
        """Follow the language."""
        self._progress.setText(self.tr("My progress"))
        self._export.setText(self.tr("Take everything along"))
        self._lock.setText(self.tr("Lock"))
        self._all_gone.setText(self.tr("I want my recording gone, now"))
        self._more.setText(self.tr("Show more"))
        self._render()

    def _take(self, things: Things) -> None:
        things = replace(things, texts=tuple(t for t in things.texts if t.kind != "practice"))
        if things != self._things:
            self._things = things
            self._render()

    def _render(self) -> None:
        things = self._things
        own = [one for one in things.recordings if not one.owner]
        self._titles[0].setText(self.tr("%n recording(s)", "", len(things.recordings)))
        self._titles[1].setText(self.tr("What was written"))
        self._titles[1].setVisible(bool(things.texts))
        self._lost.setText(self.tr("%n thing(s) cannot be opened any more.", "", things.lost))
        self._lost.setVisible(bool(things.lost))
        self._put_back.setText(
            self.tr(
                "An older copy of this was put back: what you erased since may be here again. Look "
                "through it, and erase it once more."
            )
        )
        self._put_back.setVisible(things.put_back)
        self._all_gone.setVisible(bool(own))
        empty(self._sounds)
        empty(self._texts)
        others = len(self._others()) > 0
        language = self._language()
        self._made = [
            ThingRow(one, language, self._do, others=others)
            for one in things.recordings[: self._shown]
        ]
        for made in self._made:
            made.show_playing(playing=made.thing.name == self._playing)
            self._sounds.addWidget(made)
        for text in things.texts[: self._shown]:
            self._texts.addWidget(WrittenRow(text, self._ask_text))
        longest = max(len(things.recordings), len(things.texts))
        self._more.setVisible(longest > self._shown)

    def _show_more(self) -> None:
        self._shown += _PAGE
        self._render()

    def _others(self) -> tuple[Owner, ...]:
        now = self._desk.opened()
        return tuple(
            one for one in self._desk.owners() if not one.trouble and one != now and one.name
        )

    def _do(self, doing: Doing, thing: Thing) -> None:
        match doing:
            case "hear":
                self._hear(thing)
            case "share":
                self._share(thing)
            case "take-back":
                self._desk.take_back(thing, self._again)
            case "erase":
                self._ask_gone(
                    (thing,),
                    self.tr("This recording goes now.") + " " + self.tr("This cannot be undone."),
                )

    def _hear(self, thing: Thing) -> None:
        stops = self._playing == thing.name
        self._desk.hush()
        self._playing = "" if stops else thing.name
        self._mark()
        if stops:
            return

        def done(trouble: str) -> None:
            if self._playing == thing.name:
                self._playing = ""
                self._mark()
            if trouble:
                self._ended(trouble)

        self._desk.hear(thing, done)

    def _mark(self) -> None:
        for made in self._made:
            made.show_playing(playing=made.thing.name == self._playing)

    def _share(self, thing: Thing) -> None:
        def chosen(numbers: tuple[str, ...], days: int) -> None:
            self._desk.share(thing, numbers, days, self._again)

        Sharing(self.window(), thing, self._others(), chosen)

    def _ask_all_gone(self) -> None:
        own = tuple(one for one in self._things.recordings if not one.owner)
        words = self.tr("All %n recording(s) in your vault go now.", "", len(own))
        self._ask_gone(own, words + " " + self.tr("This cannot be undone."))

    def _ask_gone(self, things: tuple[Thing, ...], words: str) -> None:
        def answered(answer: str) -> None:
            if answer == "gone":
                self._desk.hush()
                self._desk.withdraw(things, self._again)

        ask(
            self,
            words,
            (
                Button("gone", self.tr("Gone, now"), "danger"),
                Button("", self.tr("Keep it")),
            ),
            answered,
        )

    def _ask_text(self, text: Written) -> None:
        def answered(answer: str) -> None:
            if answer == "gone":
                self._desk.forget_text(text, self._again)

        ask(
            self,
            self.tr("This text goes now.") + " " + self.tr("This cannot be undone."),
            (
                Button("gone", self.tr("Erase"), "danger"),
                Button("", self.tr("Keep it")),
            ),
            answered,
        )

    def _choose_file(self) -> None:
        dialog = FileDialog(self, self.tr("Where is it to go?"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(self.tr("Locked file (*.age)"))
        dialog.setDefaultSuffix("age")
        dialog.selectFile("trainingsveld.age")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def export_to(self, file: str) -> None:
        """Write everything into this locked file."""
        self._desk.export(Path(file), self._ended)

    def _again(self, trouble: str) -> None:
        self._ended(trouble)
        self.look()
