"""The attempts at one moment beside each other, and who tries it next (the carousel)."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.session import ListenTo, State, Stretch, TakeSeat, next_in_seat
from trainingsveld.session.attempts import Try, branch, moments, tries_at
from trainingsveld.store import Settings
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.keys import carry_out
from trainingsveld.ui.look import (
    Columns,
    PlainText,
    PrimaryButton,
    QuietButton,
    ScrollColumn,
    SecondaryButton,
    Select,
    column,
    row,
)
from trainingsveld.ui.page import SessionPage
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.seats.try_card import TryCard

SHOWN = 3
"""So many fit beside each other; the others are one key away."""


class AttemptsPage(SessionPage):
    """Draws any state after a call. The newest attempts are shown first."""

    def __init__(self, send: Send, room: Room, settings: Settings) -> None:
        super().__init__()
        self._send, self._room, self._state = send, room, State()
        self._moment, self._last, self._next = 0, 0, ""
        self._known: tuple[int, int] | None = None
        self._head = PageHead(back=self._leave, badge=PrivacyBadge("feedback"))
        self._which = Select()
        self._go, self._other = PrimaryButton("", "rewind"), SecondaryButton("", "users")
        self._listen = SecondaryButton("", "headphones")
        self._earlier, self._later = QuietButton("", "chevron-left"), QuietButton("")
        self._count = PlainText("", "small", "muted")
        self._cards = tuple(TryCard(send, room) for _ in range(SHOWN))
        self._lay_out()
        self._which.activated.connect(self._choose)
        self._go.clicked.connect(self._take)
        self._other.clicked.connect(lambda: carry_out(self, "step-in"))
        self._listen.clicked.connect(self._hear)
        self._earlier.clicked.connect(lambda: self._move(-1))
        self._later.clicked.connect(lambda: self._move(1))
        self.use(settings)
        self.retranslate()

    def _lay_out(self) -> None:
        beside = Columns((0,) * SHOWN, stack_below=760)
        for card in self._cards:
            beside.addWidget(card)
        page = ScrollColumn()
        page.column.addWidget(self._head)
        page.column.addWidget(self._which)
        page.column.addLayout(row(self._go, self._other, self._listen, 1, gap=10))
        page.column.addLayout(row(self._earlier, self._count, self._later, 1, gap=10))
        page.column.addLayout(beside)
        page.column.addStretch()
        self.setLayout(column(row(page, gap=0)))

    def use(self, settings: Settings) -> None:
        """Follow the user's choices; this page has none of its own."""

    def retranslate(self) -> None:
        """Set every text anew."""
        title = self.tr("The same moment, one after the other")
        self.setAccessibleName(title)
        self._head.show_words(
            title, self.tr("No one is best: what did the customer react to?"), self.tr("Back")
        )
        self._which.setAccessibleName(self.tr("Which moment"))
        self._other.setText(self.tr("Somebody else (I)"))
        self._listen.setText(self.tr("Listen one after the other"))
        self._earlier.setText(self.tr("Earlier attempts"))
        self._later.setText(self.tr("Later attempts"))
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Show this state, whatever was shown before; a new attempt is shown at once."""
        self._state = state
        self._head.badge.show_state(state)
        if state.case is None or not state.turns:
            return
        known = (len(state.attempts), len(state.turns))
        if known != self._known:
            self._known = known
            tried = any(one.compared for one in state.attempts)
            last = branch(state)
            first = next(iter(moments(state)), 0)
            self._moment = last if tried and last < len(state.turns) else first
            self._last = len(tries_at(state, self._moment))
        self._fill()
        self._draw()

    def arrive(self) -> None:
        """Begin with who is next."""
        self._go.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with who is next."""
        super().showEvent(event)
        self._go.setFocus()

    def escape(self) -> bool:
        """Back to the round."""
        self._leave()
        return True

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches, in order."""
        return (self._which, self._go, self._other, self._listen, self._earlier, self._later)

    def _fill(self) -> None:
        state = self._state
        wanted = sorted({*moments(state), self._moment})
        self._which.clear()
        for turn in wanted:
            said = state.turns[turn].said
            words = self.tr("Turn {0}: {1}").replace("{0}", str(turn + 1))
            self._which.addItem(words.replace("{1}", said.text if said else ""), turn)
        self._which.setCurrentIndex(wanted.index(self._moment))

    def _draw(self) -> None:
        state = self._state
        self._next = next(iter(next_in_seat(state)), "")
        name = name_of(state, self._room, self._next)
        self._go.setText(self.tr("Same moment, and now {name}").replace("{name}", name))
        tries = tries_at(state, self._moment)
        first = max(0, min(self._last, len(tries)) - SHOWN)
        shown = tries[first : first + SHOWN]
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(shown))
            if place < len(shown):
                others = [one for one in tries if one is not shown[place]]
                card.show_try(state, shown[place], others, first + place + 1)
        more = len(tries) > SHOWN
        for part in (self._earlier, self._later, self._count):
            part.setVisible(more)
        self._earlier.setEnabled(first > 0)
        self._later.setEnabled(first + SHOWN < len(tries))
        seen = self.tr("{0} to {1} of {2}").replace("{0}", str(first + 1))
        seen = seen.replace("{1}", str(first + len(shown))).replace("{2}", str(len(tries)))
        self._count.setText(seen)
        self._listen.setEnabled(bool(self._stretches(shown)))

    def _stretches(self, shown: tuple[Try, ...]) -> tuple[Stretch, ...]:
        return tuple(
            Stretch(one.attempt, self._moment, "answer", clip)
            for one in shown
            for clip in one.turn.answer.clips
            if self._room.seconds(clip) > 0
        )

    def _hear(self) -> None:
        tries = tries_at(self._state, self._moment)
        first = max(0, min(self._last, len(tries)) - SHOWN)
        self._send(ListenTo(self._stretches(tries[first : first + SHOWN])))

    def _choose(self, place: int) -> None:
        self._moment = int(self._which.itemData(place))
        self._last = len(tries_at(self._state, self._moment))
        self._draw()

    def _move(self, by: int) -> None:
        count = len(tries_at(self._state, self._moment))
        self._last = max(SHOWN, min(count, max(SHOWN, min(self._last, count)) + by))
        self._draw()

    def _take(self) -> None:
        if self._next:
            self._send(TakeSeat(self._next, self._moment))

    def _leave(self) -> None:
        carry_out(self, "attempts")
