"""What the leader has beside the talk: questions, silence, a parked view, and their share."""

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QWidget

from trainingsveld.coaching import (
    SILENCE,
    AskQuestion,
    ParkView,
    Phase,
    SkipSilence,
    Talk,
    TalkShare,
)
from trainingsveld.coaching.bank import Bank
from trainingsveld.feedback import advice_in
from trainingsveld.ui.arrange import column, fill, row
from trainingsveld.ui.coaching.body import Send, hold
from trainingsveld.ui.look import (
    Card,
    PlainText,
    QuietButton,
    RingTimer,
    SecondaryButton,
    Select,
    TextBox,
    announce,
)

_SECOND = 1000


class LeaderSide(QWidget):
    """Three cards; none of it is about the agent."""

    def __init__(self, send: Send, bank: Bank) -> None:
        super().__init__()
        self.question = AskCard(send, bank)
        self.parked = ParkCard(send)
        self.share = ShareCard()
        whole = column(self.question, self.parked, self.share, 1, gap=12)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def retranslate(self, language: str) -> None:
        """Follow the language."""
        self.question.retranslate(language)
        self.parked.retranslate()
        self.share.retranslate()

    def render_talk(self, talk: Talk) -> None:
        """Draw it."""
        self.question.render_talk(talk)
        self.parked.render_talk(talk)
        self.share.render_talk(talk)


class AskCard(Card):
    """A question of the bank, or an own one; then ten seconds of silence."""

    def __init__(self, send: Send, bank: Bank) -> None:
        super().__init__(padding=14, gap=8)
        self._send, self._bank, self._language = send, bank, "nl"
        self._phase, self._since, self._found = Phase.NEW, 0, ""
        self._head = PlainText("", "strong")
        self._choice = Select()
        self._box = TextBox(rows=2)
        self._advice = PlainText("", "small", "warn")
        self._turn = QuietButton("", "message-circle")
        self._ask = SecondaryButton("", "message-circle")
        self._ring = RingTimer(int(SILENCE), size=64)
        self._silent = PlainText("", "small", "muted")
        self._skip = QuietButton("")
        self._asking, self._waiting = QWidget(), QWidget()
        hold(
            self._asking,
            column(self._choice, self._box, self._advice, row(self._turn, 1, self._ask), gap=8),
        )
        hold(
            self._waiting,
            row(self._ring, column(1, self._silent, row(self._skip, 1), 1), gap=12, wide=1),
        )
        fill(self.column, self._head, self._asking, self._waiting)
        self._tick = QTimer(self, interval=_SECOND)
        self._tick.timeout.connect(self._count)
        self._left = 0
        self._choice.activated.connect(self._take)
        self._box.textChanged.connect(self._look)
        self._turn.clicked.connect(self._make_question)
        self._ask.clicked.connect(self._say)
        self._skip.clicked.connect(lambda: send(SkipSilence()))
        self._look()

    def retranslate(self, language: str) -> None:
        """Set the texts."""
        self._language = language
        self._head.setText(self.tr("The leader asks"))
        self._choice.setAccessibleName(self.tr("Question bank"))
        self._box.setPlaceholderText(self.tr("An open question, in your own words"))
        self._box.setAccessibleName(self._box.placeholderText())
        self._turn.setText(self.tr("Make it a question"))
        self._ask.setText(self.tr("Ask it"))
        self._silent.setText(self.tr("Silence. Let it be quiet for a moment."))
        self._skip.setText(self.tr("The answer is there already"))
        self._offer()

    def render_talk(self, talk: Talk) -> None:
        """Offer the questions of the phase, or be silent."""
        if talk.phase is not self._phase:
            self._phase = talk.phase
            self._offer()
        silent = bool(talk.silent_since)
        self._asking.setVisible(not silent)
        self._waiting.setVisible(silent)
        if talk.silent_since != self._since:
            self._since = talk.silent_since
            self._left = int(SILENCE)
            self._ring.set_left(self._left)
            if silent:
                self._tick.start()
                announce(self, self._silent.text())
            else:
                self._tick.stop()

    def _offer(self) -> None:
        self._choice.clear()
        self._choice.addItem(self.tr("From the question bank …"))
        for one in self._bank.for_phase(self._phase.value, self._language):
            self._choice.addItem(one)

    def _take(self, place: int) -> None:
        if place > 0:
            self._box.setPlainText(self._choice.itemText(place))
            self._choice.setCurrentIndex(0)

    def _look(self) -> None:
        text = self._box.toPlainText()
        self._ask.setEnabled(bool(text.strip()))
        self._found = advice_in(text)
        self._advice.setVisible(bool(self._found))
        self._turn.setVisible(bool(self._found))
        says = self.tr("“{0}” is advice. Make it a question: then the choice stays the agent's.")
        self._advice.setText(says.replace("{0}", self._found) if self._found else "")

    def _make_question(self) -> None:
        text = self._box.toPlainText()
        begin = self.tr("What would happen if you")
        rest = text.replace(self._found, begin, 1).rstrip(" .!")
        self._box.setPlainText(rest if rest.endswith("?") else f"{rest}?")
        self._box.setFocus()

    def _say(self) -> None:
        if self._send(AskQuestion(self._box.toPlainText())):
            self._box.setPlainText("")

    def _count(self) -> None:
        self._left = max(0, self._left - 1)
        self._ring.set_left(self._left)


