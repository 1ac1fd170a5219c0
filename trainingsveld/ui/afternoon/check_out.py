"""How the session was led, answered in turn behind a curtain and shown from five answers on."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedLayout, QWidget

from trainingsveld.session import State
from trainingsveld.session.group import Group, NextStep, PassAtStep, SpeakAtStep, next_to_speak
from trainingsveld.ui.afternoon.body import StepBody
from trainingsveld.ui.afternoon.clock import Now
from trainingsveld.ui.afternoon.looking import ANSWERS
from trainingsveld.ui.look import PlainText, PrimaryButton, SecondaryButton, column, row
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send


class HiddenCheckOut(StepBody):
    """First the laptop goes to somebody, then they answer; passing leaves the same trace."""

    def __init__(self, send: Send, room: Room, now: Now) -> None:
        super().__init__(send, room, now)
        self._person, self._name, self._here = "", "", False
        self._explain = PlainText("", "small", "muted")
        self._open = PrimaryButton("", "arrow-right")
        self._answers = [SecondaryButton("") for _ in ANSWERS]
        closed, asked = QWidget(), QWidget()
        closed.setLayout(column(row(self._open, 1), 1))
        asked.setLayout(column(row(*self._answers, 1, gap=10), self._explain, 1, gap=10))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(closed)
        self._stack.addWidget(asked)
        self._open.clicked.connect(self._begin)
        for button, answer in zip(self._answers, ANSWERS, strict=True):
            button.clicked.connect(self._giver(answer))

    def retranslate(self) -> None:
        """Set the texts of its own."""
        words = (self.tr("Well"), self.tr("Partly"), self.tr("Not well"))
        for text, button in zip(words, self._answers, strict=True):
            button.setText(text)
        self._explain.setText(
            self.tr(
                "Your answer waits with those of the others. They are counted once everybody has "
                "had a turn, and shown only if five or more answered."
            )
        )

    def render_state(self, state: State, group: Group) -> None:
        """Name who is next; nothing of the one before is to be seen."""
        person = next_to_speak(group, state.people)
        if person != self._person:
            self._here = False
        self._person = person
        self._name = name_of(state, self.room, person) if person else ""
        self._open.setText(self.tr("I am {name}").format(name=self._name))
        self._stack.setCurrentIndex(int(self._here))
        self.setVisible(bool(person))

    def question(self) -> str:
        """To whom the laptop goes, before what is asked."""
        if self._person and not self._here:
            return self.tr("Give the laptop to {name}.").format(name=self._name)
        return "" if self._person else self.tr("Everybody has had a turn.")

    def explains(self) -> str:
        """Why it is done behind a curtain."""
        return self.tr("One question for each, without names. Turn the screen to yourself.")

    def person(self) -> str:
        """Whose turn it is."""
        return self._person

    def primary(self) -> str:
        """The answers are buttons of their own."""
        return "" if self._person else self.tr("Go on")

    def passes(self) -> str:
        """Nobody sees that somebody did."""
        return self.tr("Pass") if self._person and self._here else ""

    def go(self) -> None:
        """Everybody has had a turn."""
        if not self._person:
            self.send(NextStep(self.now()))

    def skip(self) -> None:
        """Pass."""
        if self._person and self._here:
            self.send(PassAtStep(self._person))

    def field(self) -> QWidget | None:
        """The one thing to do now."""
        if not self._person:
            return None
        return self._answers[0] if self._here else self._open

    def _begin(self) -> None:
        self._here = True
        self._stack.setCurrentIndex(1)
        self.changed.emit()

    def _giver(self, answer: str) -> Callable[[], None]:
        def give() -> None:
            if self._person and self._here:
                person, self._here = self._person, False
                self.room.hand_in(0, answer)
                self.send(SpeakAtStep(person))

        return give
