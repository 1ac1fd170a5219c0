"""May answers be recorded: asked before the start of who is alone, and told to a group."""

from trainingsveld.session import AnswerConsent, State
from trainingsveld.ui.language import on_screen
from trainingsveld.ui.look import Card, ChoiceButton, Icon, PlainText, row
from trainingsveld.ui.people import is_solo
from trainingsveld.ui.ports import Room, Send
from trainingsveld.wording.levels import level_words


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
        self._yes.clicked.connect(lambda: send(AnswerConsent(True)))
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
        may = self.tr("May the app record your answers during this call?")
        self._ask.setText(f"{may} {level_words(state.level, on_screen()).heard}")
        self._yes.setText(self.tr("Yes, record my answers"))
        self._no.setText(self.tr("No, do not record"))
        self._yes.setChecked(state.recording is True)
        self._no.setChecked(state.recording is False)

    def is_open(self) -> bool:
        """Whether there is anything to ask here: of one person, and something to record with."""
        return is_solo(self._state) and self.can_record()

    def can_record(self) -> bool:
        """Whether there is something to record with, and something to record."""
        return self._room.has_microphone() and not self._state.by_hand

    def _why_not(self) -> str:
        if self._state.by_hand:
            return self.tr("You answer by hand, so nothing is recorded.")
        if self.can_record() and self._state.recording:
            return self.tr("Everybody said yes: what the player says is recorded.")
        if self.can_record():
            return self.tr("Recording is off this session.")
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
