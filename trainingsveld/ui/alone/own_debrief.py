"""Looking back on one's own call: other ways, then and now, what was counted. For one person."""

from PySide6.QtWidgets import QWidget

from trainingsveld.rehearsal.debrief import Counted, Debrief, debrief
from trainingsveld.rehearsal.earlier import earlier
from trainingsveld.session import Phase, State
from trainingsveld.ui.alone.looked_up import LookedUp
from trainingsveld.ui.alone.other_ways import OtherWays
from trainingsveld.ui.alone.then_now import ThenAndNow
from trainingsveld.ui.arrange import column
from trainingsveld.ui.look import Card, PlainText
from trainingsveld.ui.people import is_solo
from trainingsveld.ui.ports import Room, Send


class CountedCard(Card):
    """What was counted, in sentences. Hidden where there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._head, self._lines = PlainText("", "heading"), PlainText("")
        self._note = PlainText("", "small", "muted")
        for part in (self._head, self._lines, self._note):
            self.column.addWidget(part)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("What was counted"))
        self._note.setText(self.tr("Counted, not judged: nothing is read from your voice."))

    def show_counted(self, counted: Counted) -> None:
        """Say what there was of each."""
        lines: list[str] = []
        for count, words in (
            (counted.silences, self.tr("The silence lasted too long for the customer: {0}×")),
            (counted.interruptions, self.tr("You began before the customer had finished: {0}×")),
            (counted.broken_into, self.tr("The customer broke into a long answer: {0}×")),
            (counted.unclear, self.tr("The customer did not follow your answer: {0}×")),
        ):
            if count:
                lines.append(words.replace("{0}", str(count)))
        self._lines.setText("\n".join(lines))
        self.setVisible(bool(lines))


class OwnDebrief(QWidget):
    """Works the debrief out once for each call and attempt, when it is first shown."""

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__()
        self._room = room
        self._of: tuple[object, ...] = ()
        self._found = Debrief(None)
        self._ways, self._then = OtherWays(send), ThenAndNow(send, room)
        self._counted, self._looked = CountedCard(), LookedUp()
        whole = column(self._ways, self._then, self._looked, self._counted, gap=14)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def retranslate(self) -> None:
        """Set the texts anew."""
        for part in (self._ways, self._then, self._counted, self._looked):
            part.retranslate()
        self._of = ()

    def render_state(self, state: State) -> None:
        """Show it after one's own call; who sat in a group has looked back together."""
        own = state.phase is Phase.RESULT and is_solo(state) and state.group is None
        self.setVisible(own)
        if not own:
            return
        self._then.render_state(state)
        book = self._room.practised()
        of = (
            state.case, state.turns, state.attempts, state.left, state.recordings.clips,
            state.lookups, book[-1] if book else None,
        )  # fmt: skip
        if len(of) == len(self._of) and all(a is b for a, b in zip(of, self._of, strict=True)):
            return
        self._of = of
        self._found = debrief(state)
        self._ways.show_debrief(state, self._found)
        self._then.show_debrief(state, self._found, earlier(state, book, self._room.earlier.there))
        self._counted.show_counted(self._found.counted)
        self._looked.show_looked(self._found.looked)
