"""May answers be recorded: asked before the start, and yes only if everybody says yes."""

from PySide6.QtWidgets import QButtonGroup

from trainingsveld.session import AnswerConsent, State
from trainingsveld.ui.look import Card, ChoiceButton, Icon, PlainText, row
from trainingsveld.ui.people import is_solo
from trainingsveld.ui.ports import Send


class Consent(Card):
    """Two answers that weigh the same, neither chosen beforehand."""

    def __init__(self, send: Send) -> None:
        super().__init__(padding=18, gap=10)
        self._head, self._ask = PlainText("", "heading"), PlainText("")
        self._yes, self._no = ChoiceButton(""), ChoiceButton("")
        self._group = QButtonGroup(self)
        for button in (self._yes, self._no):
            button.setCheckable(True)
            self._group.addButton(button)
        head = row(Icon("mic", "accent", 20), self._head)
        head.setStretch(1, 1)
        self.column.addLayout(head)
        self.column.addWidget(self._ask)
        self.column.addWidget(self._yes)
        self.column.addWidget(self._no)
        self._state = State()
        self._yes.clicked.connect(lambda: send(AnswerConsent(True)))
        self._no.clicked.connect(lambda: send(AnswerConsent(False)))

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._head.setText(self.tr("Recording"))
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Ask, and show what was answered."""
        self._state = state
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
        self._group.setExclusive(False)
        self._yes.setChecked(state.recording is True)
        self._no.setChecked(state.recording is False)
        self._group.setExclusive(state.recording is not None)

    def has_focus(self) -> bool:
        """Whether the question is what the keyboard is at."""
        return self._yes.hasFocus() or self._no.hasFocus()

    def take_focus(self) -> None:
        """The answer that is given, or the first."""
        (self._no if self._no.isChecked() else self._yes).setFocus()
