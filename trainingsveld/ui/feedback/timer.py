"""The soft time of a step: it goes round, and past its end it counts on. It ends nothing."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from trainingsveld.ui.look import QuietButton, RingTimer, row

_MORE = 60


class StepTimer(QWidget):
    """Begins anew with every step. A minute more is one press away."""

    def __init__(self) -> None:
        super().__init__()
        self._given, self._left = 60, 60
        self._ring = RingTimer(60, size=76)
        self._more = QuietButton("", "plus")
        self.setLayout(row(self._ring, self._more, gap=6))
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._second)
        self._more.clicked.connect(self._add)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._more.setText(self.tr("1 min"))
        self._more.setAccessibleName(self.tr("One minute more"))
        self._ring.set_left(self._left)

    def begin(self, seconds: int) -> None:
        """Start a step's time."""
        self._given = self._left = seconds
        self._ring.set_total(seconds)
        self._ring.set_left(seconds)
        self._tick.start()

    def stop(self) -> None:
        """Nobody's time runs."""
        self._tick.stop()

    def _second(self) -> None:
        self._left -= 1
        self._ring.set_left(self._left)

    def _add(self) -> None:
        self._given += _MORE
        self._left += _MORE
        self._ring.set_total(self._given)
        self._ring.set_left(self._left)
