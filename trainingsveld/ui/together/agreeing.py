"""The ground rules, and a tile for everybody to say yes to them."""

from PySide6.QtWidgets import QWidget

from trainingsveld.session import ConfirmRules, State
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.later import QT_TRANSLATE_NOOP, translated
from trainingsveld.ui.look import Card, Flow, Icon, PlainText, ScrollColumn, announce, column, row
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.together.newcomer import Newcomer
from trainingsveld.ui.together.tile import Tile

_SIDE = 400
RULES: tuple[tuple[str, str], ...] = (
    ("lock", QT_TRANSLATE_NOOP("GroundRules", "What is said here stays here.")),
    (
        "users",
        QT_TRANSLATE_NOOP(
            "GroundRules", "Everybody takes part, whoever leads too. Passing needs no reason."
        ),
    ),
    (
        "message-square-heart",
        QT_TRANSLATE_NOOP(
            "GroundRules",
            "Feedback is about what somebody did and what that did, with an example. It is an "
            "offer.",
        ),
    ),
    (
        "hand",
        QT_TRANSLATE_NOOP("GroundRules", "Anybody may call time-out, or stop, at any moment."),
    ),
    (
        "heart",
        QT_TRANSLATE_NOOP(
            "GroundRules", "Nobody gets a grade. Practising is for what does not go well yet."
        ),
    ),
)
"""Each with its sign."""


class Agreeing(QWidget):
    """Nothing goes on before every tile was held by whose name is on it."""

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__()
        self._send, self._room, self._state = send, room, State()
        self._head = PageHead(badge=PrivacyBadge("together"))
        self._rules_head, self._hold = PlainText("", "heading"), PlainText("", "heading")
        self._how = PlainText("", "body", "muted")
        self._lines = [PlainText("") for _ in RULES]
        self._tiles: list[Tile] = []
        self._room_for_tiles = QWidget()
        self._flow = Flow(self._room_for_tiles)
        self._newcomer = Newcomer(send, room)
        rules, people = Card(gap=14), Card(gap=12)
        rules.setFixedWidth(_SIDE)
        rules.column.addWidget(self._rules_head)
        for (icon, _), words in zip(RULES, self._lines, strict=True):
            line = row(Icon(icon, "accent", 20), words, gap=12)
            line.setStretch(1, 1)
            rules.column.addLayout(line)
        rules.column.addStretch(1)
        for part in (self._hold, self._how, self._room_for_tiles):
            people.column.addWidget(part)
        people.column.addStretch(1)
        people.column.addWidget(self._newcomer)
        below = row(rules, people, gap=14)
        below.setStretch(1, 1)
        page = ScrollColumn()
        page.column.addWidget(self._head)
        page.column.addLayout(below, 1)
        self.setLayout(column(row(page, gap=0)))

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.show_words(
            self.tr("Before we begin"), self.tr("What we promise each other, all of us.")
        )
        self._rules_head.setText(self.tr("Ground rules"))
        self._hold.setText(self.tr("Hold your own name for three seconds"))
        self._how.setText(
            self.tr("With the mouse, or with Tab and then Space. Nobody does it for another.")
        )
        for (_, source), words in zip(RULES, self._lines, strict=True):
            words.setText(translated("GroundRules", source))
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Show who has said yes."""
        before, self._state = self._state, state
        self._head.badge.show_state(state)
        self._newcomer.render_state(state)
        while len(self._tiles) < len(state.people):
            self._tiles.append(self._tile(len(self._tiles)))
            self._flow.addWidget(self._tiles[-1])
        for place, tile in enumerate(self._tiles):
            tile.setVisible(place < len(state.people))
            if place < len(state.people):
                person = state.people[place].id
                done = person in state.confirmed
                word = self.tr("takes part") if done else self.tr("hold three seconds")
                name = name_of(state, self._room, person)
                tile.show_person(name, place, word, done=done)
        if len(state.confirmed) == len(before.confirmed) + 1 and self.isVisible():
            name = name_of(state, self._room, state.confirmed[-1])
            # the focus stays: a key still held down must not begin to hold another's name
            announce(self, self.tr("{name} takes part.").format(name=name))

    def take_focus(self) -> None:
        """The first who has not said yes."""
        for tile in self._tiles:
            if tile.isVisibleTo(self) and not tile.is_done():
                tile.setFocus()
                return

    def _tile(self, place: int) -> Tile:
        tile = Tile()
        tile.held.connect(lambda: self._send(ConfirmRules(self._state.people[place].id)))
        return tile
