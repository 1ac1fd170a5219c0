"""The page on which a call is played."""

from PySide6.QtCore import QElapsedTimer, QEvent
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QStackedLayout,
    QWidget,
)

from trainingsveld.session import (
    CALL,
    CallTimeOut,
    NudgeMood,
    Phase,
    PlayClip,
    SetMark,
    ShowReplies,
    SkipLine,
    State,
    StopClip,
    StopRecording,
    TakeBack,
    TakeTime,
    help_now,
    may_direct,
)
from trainingsveld.store import Settings
from trainingsveld.ui.call.alongside import Alongside
from trainingsveld.ui.call.captions import Captions
from trainingsveld.ui.call.columns import CallColumns
from trainingsveld.ui.call.customer import CustomerColumn
from trainingsveld.ui.call.goals import GoalsColumn
from trainingsveld.ui.call.held import HeldPanel
from trainingsveld.ui.call.keyboard import CallKeys, Presses
from trainingsveld.ui.call.listening_only import ListeningOnly
from trainingsveld.ui.call.notices import CallNotices
from trainingsveld.ui.call.reply_choices import ReplyChoices
from trainingsveld.ui.call.system import SystemPanel
from trainingsveld.ui.call.talk import TalkPanel
from trainingsveld.ui.call.tools import Tools, may_take_back, may_think, next_way
from trainingsveld.ui.call.top_bar import TopBar
from trainingsveld.ui.call.wallboard import WallboardStrip
from trainingsveld.ui.clips import may_play
from trainingsveld.ui.keys import install
from trainingsveld.ui.look import HoldButton, announce
from trainingsveld.ui.page import SessionPage
from trainingsveld.ui.page_scroll import PageScroll
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.transcript import last_clip

_TWICE = 600  # milliseconds between two Esc that mean stop


