"""Where the listening is: told when a stretch begins, and counted between."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

_TICK = 50  # milliseconds


class Playhead(QObject):
    """A moment on the time line, in milliseconds, that goes on by itself while something plays."""

    def __init__(self, moved: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._moved = moved
        self._at, self._pace = 0, 100
        self._end = 0
        self._since = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK)
        self._tick.timeout.connect(self._moved)

    def at(self) -> int:
        """The moment."""
        if not self._since.isValid():
            return self._at
        return min(self._end, self._at + self._since.elapsed() * self._pace // 100)

    def go(self, moment: int) -> None:
        """Stand still here."""
        self.stop()
        self._at = moment
        self._moved()

    def wait_at(self, moment: int, pace: int) -> None:
        """Something is about to play from here, at this pace in percent."""
        self._at = self._end = moment
        self._pace = pace
        self._since.start()
        self._tick.start()
        self._moved()

    def begin(self, moment: int, end: int) -> None:
        """A stretch begins that lies from `moment` to `end`."""
        if self._tick.isActive():
            self._at, self._end = moment, end
            self._since.start()
            self._moved()

    def stop(self) -> None:
        """Stand still where it is."""
        self._at = self.at()
        self._since.invalidate()
        self._tick.stop()
