"""The system wants the program to end, as when it shuts down: it closes as by the cross.

Python hears of a signal only when Python runs, and Qt's loop may be asleep in C; a pipe that the
signal writes to wakes it.
"""

import os
import signal
import sys
from collections.abc import Callable
from types import FrameType
from typing import Self

from PySide6.QtCore import QObject, QSocketNotifier


class ToldToEnd(QObject):
    """While it is entered, `end` is called when the system wants the program to end.

    On Windows there is no such signal: there the session's end closes the window.
    """

    def __init__(self, end: Callable[[], None]) -> None:
        super().__init__()
        self._end = end
        self._notifier: QSocketNotifier | None = None

    def __enter__(self) -> Self:
        if sys.platform == "win32":
            return self
        self._read, self._write = os.pipe()
        for side in (self._read, self._write):
            os.set_blocking(side, False)
        self._wake_before = signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
        self._before = signal.signal(signal.SIGTERM, self._heard)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        return self

    def __exit__(self, *_: object) -> None:
        if sys.platform == "win32" or self._notifier is None:
            return
        self._notifier.setEnabled(False)
        signal.signal(signal.SIGTERM, self._before)
        signal.set_wakeup_fd(self._wake_before)
        os.close(self._read)
        os.close(self._write)

    def _heard(self, _number: int, _frame: FrameType | None) -> None:
        self._end()

    def _woken(self) -> None:
        """Empty the pipe; Python calls the handler by itself, now that it runs."""
        try:
            os.read(self._read, 512)
        except BlockingIOError:
            return
