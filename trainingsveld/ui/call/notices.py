"""What has to be said during a call: a sound that fails, a moment without a way on, Esc."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from trainingsveld.session import CALL, EndCall, Phase, State
from trainingsveld.speech.error import Warn
from trainingsveld.ui.call.moment import is_stuck, may_act
from trainingsveld.ui.look import Banner, PrimaryButton, announce, column
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.sentences import notice

_HINT = 2000  # milliseconds: long enough to read, gone before it is in the way


class CallNotices(QWidget):
    """Banners between the captions and the buttons; none of them stops anything."""

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__()
        self._room = room
        self._warned: Warn | None = None
        self._end = PrimaryButton("", "message-square-heart")
        self._trouble = Banner("", "warn")
        self._microphone = Banner("", "warn")
        self._stuck = Banner("", "accent", buttons=(self._end,))
        self._escape = Banner("", "neutral")
        self.setLayout(column(self._trouble, self._microphone, self._stuck, self._escape, gap=8))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_HINT)
        self._timer.timeout.connect(self._hide_escape)
        self._end.clicked.connect(lambda: send(EndCall()))
        self._escape.hide()
        self._microphone.hide()

    def enter(self) -> None:
        """Have trouble with the microphone told from now on."""
        self._room.watch_warning(self._warn)

    def leave(self) -> None:
        """The page is left."""
        self._room.watch_warning(None)

    def _warn(self, what: Warn | None) -> None:
        """Say what is wrong with the microphone, for as long as it is."""
        self._warned = what
        self._microphone.setVisible(what is not None)
        if what is not None:
            said = notice(what)
            words = f"{said.title}. {said.text}"
            self._microphone.show_text(words)
            announce(self, words)
        self._fit()

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._end.setText(self.tr("Finish the call"))
        self._escape.show_text(self.tr("Press Esc once more to stop everything."))
        self._warn(self._warned)

    def render_state(self, state: State) -> None:
        """Show what there is to say."""
        trouble = state.trouble if state.phase in CALL else ""
        self._trouble.setVisible(bool(trouble))
        if trouble:
            said = notice(trouble)
            unheard = state.phase is Phase.ANSWERING and state.failed_here
            lead = self.tr("Nothing is being recorded now.") if unheard else ""
            self._trouble.show_text(" ".join(p for p in (f"{said.title}.", lead, said.text) if p))
        stuck = is_stuck(state)
        self._stuck.setVisible(stuck)
        if stuck:
            words = self.tr("There is nothing left to say here, and the customer is silent.")
            if may_act(state):
                words += " " + self.tr("Perhaps a screen of the system helps.")
            self._stuck.show_text(words)
        self._fit()

    def hint_escape(self) -> None:
        """Say that a second Esc stops everything."""
        self._escape.show()
        self._timer.start()
        self._fit()
        announce(self, self.tr("Press Esc once more to stop everything."))

    def _hide_escape(self) -> None:
        self._escape.hide()
        self._fit()

    def _fit(self) -> None:
        banners = (self._trouble, self._microphone, self._stuck, self._escape)
        self.setVisible(any(banner.isVisibleTo(self) for banner in banners))
