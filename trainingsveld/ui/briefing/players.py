"""Who takes part, and as what."""

from PySide6.QtWidgets import QWidget

from trainingsveld.session import State, behaviours, cards
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

    def show_person(self, name: str, place: int, role: str, watches: str) -> None:
        """Be this person; `watches` is the observer's card."""
        self._watches.setText(watches)
        self._watches.setVisible(bool(watches))
        self._avatar.show_name(name, place)
        self._name.setText(name)
        self._part.show_text(role_words(role), "accent" if role == "player" else "neutral")


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

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("Who takes part"))

    def render_state(self, state: State) -> None:
        """Show the people."""
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
                name = name_of(state, self._room, person.id)
                line.show_person(name, place, person.role, watches)
