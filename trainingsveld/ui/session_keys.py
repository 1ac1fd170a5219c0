"""The window's keys that are for the pages of a session alone; elsewhere they are other keys."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from trainingsveld.ui.beside_session import BesideSession
from trainingsveld.ui.keys import install
from trainingsveld.ui.overlay import dismiss_top
from trainingsveld.ui.session_view import SessionView


class SessionKeys:
    """Given to the window once. `home` shows the session's page again."""

    def __init__(self, window: QWidget, beside: BesideSession, home: Callable[[], None]) -> None:
        self._window, self._home = window, home
        self._session: SessionView | None = None
        self.actions = install(
            window,
            {
                "room-screen": beside.swap_room_screen,
                "listen-back": self._listen_back,
                "step-in": self._step_in,
                "attempts": self._compare,
                "people": self._show_people,
            },
        )

    def follow(self, session: SessionView | None) -> None:
        """Have the keys of this session; of none where another page is shown."""
        self._session = session
        on = session is not None
        self.actions["room-screen"].setEnabled(on)
        self.actions["listen-back"].setEnabled(on and session.may_listen_back())
        self.actions["step-in"].setEnabled(on and session.may_step_in())
        self.actions["attempts"].setEnabled(on and session.may_compare())
        self.actions["people"].setEnabled(on and session.in_afternoon())

    def _listen_back(self) -> None:
        if self._session is not None and self._session.listen_back():
            self._home()

    def _step_in(self) -> None:
        dismiss_top(self._window.window())
        if self._session is not None:
            self._session.step_in(self._window)

    def _compare(self) -> None:
        if self._session is not None and self._session.compare():
            self._home()

    def _show_people(self) -> None:
        dismiss_top(self._window.window())
        if self._session is not None:
            self._session.who_is_here(self._window)
