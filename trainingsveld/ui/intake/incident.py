"""Whose incident it is, and what happened, in one sentence of few words."""

from PySide6.QtWidgets import QLineEdit, QWidget

from trainingsveld.authoring.new.questions import INCIDENT_WORDS, count_words
from trainingsveld.session import State
from trainingsveld.session.group import BringIncident, Group, NextStep, TellFact
from trainingsveld.ui.afternoon.body import StepBody
from trainingsveld.ui.afternoon.clock import Now
from trainingsveld.ui.look import PlainText, Select, column, row
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send

_LONGEST = 200


class Incident(StepBody):
    """Enter goes on once there is a sentence that is not too long."""

    def __init__(self, send: Send, room: Room, now: Now) -> None:
        super().__init__(send, room, now)
        self._who_head, self._who = PlainText("", "strong"), Select()
        self._head, self._words = PlainText("", "strong"), QLineEdit()
        self._words.setMaxLength(_LONGEST)
        self._count = PlainText("", "small", "muted")
        self._words.textChanged.connect(self._say_count)
        self._words.returnPressed.connect(self.go)
        who = column(self._who_head, row(self._who, 1), gap=6)
        what = column(self._head, self._words, self._count, gap=6)
        self.setLayout(column(who, what, 1, gap=18))

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._who_head.setText(self.tr("Who brings it in?"))
        self._who.setAccessibleName(self._who_head.text())
        self._who.setPlaceholderText(self.tr("Choose a name"))
        self._head.setText(self.tr("What happened? As the customer said it, in at most 15 words."))
        self._words.setAccessibleName(self._head.text())
        self._words.setPlaceholderText(
            self.tr("Eighty people are waiting for their money, and nobody rang me.")
        )
        self._say_count()

    def render_state(self, state: State, group: Group) -> None:
        """Offer everybody; what was written stays, unless whoever brought it in went home."""
        people = [one.id for one in state.people]
        chosen = str(self._who.currentData() or "")
        taken = group.intake
        self._who.clear()
        for person in people:
            self._who.addItem(name_of(state, self.room, person), person)
        if taken and taken.bringer:
            chosen = taken.bringer
        elif chosen and chosen not in people:
            self._words.clear()
        self._who.setCurrentIndex(people.index(chosen) if chosen in people else -1)
        if taken and (words := self.room.words(taken.fact("incident"))):
            self._words.setText(words)

    def go(self) -> None:
        """On to the facts, with one sentence of one person."""
        words = " ".join(self._words.text().split())
        if count_words(words) > INCIDENT_WORDS:
            self._words.setFocus()
            return
        if self._who.currentIndex() < 0:
            self._who.setFocus()
        else:
            self.send(BringIncident(str(self._who.currentData())))
        self.send(TellFact("incident", self.room.keep(words)))
        self.send(NextStep(self.now()))

    def field(self) -> QWidget | None:
        """First whose it is, then what happened."""
        return self._who if self._who.currentIndex() < 0 else self._words

    def _say_count(self) -> None:
        count = count_words(self._words.text())
        words = self.tr("{0} of {1} words").replace("{1}", str(INCIDENT_WORDS))
        said = words.replace("{0}", str(count))
        if count > INCIDENT_WORDS:
            said = self.tr("{0}: what can go?").replace("{0}", said)
        self._count.setText(said)
        self._count.set_ink("warn" if count > INCIDENT_WORDS else "muted")
