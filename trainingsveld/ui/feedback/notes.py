"""Notes as they are read together: by step, each with who wrote it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingsveld.session import State, visible_notes
from trainingsveld.ui.arrange import empty
from trainingsveld.ui.feedback.words import in_language
from trainingsveld.ui.look import Card, Pill, PlainText, row
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room


@dataclass(frozen=True, slots=True)
class Read:
    """A note everybody may read: its number in the round, its step's title, giver and words.

    Without a name its giver, by id and in words, is "".
    """

    number: int
    step: str
    person: str
    giver: str
    words: str


def readable(state: State, room: Room, language: str) -> tuple[Read, ...]:
    """The notes everybody may read now; words that no longer exist are left out."""
    found: list[Read] = []
    for number, note in visible_notes(state):
        task = state.round.tasks[note.task]
        words = room.words(note.words)
        if words:
            title = in_language(task.step.title, language)
            person = "" if note.unsigned else task.person
            giver = "" if note.unsigned else name_of(state, room, person)
            found.append(Read(number, title, person, giver, words))
    return tuple(sorted(found, key=lambda note: state.round.notes[note.number].task))


class Notes(QWidget):
    """Draws what it is given, anew only when that changes."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Read, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_notes(self, notes: tuple[Read, ...]) -> None:
        """Show these, grouped by step."""
        if notes == self._shown:
            return
        self._shown = notes
        empty(self._column)
        step = ""
        for note in notes:
            if note.step != step:
                step = note.step
                self._column.addWidget(PlainText(step, "strong"))
            self._column.addWidget(_card(note))


def _card(note: Read) -> Card:
    card = Card("neutral", padding=13, gap=6)
    if note.giver:
        card.column.addLayout(row(Pill(note.giver, "accent"), 1))
    card.column.addWidget(PlainText(note.words, selectable=True))
    card.setAccessibleName(f"{note.giver}: {note.words}" if note.giver else note.words)
    return card
