"""Who sits at the table: a card each, with what they look for."""

from PySide6.QtWidgets import QGridLayout, QWidget

from trainingsveld.session.projection import Projection, Seat
from trainingsveld.ui.call.top_bar import OneLine
from trainingsveld.ui.look import Card, Icon, PlainText, row
from trainingsveld.ui.people import role_words
from trainingsveld.ui.ports import Room

_WITH_WORDS, _A_ROW = 4, 6
"""With more people than this on the wall there is room for names alone; and so many in a row."""


def seat_name(seats: tuple[Seat, ...], place: int, room: Room) -> str:
    """Somebody's nickname, or the role where nobody is named: `Observer 2`."""
    seat = seats[place]
    if seat.name and (name := room.words(seat.name)):
        return name
    role = role_words(seat.role)
    if seat.role == "player":
        return role
    before = sum(one.role == seat.role for one in seats[: place + 1])
    return f"{role} {before}"


class SeatCard(Card):
    """One person."""

    def __init__(self) -> None:
        super().__init__(padding=14, gap=4)
        self._icon, self._name = Icon("eye", "accent", 20), OneLine("heading")
        self._part, self._watches = PlainText("", "tiny", "muted"), PlainText("", "small")
        head = row(self._icon, self._name, gap=10)
        head.setStretch(1, 1)
        self.column.addLayout(head)
        self.column.addWidget(self._part)
        self.column.addWidget(self._watches)
        self.column.addStretch()

    def show_seat(self, name: str, seat: Seat, words: str, *, with_watches: bool) -> None:
        """Be this person."""
        self._icon.show_icon("headset" if seat.role == "player" else "eye", "accent")
        self._name.show_line(name)
        self._part.setText(words)
        self._watches.setText("\n".join(seat.watches) if with_watches else "")
        self._watches.setVisible(bool(self._watches.text()))

    def set_scale(self, scale: float) -> None:
        """Enlarge the letters."""
        for part in (self._name, self._part, self._watches):
            part.set_scale(scale)

    def forget(self) -> None:
        """Nobody sits here."""
        self._name.show_line("")
        for part in (self._part, self._watches):
            part.setText("")


class Seats(QWidget):
    """All of them, side by side."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._cards: list[SeatCard] = []
        self._scale = 1.0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)

    def set_scale(self, scale: float) -> None:
        """Enlarge the letters."""
        self._scale = scale
        for card in self._cards:
            card.set_scale(scale)

    def render_projection(self, shown: Projection) -> None:
        """Show who sits there; who is on is said, not only coloured."""
        while len(self._cards) < len(shown.seats):
            self._cards.append(SeatCard())
            self._cards[-1].set_scale(self._scale)
            line, place = divmod(len(self._cards) - 1, _A_ROW)
            self._grid.addWidget(self._cards[-1], line, place)
            self._grid.setColumnStretch(place, 1)
        many = len(shown.seats) > _WITH_WORDS
        before = shown.scene in ("briefing", "call", "quiet", "agreeing")
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(shown.seats))
            if place < len(shown.seats):
                seat = shown.seats[place]
                words = self.tr("is on") if seat.on else role_words(seat.role)
                name = seat_name(shown.seats, place, self._room)
                card.show_seat(name, seat, words, with_watches=before and not many)
            else:
                card.forget()
        self.setVisible(bool(shown.seats))
