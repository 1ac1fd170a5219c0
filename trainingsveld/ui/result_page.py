"""The page after the round: how it ended, why the customer reacted so, and what comes of it."""

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from trainingsveld.session import State, may_try_on
from trainingsveld.session.aftercall import BeginWork
from trainingsveld.store import Settings
from trainingsveld.ui.afternoon.leaving import leaving
from trainingsveld.ui.alone.looked_up import LookedUp
from trainingsveld.ui.alone.moments import hear_turn
from trainingsveld.ui.alone.own_debrief import OwnDebrief
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.case_words import face_of
from trainingsveld.ui.how_it_ended import how_it_ended
from trainingsveld.ui.keys import carry_out, install
from trainingsveld.ui.look import (
    Banner,
    Card,
    Columns,
    FacePlate,
    PlainText,
    PrimaryButton,
    ScrollColumn,
    SecondaryButton,
    column,
    mood_for,
    row,
)
from trainingsveld.ui.looking_back import LookingBack
from trainingsveld.ui.mood import mid_sentence
from trainingsveld.ui.page import SessionPage
from trainingsveld.ui.page_scroll import PageScroll
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.result.aftercall import AfterCallCard
from trainingsveld.ui.result.agreed import Agreed
from trainingsveld.ui.result.criteria import Criteria
from trainingsveld.ui.result.own_speech import OwnSpeechCard
from trainingsveld.ui.result.table import TurnTable
from trainingsveld.ui.vault.keep_card import KeepCard

_SIDE, _STACKED, _MARGIN = 420, 1020, 26


class ResultPage(SessionPage):
    """Words first: no grade, no sum, nothing to compare people by."""

    def __init__(self, send: Send, room: Room, settings: Settings) -> None:
        super().__init__()
        self._send, self._state = send, State()
        self._face = FacePlate(size=72)
        self._title, self._under = PlainText("", "title"), PlainText("", "small", "muted")
        self._why_head = PlainText("", "heading")
        self._badge = PrivacyBadge("result")
        self._as_table = SecondaryButton("", "list-checks")
        self._as_table.setCheckable(True)
        self._listen = SecondaryButton("", "headphones")
        self._beside = SecondaryButton("", "users")
        self._back = LookingBack(send, room, with_reasons=True, height=156)
        self._table = TurnTable(room)
        self._agreed, self._criteria = Agreed(room), Criteria(self._to_moment)
        self._own, self._speech = OwnDebrief(send, room), OwnSpeechCard(room)
        self._aftercall, self._looked = AfterCallCard(), LookedUp()
        self._close = PrimaryButton("", "check")
        self._gone = Banner("", "privacy", buttons=(self._close,))
        self._keep = KeepCard(room)
        self._columns = ScrollColumn(margins=0, gap=14), ScrollColumn(margins=0)
        self._parts = (
            self._back, self._table, self._keep, self._agreed, self._criteria,
            self._speech, self._aftercall, self._own, self._looked,
        )  # fmt: skip
        self._lay_out()
        self._listen.clicked.connect(lambda: carry_out(self, "listen-back"))
        self._beside.clicked.connect(lambda: carry_out(self, "attempts"))
        self._as_table.toggled.connect(self._switch)
        self._close.clicked.connect(lambda: send(leaving(self._state)))
        self._keys = install(self, {"after-call": lambda: send(BeginWork())})
        self._switch(False)
        self.use(settings)
        self.retranslate()

    def use(self, settings: Settings) -> None:
        """Follow the user's choices: whether to be told how one spoke."""
        self._speech.use(settings)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("After the round"))
        self._listen.setText(self.tr("Listen back (L)"))
        self._beside.setText(self.tr("Attempts (K)"))
        self._switch(self._as_table.isChecked())
        for part in self._parts:
            part.retranslate()
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Show this state, whatever was shown before."""
        self._state = state
        self._badge.show_state(state)
        if state.group:
            self._close.setText(self.tr("Back to the group"))
            self._gone.show_text(self.tr("Looked back on it? Then somebody else has a turn."))
        else:
            self._close.setText(self.tr("Finish: what goes, what stays?"))
            self._gone.show_text(
                self.tr("Ready? First you see what goes and what stays. Nothing goes before that.")
            )
        if state.case is None:
            return
        scenario = state.case.scenario
        self._keys["after-call"].setEnabled(scenario.aftercall is not None)
        self._title.setText(how_it_ended(state))
        why = self.tr("Why {name} reacted like this")
        self._why_head.setText(why.format(name=mid_sentence(scenario.customer.name)))
        self._under.setText(f"{scenario.title} · {scenario.customer.name}")
        level = state.turns[-1].numbers.level if state.turns else "A"
        self._face.show_face(
            face_of(scenario), mood_for(state.style, level), scenario.customer.name
        )
        for part in self._parts:
            part.render_state(state)
        self._as_table.setVisible(bool(state.turns))
        self._listen.setVisible(bool(state.turns))
        self._beside.setVisible(may_try_on(state))
        self._switch(self._as_table.isChecked())

    def arrive(self) -> None:
        """Begin with the call, not with wiping it; a group goes on with Enter, as everywhere."""
        (self._close if self._state.group else self._as_table).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the call, not with wiping it."""
        super().showEvent(event)
        now = QApplication.focusWidget()
        if now is None or not now.isVisible() or self.isAncestorOf(now):
            self.arrive()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow all stands under each other, and scrolls as one."""
        super().resizeEvent(event)
        for scrolling in self._columns:
            scrolling.unroll(whole=self.width() - 2 * _MARGIN < _STACKED)

    def _to_moment(self, turn: int) -> None:
        """See a turn, and hear it where it can be heard."""
        self._as_table.setChecked(False)
        self._back.show_turn(turn)
        if turn < len(self._state.turns):
            self._send(hear_turn(self._state, turn))

    def _lay_out(self) -> None:
        words = column(self._title, self._under, gap=2)
        head = row(self._face, words, self._badge, gap=16)
        head.setStretch(1, 1)
        why = Card()
        why_head = row(self._why_head, self._as_table, self._beside, self._listen)
        why_head.setStretch(0, 1)
        why.column.addLayout(why_head)
        why.column.addWidget(self._back)
        why.column.addWidget(self._table, 1)
        why.column.addStretch()
        left, right = self._columns
        left.column.addWidget(why)
        left.column.addWidget(self._own)
        left.column.addWidget(self._looked)
        left.column.addStretch()
        for part in (self._keep, self._agreed, self._criteria, self._speech, self._aftercall):
            right.column.addWidget(part)
        right.column.addStretch()
        below = Columns((0, _SIDE), stack_below=_STACKED, yields=True)
        below.addWidget(left)
        below.addWidget(right)
        whole = column(head, below, self._gone, gap=14)
        whole.setContentsMargins(_MARGIN, 18, _MARGIN, 18)
        whole.setStretch(1, 1)
        body = QWidget()
        body.setLayout(whole)
        self.setLayout(column(PageScroll(body)))

    def _switch(self, table: bool) -> None:
        """The curve with one turn at a time, or all turns as a table."""
        self._back.setVisible(not table)
        self._table.setVisible(table)
        self._as_table.setText(self.tr("Show as curve") if table else self.tr("Show as table"))
