"""The row of steps below the captions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainingsveld.session import Phase, RepeatLine, ShowReplies, State, TakeBack
from trainingsveld.ui.look import Flow, QuietButton, SecondaryButton
from trainingsveld.ui.ports import Send

_OPEN = (Phase.LISTENING, Phase.TYPING, Phase.CHOOSING)


def may_take_back(state: State) -> bool:
    """Whether there is a turn of one's own to take back."""
    return any(turn.kind == "reply" for turn in state.turns)


class Tools(QWidget):
    """Say again, show the replies, last turn back, and the screens of the system."""

    screens = Signal()

    def __init__(self, send: Send) -> None:
        super().__init__()
        self.screens_open = False
        self._again = SecondaryButton("", "repeat")
        self._replies = SecondaryButton("", "list-checks")
        self._back = SecondaryButton("", "undo-2")
        self._screens = QuietButton("", "monitor")
        flow = Flow(self)
        for button in (self._again, self._replies, self._back, self._screens):
            flow.addWidget(button)
        self._again.clicked.connect(lambda: send(RepeatLine()))
        self._replies.clicked.connect(lambda: send(ShowReplies()))
        self._back.clicked.connect(lambda: send(TakeBack()))
        self._screens.clicked.connect(self.screens)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._again.setText(self.tr("Say that again"))
        self._replies.setText(self.tr("Show the replies"))
        self._back.setText(self.tr("Last turn again"))
        self._screens.setText(self.tr("Screens"))

    def render_state(self, state: State) -> None:
        """Enable what fits the moment."""
        self._again.setEnabled(state.phase in _OPEN)
        self._replies.setEnabled(state.phase in (Phase.LISTENING, Phase.TYPING))
        self._replies.setVisible(not state.by_hand)
        self._back.setEnabled(may_take_back(state))
        cards = bool(state.case and state.case.scenario.cards)
        self._screens.setVisible(cards and not self.screens_open)
