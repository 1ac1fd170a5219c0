"""The soft time of a step: it goes round, and past its end it counts on. It ends nothing."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from trainingsveld.ui.look import QuietButton, RingTimer, row


class StepTimer(QWidget):
    """Begins anew with every step. A minute more is one press away: `asked` is told of it."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._given, self._left, self._more = 60, 60, 0
        self._ring = RingTimer(60, size=76)
        self._button = QuietButton("", "plus")
        self.setLayout(row(self._ring, self._button, gap=6))
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._second)
        self._button.clicked.connect(self.asked)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._button.setText(self.tr("1 min"))
        self._button.setAccessibleName(self.tr("One minute more"))
        self._ring.set_left(self._left)

    def begin(self, seconds: int) -> None:
        """Start a step's time."""
        self._given, self._left, self._more = seconds, seconds, 0
        self._ring.set_total(seconds)
        self._ring.set_left(seconds)
        self._tick.start()

    def stop(self) -> None:
        """Nobody's time runs."""
        self._tick.stop()

    def _second(self) -> None:
        self._left -= 1
        self._ring.set_left(self._left)

    def give(self, more: int) -> None:
        """Have so many seconds beyond the step's own, all in all."""
        added, self._more = max(0, more - self._more), more
        self._given += added
        self._left += added
        self._ring.set_total(self._given)
        self._ring.set_left(self._left)
