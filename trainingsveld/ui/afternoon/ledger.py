"""Everybody by name: what they do now, and whether they have had a turn."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from trainingsveld.session import State
from trainingsveld.session.group import Group, LeaveSession, took_part
from trainingsveld.ui.afternoon.clock import Now
from trainingsveld.ui.afternoon.words import duty_words, mark_words
from trainingsveld.ui.ask import Button, ask
from trainingsveld.ui.look import Avatar, Card, Icon, PlainText, QuietButton, column, row
from trainingsveld.ui.people import name_of
from trainingsveld.ui.people_list import LONGEST
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.together.newcomer import Newcomer


class Tile(QWidget):
    """One person."""

    named = Signal(str)
    """Somebody typed the name again, which was lost in a break."""

    def __init__(self, leaves: Callable[[], None]) -> None:
        super().__init__()
        self._field = QLineEdit()
        self._field.setMaxLength(LONGEST)
        self._field.hide()
        self._field.editingFinished.connect(self._typed)
        self._avatar, self._name = Avatar("", size=32), PlainText("", "strong", wrap=False)
        self._duty = PlainText("", "tiny", "muted")
        self._mark, self._says = Icon("circle", "muted", 16), PlainText("", "tiny", "muted")
        self._leave = QuietButton(icon="log-out")
        self._leave.clicked.connect(leaves)
        whole = row(
            self._avatar, column(self._field, self._name, self._duty, gap=0), self._mark,
            self._says, self._leave, gap=8,
        )  # fmt: skip
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_person(self, name: str, place: int, duty: str, mark: tuple[str, str, str]) -> None:
        """Be this person; `mark` is words, an icon and its ink."""
        self._avatar.show_name(name, place)
        self._name.setText(name)
        self._duty.setText(duty)
        self._duty.setVisible(bool(duty))
        words, icon, ink = mark
        self._mark.show_icon(icon, "accent" if ink == "accent" else "muted")
        self._says.setText(words)
        self._leave.setAccessibleName(self.tr("{name} leaves").replace("{name}", name))
        self.setAccessibleName(", ".join(filter(None, (name, duty, words))))

    def ask_name(self, hint: str, *, ask: bool) -> None:
        """Ask for the name, or do not; `hint` stands in its place meanwhile."""
        self._field.setPlaceholderText(hint)
        self._field.setAccessibleName(hint)
        self._field.setVisible(ask)
        self._name.setVisible(not ask)

    def _typed(self) -> None:
        if words := self._field.text().strip():
            self.named.emit(words)

    def show_active(self, name: str, place: int, *, active: bool) -> None:
        """Show that it is this person's turn."""
        self._avatar.show_name(name, place, active=active)


class Ledger(Card):
    """Who is here. Somebody can come in or go home at any step.

    Names do not outlive a break where nothing of the kind may be kept: then they are typed anew,
    which `renamed` tells.
    """

    renamed = Signal()

    def __init__(self, send: Send, room: Room, now: Now) -> None:
        super().__init__(padding=16, gap=8)
        self._send, self._room, self._now, self._state = send, room, now, State()
        self._head = PlainText("", "heading")
        self._tiles: list[Tile] = []
        self._list = column(gap=6)
        self._newcomer = Newcomer(send, room)
        self.column.addWidget(self._head)
        self.column.addLayout(self._list)
        self.column.addWidget(self._newcomer)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("Everybody has a turn"))

    def render_state(self, state: State, group: Group, person: str) -> None:
        """Show everybody; `person` is on."""
        self._state = state
        self._newcomer.render_state(state)
        while len(self._tiles) < len(state.people):
            self._tiles.append(self._tile(len(self._tiles)))
            self._list.addWidget(self._tiles[-1])
        duties = {one.person: duty_words(one.duties, reverse=group.reverse) for one in group.parts}
        for place, tile in enumerate(self._tiles):
            tile.setVisible(place < len(state.people))
            if place < len(state.people):
                one = state.people[place].id
                name = name_of(state, self._room, one)
                tile.show_person(
                    name, place, duties.get(one, ""), mark_words(took_part(group, one))
                )
                known = self._room.words(state.people[place].name) is not None
                tile.ask_name(name, ask=not known)
                tile.show_active(name, place, active=one == person)

    def _tile(self, place: int) -> Tile:
        tile = Tile(self._leaver(place))

        def named(words: str) -> None:
            self._room.name_again(self._state.people[place].name, words)
            self.renamed.emit()

        tile.named.connect(named)
        return tile

    def _leaver(self, place: int) -> Callable[[], None]:
        def leave() -> None:
            person = self._state.people[place].id
            name = name_of(self._state, self._room, person)

            def answered(answer: str) -> None:
                if answer == "leave":
                    self._send(LeaveSession(person, self._now()))

            ask(
                self.window(),
                self.tr("Is {name} going home? The others go on; a call that {name} plays "
                "stops.")
                .replace("{name}", name),
                (
                    Button("", self.tr("No, stays")),
                    Button("leave", self.tr("Yes, goes home")),
                ),
                answered,
            )  # fmt: skip

        return leave
