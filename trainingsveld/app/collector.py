"""Python's garbage collector, kept on the screen's thread and out of the start.

By itself it runs in whichever thread happens to allocate, and there it may destroy Qt objects of
the main thread: a timer destroyed on a worker thread ends the program. In the midst of destroying
one object it may destroy another, which waits for a lock of Qt's that the first one holds. So it is
off, and looks for itself now and then from the loop.
"""

import gc
from typing import Self

from PySide6.QtCore import QObject, QTimer

_EVERY = 1_000
"""Milliseconds between two looks; one look at the young generations costs well under one."""


class Collector(QObject):
    """Collects while it is entered. What is alive by then is never looked at again."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._look)

    def __enter__(self) -> Self:
        gc.freeze()
        gc.disable()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        gc.collect()  # else it is due at once, perhaps while Qt destroys an object and holds a lock
        gc.enable()
        gc.unfreeze()

    def _look(self) -> None:
        """Collect the generations that Python itself would have by now."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [g for g in range(3) if counts[g] > thresholds[g]]
        if due:
            gc.collect(max(due))
