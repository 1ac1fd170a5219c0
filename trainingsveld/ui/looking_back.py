"""Looking back on a call: the curve, and one turn at a time with line, answer, recordings."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainingsveld.session import CallTurn, State
from trainingsveld.ui.clips import ClipRow
from trainingsveld.ui.look import Bubble, PlainText, SecondaryButton, TensionCurve, column, row
from trainingsveld.ui.mark_chips import MarkChips
from trainingsveld.ui.mood import style_words
from trainingsveld.ui.people import agent_name
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.transcript import earlier_tensions, reply_text, tensions


class LookingBack(QWidget):
    """`with_reasons` adds, in the customer's words, why the tension changed at the turn shown."""

    shown = Signal(int)
    """The turn that is shown now, counting from 0."""
    marked = Signal(int)
    """A mark was pressed: the turn it is about."""

    def __init__(
        self, send: Send, room: Room, *, with_reasons: bool = False, height: int = 136
    ) -> None:
        super().__init__()
        self._room, self._with_reasons = room, with_reasons
        self._state = State()
        self._turn: int | None = None
        self._curve = TensionCurve(selectable=True, height=height)
        self._back = SecondaryButton(icon="chevron-left")
        self._on = SecondaryButton(icon="chevron-right")
        self._marks = MarkChips()
        self._which = PlainText("", "strong")
        self._line, self._answer = Bubble("customer", ""), Bubble("agent", "")
        self._other = PlainText("", "small", "muted")
        self._clips = ClipRow(send, room, right=True)
        self._why = PlainText("", "strong")
        self._reasons = PlainText("")
        steps = row(self._which, self._back, self._on, gap=8)
        steps.setStretch(0, 1)
        self.setLayout(
            column(
                self._curve, self._marks, steps, self._line, self._answer, self._other, self._clips,
                self._why, self._reasons, gap=10,
            )
        )  # fmt: skip
        self._curve.chosen.connect(self._picked)
        self._marks.picked.connect(self._mark)
        self._back.clicked.connect(lambda: self._step(-1))
        self._on.clicked.connect(lambda: self._step(1))

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._back.setAccessibleName(self.tr("The turn before"))
        self._on.setAccessibleName(self.tr("The next turn"))
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Show the call; the turn that was shown stays, as long as it is there."""
        if state.turns != self._state.turns:
            self._turn = None
        self._state = state
        if self._turn is None and state.turns:
            self._turn = most_moving(state) if self._with_reasons else 0
        self._draw()

    def show_turn(self, turn: int) -> None:
        """Show another turn, counting from 0."""
        if 0 <= turn < len(self._state.turns) and turn != self._turn:
            self._turn = turn
            self._draw()
            self.shown.emit(turn)

    def _picked(self, point: int) -> None:
        """The curve's first point is the start of the call: it stands for the first turn."""
        self.show_turn(max(0, point - 1))

    def _mark(self, turn: int) -> None:
        self.show_turn(turn)
        self.marked.emit(turn)

    def _step(self, by: int) -> None:
        self.show_turn((self._turn or 0) + by)

    def _draw(self) -> None:
        state, turn = self._state, self._turn
        self._curve.setVisible(bool(state.turns))
        self._marks.render_state(state)
        for part in (self._which, self._back, self._on):
            part.setVisible(turn is not None)
        if turn is None:
            for part in (
                self._line, self._answer, self._other, self._clips, self._why, self._reasons
            ):  # fmt: skip
                part.setVisible(False)
            return
        marked = turn + 1
        self._curve.show_turns(tensions(state), earlier_tensions(state), marked)
        count = len(state.turns)
        self._which.setText(self.tr("Turn {0} of {1}").format(marked, count))
        self._back.setEnabled(turn > 0)
        self._on.setEnabled(marked < count)
        self._show(state.turns[turn])

    def _show(self, turn: CallTurn) -> None:
        case = self._state.case
        if case is None:
            return
        said = turn.said.text if turn.said else ""
        self._line.show_text(said, f"{case.scenario.customer.name} · {style_words(turn.style)}")
        self._line.setVisible(bool(said))
        typed = self._room.words(turn.answer.words) if turn.answer.words else None
        chosen = reply_text(case, turn)
        self._answer.show_text(typed or chosen, agent_name(self._state, self._room, turn.by))
        self._answer.setVisible(bool(typed or chosen))
        self._other.setText(self._beside(turn, chosen if typed else ""))
        self._other.setVisible(bool(self._other.text()))
        self._clips.render_clips(turn.answer.clips, self._state)
        self._why.setText(self.tr("{name} says:").format(name=case.scenario.customer.name))
        self._reasons.setText("\n".join(turn.because) or self.tr("Nothing changed at this turn."))
        for part in (self._why, self._reasons):
            part.setVisible(self._with_reasons and turn.kind != "nudge")

    def _beside(self, turn: CallTurn, counted: str) -> str:
        """What is not in the bubbles: how a typed answer counted, or what else happened."""
        match turn.kind:
            case "silence":
                return self.tr("It was silent for a while.")
            case "interrupt":
                return self.tr("The answer began before the customer had finished.")
            case "unclear":
                return self.tr("None of the replies came close.")
            case "broke_in":
                return self.tr("The customer broke into a long answer.")
            case "otherwise":
                return self.tr("The call went on by itself.")
            case "nudge":
                return self.tr("The customer’s director changed the mood here. Nobody else did.")
            case "directed":
                return self.tr("The customer’s director chose where the call went from here.")
            case "reply":
                return self.tr("Counted as: {0}").format(counted) if counted else ""


def most_moving(state: State) -> int:
    """The turn at which the tension changed most; the first of equals."""
    points = tensions(state)
    moves = [abs(after - before) for before, after in pairwise(points)]
    return moves.index(max(moves))
