"""The facts of an incident, asked in turn; and what it did to whoever it happened to."""

from PySide6.QtWidgets import QLineEdit, QWidget

from trainingsveld.session import State
from trainingsveld.session.group import (
    Fact,
    Group,
    NextStep,
    PassAtStep,
    SpeakAtStep,
    TellFact,
    next_to_speak,
)
from trainingsveld.ui.afternoon.body import StepBody
from trainingsveld.ui.afternoon.clock import Now
from trainingsveld.ui.look import Card, PlainText, column
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send

_LONGEST = 200


class Telling(StepBody):
    """The incident, and below it one fact that can be written down."""

    fact: Fact

    def __init__(self, send: Send, room: Room, now: Now) -> None:
        super().__init__(send, room, now)
        self._name, self._item = "", ""
        self._incident = PlainText("", "heading")
        self._whose = PlainText("", "small", "muted")
        quote = Card("neutral", padding=20, gap=6)
        quote.column.addWidget(self._incident)
        quote.column.addWidget(self._whose)
        self._head, self._hint = PlainText("", "strong"), PlainText("", "small", "muted")
        self._words = QLineEdit()
        self._words.setMaxLength(_LONGEST)
        self._words.returnPressed.connect(self.keep)
        self.setLayout(column(quote, column(self._head, self._words, self._hint, gap=6), 1, gap=18))

    def name_field(self, head: str, hint: str) -> None:
        """Say what is written there, with an example."""
        self._head.setText(head)
        self._words.setAccessibleName(head)
        self._hint.setText(hint)

    def render_state(self, state: State, group: Group) -> None:
        """Show what happened, and what is written so far."""
        taken = group.intake
        if taken is None:
            return
        said = self.room.words(taken.fact("incident")) or self.tr("The words are no longer there.")
        self._incident.setText("“{0}”".replace("{0}", said))
        self._name = name_of(state, self.room, taken.bringer)
        self._whose.setText(self.tr("Brought in by {name}").replace("{name}", self._name))
        if taken.fact(self.fact) != self._item:
            self._item = taken.fact(self.fact)
            self._words.setText(self.room.words(self._item) or "")
        elif not self._item and not self.isVisible():
            self._words.clear()

    def keep(self) -> None:
        """Keep what is written, where it is something else than before."""
        words = " ".join(self._words.text().split())
        if words != (self.room.words(self._item) or ""):
            self.send(TellFact(self.fact, self.room.keep(words)))


class Facts(Telling):
    """Everybody asks one question about a fact, or passes."""

    fact = "caller"

    def __init__(self, send: Send, room: Room, now: Now) -> None:
        super().__init__(send, room, now)
        self._person, self._asks = "", ""

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self.name_field(
            self.tr("Who called? Make up a name, then a comma and who it is."),
            self.tr("For example: Mrs Hartley, payroll clerk. Nobody's real name."),
        )

    def render_state(self, state: State, group: Group) -> None:
        """Show whose turn it is to ask."""
        super().render_state(state, group)
        self._person = next_to_speak(group, state.people)
        own = bool(group.intake) and group.intake.bringer == self._person
        self._asks = self.tr("Which fact do you add yourself?") if own else ""

    def question(self) -> str:
        """Whoever brought it in answers, and may add something."""
        return self._asks

    def person(self) -> str:
        """Whose turn it is."""
        return self._person

    def primary(self) -> str:
        """Next person, or on."""
        return self.tr("Asked: next") if self._person else self.tr("Go on")

    def passes(self) -> str:
        """Anybody may."""
        return self.tr("Pass") if self._person else ""

    def go(self) -> None:
        """Somebody has asked, or everybody has."""
        self.keep()
        if self._person:
            self.send(SpeakAtStep(self._person))
        else:
            self.send(NextStep(self.now()))

    def skip(self) -> None:
        """The turn goes by."""
        if self._person:
            self.send(PassAtStep(self._person))


class Needs(Telling):
    """What it did is said aloud and written nowhere; what the customer needed may be."""

    fact = "need"

    def __init__(self, send: Send, room: Room, now: Now) -> None:
        super().__init__(send, room, now)
        self._bringer = ""

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self.name_field(
            self.tr("And the customer: what did they really need?"),
            self.tr("For example: to be able to explain it at home tomorrow."),
        )

    def render_state(self, state: State, group: Group) -> None:
        """Show who tells."""
        super().render_state(state, group)
        self._bringer = group.intake.bringer if group.intake else ""

    def question(self) -> str:
        """Ask the one it happened to."""
        return self.tr("{name}, what did you feel, and what did you need?").replace(
            "{name}", self._name
        )

    def person(self) -> str:
        """Who brought it in."""
        return self._bringer

    def go(self) -> None:
        """On to what each would do."""
        self.keep()
        super().go()

    def field(self) -> QWidget | None:
        """First it is told: the focus is on the button."""
        return None
