"""The page before a call: who calls, what one knows, and whether answers may be recorded."""

from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from trainingsveld.session import AnswerConsent, CloseSession, Phase, StartCall, State
from trainingsveld.store import Settings
from trainingsveld.ui.afternoon.leaving import leaving
from trainingsveld.ui.alone.so_far import SoFar
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.briefing.caller import Caller
from trainingsveld.ui.briefing.consent import Consent
from trainingsveld.ui.briefing.players import Players
from trainingsveld.ui.briefing.preparing import PreparingLine
from trainingsveld.ui.briefing.pressure import Pressure
from trainingsveld.ui.briefing.whose_vault import WhoseVault
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.keys import carry_out
from trainingsveld.ui.look import (
    Card,
    Columns,
    PlainText,
    PrimaryButton,
    ScrollColumn,
    SecondaryButton,
    column,
)
from trainingsveld.ui.page import SessionPage
from trainingsveld.ui.page_scroll import PageScroll
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.tab_order import chain

_SIDE, _STACKED, _MARGIN = 420, 900, 26


class BriefingPage(SessionPage):
    """Starting needs an answer about recording, and nothing else: nobody waits for the voice."""

    def __init__(self, send: Send, room: Room, settings: Settings) -> None:
        super().__init__()
        self._send, self._room = send, room
        self._state = State()
        self._listens = False
        self._head = PageHead(back=self._back, badge=PrivacyBadge("briefing"))
        self._caller, self._players = Caller(), Players(room)
        self._so_far = SoFar()
        self._consent, self._preparing = Consent(send, room), PreparingLine()
        self._vault, self._pressure = WhoseVault(room), Pressure(send)
        self._start = PrimaryButton("", "phone-call")
        self._first = PlainText("", "small", "muted")
        go = Card(padding=18, gap=12)
        go.column.addWidget(self._preparing)
        go.column.addWidget(self._start)
        go.column.addWidget(self._first)
        self._columns = left, right = ScrollColumn(margins=0), ScrollColumn(margins=0)
        left.column.addWidget(self._so_far)
        self._left = left
        left.column.addWidget(self._caller)
        left.column.addStretch(1)
        self._wall = SecondaryButton("", "projector")
        for part in (self._players, self._consent, go, self._vault, self._pressure, self._wall):
            right.column.addWidget(part)
        right.column.addStretch()
        below = Columns((0, _SIDE), stack_below=_STACKED, yields=True)
        below.addWidget(left)
        below.addWidget(right)
        whole = column(self._head, below, gap=16)
        whole.setContentsMargins(_MARGIN, 18, _MARGIN, 18)
        whole.setStretch(1, 1)
        body = QWidget()
        body.setLayout(whole)
        self.setLayout(column(PageScroll(body)))
        chain((self._start, *self._vault.stops(), self._wall))
        self._vault.chosen.connect(self._start.setFocus)
        self._start.clicked.connect(self._begin)
        self._wall.clicked.connect(lambda: carry_out(self, "room-screen"))
        self.use(settings)
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow all stands under each other, and scrolls as one."""
        super().resizeEvent(event)
        for scrolling in self._columns:
            scrolling.unroll(whole=self.width() - 2 * _MARGIN < _STACKED)

    def use(self, settings: Settings) -> None:
        """Follow the user's choices; this page has none of its own."""

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Before the call"))
        self._wall.setText(self.tr("Screen for the room (P)"))
        self._first.setText(self.tr("First answer the question about recording. Both are fine."))
        self._so_far.retranslate()
        for part in self._parts():
            part.retranslate()
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Show this state, whatever was shown before."""
        self._state = state
        if state.group and self._left.column.indexOf(self._vault) < 0:
            self._left.column.insertWidget(
                1, self._vault
            )  # beside a whole group it is out of sight
        title = state.case.scenario.title if state.case else ""
        summary = state.case.scenario.summary if state.case else ""
        self._head.badge.show_state(state)
        back = self.tr("Back to the group") if state.group else self.tr("Back to the cases")
        self._head.show_words(title, summary, back)
        was_asking = (
            self._consent.has_focus()
        )  # asked first: hiding the question moves the focus on
        self._so_far.render_state(state)
        for part in self._parts():
            part.render_state(state)
        answered = state.recording is not None or not self._consent.is_open()
        was_enabled = self._start.isEnabled()
        self._start.setEnabled(state.phase is Phase.BRIEFING and answered)
        if self._start.isEnabled() and not was_enabled and was_asking:
            self._start.setFocus()
        self._start.setText(
            self.tr("Start the call") if state.voice_ready else self.tr("Do not wait, start now")
        )
        self._first.setVisible(not answered)
        self._wall.setVisible(len(state.people) > 1)
        self._listen(state.phase is Phase.BRIEFING and not state.voice_ready)

    def _parts(self) -> tuple[Caller, Players, Consent, PreparingLine, WhoseVault, Pressure]:
        return (
            self._caller, self._players, self._consent, self._preparing, self._vault,
            self._pressure,
        )  # fmt: skip

    def arrive(self) -> None:
        """Begin with the question, where there is one."""
        if self._consent.is_open():
            self._consent.take_focus()
        else:
            self._start.setFocus()

    def _back(self) -> None:
        self._send(leaving(self._state) if self._state.group else CloseSession())

    def _begin(self) -> None:
        if not self._consent.can_record():
            self._send(AnswerConsent(False))
        self._send(StartCall())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the question."""
        super().showEvent(event)
        self._vault.follow(on=True)
        now = QApplication.focusWidget()
        if now is None or not now.isVisible() or self.isAncestorOf(now):
            self.arrive()
        self.render_state(self._state)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen need not be told."""
        self._listen(False)
        self._vault.follow(on=False)
        super().hideEvent(event)

    def _listen(self, on: bool) -> None:
        if on and not self._listens:
            self._listens = True
            self._room.watch_preparing(self._preparing.tell)
        elif not on and self._listens:
            self._listens = False
            self._room.watch_preparing(None)
