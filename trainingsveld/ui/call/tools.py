"""The row of steps below the captions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from trainingsveld.session import (
    CALL,
    AnswerBy,
    Phase,
    RepeatLine,
    ShowReplies,
    State,
    TakeBack,
    TakeTime,
    help_now,
)
from trainingsveld.ui.look import Flow, QuietButton, SecondaryButton
from trainingsveld.ui.ports import Room, Send

_OPEN = (Phase.LISTENING, Phase.TYPING, Phase.CHOOSING)


def may_take_back(state: State) -> bool:
    """Whether there is a turn of one's own to take back."""
    return help_now(state).back and any(turn.kind == "reply" for turn in state.turns)


def may_think(state: State) -> bool:
    """Whether asking for time to think makes a difference now."""
    return state.phase in (Phase.LISTENING, Phase.ANSWERING) and not state.by_hand


def next_way(state: State, room: Room) -> AnswerBy:
    """The next way to answer: holding a key, hands-free where there is a microphone, by hand."""
    if state.hands_free:
        return AnswerBy(by_hand=True)
    if state.by_hand or not room.has_microphone():
        return AnswerBy(by_hand=not state.by_hand)
    return AnswerBy(hands_free=True)


class Tools(QWidget):
    """Say again, show the replies, last turn back, and the screens of the system."""

    screens = Signal()

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__()
        self._room, self._state = room, State()
        self.screens_open = False
        self._again = SecondaryButton("", "repeat")
        self._replies = SecondaryButton("", "list-checks")
        self._back = SecondaryButton("", "undo-2")
        self._think = SecondaryButton("", "hourglass")
        self._way = QuietButton("", "mic")
        self._screens = QuietButton("", "monitor")
        flow = Flow(self)
        buttons = (
            self._again, self._replies, self._think, self._back, self._way, self._screens
        )  # fmt: skip
        for button in buttons:
            flow.addWidget(button)
        self._again.clicked.connect(lambda: send(RepeatLine()))
        self._replies.clicked.connect(lambda: send(ShowReplies()))
        self._back.clicked.connect(lambda: send(TakeBack()))
        self._think.clicked.connect(lambda: send(TakeTime()))
        self._way.clicked.connect(lambda: send(next_way(self._state, self._room)))
        self._screens.clicked.connect(self.screens)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._again.setText(self.tr("Say that again"))
        self._replies.setText(self.tr("Show the replies"))
        self._back.setText(self.tr("Last turn again"))
        self._screens.setText(self.tr("Screens"))

    def render_state(self, state: State) -> None:
        """Enable what fits the moment."""
        self._state = state
        self._think.setEnabled(may_think(state))
        self._think.setVisible(not state.by_hand)
        self._think.setText(self.tr("Done thinking") if state.thinking else self.tr("Thinking"))
        self._way.setText(self._way_words(state))
        self._way.setEnabled(state.phase in CALL)
        self._again.setEnabled(state.phase in _OPEN)
        self._replies.setEnabled(state.phase in (Phase.LISTENING, Phase.TYPING))
        may = help_now(state)
        self._replies.setVisible(may.may_ask and not may.replies)
        self._back.setVisible(may.back)
        self._back.setEnabled(may_take_back(state))
        cards = bool(state.case and state.case.scenario.cards)
        self._screens.setVisible(cards and not self.screens_open)

    def _way_words(self, state: State) -> str:
        if state.by_hand:
            return self.tr("You answer by hand")
        return self.tr("You answer hands-free") if state.hands_free else self.tr("You hold to talk")
