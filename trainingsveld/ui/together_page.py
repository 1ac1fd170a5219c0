"""The page of a group before it plays, and when somebody comes in: rules first, then recording."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout

from trainingsveld.session import State
from trainingsveld.store import Settings
from trainingsveld.ui.page import SessionPage
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.together.agreeing import Agreeing
from trainingsveld.ui.together.asking import AskInTurn


class TogetherPage(SessionPage):
    """Shown as long as somebody has yet to agree, or recording has yet to be asked about."""

    def __init__(self, send: Send, room: Room, settings: Settings) -> None:
        super().__init__()
        self._state = State()
        self._agreeing, self._asking = Agreeing(send, room), AskInTurn(send, room)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._agreeing)
        self._stack.addWidget(self._asking)
        self.use(settings)
        self.retranslate()

    def use(self, settings: Settings) -> None:
        """Follow the user's choices; this page has none of its own."""

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Before we begin"))
        self._agreeing.retranslate()
        self._asking.retranslate()

    def render_state(self, state: State) -> None:
        """Show this state, whatever was shown before."""
        self._state = state
        self._agreeing.render_state(state)
        self._asking.render_state(state)
        agreed = len(state.people) > 1 and not state.unconfirmed
        if agreed and state.recording is None:
            if not self._asking.is_asking():
                self._asking.begin()
            self._stack.setCurrentWidget(self._asking)
        else:
            self._stack.setCurrentWidget(self._agreeing)
        if self.isVisible() and not self.isAncestorOf(self.focusWidget() or self):
            self._take_focus()

    def arrive(self) -> None:
        """Begin where somebody is to do something."""
        self._take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where somebody is to do something."""
        super().showEvent(event)
        self._take_focus()

    def _take_focus(self) -> None:
        if self._stack.currentWidget() is self._asking:
            self._asking.take_focus()
        else:
            self._agreeing.take_focus()
