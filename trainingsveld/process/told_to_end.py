"""Told to end, by the system as it shuts down or by Ctrl+C: the program closes as by the cross.

Left to Python, Ctrl+C would be an exception wherever it comes: half way through loading a library,
which then breaks, or while Qt calls Python, and Qt forgets it.
"""

import os
import signal
import sys
from collections.abc import Callable
from types import FrameType
from typing import Self


class ToldToEnd:
    """Hears it while it is entered; `by_hand` after Ctrl+C.

    A second Ctrl+C ends the program on the spot. On Windows it hears nothing: there the session's
    end closes the window. Python hears of a signal only when Python runs: whoever sleeps elsewhere
    wakes when there is something to read from `wakes`, a file descriptor, and calls `woken`.
    """

    def __init__(self) -> None:
        self.told = False
        self.by_hand = False
        self.wakes: int | None = None
        self._end: Callable[[], None] | None = None

    def __enter__(self) -> Self:
        if sys.platform == "win32":
            return self
        self.wakes, self._write = os.pipe()
        for side in (self.wakes, self._write):
            os.set_blocking(side, False)
        self._wake_before = signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
        self._before = {
            number: signal.signal(number, self._heard) for number in (signal.SIGTERM, signal.SIGINT)
        }
        return self

    def __exit__(self, *_: object) -> None:
        if self.wakes is None:
            return
        for number, before in self._before.items():
            signal.signal(number, before)
        signal.set_wakeup_fd(self._wake_before)
        os.close(self.wakes)
        os.close(self._write)

    def hear(self, end: Callable[[], None]) -> None:
        """Call `end` when it is told; at once if it was told before anybody could answer."""
        self._end = end
        if self.told:
            end()

    def woken(self) -> None:
        """Empty the pipe; Python calls the handler by itself, now that it runs."""
        if self.wakes is None:
            return
        try:
            os.read(self.wakes, 512)
        except BlockingIOError:
            return

    def _heard(self, number: int, _frame: FrameType | None) -> None:
        self.told = True
        if number == signal.SIGINT:
            self.by_hand = True
            signal.signal(signal.SIGINT, signal.SIG_DFL)
        if self._end:
            self._end()
