"""Notes as they are read together: by step, each with who wrote it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from trainingsveld.session import State, visible_notes
from trainingsveld.ui.arrange import empty
from trainingsveld.ui.feedback.words import in_language
from trainingsveld.ui.look import Card, ChipButton, Pill, PlainText, row
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
    turn: int | None = None


LookAt = Callable[[int], None]
"""Shows a turn of the call, counting from 0."""


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
            turn = note.turn if note.turn is not None and note.turn < len(state.turns) else None
            found.append(Read(number, title, person, giver, words, turn))
    return tuple(sorted(found, key=lambda note: state.round.notes[note.number].task))


class Notes(QWidget):
    """Draws what it is given, anew only when that changes."""

    def __init__(self, look_at: LookAt) -> None:
        super().__init__()
        self._look_at = look_at
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
            self._column.addWidget(self._card(note))

    def _card(self, note: Read) -> Card:
        card = _card(note)
        if note.turn is not None:
            card.column.addLayout(row(self._chip(note.turn), 1))
        return card

    def _chip(self, turn: int) -> ChipButton:
        says = self.tr("Turn {0}").replace("{0}", str(turn + 1))
        chip = ChipButton(says, "bookmark")
        chip.setAccessibleName(self.tr("Show {0}").replace("{0}", says))
        chip.setCheckable(False)
        chip.clicked.connect(lambda: self._look_at(turn))
        return chip


def _card(note: Read) -> Card:
    card = Card("neutral", padding=13, gap=6)
    if note.giver:
        card.column.addLayout(row(Pill(note.giver, "accent"), 1))
    card.column.addWidget(PlainText(note.words, selectable=True))
    card.setAccessibleName(f"{note.giver}: {note.words}" if note.giver else note.words)
    return card
