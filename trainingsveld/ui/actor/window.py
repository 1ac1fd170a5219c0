"""The actor's own window: the line large, how the customer is, and what each answer would do."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.dialogue import numbers
from trainingsveld.session import CALL, ChooseReply, Phase, SkipLine, State
from trainingsveld.ui.actor.moves import Move, may_choose, moves
from trainingsveld.ui.arrange import column, fill, row
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.call.moment import goes_on_alone
from trainingsveld.ui.choice_list import ChoiceList, Option
from trainingsveld.ui.look import Card, Pill, PlainText, PrimaryButton, ScrollColumn, announce
from trainingsveld.ui.mood import end_words, mood_role, mood_words, style_words
from trainingsveld.ui.ports import Send

_SAID = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = 9


class ActorWindow(QWidget):
    """Draws any state, as a page does. Closing it hides it; nothing else comes of that."""

    def __init__(self, send: Send) -> None:
        super().__init__()
        self._send = send
        self._state = State()
        self._announced = -1
        self._name, self._manner = PlainText("", "heading"), Pill("", "neutral")
        self._line = PlainText("", "caption")
        self._said = PrimaryButton("", "check")
        self._status, self._moment = (
            PlainText("", "strong", "muted"),
            PlainText("", "small", "muted"),
        )
        self._mood, self._numbers = PlainText("", "strong"), PlainText("", "body")
        self._why_head, self._why = PlainText("", "badge", "muted"), PlainText("", "body")
        self._ask, self._moves = PlainText("", "strong"), ChoiceList()
        self._build()
        self._said.clicked.connect(self._say)
        self._moves.picked.connect(self._choose)
        self.resize(1000, 760)
        self.retranslate()

    def _build(self) -> None:
        line, state, answers = Card(padding=24, gap=16), Card(gap=8), Card(padding=16, gap=8)
        fill(line.column, row(self._name, self._manner, 1), self._line, 1)
        fill(line.column, row(self._said, self._status, gap=16, wide=1))
        fill(state.column, self._mood, self._numbers, self._why_head, self._why, 1)
        state.setFixedWidth(300)
        fill(answers.column, self._ask, self._moves, 1)
        upper = row(line, state, gap=14, wide=0)
        page = ScrollColumn(margins=0, gap=12)
        fill(page.column, row(self._moment, PrivacyBadge("actor"), wide=0), upper, answers, 1)
        whole = column(page)
        whole.setContentsMargins(20, 14, 20, 18)
        self.setLayout(whole)
        self.setMinimumSize(640, 480)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def retranslate(self) -> None:
        """Follow the language."""
        self.setWindowTitle(self.tr("The actor – Trainingsveld"))
        self.setAccessibleName(self.windowTitle())
        self._said.setText(self.tr("I have said it"))
        self._why_head.setText(self.tr("Why the customer is like this"))
        self._moment.setText(
            self.tr(
                "Only for whoever plays the customer. F11: full screen. You may close this window."
            )
        )
        self._moves.setAccessibleName(self.tr("What the agent may answer"))
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Show this state, whatever was shown before."""
        self._state = state
        on = state.phase in CALL and state.call is not None
        speaking = on and state.phase is Phase.SPEAKING and not state.held
        scenario = state.case.scenario if state.case else None
        self._name.setText(scenario.customer.name if scenario else "")
        self._line.setText(state.said.text if on and state.said else "")
        self._manner.setVisible(on)
        self._manner.show_text(
            self.tr("Say it: {0}").replace("{0}", style_words(state.style)), mood_role(state.style)
        )
        if not speaking and self._said.hasFocus():
            self.setFocus()  # else Qt would hand it on to an answer, and Space would choose that
        self._said.setEnabled(speaking)
        self._status.setText(self._words(state))
        self._show_customer(state)
        self._show_moves(state)
        if speaking and state.since != self._announced and state.said:
            self._announced = state.since
            announce(self, state.said.text)
            self._said.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing is chosen by the first Space: the focus is on no answer."""
        super().showEvent(event)
        if not self._said.isEnabled():
            self.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space or Enter: said. A number chooses. F11: full screen, Esc: out of it."""
        key = Qt.Key(event.key())
        if event.isAutoRepeat():
            return
        if key in _SAID:
            self._say()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            if may_choose(self._state):
                self._moves.pick(key - Qt.Key.Key_1)
        elif key == Qt.Key.Key_F11:
            self.showNormal() if self.isFullScreen() else self.showFullScreen()
        elif key == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
        else:
            super().keyPressEvent(event)

    def _words(self, state: State) -> str:
        if state.held:
            return self.tr("Everything is quiet for a moment. Nobody has to say anything.")
        match state.phase:
            case Phase.SPEAKING:
                return self.tr("Say this line, then press Space.")
            case Phase.LISTENING if goes_on_alone(state):
                return self.tr("Wait a moment: you go on by yourself.")
            case Phase.LISTENING | Phase.CHOOSING | Phase.TYPING:
                return self.tr("The agent answers. You may choose below what came closest.")
            case Phase.ANSWERING:
                return self.tr("The agent is speaking.")
            case Phase.NEW | Phase.BRIEFING:
                return self.tr("The call has not begun yet. Your first line appears here.")
            case _:
                return self.tr("The call is over. Thank you for playing.")

    def _show_customer(self, state: State) -> None:
        now = numbers(state.call) if state.call else None
        reasons = state.turns[-1].because if state.turns else ()
        if now is None:
            self._mood.setText("")
            self._numbers.setText("")
        else:
            self._mood.setText(mood_words(state.style, now))
            rows = (self.tr("Tension {0} of 10"), self.tr("Trust {0} of 5"), self.tr("Level {0}"))
            values = (str(now.tension), str(now.trust), now.level)
            shown = zip(rows, values, strict=True)
            words = "\n".join(words.replace("{0}", value) for words, value in shown)
            self._numbers.setText(words)
        self._why.setText("\n".join(reasons))
        for part in (self._why_head, self._why):
            part.setVisible(bool(reasons))

    def _show_moves(self, state: State) -> None:
        found = moves(state) if state.phase in CALL else ()
        self._ask.setText(
            self.tr("What the agent may say, and what it does to you") if found else ""
        )
        self._moves.show_options(
            [
                Option(move.id, move.say, self._effect(move), str(place) if place <= _KEYS else "")
                for place, move in enumerate(found, 1)
            ]
        )
        self._moves.setEnabled(may_choose(state))

    def _effect(self, move: Move) -> str:
        parts = [self.tr("tension {0}").replace("{0}", _change(move.tension))]
        if move.trust[0] != move.trust[1]:
            parts.append(self.tr("trust {0}").replace("{0}", _change(move.trust)))
        if move.then:
            parts.append(self.tr("then: “{0}”").replace("{0}", move.then))
        elif move.end:
            parts.append(end_words(move.end))
        return " · ".join(parts)

    def _say(self) -> None:
        if self._said.isEnabled():
            self._send(SkipLine())

    def _choose(self, reply: str) -> None:
        if may_choose(self._state):
            self._send(ChooseReply(reply))


def _change(values: tuple[int, int]) -> str:
    before, after = values
    return str(after) if before == after else f"{before} → {after}"
