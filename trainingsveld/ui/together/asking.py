"""From hand to hand: may the player's answers be recorded? One no is enough, and nobody's."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from trainingsveld.privacy.consent import Asking
from trainingsveld.session import AnswerConsent, State
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.hand_over import HandOver
from trainingsveld.ui.language import on_screen
from trainingsveld.ui.look import Card, Icon, PlainText, PrimaryButton, announce, column, row
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.together.two_answers import TwoAnswers
from trainingsveld.wording.levels import level_words

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class AskInTurn(QWidget):
    """Holds the one round of asking. Nothing of it is in the state or the log before its outcome.

    The screen after a yes is the one after a no, and comes as soon.
    """

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__()
        self._send, self._room, self._state = send, room, State()
        self._round: Asking | None = None
        self._people: tuple[str, ...] = ()
        self._over = HandOver(PrivacyBadge("together"))
        self._question, self._name = QWidget(), PlainText("", "small", "muted", align=_CENTRE)
        self._badge, self._end_badge = PrivacyBadge("asking"), PrivacyBadge("together")
        self._ask = PlainText("", "title", align=_CENTRE)
        self._what = PlainText("", "body", align=_CENTRE)
        self._answers = TwoAnswers()
        self._private = PlainText("", "small", "muted", align=_CENTRE)
        self._give = PrimaryButton("", "arrow-right")
        self._end, self._mark = QWidget(), Icon("check", "accent", 40)
        self._outcome = PlainText("", "title", align=_CENTRE)
        self._after = PlainText("", "body", "muted", align=_CENTRE)
        self._on = PrimaryButton("", "arrow-right")
        self._stack = QStackedLayout(self)
        self._lay_out()
        self._over.here.connect(self._show_question)
        self._answers.given.connect(self._take)
        self._answers.pointed.connect(self._may_give)
        self._give.clicked.connect(self._answers.give)
        self._on.clicked.connect(self._tell)

    def _lay_out(self) -> None:
        ask = _card(self._badge, self._name, self._ask, self._what)
        ask.column.addWidget(self._answers)
        ask.column.addWidget(self._private)
        ask.column.addWidget(self._give, 0, _CENTRE)
        end = _card(self._end_badge, self._mark, self._outcome, self._after)
        end.column.addWidget(self._on, 0, _CENTRE)
        for page, card in ((self._question, ask), (self._end, end)):
            page.setLayout(column(1, row(1, card, 1), 1))
        for page in (self._over, self._question, self._end):
            self._stack.addWidget(page)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._ask.setText(self.tr("May the player's answers be recorded?"))
        self._private.setText(
            self.tr(
                "Point at an answer and press Enter; until then you can still change it. Nobody "
                "learns what you chose, and nobody has to say why."
            )
        )
        self._give.setText(self.tr("This is my answer"))
        self._on.setText(self.tr("Go on"))
        self._over.retranslate()
        self._answers.retranslate()
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Ask these people; others than before are asked anew."""
        self._state = state
        for badge in (self._over.badge, self._badge, self._end_badge):
            badge.show_state(state)
        people = tuple(person.id for person in state.people)
        if people != self._people:
            self._people, self._round = people, None
        self._what.setText(level_words(state.level, on_screen()).heard)
        self._show()

    def begin(self) -> None:
        """Ask everybody, from the first on."""
        self._round = Asking(self._people)
        self._answers.begin()
        self._stack.setCurrentWidget(self._over)
        self._show()
        self.take_focus()

    def is_asking(self) -> bool:
        """Whether a round is on."""
        return self._round is not None

    def take_focus(self) -> None:
        """Let Enter go on, or an arrow key point."""
        now = self._stack.currentWidget()
        if now is self._over:
            self._over.take_focus()
        elif now is self._question:
            self._answers.setFocus()
        else:
            self._on.setFocus()

    def _show(self) -> None:
        """Draw whoever is next, or how it came out."""
        if self._round is None:
            return
        if waiting := self._round.waiting:
            name = name_of(self._state, self._room, waiting[0])
            self._name.setText(name)
            self._over.show_person(name, self._people.index(waiting[0]), self._why())
            self._may_give()
            return
        yes = bool(self._round.outcome)
        self._mark.show_icon("mic" if yes else "mic-off", "accent")
        self._outcome.setText(
            self.tr("Everybody said yes: recording is on.")
            if yes
            else self.tr("Recording is off this session.")
        )
        self._after.setText(
            self.tr("Only what the player says is recorded, and only while the red bar says so.")
            if yes
            else self.tr("That is fine. Who said what is written down nowhere.")
        )

    def _why(self) -> str:
        if len(self._people) == 2:
            return self.tr(
                "Each of you says in private whether answers may be recorded. There are two of "
                "you: after a no both know whose it was."
            )
        return self.tr("Everybody says in private whether answers may be recorded.")

    def _show_question(self) -> None:
        self._answers.begin()
        self._stack.setCurrentWidget(self._question)
        self.take_focus()
        announce(self, f"{self._ask.text()} {self._what.text()}")

    def _may_give(self) -> None:
        self._give.setEnabled(self._answers.answer() is not None)

    def _take(self, yes: bool) -> None:
        if self._round is None:
            return
        self._round = self._round.answer(self._round.waiting[0], yes=yes)
        self._show()
        self._stack.setCurrentWidget(self._over if self._round.waiting else self._end)
        self.take_focus()
        if not self._round.waiting:
            announce(self, self._outcome.text())

    def _tell(self) -> None:
        if self._round is None or self._round.outcome is None:
            return
        done, self._round = self._round, None
        self._send(AnswerConsent(bool(done.outcome), done.heard if done.outcome else ()))


def _card(badge: PrivacyBadge, *parts: QWidget) -> Card:
    card = Card(padding=32, gap=14)
    card.setFixedWidth(680)
    card.column.addWidget(badge, 0, _CENTRE)
    for part in parts:
        if isinstance(part, Icon):
            card.column.addWidget(part, 0, _CENTRE)
        else:
            card.column.addWidget(part)
    return card