class ParkCard(Card):
    """The leader writes a view down; it is not to be seen again before the two are laid side by
    side.
    """

    def __init__(self, send: Send) -> None:
        super().__init__(padding=14, gap=8)
        self._send = send
        self._head, self._count = PlainText("", "strong"), PlainText("", "small", "muted")
        self._box = TextBox(rows=2)
        self._park = SecondaryButton("", "lock")
        fill(self.column, self._head, self._box, row(self._count, self._park, gap=8, wide=0))
        self._park.clicked.connect(self._keep)

    def retranslate(self) -> None:
        """Set the texts."""
        self._head.setText(self.tr("Parked: what you think yourself"))
        self._box.setPlaceholderText(self.tr("Write it down and let it go. It comes at the end."))
        self._box.setAccessibleName(self._head.text())
        self._park.setText(self.tr("Park it"))

    def render_talk(self, talk: Talk) -> None:
        """Say how many there are, and nothing of what they say."""
        self.setVisible(talk.may_park)
        self._count.setText(self.tr("%n parked, sealed until the end", "", len(talk.parked)))

    def _keep(self) -> None:
        if self._send(ParkView(self._box.toPlainText())):
            self._box.setPlainText("")
            self._box.document().clearUndoRedoStacks()


class ShareCard(Card):
    """How much of the talk the leader spoke: they hold a key while they do. Never kept."""

    def __init__(self) -> None:
        super().__init__(padding=14, gap=8)
        self._share, self._clock = TalkShare(), QElapsedTimer()
        self._counts = False
        self._head, self._how = PlainText("", "strong"), PlainText("", "small", "muted")
        self._hold = SecondaryButton("", "hand")
        self._see = QuietButton("", "eye")
        self._said = PlainText("", "body")
        fill(self.column, self._head, self._how, row(self._hold, 1),
             row(self._see, 1), self._said)  # fmt: skip
        self._hold.pressed.connect(self._begin)
        self._hold.released.connect(self._end)
        self._see.pressed.connect(self._show)
        self._see.released.connect(self._hide)
        self._said.hide()

    def retranslate(self) -> None:
        """Set the texts."""
        self._head.setText(self.tr("How much do you talk?"))
        self._how.setText(
            self.tr("One microphone cannot tell you two apart, so nothing listens. Hold this, or "
                    "Space, while you speak. It is for you alone and is not kept.")
        )  # fmt: skip
        self._hold.setText(self.tr("The leader speaks (hold)"))
        self._see.setText(self.tr("Look at it (hold)"))

    def render_talk(self, talk: Talk) -> None:
        """Count while there is talk: not while a call is listened to."""
        counts = talk.phase not in (Phase.LISTEN, Phase.DONE, Phase.NEW)
        if counts != self._counts:
            self._take(leader=False)
            self._counts = counts
            self._clock.start()

    def forget(self) -> None:
        """The next talk counts from nothing."""
        self._share, self._counts = TalkShare(), False
        self._said.hide()

    def _begin(self) -> None:
        self._take(leader=False)

    def _end(self) -> None:
        self._take(leader=True)

    def _take(self, *, leader: bool) -> None:
        if self._counts and self._clock.isValid():
            self._share = self._share.after(self._clock.restart() / _SECOND, leader=leader)

    def _show(self) -> None:
        self._take(leader=False)
        percent = self._share.percent
        words = self.tr("You spoke about {0} percent of the time.")
        self._said.setText(
            self.tr("Too early to say: it needs a minute of talk.")
            if percent is None
            else words.replace("{0}", str(percent))
        )
        self._said.show()

    def _hide(self) -> None:
        self._said.hide()
