"""A step at which one person writes a note."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from trainingsveld.session import HandIn, PassTask, State, WriteNote, step_begins
from trainingsveld.store import Settings
from trainingsveld.ui.arrange import empty
from trainingsveld.ui.feedback.moment import Moment
from trainingsveld.ui.feedback.note_form import NoteForm
from trainingsveld.ui.feedback.question import MakeItAQuestion
from trainingsveld.ui.feedback.words import in_language, starters
from trainingsveld.ui.look import (
    ChipButton,
    Flow,
    Icon,
    PlainText,
    PrimaryButton,
    QuietButton,
    column,
    row,
)
from trainingsveld.ui.ports import Room, Send

_STARTERS = 9


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
        self._form, self._moment = NoteForm(), Moment()
        self._box = self._form.free
        self._question = MakeItAQuestion(self._form)
        self._lock, self._who_sees = Icon("lock", "privacy", 16), PlainText("", "small", "muted")
        self._pass = QuietButton("")
        self._done = PrimaryButton("", "lock")
        sees = row(self._lock, self._who_sees, gap=8)
        sees.setStretch(1, 1)
        whole = column(
            self._ask, self._chips, self._form, self._question, sees,
            row(self._pass, self._moment, 1, self._done), gap=12,
        )  # fmt: skip
        whole.setStretch(2, 1)
        self.setLayout(whole)
        last, *others = (*reversed(self._form.every_box()),)
        for box, after in zip(others, (last, *others), strict=False):
            QWidget.setTabOrder(box, after)
        QWidget.setTabOrder(last, self._done)  # Tab and Enter after writing must not skip it
        for before, after in (
            (self._done, self._question.button), (self._question.button, self._moment),
            (self._moment, self._pass),
        ):  # fmt: skip
            QWidget.setTabOrder(before, after)
        for number in range(1, _STARTERS + 1):
            self._key(f"Ctrl+{number}", self._starter(number - 1))
        self._key("Ctrl+0", self._question.turn)
        self._form.changed.connect(self._changed)
        self._pass.clicked.connect(lambda: send(PassTask()))
        self._done.clicked.connect(self._write)

    def use(self, settings: Settings) -> None:
        """Follow the language of the method's texts."""
        self._language = settings.language

    def retranslate(self) -> None:
        """Set the texts of its own."""
        for part in (self._form, self._question, self._moment):
            part.retranslate()
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
        self._form.show_form(task.step.form)
        self._moment.render_state(state)
        self._moment.setVisible(bool(state.turns) and not state.unsigned_now)
        self._question.watch(on=task.person != state.player)
        self._offer(starters(task.step, self._language))
        own = task.person == state.player
        self._unsigned = step_begins(state) if state.unsigned_now else None
        self._lock.setVisible(not own)
        self._who_sees.setText(self._seen_by(own=own, alone=not state.observers))
        self._who_sees.setVisible(bool(self._who_sees.text()))

    def about(self, turn: int) -> None:
        """Make the note about this turn, where it can be about one."""
        if self._moment.isVisibleTo(self):
            self._moment.choose(turn)

    def _seen_by(self, *, own: bool, alone: bool) -> str:
        if own:
            return "" if alone else self.tr("You say this to the group yourself.")
        if self._unsigned is None:
            return self.tr("Nobody sees this until everybody is done.")
        return self.tr(
            "Nobody sees this until everybody is done. Then all notes are there at once, without "
            "names. Until then they are in memory alone: after a crash, write them again."
        )

    def take_focus(self) -> None:
        """Write."""
        self._form.take_focus()

    def _forget(self, at: tuple[int, int]) -> None:
        """Another step, or another person: nothing of the one before stays, undo included."""
        if at != self._at:
            self._at = at
            self._form.forget()
            self._moment.forget()
            self._changed()

    def _offer(self, lines: tuple[str, ...]) -> None:
        if lines == self._lines:
            return
        self._lines = lines
        empty(self._flow)
        for number, words in enumerate(lines, 1):
            self._flow.addWidget(self._chip(number, words))
        self._chips.setVisible(bool(lines))

    def _chip(self, number: int, words: str) -> ChipButton:
        chip = ChipButton(f"{number}  {words}")
        chip.setAccessibleName(words)
        chip.setCheckable(False)
        chip.clicked.connect(self._starter(number - 1))
        return chip

    def _starter(self, place: int) -> Callable[[], None]:
        def begin() -> None:
            if place < len(self._lines):
                self._form.begin_sentence(self._lines[place])

        return begin

    def _key(self, keys: str, do: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence.fromString(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)

    def _changed(self) -> None:
        self._done.setEnabled(bool(self._form.text()))

    def _write(self) -> None:
        words = self._form.text()
        if words and self._unsigned is not None:
            self._room.hand_in(self._unsigned, words)
            self._send(HandIn())
        elif words:
            self._send(WriteNote(self._room.keep(words), self._moment.turn()))
