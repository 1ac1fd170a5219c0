"""Locking an open vault by itself: when nobody touches anything, and when the computer slept."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from trainingsveld.store.vaults.auto_lock import lock_now

_EVERY = 5_000
"""Milliseconds between two looks."""
_TOUCHED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class AutoLock(QObject):
    """Looks at the clock and at the keyboard while a vault is open. `in_call` says that one is on.

    The clock that is looked at is the one on the wall: the other stands still while a computer
    sleeps. Where it is set by hand the vault is locked once too often.
    """

    def __init__(self, lock: Callable[[], None], clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self.in_call: Callable[[], bool] = lambda: False
        self._lock, self._clock = lock, clock
        self._touched = self._looked = clock()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)

    def watch(self) -> None:
        """Begin."""
        self._touched = self._looked = self._clock()
        self._timer.start()
        if application := QApplication.instance():
            application.installEventFilter(self)

    def rest(self) -> None:
        """There is nothing to lock."""
        self._timer.stop()
        if application := QApplication.instance():
            application.removeEventFilter(self)

    def look(self) -> None:
        """Lock if it is time."""
        now = self._clock()
        since_look, self._looked = now - self._looked, now
        if lock_now(now - self._touched, since_look, in_call=self.in_call()):
            self._lock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is here."""
        if event.type() in _TOUCHED:
            self._touched = self._clock()
        return False
