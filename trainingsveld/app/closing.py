"""Closing the window, and bringing it to the front."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class Closing(QObject):
    """Turns a click on the window's cross into an event that the loop can wait for."""

    def __init__(self, wish: asyncio.Event) -> None:
        super().__init__()
        self._wish = wish

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold the close until everything has been let go."""
        if event.type() is QEvent.Type.Close:
            self._wish.set()
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @staticmethod
    def raise_window(window: QWidget) -> Callable[[], None]:
        """Give what brings the window to the front."""

        def raise_it() -> None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()

        return raise_it