class CallPage(SessionPage):
    """Draws any state of a call; whatever is pressed on it is one command."""

    def __init__(self, send: Send, room: Room, settings: Settings) -> None:
        super().__init__()
        self._send, self._room = send, room
        self._state = State()
        self._announced: tuple[int, object] = (0, None)
        self._escaped = QElapsedTimer()
        self._top = TopBar(send, room)
        self._customer = CustomerColumn(send, room)
        self._captions = Captions(send, room)
        self._ear, self._alongside = ListeningOnly(send), Alongside()
        self._notices = CallNotices(send, room)
        self._tools = Tools(send, room)
        self._choices = ReplyChoices(send, room)
        self._talk = TalkPanel(send, room)
        self._goals = GoalsColumn(room)
        self._system = SystemPanel(send, lambda: self._top.clock.now()[0])
        self._wallboard = WallboardStrip(send)
        self._held = HeldPanel(send, room)
        self._columns = CallColumns(
            (self._top, self._wallboard),
            self._customer,
            (self._captions, self._ear),
            ((self._alongside, self._notices, self._tools), self._choices, self._talk),
            (self._goals, self._system),
        )
        self._scroll = PageScroll(self._columns)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self._held)
        self._columns.fit(self.size())
        self._show_screens(shown=False)
        self._keys = CallKeys(
            self,
            Presses(
                self._talk.hold.press_hold, self._talk.hold.release_key, self._enter,
                self._choices.pick, self._captions.page, self._goals.watching.press,
            ),
        )  # fmt: skip
        self._commands = install(
            self,
            {
                "time-out": self._time_out,
                "repeat-answer": self._replay,
                "take-back": self._back,
                "think": self._think,
                "mark": self._mark,
                "way": self._way,
                "nudge-up": lambda: self._send(NudgeMood(1)),
                "nudge-down": lambda: self._send(NudgeMood(-1)),
                "direct": self._direct,
                "screens": self._toggle_screens,
            },
        )
        self._goals.opened.connect(self._open_screen)
        self._goals.watching.tapped.connect(self._mark)
        self._tools.screens.connect(self._toggle_screens)
        self._system.closed.connect(self._toggle_screens)
        self.use(settings)
        self.retranslate()

    def use(self, settings: Settings) -> None:
        """Follow the user's choices: size of the captions, hold or toggle."""
        self._captions.set_scale(settings.captions / 100)
        self._talk.use(settings)
        self._choices.use(settings)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("The call"))
        for part in (
            self._top, self._customer, self._captions, self._notices, self._tools, self._choices,
            self._talk, self._goals, self._system, self._held, self._ear, self._alongside,
            self._wallboard,
        ):  # fmt: skip
            part.retranslate()
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Show this state, whatever was shown before."""
        moved = state.position != self._state.position
        self._state = state
        focused = QApplication.focusWidget()
        if moved and focused is not None and self._choices.isAncestorOf(focused):
            self.setFocus()  # before it goes: Qt would hand the focus on, to “Stop” at that
        self._keys.active = not state.held
        for part in (
            self._top, self._customer, self._captions, self._notices, self._tools, self._choices,
            self._talk, self._goals, self._system, self._held, self._alongside, self._wallboard,
        ):  # fmt: skip
            part.render_state(state)
        reads = help_now(state).captions
        self._captions.setVisible(reads)
        self._ear.setVisible(not reads)
        self._stack.setCurrentWidget(self._held if state.held else self._scroll)
        self._commands["time-out"].setEnabled(state.phase in CALL and not state.held)
        self._commands["take-back"].setEnabled(may_take_back(state) and not state.held)
        self._commands["mark"].setEnabled(state.phase in CALL and not state.held)
        self._commands["way"].setEnabled(state.phase in CALL and not state.held)
        self._commands["think"].setEnabled(may_think(state) and not state.held)
        for name in ("nudge-up", "nudge-down", "direct"):
            self._commands[name].setEnabled(state.phase in CALL and may_direct(state))
        screens = bool(state.case and state.case.scenario.cards)
        self._commands["screens"].setEnabled(state.phase in CALL and not state.held and screens)
        can_hear = may_play(state) and bool(last_clip(state))
        self._commands["repeat-answer"].setEnabled(can_hear)
        self._announce(state)
        self._place_focus(state, focused)

    def escape(self) -> bool:
        """Once closes what is open or says what twice does; twice stops everything."""
        if self._state.phase not in CALL or self._state.held:
            return False
        if self._escaped.isValid() and self._escaped.elapsed() <= _TWICE:
            self._escaped.invalidate()
            self._send(StopRecording())
            return True
        self._escaped.start()
        if not self._customer.close_offer():
            self._notices.hint_escape()
        return True

    def arrive(self) -> None:
        """Be shown: the keys are the call's from now on."""
        self.setFocus()
        self._place_focus(self._state)

    def changeEvent(self, event: QEvent) -> None:
        """A window that is no longer in front does not see Space being let go."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._keys.let_go()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The keys are the call's from now on."""
        super().showEvent(event)
        self._notices.enter()
        self.arrive()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the microphone's level."""
        self._talk.leave()
        self._notices.leave()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew: the last captions stay in sight while one chooses."""
        super().resizeEvent(event)
        self._columns.fit(self.size())

    def _announce(self, state: State) -> None:
        """Have a screen reader say each new line of the customer, once."""
        if state.phase is not Phase.SPEAKING or state.said is None or state.failed_here:
            return
        line = (state.since, state.said)
        if line != self._announced:
            self._announced = line
            name = state.case.scenario.customer.name if state.case else ""
            announce(self, f"{name}: {state.said.text}")

    def _place_focus(self, state: State, before: QWidget | None = None) -> None:
        """Move the focus only where it would otherwise be lost or useless.

        Qt hands the focus of a widget that goes to whichever comes next; here it is the page's, so
        that the next Enter does not press something nobody looked at.
        """
        now = QApplication.focusWidget()
        if not self.isVisible() or not self._owns(now):
            return
        gone = before is not None and before is not now and before is not self
        if state.held:
            if now is None or not self._held.isAncestorOf(now):
                self._held.take_focus()
        elif self._choices.focus_wanted and not self._choices.isHidden():
            if now is not self._talk.field or not self._talk.field.text():
                self._choices.take_focus()
        elif now is None or gone or not now.isVisible():
            self.setFocus()

    def _owns(self, focused: QWidget | None) -> bool:
        """Whether the focus is on this page, or nowhere."""
        return focused is None or focused is self or self.isAncestorOf(focused)

    def _enter(self, focused: QWidget) -> bool:
        """Enter goes on, unless a button or the field has the focus.

        While the customer speaks the line is skipped; while the player's turn is open the replies
        are shown.
        """
        if self._customer.has_curve_focus() and self._customer.offers():
            self._customer.answer_offer()
            return True
        button = isinstance(focused, QAbstractButton) and not isinstance(focused, HoldButton)
        if button or isinstance(focused, QLineEdit):
            return False
        if self._state.phase is Phase.SPEAKING:
            self._send(SkipLine())
            return True
        if self._state.phase is Phase.LISTENING:
            self._send(ShowReplies())
            return True
        return False

    def _time_out(self) -> None:
        self._send(CallTimeOut())

    def _think(self) -> None:
        self._send(TakeTime())

    def _direct(self) -> None:
        if self._state.phase is Phase.CHOOSING:
            self._choices.direct()

    def _mark(self, behaviour: str = "") -> None:
        self._send(SetMark(behaviour, *self._top.clock.now()))

    def _way(self) -> None:
        self._send(next_way(self._state, self._room))

    def _back(self) -> None:
        self._send(TakeBack())

    def _replay(self) -> None:
        clip = last_clip(self._state)
        playing = self._state.playing is not None
        self._send(StopClip() if playing else PlayClip(clip))

    def _open_screen(self, card: str) -> None:
        self._show_screens(shown=True)
        self._system.open(card)
        self._system.take_focus()

    def _toggle_screens(self) -> None:
        if self._system.isVisibleTo(self):
            self._show_screens(shown=False)
            self.setFocus()
        else:
            self._open_screen("")

    def _show_screens(self, *, shown: bool) -> None:
        self._tools.screens_open = shown
        self._tools.render_state(self._state)
        self._columns.show_screens(shown=shown)
        if not shown:
            self._system.leave()
