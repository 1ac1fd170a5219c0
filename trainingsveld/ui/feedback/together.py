"""The steps at which notes are read together, and one of them is chosen."""

from PySide6.QtWidgets import QWidget

from trainingsveld.privacy.numbers import FEWEST
from trainingsveld.session import ChooseNote, GoOn, PassTask, State
from trainingsveld.store import Settings
from trainingsveld.ui.choice_list import ChoiceList, Option
from trainingsveld.ui.feedback.notes import LookAt, Notes, readable
from trainingsveld.ui.feedback.words import in_language
from trainingsveld.ui.look import PlainText, PrimaryButton, QuietButton, ScrollColumn, column, row
from trainingsveld.ui.ports import Room, Send


class RevealTask(QWidget):
    """Everybody reads everything. The player listens and says thank you."""

    def __init__(self, send: Send, room: Room, language: str, look_at: LookAt) -> None:
        super().__init__()
        self._room, self._language = room, language
        self._ask = PlainText("", "strong")
        self._none = PlainText("", "body", "muted")
        self._notes, self._guess = Notes(look_at), PlainText("", "small", "muted")
        self._on = PrimaryButton("", "arrow-right")
        scroll = ScrollColumn(margins=0, gap=10)
        scroll.column.addWidget(self._none)
        scroll.column.addWidget(self._notes)
        scroll.column.addWidget(self._guess)
        scroll.column.addStretch()
        self.setLayout(column(self._ask, scroll, row(1, self._on), gap=12))
        self._on.clicked.connect(lambda: send(GoOn()))

    def use(self, settings: Settings) -> None:
        """Follow the language of the method's texts."""
        self._language = settings.language

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._none.setText(self.tr("Nobody wrote anything down. Talk about what you saw."))
        self._guess.setText(
            self.tr(
                "Without names, people can often guess: there are fewer than {0} of you."
            ).replace("{0}", str(FEWEST + 1))
        )
        self._on.setText(self.tr("We have read it"))

    def render_state(self, state: State, *, on: bool) -> None:
        """Show the notes that may be read."""
        task = state.round.task
        notes = readable(state, self._room, self._language) if on else ()
        self._notes.show_notes(notes)
        self._guess.setVisible(any(not note.giver for note in notes) and _few(state))
        self._none.setVisible(not notes)
        if on and task:
            self._ask.setText(in_language(task.step.ask, self._language))

    def take_focus(self) -> None:
        """Enter goes on."""
        self._on.setFocus()


def _few(state: State) -> bool:
    return len(state.observers) < FEWEST


class ChooseTask(QWidget):
    """The player picks one note to try, or none."""

    def __init__(self, send: Send, room: Room, language: str) -> None:
        super().__init__()
        self._send, self._room, self._language = send, room, language
        self._ask = PlainText("", "strong")
        self._none = PlainText("", "body", "muted")
        self._list = ChoiceList()
        self._pass = QuietButton("")
        scroll = ScrollColumn(margins=0, gap=10)
        scroll.column.addWidget(self._none)
        scroll.column.addWidget(self._list)
        scroll.column.addStretch()
        self.setLayout(column(self._ask, scroll, row(self._pass, 1), gap=12))
        self._list.picked.connect(self._choose)
        self._pass.clicked.connect(lambda: send(PassTask()))

    def use(self, settings: Settings) -> None:
        """Follow the language of the method's texts."""
        self._language = settings.language

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._none.setText(self.tr("There are no notes to choose from."))
        self._pass.setText(self.tr("None of these"))

    def render_state(self, state: State, *, on: bool) -> None:
        """Offer what the others wrote; one's own notes only where there is nothing else."""
        task = state.round.task
        notes = readable(state, self._room, self._language) if on else ()
        others = [note for note in notes if note.person != state.player] or list(notes)
        self._list.show_options(
            [
                Option(str(n.number), n.words, f"{n.giver} · {n.step}" if n.giver else n.step)
                for n in others
            ]
        )
        self._none.setVisible(not others)
        if on and task:
            self._ask.setText(in_language(task.step.ask, self._language))

    def take_focus(self) -> None:
        """The first note, or going on without."""
        if self._list.options():
            self._list.focus()
        else:
            self._pass.setFocus()

    def _choose(self, number: str) -> None:
        self._send(ChooseNote(int(number)))
