"""Chips that lead to a moment of the call: to see it, and to hear it where there is a recording."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from trainingsveld.session import ListenTo, State, Stretch, turns_of
from trainingsveld.ui.arrange import empty
from trainingsveld.ui.look import ChipButton, Flow


def stretches(state: State, attempt: int, turn: int) -> tuple[Stretch, ...]:
    """The customer's line of a turn and the answer to it, as far as they are there to be heard."""
    one = turns_of(state, attempt)[turn]
    line = (Stretch(attempt, turn, "line"),) if one.said else ()
    kept = [clip for clip in one.answer.clips if clip in state.recordings.clips]
    answers = tuple(Stretch(attempt, turn, "answer", clip) for clip in kept)
    return (*line, *(answers or (Stretch(attempt, turn, "answer"),)))


def hear_turn(state: State, turn: int) -> ListenTo:
    """Ask to hear one turn of the call that counts."""
    return ListenTo(stretches(state, len(state.attempts), turn))


class MomentChips(QWidget):
    """One chip a turn; `picked` is told the turn, counting from 0."""

    def __init__(self, picked: Callable[[int], None]) -> None:
        super().__init__()
        self._picked = picked
        self._turns: tuple[int, ...] = ()
        self._flow = Flow(self, gap=6)

    def show_turns(self, turns: Sequence[int]) -> None:
        """Show these, and nothing where there are none."""
        if tuple(turns) == self._turns:
            return
        self._turns = tuple(turns)
        empty(self._flow)
        for turn in self._turns:
            chip = ChipButton(self.tr("Turn {0}").replace("{0}", str(turn + 1)), "play")
            chip.setCheckable(False)
            says = self.tr("See and hear turn {0}").replace("{0}", str(turn + 1))
            chip.setAccessibleName(says)
            chip.clicked.connect(self._teller(turn))
            self._flow.addWidget(chip)
        self.setVisible(bool(self._turns))

    def _teller(self, turn: int) -> Callable[[], None]:
        return lambda: self._picked(turn)
