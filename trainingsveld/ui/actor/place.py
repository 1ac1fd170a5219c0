"""Where the actor's window stands: on the other screen if there is one, and open until closed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from trainingsveld.session import State
from trainingsveld.ui.actor.window import ActorWindow
from trainingsveld.ui.ports import Send

_ASIDE = 60  # pixels from the main window where there is one screen only


class ActorPlace:
    """Opens the window when a session has an actor, draws it, and lets go of it in the end."""

    def __init__(self, main: QWidget) -> None:
        self._main = main
        self._window: ActorWindow | None = None

    def render_state(self, state: State, send: Send) -> None:
        """Show the state to the actor, if there is one."""
        if not state.actor:
            return
        if self._window is None:
            self._window = ActorWindow(send)
            self._put(self._window)
        self._window.render_state(state)

    def open_again(self) -> None:
        """Show it, in front, wherever it was."""
        if self._window is not None:
            self._window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
            self._window.show()
            self._window.raise_()
            self._window.activateWindow()

    def close(self) -> None:
        """The session is left."""
        window, self._window = self._window, None
        if window is not None:
            window.close()
            window.deleteLater()

    def _put(self, window: ActorWindow) -> None:
        """The player's window keeps the keys."""
        here = self._main.screen()
        others = [screen for screen in QGuiApplication.screens() if screen is not here]
        if others:
            window.setScreen(others[0])
            window.move(others[0].availableGeometry().topLeft())
        else:
            window.move(self._main.pos().x() + _ASIDE, self._main.pos().y() + _ASIDE)
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        window.show()
