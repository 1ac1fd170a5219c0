"""Then and now: the same line, answered at the first attempt and at the latest."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from trainingsveld.rehearsal.debrief import Debrief, ThenNow
from trainingsveld.rehearsal.earlier import Earlier
from trainingsveld.session import CallTurn, ListenTo, State, StopClip
from trainingsveld.ui.alone.earlier_pair import EarlierPair
from trainingsveld.ui.alone.moments import stretches
from trainingsveld.ui.arrange import column, empty, row
from trainingsveld.ui.look import Bubble, Card, PlainText, SecondaryButton
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.transcript import reply_text

_MOST = 3


class Pair(QWidget):
    """One line with both answers, and a button to hear them one after the other."""

    def __init__(self, line: str, then: str, now: str, hear: Callable[[], None] | None) -> None:
        super().__init__()
        lines = column(
            Bubble("customer", line),
            Bubble("agent", then, self.tr("then")),
            Bubble("agent", now, self.tr("now")),
            gap=6,
        )
        lines.setContentsMargins(0, 0, 0, 0)
        if hear:
            both = SecondaryButton(self.tr("Hear both"), "play")
            both.clicked.connect(hear)
            lines.addLayout(row(both, 1))
        self.setLayout(lines)


class ThenAndNow(Card):
    """Hidden as long as nothing was tried twice: in this call, or in one of an earlier day."""

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__()
        self._send, self._room = send, room
        self._plays = False
        self._head = PlainText("", "heading")
        self._pairs = column(gap=16)
        self.column.addWidget(self._head)
        self.column.addLayout(self._pairs)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("Then and now"))

    def render_state(self, state: State) -> None:
        """Follow what sounds: only one thing at a time does."""
        self._plays = state.playing is not None
        if self._plays:
            self.hush()

    def show_debrief(self, state: State, found: Debrief, before: Sequence[Earlier]) -> None:
        """Show the first few lines that were answered twice, those of earlier days last."""
        self.hush()
        empty(self._pairs)
        for one in found.then_now[:_MOST]:
            then, now = self._words(state, one.then), self._words(state, one.now)
            self._pairs.addWidget(Pair(one.line, then, now, self._hear(state, one)))
        for one in before[:_MOST]:
            self._pairs.addWidget(EarlierPair(one, self._room.earlier, self._quiet))
        self.setVisible(bool(found.then_now or before))

    def hush(self) -> None:
        """Have what was said in a call of before fall silent."""
        for pair in self.findChildren(EarlierPair):
            pair.hush()

    def _quiet(self) -> None:
        """Nothing of this call sounds while one of before does, nor does another of before."""
        self.hush()
        if self._plays:
            self._send(StopClip())

    def _words(self, state: State, turn: CallTurn) -> str:
        typed = self._room.words(turn.answer.words) if turn.answer.words else None
        return typed or (reply_text(state.case, turn) if state.case else "")

    def _hear(self, state: State, one: ThenNow) -> Callable[[], None] | None:
        """Only where both were recorded: what was typed is there to be read."""
        clips = set(state.recordings.clips)
        if not clips & {*one.then.answer.clips} or not clips & {*one.now.answer.clips}:
            return None
        first, second = stretches(state, *one.then_at), stretches(state, *one.now_at)
        answers = tuple(part for part in (*first, *second) if part.clip)
        return lambda: self._send(ListenTo(answers))
