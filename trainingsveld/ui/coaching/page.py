"""The coaching talk (bila): open the agent's vault, sit down, go through the phases."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from trainingsveld.coaching import (
    ALL,
    CloseTalk,
    Command,
    NextPhase,
    Phase,
    PhaseBefore,
    Refused,
    Talk,
)
from trainingsveld.store import Settings
from trainingsveld.store.coaching_bank import coaching_bank
from trainingsveld.ui.arrange import column, fill, row
from trainingsveld.ui.coaching.answers import LadderBody, SettleBody, SolvedBody, ViewBody
from trainingsveld.ui.coaching.body import PhaseBody, hold
from trainingsveld.ui.coaching.closing import BesideBody, CloseBody, DoneBody
from trainingsveld.ui.coaching.leader import LeaderSide
from trainingsveld.ui.coaching.listening import ListenBody
from trainingsveld.ui.coaching.ports import CoachingDesk
from trainingsveld.ui.coaching.sitting_down import SittingDown
from trainingsveld.ui.coaching.words import phase_words, refusal_words
from trainingsveld.ui.feedback.timer import StepTimer
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.look import (
    Card,
    Columns,
    PlainText,
    PrimaryButton,
    QuietButton,
    ScrollColumn,
    Stepper,
    TextBox,
    announce,
)
from trainingsveld.ui.page import Page
from trainingsveld.ui.vault.ports import VaultDesk

_SIDE, _STACKED = 352, 860
"""Pixels: what the leader has beside the talk, and below which width it goes under it."""


class CoachingPage(Page):
    """Draws the talk the desk has, and is told when it changes."""

    def __init__(
        self,
        desk: CoachingDesk,
        vaults: VaultDesk,
        settings: Callable[[], Settings],
        back: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._settings, self._bank = desk, settings, coaching_bank()
        self._shown: tuple[Phase, int] = (Phase.NEW, 0)
        self._head = PageHead(back=back)
        self._words = PlainText("", "strong", "danger")
        self._down = SittingDown(desk, vaults, self._say)
        self._steps, self._timer = Stepper(), StepTimer()
        self._asked, self._explained = PlainText("", "title"), PlainText("", "small", "muted")
        self._before, self._next = QuietButton("", "arrow-left"), PrimaryButton("", "arrow-right")
        self._leader = LeaderSide(self._send, self._bank)
        self._listen, self._close = ListenBody(self._send, desk), CloseBody(self._send)
        self._bodies: dict[Phase, PhaseBody] = {
            Phase.SETTLE: SettleBody(self._send),
            Phase.LISTEN: self._listen,
            Phase.VIEW: ViewBody(self._send, self._bank),
            Phase.LADDER: LadderBody(self._send, self._bank),
            Phase.SOLVED: SolvedBody(self._send, desk.now),
            Phase.BESIDE: BesideBody(self._send),
            Phase.CLOSE: self._close,
            Phase.DONE: DoneBody(self._send),
        }
        self._stack = QStackedWidget()
        self._talking = QWidget()
        self._build()
        self._before.clicked.connect(lambda: self._send(PhaseBefore(desk.now())))
        self._next.clicked.connect(self.go)
        desk.watch(self._render)
        vaults.watch(self._render)
        self.retranslate()

    def _build(self) -> None:
        for body in self._bodies.values():
            self._stack.addWidget(body)
        card = Card(gap=14)
        asked = column(self._asked, self._explained, gap=4)
        fill(card.column, row(asked, self._timer, gap=12, wide=0), self._stack, 1,
             row(self._before, 1, self._next))  # fmt: skip
        halves = Columns((0, _SIDE), stack_below=_STACKED)
        halves.addWidget(card)
        halves.addWidget(self._leader)
        hold(self._talking, column(self._steps, halves, 1, gap=14))
        page = ScrollColumn(widest=1240)
        fill(page.column, self._head, self._words, self._down, self._talking, 1)
        whole = row(page, gap=0)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)
        QWidget.setTabOrder(self._next, self._before)

    def arrive(self) -> None:
        """Show what there is now."""
        self._say("")
        self._down.arrive(self._settings().nickname)
        self._render()
        self._focus()

    def retranslate(self) -> None:
        """Follow the language."""
        language = self._settings().language
        self._before.setText(self.tr("Back"))
        self._timer.retranslate()
        for body in self._bodies.values():
            body.retranslate(language)
        self._leader.retranslate(language)
        self._down.retranslate()
        self._render()

    def go(self) -> None:
        """Keep what was begun in this phase, and go on."""
        talk = self._desk.talk()
        if talk is None:
            return
        if talk.phase is Phase.DONE:
            self._desk.leave()
            self._focus()
            return
        if not self._bodies[talk.phase].finish():
            return
        if talk.phase is Phase.CLOSE:
            self._send(CloseTalk())
        else:
            self._send(NextPhase(self._desk.now()))

    def _send(self, command: Command) -> bool:
        self._say("")
        try:
            trouble = self._desk.send(command)
        except Refused as no:
            trouble = refusal_words(no.code)
        self._say(trouble)
        return not trouble

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))
        if words:
            announce(self, words)

    def _render(self) -> None:
        talk = self._desk.talk()
        title = self.tr("One-to-one (bila)")
        line = self.tr("Half an hour over one call: the leader asks, the agent finds the answer.")
        if talk:
            line = self.tr("{0} and {1}").replace("{0}", talk.agent).replace("{1}", talk.leader)
        self._head.show_words(title, line, self.tr("Back"))
        self._down.render_standing()
        self._down.setVisible(talk is None)
        self._talking.setVisible(talk is not None)
        if talk is None:
            if self._shown[0] is not Phase.NEW:
                self._shown = (Phase.NEW, 0)
                self._forget()
            return
        self._draw(talk)

    def _draw(self, talk: Talk) -> None:
        body = self._bodies[talk.phase]
        self._stack.setCurrentWidget(body)
        language = self._settings().language
        done = talk.phase is Phase.DONE
        place = len(ALL) if done else ALL.index(talk.phase)
        self._steps.show_steps([phase_words(one) for one in ALL], place)
        asked = (
            self.tr("That was the talk.") if done else self._bank.ask(body.question(talk), language)
        )
        if talk.phase is Phase.SETTLE and talk.last is None:
            asked = self.tr("How are you?")
        self._asked.setText(asked)
        explained = self._bank.explain(talk.phase.value, language)
        self._explained.setText(explained)
        self._explained.setVisible(bool(explained))
        self._timer.setVisible(not done)
        self._before.setVisible(not done and place > 0)
        self._next.setText(self._next_words(talk))
        self._leader.setVisible(not done)
        self._leader.render_talk(talk)
        body.render_talk(talk)
        if self._shown != (talk.phase, talk.at):
            self._shown = (talk.phase, talk.at)
            self._timer.begin(max(0, talk.seconds_left(self._desk.now())))
            if self.isVisible():
                self._focus()
                announce(self, asked)

    def _next_words(self, talk: Talk) -> str:
        match talk.phase:
            case Phase.LADDER if talk.rung:
                return self.tr("Next question")
            case Phase.CLOSE:
                return self.tr("Close the talk")
            case Phase.DONE:
                return self.tr("Done, and lock the vault")
            case _:
                return self.tr("Go on")

    def _forget(self) -> None:
        """Nothing of a talk stays on the page, hidden or undone, for whoever comes next."""
        self._timer.stop()
        for body in self._bodies.values():
            body.render_talk(Talk())
        for box in self.findChildren(TextBox):
            box.setPlainText("")  # takes what could be undone along
        self._listen.forget()
        self._close.forget()
        self._leader.share.forget()

    def _focus(self) -> None:
        talk = self._desk.talk()
        field = self._bodies[talk.phase].field() if talk else self._down.field()
        (field or self._next).setFocus(Qt.FocusReason.OtherFocusReason)
