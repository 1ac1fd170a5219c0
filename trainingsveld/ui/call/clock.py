"""Time spent in the call. It only counts: nobody is ever cut off by it."""

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QWidget

from trainingsveld.session import CALL, Phase, State
from trainingsveld.ui.look import Icon, PlainText, row

_TICK = 250  # milliseconds; the digits change on the second, whenever the pause began


class CallClock(QWidget):
    """Minutes and seconds since the customer began, without the time everything was held."""

    def __init__(self, seconds_before: int = 0) -> None:
        super().__init__()
        self._digits = PlainText("00:00", "number", wrap=False)
        self._digits.set_scale(0.8)
        self.setLayout(row(Icon("timer", "muted", 20), self._digits, gap=10))
        self._before = 1000 * seconds_before
        self._running = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK)
        self._tick.timeout.connect(self._draw)
        self._shown = -1
        self._on: tuple[Phase, int] = (Phase.NEW, 0)
        self._since = 0
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language of the screen."""
        self._shown = -1
        self._draw()

    def render_state(self, state: State) -> None:
        """Count while the call is on."""
        if state.phase in CALL and not state.held:
            if not self._running.isValid():
                self._running.start()
                self._tick.start()
        elif self._running.isValid():
            self._before += self._running.elapsed()
            self._running.invalidate()
            self._tick.stop()
        if (state.phase, state.since) != self._on:
            self._on, self._since = (state.phase, state.since), self._milliseconds()
        self._draw()

    def now(self) -> tuple[int, int]:
        """Milliseconds of the call, and since the line or the answer that is on began."""
        at = self._milliseconds()
        return at, at - self._since

    def start_at(self, seconds: int) -> None:
        """Go on counting from here."""
        self._before = 1000 * seconds
        if self._running.isValid():
            self._running.restart()
        self._draw()

    def seconds(self) -> int:
        """What it shows."""
        return self._milliseconds() // 1000

    def _milliseconds(self) -> int:
        return self._before + (self._running.elapsed() if self._running.isValid() else 0)

    def _draw(self) -> None:
        seconds = self.seconds()
        if seconds == self._shown:
            return
        if seconds // 60 != self._shown // 60:
            self.setAccessibleName(self.tr("Minutes in this call: {0}").format(seconds // 60))
        self._shown = seconds
        self._digits.setText(f"{seconds // 60:02d}:{seconds % 60:02d}")
