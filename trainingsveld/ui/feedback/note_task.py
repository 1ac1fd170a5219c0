"""A step at which one person writes a note."""

from PySide6.QtWidgets import QWidget

from trainingsveld.session import HandIn, PassTask, State, WriteNote, step_begins
from trainingsveld.store import Settings
from trainingsveld.ui.arrange import empty
from trainingsveld.ui.feedback.words import in_language, starters
from trainingsveld.ui.look import (
    ChipButton,
    Flow,
    Icon,
    PlainText,
    PrimaryButton,
    QuietButton,
    TextBox,
    column,
    row,
)
from trainingsveld.ui.ports import Room, Send


class NoteTask(QWidget):
    """The question, beginnings of sentences that write themselves, and room for the answer."""

    def __init__(self, send: Send, room: Room, language: str) -> None:
        super().__init__()
        self._send, self._room, self._language = send, room, language
        self._at: tuple[int, int] = (-1, -1)
        self._lines: tuple[str, ...] = ()
        self._unsigned: int | None = None
        self._ask = PlainText("", "strong")
        self._chips = QWidget()
        self._flow = Flow(self._chips)
        self._box = TextBox(rows=6)
        self._lock, self._who_sees = Icon("lock", "privacy", 16), PlainText("", "small", "muted")
        self._pass = QuietButton("")
        self._done = PrimaryButton("", "lock")
        sees = row(self._lock, self._who_sees, gap=8)
        sees.setStretch(1, 1)
        whole = column(
            self._ask, self._chips, self._box, sees, row(self._pass, 1, self._done), gap=12
        )
        whole.setStretch(2, 1)
        self.setLayout(whole)
        QWidget.setTabOrder(self._box, self._done)  # Tab and Enter after writing must not skip it
        QWidget.setTabOrder(self._done, self._pass)
        self._box.textChanged.connect(self._changed)
        self._pass.clicked.connect(lambda: send(PassTask()))
        self._done.clicked.connect(self._write)

    def use(self, settings: Settings) -> None:
        """Follow the language of the method's texts."""
        self._language = settings.language

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._box.setPlaceholderText(self.tr("In your own words"))
        self._pass.setText(self.tr("Skip"))
        self._done.setText(self.tr("Done, lock it"))

    def render_state(self, state: State, *, on: bool) -> None:
        """Ask this step's question. What was typed stays while the step is the same."""
        task = state.round.task
        if not on or task is None:
            self._forget((-1, -1))
            return
        self._forget((state.round.at, len(state.round.notes)))
        self._ask.setText(in_language(task.step.ask, self._language))
        self._box.setAccessibleName(self._ask.text())
        self._offer(starters(task.step, self._language))
        own = task.person == state.player
        self._unsigned = step_begins(state) if state.unsigned_now else None
        self._lock.setVisible(not own)
        self._who_sees.setText(self._seen_by(own=own, alone=not state.observers))
        self._who_sees.setVisible(bool(self._who_sees.text()))

    def _seen_by(self, *, own: bool, alone: bool) -> str:
        if own:
            return "" if alone else self.tr("You say this to the group yourself.")
        if self._unsigned is None:
            return self.tr("Nobody sees this until everybody is done.")
        return self.tr(
            "Nobody sees this until everybody is done. Then all notes are there at once, without "
            "names."
        )

    def take_focus(self) -> None:
        """Write."""
        self._box.setFocus()

    def _forget(self, at: tuple[int, int]) -> None:
        """Another step, or another person: nothing of the one before stays, undo included."""
        if at != self._at:
            self._at = at
            self._box.setPlainText("")
            self._changed()

    def _offer(self, lines: tuple[str, ...]) -> None:
        if lines == self._lines:
            return
        self._lines = lines
        empty(self._flow)
        for words in lines:
            self._flow.addWidget(self._chip(words))
        self._chips.setVisible(bool(lines))

    def _chip(self, words: str) -> ChipButton:
        chip = ChipButton(words)
        chip.setCheckable(False)

        def insert() -> None:
            cursor = self._box.textCursor()
            gap = "\n" if self._box.toPlainText().strip() and not cursor.atBlockStart() else ""
            cursor.insertText(gap + words.rstrip("….: ") + " ")
            self._box.setFocus()

        chip.clicked.connect(insert)
        return chip

    def _changed(self) -> None:
        self._done.setEnabled(bool(self._box.toPlainText().strip()))

    def _write(self) -> None:
        words = self._box.toPlainText().strip()
        if words and self._unsigned is not None:
            self._room.hand_in(self._unsigned, words)
            self._send(HandIn())
        elif words:
            self._send(WriteNote(self._room.keep(words)))
