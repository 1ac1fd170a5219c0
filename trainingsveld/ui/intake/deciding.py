"""What each would have done: written in turn behind a curtain, and then laid side by side."""

from PySide6.QtWidgets import QLineEdit, QWidget

from trainingsveld.session import State
from trainingsveld.session.group import Group, NextStep, PassAtStep, SpeakAtStep, next_to_speak
from trainingsveld.ui.afternoon.body import StepBody
from trainingsveld.ui.afternoon.clock import Now
from trainingsveld.ui.look import Card, PlainText, PrimaryButton, column, row
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send

_LONGEST = 300


class Deciding(StepBody):
    """First the laptop goes to somebody; then they write, or pass."""

    def __init__(self, send: Send, room: Room, now: Now) -> None:
        super().__init__(send, room, now)
        self._person, self._name, self._here = "", "", False
        self._open = PrimaryButton("", "arrow-right")
        self._open.clicked.connect(self._begin)
        self._words = QLineEdit()
        self._words.setMaxLength(_LONGEST)
        self._words.returnPressed.connect(self.go)
        self._explain = PlainText("", "small", "muted")
        self.setLayout(column(row(self._open, 1), self._words, self._explain, 1, gap=10))

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._words.setPlaceholderText(self.tr("I would …, because …"))
        self._words.setAccessibleName(self.tr("What you would do, and why"))
        self._explain.setText(
            self.tr("Nobody reads it yet. When everybody has written, it stands there with names.")
        )

    def render_state(self, state: State, group: Group) -> None:
        """Name who is next; nothing of the one before is to be seen."""
        person = next_to_speak(group, state.people)
        if person != self._person:
            self._here = False
            self._words.clear()
        self._person = person
        self._name = name_of(state, self.room, person) if person else ""
        self._open.setText(self.tr("I am {name}").replace("{name}", self._name))
        self._show()

    def question(self) -> str:
        """To whom the laptop goes, then what is asked."""
        if not self._person:
            return self.tr("Everybody has decided.")
        if self._here:
            return self.tr("What would you have done, and why?")
        return self.tr("Give the laptop to {name}.").replace("{name}", self._name)

    def explains(self) -> str:
        """There is no right answer."""
        return self.tr("Each writes it alone. There is not one right answer.")

    def person(self) -> str:
        """Whose turn it is."""
        return self._person

    def primary(self) -> str:
        """Done, or look at them together."""
        if not self._person:
            return self.tr("Show them side by side")
        return self.tr("Done: next") if self._here else ""

    def passes(self) -> str:
        """Only whoever has the laptop passes."""
        return self.tr("Pass") if self._person and self._here else ""

    def go(self) -> None:
        """Hand it in, or show them all."""
        words = " ".join(self._words.text().split())
        if not self._person:
            self.send(NextStep(self.now()))
        elif self._here and words:
            self.send(SpeakAtStep(self._person, self.room.keep(words)))
        elif self._here:
            self._words.setFocus()

    def skip(self) -> None:
        """Pass."""
        if self._person and self._here:
            self.send(PassAtStep(self._person))

    def field(self) -> QWidget | None:
        """The one thing to do now."""
        if not self._person:
            return None
        return self._words if self._here else self._open

    def _begin(self) -> None:
        self._here = True
        self._show()
        self._words.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        writes = bool(self._person) and self._here
        self._open.setVisible(bool(self._person) and not self._here)
        self._words.setVisible(writes)
        self._explain.setVisible(writes)


class Comparing(StepBody):
    """Everything that was written, with whose it is."""

    def __init__(self, send: Send, room: Room, now: Now) -> None:
        super().__init__(send, room, now)
        self._cards: list[_Decision] = []
        self._list = column(gap=10)
        self._none = PlainText("", "body", "muted")
        self.setLayout(column(self._list, self._none, 1, gap=10))

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._none.setText(self.tr("Nobody wrote anything. Tell each other what you would do."))

    def render_state(self, state: State, group: Group) -> None:
        """Lay them side by side."""
        found = group.intake.decisions if group.intake else ()
        while len(self._cards) < len(found):
            self._cards.append(_Decision())
            self._list.addWidget(self._cards[-1])
        gone = self.tr("The words are no longer there.")
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(found))
            if number < len(found):
                one = found[number]
                words = self.room.words(one.words) or gone
                card.show_words(name_of(state, self.room, one.person), words)
        self._none.setVisible(not found)


class _Decision(Card):
    def __init__(self) -> None:
        super().__init__("neutral", padding=14, gap=4)
        self._name, self._words = PlainText("", "strong"), PlainText("", "body")
        self.column.addWidget(self._name)
        self.column.addWidget(self._words)

    def show_words(self, name: str, words: str) -> None:
        self._name.setText(name)
        self._words.setText(words)
