"""One attempt at a moment: who, what was answered, where the tension went, and why."""

from collections.abc import Sequence

from trainingsveld.dialogue import reply_of
from trainingsveld.session import State
from trainingsveld.session.attempts import Try
from trainingsveld.ui.clips import ClipRow
from trainingsveld.ui.look import Avatar, Bubble, Card, PlainText, TensionCurve, column, row
from trainingsveld.ui.people import agent_name
from trainingsveld.ui.ports import Room, Send


class TryCard(Card):
    """Nothing on it ranks: the words and the customer's reasons stand where a score might."""

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__(padding=16, gap=10)
        self._room = room
        self._avatar = Avatar("", size=36)
        self._who, self._which = PlainText("", "heading"), PlainText("", "small", "muted")
        self._curve = TensionCurve(height=124)
        self._answer = Bubble("agent", "")
        self._director = PlainText("", "small", "muted")
        self._clips = ClipRow(send, room, right=True)
        self._why, self._reasons = PlainText("", "strong"), PlainText("")
        head = row(self._avatar, column(self._who, self._which, gap=0), gap=10)
        head.setStretch(1, 1)
        self.column.addLayout(head)
        for part in (
            self._curve, self._answer, self._director, self._clips, self._why, self._reasons
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch()

    def show_try(self, state: State, one: Try, others: Sequence[Try], number: int) -> None:
        """Show it; the lines of the `others` lie under its own in grey."""
        if state.case is None:
            return
        name = agent_name(state, self._room, one.by)
        place = next((n for n, person in enumerate(state.people) if person.id == one.by), 0)
        self._avatar.show_name(name, place)
        self._who.setText(name)
        self._which.setText(self.tr("attempt {0}").replace("{0}", str(number)))
        self._curve.show_turns(one.tension, [other.tension for other in others])
        turn = one.turn
        typed = self._room.words(turn.answer.words) if turn.answer.words else None
        chosen = reply_of(state.case, turn.before, turn.reply).say if turn.reply else ""
        unclear = self.tr("None of the replies came close.")
        directed = turn.kind == "directed"
        self._answer.show_text(typed or ("" if directed else chosen) or unclear, name)
        self._director.setText(
            self.tr("The director went on as after: {0}").replace("{0}", chosen) if directed else ""
        )
        self._director.setVisible(directed)
        self._clips.render_clips(turn.answer.clips, state)
        customer = state.case.scenario.customer.name
        self._why.setText(self.tr("{name} says:").replace("{name}", customer))
        self._reasons.setText("\n".join(turn.because) or self.tr("Nothing changed at this turn."))
        self.setAccessibleName(f"{self._which.text()}, {name}")
