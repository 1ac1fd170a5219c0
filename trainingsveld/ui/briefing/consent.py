"""May answers be recorded: asked before the start, and yes only if everybody says yes."""

from trainingsveld.session import AnswerConsent, State
from trainingsveld.ui.look import Card, ChoiceButton, Icon, PlainText, row
from trainingsveld.ui.people import is_solo
from trainingsveld.ui.ports import Room, Send


class Consent(Card):
    """Two answers that weigh the same, neither chosen beforehand.

    Not a group of buttons: in one, Tab would pass by the answer that was not given.
    """

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__(padding=18, gap=10)
        self._head, self._ask = PlainText("", "heading"), PlainText("")
        self._yes, self._no = ChoiceButton(""), ChoiceButton("")
        for button in (self._yes, self._no):
            button.setCheckable(True)
        head = row(Icon("mic", "accent", 20), self._head)
        head.setStretch(1, 1)
        self.column.addLayout(head)
        self.column.addWidget(self._ask)
        self.column.addWidget(self._yes)
        self.column.addWidget(self._no)
        self._state, self._room = State(), room
        self._yes.clicked.connect(lambda: send(AnswerConsent(True, self._everybody())))
        self._no.clicked.connect(lambda: send(AnswerConsent(False)))

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("Recording"))
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Ask, and show what was answered."""
        self._state = state
        for button in (self._yes, self._no):
            button.setVisible(self.is_open())
        if not self.is_open():
            self._ask.setText(self._why_not())
            return
        if is_solo(state):
            ask = self.tr(
                "May the app record your answers during this call? Only in memory, gone when you "
                "close."
            )
            yes, no = self.tr("Yes, record my answers"), self.tr("No, do not record")
        else:
            ask = self.tr(
                "May the app record the player's answers during this call? Only in memory, gone "
                "when you close. Ask everybody: it is on only if everybody says yes. Nobody has "
                "to say why."
            )
            yes, no = self.tr("Everybody says yes"), self.tr("No, recording stays off")
        self._ask.setText(ask)
        self._yes.setText(yes)
        self._no.setText(no)
        self._yes.setChecked(state.recording is True)
        self._no.setChecked(state.recording is False)

    def _everybody(self) -> tuple[str, ...]:
        """Who was asked: the answer says that everybody was."""
        return tuple(person.id for person in self._state.people)

    def is_open(self) -> bool:
        """Whether there is anything to ask: something to record with, and something to record."""
        return self._room.has_microphone() and not self._state.by_hand

    def _why_not(self) -> str:
        if self._state.by_hand:
            return self.tr("You answer by hand, so nothing is recorded.")
        return self.tr(
            "There is no microphone here, so nothing is recorded. You can say your answers aloud "
            "all the same, or type them."
        )

    def has_focus(self) -> bool:
        """Whether the question is what the keyboard is at."""
        return self._yes.hasFocus() or self._no.hasFocus()

    def take_focus(self) -> None:
        """The answer that is given, or the first."""
        (self._no if self._no.isChecked() else self._yes).setFocus()
