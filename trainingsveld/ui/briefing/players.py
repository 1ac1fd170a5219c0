"""Who takes part, and as what."""

from PySide6.QtWidgets import QWidget

from trainingsveld.session import State, behaviours, cards
from trainingsveld.ui.afternoon.words import duty_words
from trainingsveld.ui.look import Avatar, Card, Pill, PlainText, column, row
from trainingsveld.ui.people import name_of, role_words
from trainingsveld.ui.ports import Room


class Line(QWidget):
    """One person with a role."""

    def __init__(self) -> None:
        super().__init__()
        self._avatar, self._name = Avatar("", size=32), PlainText("", "strong", wrap=False)
        self._part = Pill("", "neutral")
        self._watches = PlainText("", "small", "muted")
        words = column(self._name, self._watches, gap=2)
        whole = row(self._avatar, words, self._part, gap=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_person(self, name: str, place: int, part: str, watches: str, *, plays: bool) -> None:
        """Be this person; `part` says what they do, `watches` is the observer's card."""
        self._watches.setText(watches)
        self._watches.setVisible(bool(watches))
        self._avatar.show_name(name, place)
        self._name.setText(name)
        self._part.show_text(part, "accent" if plays else "neutral")


class Players(Card):
    """A row for everybody in the session."""

    def __init__(self, room: Room) -> None:
        super().__init__(padding=18, gap=10)
        self._room = room
        self._head = PlainText("", "heading")
        self._lines: list[Line] = []
        self._list = column(gap=8)
        self.column.addWidget(self._head)
        self.column.addLayout(self._list)
        self._goal = PlainText("", "body")
        self.column.addWidget(self._goal)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("Who takes part"))

    def render_state(self, state: State) -> None:
        """Show the people; of a round with the group what each does, and what the player wants."""
        parts = (
            {one.person: duty_words(one.duties) for one in state.group.parts} if state.group else {}
        )
        goal = self._room.words(state.group.learning) if state.group else ""
        says = self.tr("{name} wants to try: {goal}").replace("{goal}", goal or "")
        self._goal.setText(says.replace("{name}", name_of(state, self._room, state.player)))
        self._goal.setVisible(bool(goal))
        watched = {card.person: card.behaviours for card in cards(state)}
        words = behaviours(state)
        while len(self._lines) < len(state.people):
            self._lines.append(Line())
            self._list.addWidget(self._lines[-1])
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(state.people))
            if place < len(state.people):
                person = state.people[place]
                seen = [words[one] for one in watched.get(person.id, ())]
                watches = self.tr("Watches: {0}").format("\n".join(seen)) if seen else ""
                part = parts.get(person.id) or role_words(person.role)
                name = name_of(state, self._room, person.id)
                line.show_person(name, place, part, watches, plays=person.role == "player")
