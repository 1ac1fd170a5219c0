"""Marks as chips: what was seen at which turn, how often, and never by whom."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainingsveld.session import Stack, State, behaviours, stacks, visible_marks
from trainingsveld.ui.arrange import empty
from trainingsveld.ui.look import ChipButton, Flow

_LONGEST = 40


class MarkChips(QWidget):
    """A chip for each behaviour that was seen at a turn; pressing one tells the turn."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[tuple[str, str, int], ...] = ()
        self._flow = Flow(self)

    def render_state(self, state: State) -> None:
        """Show the marks that everybody may see by now."""
        laid = stacks(visible_marks(state), len(state.turns)) if state.turns else ()
        shown = tuple((*self._words(state, one), one.turn) for one in laid)
        self.setVisible(bool(shown))
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._flow)
        for text, says, turn in shown:
            self._flow.addWidget(self._chip(text, says, turn))

    def _chip(self, text: str, says: str, turn: int) -> ChipButton:
        chip = ChipButton(text, "bookmark")
        chip.setCheckable(False)
        chip.setAccessibleName(says)
        chip.clicked.connect(self._pick(turn))
        return chip

    def _pick(self, turn: int) -> Callable[[], None]:
        return lambda: self.picked.emit(turn)

    def _words(self, state: State, one: Stack) -> tuple[str, str]:
        """What stands on the chip, and what a screen reader says."""
        seen, times = behaviour_words(state, one.behaviour, self.tr("this moment")), len(one.marks)
        short = seen if len(seen) <= _LONGEST else seen[: _LONGEST - 1].rstrip() + "…"
        more = f" ×{times}" if times > 1 and not state.counts_nothing else ""
        says = self.tr("Seen at turn {0}: {1}")
        says = says.replace("{0}", str(one.turn + 1)).replace("{1}", seen + more)
        return f"{one.turn + 1} · {short}{more}", says


def behaviour_words(state: State, behaviour: str, moment: str) -> str:
    """What was seen, in the words of the case; `moment` where nothing in particular was."""
    return behaviours(state).get(behaviour, moment)
