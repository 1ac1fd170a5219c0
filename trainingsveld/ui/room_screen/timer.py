"""The soft time of a step, for all to see: past its end it counts on, and ends nothing."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from trainingsveld.feedback import Step
from trainingsveld.ui.look import RingTimer, row


class RoomTimer(QWidget):
    """Begins anew with each step; between steps it is not there. A minute more is more for all."""

    def __init__(self) -> None:
        super().__init__()
        self._step: Step | None = None
        self._given = self._left = self._more = 0
        self._ring = RingTimer(60, size=76)
        self.setLayout(row(self._ring))
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._second)
        self.hide()

    def follow(self, step: Step | None, more: int = 0) -> None:
        """Count the time of this step, which was given so many seconds beyond its own."""
        added, self._more = max(0, more - self._more), more
        if step == self._step:
            self._add(added)
            return
        self._step = step
        self.setVisible(step is not None)
        if step is None:
            self._tick.stop()
            return
        self._given = self._left = 0
        self._add(step.seconds + more)
        self._tick.start()

    def _add(self, seconds: int) -> None:
        self._given += seconds
        self._left += seconds
        self._ring.set_total(self._given)
        self._ring.set_left(self._left)

    def _second(self) -> None:
        self._left -= 1
        self._ring.set_left(self._left)
