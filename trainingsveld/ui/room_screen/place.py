"""Where the room's screen stands: on the other display if there is one, else over the first.

A display that is plugged in changes nothing. One that is pulled out takes the room's screen off,
so that it never lies over the window of whoever leads; P brings it back, wherever there is room.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from trainingsveld.session import State
from trainingsveld.session.projection import projection
from trainingsveld.ui.call.clock import CallClock
from trainingsveld.ui.ports import Room
from trainingsveld.ui.room_screen.window import RoomWindow
from trainingsveld.ui.screen_capture import hide_from_capture
from trainingsveld.ui.view_now import hides_now


class RoomPlace(QObject):
    """Belongs to one session. The window is made when it is first asked for."""

    def __init__(
        self, main: QWidget, room: Room, gone: Callable[[], None], *, by_itself: bool = False
    ) -> None:
        """With `by_itself` a group finds it open, where there is a second display."""
        super().__init__(main)
        self._by_itself = by_itself
        self._main, self._room, self._gone = main, room, gone
        self._clock = CallClock(room.seconds_before())
        self._state = State()
        self._window: RoomWindow | None = None
        self._on: QScreen | None = None
        self._hidden = False
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self.display_removed)

    def render_state(self, state: State) -> None:
        """Follow the session; the window is given only what everybody may see of it."""
        self._state = state
        self._clock.render_state(state)
        if self._window is not None:
            self._window.render_projection(projection(state))
            self._capture(self._window)
        if self._by_itself and state.group:  # once: whoever takes it off has it off
            self._by_itself = False
            if self.has_display_of_its_own() and not self.is_shown():
                self._show()

    def has_display_of_its_own(self) -> bool:
        """Whether there is a display beside the one of whoever leads."""
        return len(QGuiApplication.screens()) > 1

    def is_shown(self) -> bool:
        """Whether the room sees it now."""
        return self._window is not None and self._window.isVisible()

    def swap(self) -> None:
        """Show the room's screen, or take it off."""
        if self.is_shown():
            self._take_off()
        else:
            self._show()

    def display_removed(self, display: QScreen) -> None:
        """A display was pulled out: take the room's screen off if it was there, or would lie over.

        Qt has moved its windows to a display that is left.
        """
        if not self.is_shown():
            return
        left = [one for one in QGuiApplication.screens() if one is not display]
        if display is self._on or len(left) < 2:
            self._take_off()
            self._gone()

    def close(self) -> None:
        """The session is left."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.disconnect(self.display_removed)
        window, self._window = self._window, None
        if window is not None:
            window.hide()
            window.deleteLater()
        else:
            self._clock.deleteLater()
        self.deleteLater()

    def _show(self) -> None:
        window = self._window
        if window is None:
            window = self._window = RoomWindow(self._room, self._clock)
            window.left.connect(self._take_off)
        window.render_projection(projection(self._state))
        here = self._main.screen()
        other = next((one for one in QGuiApplication.screens() if one is not here), None)
        self._on = other or here
        window.setScreen(self._on)
        window.setGeometry(self._on.geometry())
        window.showFullScreen()
        self._hidden = False
        self._capture(window)
        if other is not None:  # the keys stay with whoever leads
            self._main.activateWindow()
        else:
            window.raise_()
            window.activateWindow()

    def _take_off(self) -> None:
        if self._window is not None:
            self._window.hide()
        self._main.window().raise_()
        self._main.activateWindow()

    def _capture(self, window: RoomWindow) -> None:
        hide = hides_now(self._state)
        if hide != self._hidden and window.isVisible():
            self._hidden = hide
            hide_from_capture(window, hide=hide)
