"""Have the window left out of screen captures while it shows what the level wants hidden."""

import logging

from PySide6.QtWidgets import QWidget

from trainingsveld.session import State
from trainingsveld.ui.screen_capture import Ask, Outcome, hide_from_capture
from trainingsveld.ui.view_now import hides_now

logger = logging.getLogger(__name__)


class Captures:
    """Follows a session, and asks the system only when something changes."""

    def __init__(self, window: QWidget, ask: Ask | None = None) -> None:
        self._window, self._ask = window, ask
        self._hidden = False

    def see(self, state: State) -> None:
        """Hide or show the window as this state wants."""
        self._hide(hide=hides_now(state))

    def left(self) -> None:
        """The session is over: there is nothing to hide any more."""
        self._hide(hide=False)

    def _hide(self, *, hide: bool) -> None:
        if hide == self._hidden:
            return
        self._hidden = hide
        outcome: Outcome = hide_from_capture(self._window, hide=hide, ask=self._ask)
        if outcome == "refused":
            logger.warning("the system does not leave the window out of captures")
