"""Which moment of the call a note is about: one of its turns, or none in particular."""

from PySide6.QtWidgets import QWidget

from trainingsveld.session import CallTurn, State
from trainingsveld.ui.look import Select

_LONGEST = 44


class Moment(Select):
    """The turns of the call by what the customer said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._turns: tuple[CallTurn, ...] = ()
        self.setMinimumContentsLength(24)
        self.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self.setAccessibleName(self.tr("Which moment is it about?"))
        self._fill()

    def render_state(self, state: State) -> None:
        """Offer the turns of this call."""
        if state.turns != self._turns:
            self._turns = state.turns
            self._fill()

    def turn(self) -> int | None:
        """The chosen turn, counting from 0."""
        chosen: int = self.currentData()
        return None if chosen < 0 else chosen

    def choose(self, turn: int) -> None:
        """It is about this turn."""
        if 0 <= turn < len(self._turns):
            self.setCurrentIndex(turn + 1)

    def forget(self) -> None:
        """No moment."""
        self.setCurrentIndex(0)

    def _fill(self) -> None:
        at = max(0, self.currentIndex())
        self.clear()
        self.addItem(self.tr("Which moment?"), -1)
        for number, turn in enumerate(self._turns):
            said = turn.said.text if turn.said else "…"
            said = said if len(said) <= _LONGEST else said[: _LONGEST - 1].rstrip() + "…"
            words = self.tr("Turn {0}: {1}")
            self.addItem(words.replace("{0}", str(number + 1)).replace("{1}", said), number)
        self.setCurrentIndex(at if at < self.count() else 0)
