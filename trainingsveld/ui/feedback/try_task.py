"""The step at which the player goes back to a moment and tries again."""

from PySide6.QtWidgets import QWidget

from trainingsveld.session import PassTask, State, TryAgain
from trainingsveld.store import Settings
from trainingsveld.ui.choice_list import ChoiceList, Option
from trainingsveld.ui.feedback.words import in_language
from trainingsveld.ui.look import Card, PlainText, QuietButton, ScrollColumn, column, row
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.transcript import reply_text

_MOST = 60
"""The newest moments; a call with more is too long to look back on as a list."""


class TryTask(QWidget):
    """Moments of the call, each with the customer's line and what was answered."""

    def __init__(self, send: Send, room: Room, language: str) -> None:
        super().__init__()
        self._send, self._room, self._language = send, room, language
        self._ask = PlainText("", "strong")
        self._chosen_card = Card("accent", padding=13, gap=4)
        self._chosen_head, self._chosen = PlainText("", "strong"), PlainText("")
        self._chosen_card.column.addWidget(self._chosen_head)
        self._chosen_card.column.addWidget(self._chosen)
        self._list = ChoiceList()
        self._pass = QuietButton("")
        scroll = ScrollColumn(margins=0, gap=10)
        scroll.column.addWidget(self._list)
        scroll.column.addStretch()
        self.setLayout(column(self._ask, self._chosen_card, scroll, row(self._pass, 1), gap=12))
        self._list.picked.connect(self._try)
        self._pass.clicked.connect(lambda: send(PassTask()))

    def use(self, settings: Settings) -> None:
        """Follow the language of the method's texts."""
        self._language = settings.language

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._chosen_head.setText(self.tr("You want to try this"))
        self._pass.setText(self.tr("Skip"))

    def render_state(self, state: State, *, on: bool) -> None:
        """Offer the moments at which something was answered; in a silent call, those of silence."""
        task = state.round.task
        chosen = state.round.chosen if on else None
        words = self._room.words(state.round.notes[chosen].words) if chosen is not None else None
        self._chosen.setText(words or "")
        self._chosen_card.setVisible(bool(words))
        self._list.show_options(self._moments(state) if on else ())
        if on and task:
            self._ask.setText(in_language(task.step.ask, self._language))

    def take_focus(self) -> None:
        """The first moment, or going on without."""
        if self._list.options():
            self._list.focus()
        else:
            self._pass.setFocus()

    def _moments(self, state: State) -> list[Option]:
        found: list[Option] = []
        kinds = {turn.kind for turn in state.turns} & {"reply", "unclear"} or {"silence"}
        for place, turn in enumerate(state.turns):
            if state.case is None or turn.said is None or turn.kind not in kinds:
                continue
            typed = self._room.words(turn.answer.words) if turn.answer.words else None
            answered = typed or reply_text(state.case, turn)
            note = self.tr("Answered: {0}").format(answered) if answered else ""
            found.append(Option(str(place), turn.said.text, note, str(place + 1)))
        return found[-_MOST:]

    def _try(self, turn: str) -> None:
        self._send(TryAgain(int(turn)))
