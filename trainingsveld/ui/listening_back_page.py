"""Listening back together: the call on a time line, by keyboard, as slowly as one likes."""

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.session import ListenTo, State, StopClip, Stretch
from trainingsveld.store import Settings
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.keys import carry_out, install
from trainingsveld.ui.listening_back.chosen import Chosen, Span
from trainingsveld.ui.listening_back.controls import Controls
from trainingsveld.ui.listening_back.laid import (
    BEFORE_A_MARK,
    attempts_to_hear,
    compared_with,
)
from trainingsveld.ui.listening_back.playhead import Playhead
from trainingsveld.ui.listening_back.said import SaidNow
from trainingsveld.ui.listening_back.seen import Seen
from trainingsveld.ui.listening_back.time_line import TimeLine
from trainingsveld.ui.look import Card, PlainText, ScrollColumn, Select, TensionCurve, column, row
from trainingsveld.ui.page import SessionPage
from trainingsveld.ui.page_scroll import PageScroll
from trainingsveld.ui.ports import Room, Send

_SIDE, _STEP, _NEAR = 360, 5_000, 400  # pixels; milliseconds


class ListeningBackPage(SessionPage):
    """Draws any state after a call. What plays is the session's; where it is counts this page."""

    def __init__(self, send: Send, room: Room, settings: Settings) -> None:
        super().__init__()
        self._send, self._room = send, room
        self._state, self._plays = State(), False
        self._chosen = Chosen(room.seconds)
        self._marks: tuple[int, ...] = ()
        self._row: tuple[Stretch, ...] = ()
        self._head = PageHead(back=self._leave, badge=PrivacyBadge("feedback"))
        self._which = Select()
        self._curve = TensionCurve(selectable=True, height=140)
        self._line, self._controls, self._said = TimeLine(), Controls(), SaidNow(room)
        self._seen_head, self._seen = PlainText("", "heading"), Seen()
        self._keys_hint = PlainText("", "small", "muted")
        self._playhead = Playhead(self._moved, self)
        self._lay_out()
        self._doing = {
            "listen": self._toggle,
            "less": lambda: self._jump(self._playhead.at() - _STEP),
            "more": lambda: self._jump(self._playhead.at() + _STEP),
            "turn-before": lambda: self._to_turn(-1),
            "turn-after": lambda: self._to_turn(1),
            "mark-after": lambda: self._to_mark(1),
            "mark-before": lambda: self._to_mark(-1),
            "slower": self._slower,
            "repeat": self._repeat,
            "loop-from": lambda: self._bound(0),
            "loop-to": lambda: self._bound(1),
            "compare": self._compare,
        }
        install(self, self._doing)
        self._controls.asked.connect(self._do)
        self._line.jumped.connect(self._jump)
        self._curve.chosen.connect(self._to_point)
        self._seen.picked.connect(self._jump_before)
        self._which.activated.connect(self._choose_attempt)
        self.use(settings)
        self.retranslate()

    def use(self, settings: Settings) -> None:
        """Follow the user's choices: the size of the captions."""
        self._said.set_scale(settings.captions / 100)

    def _lay_out(self) -> None:
        call = Card()
        for part in (self._curve, self._line, self._controls, self._said):
            call.column.addWidget(part)
        call.column.addStretch()
        seen = Card()
        for part in (self._seen_head, self._seen):
            seen.column.addWidget(part)
        side = ScrollColumn(margins=0, gap=12)
        for part in (self._which, seen, self._keys_hint):
            side.column.addWidget(part)
        side.column.addStretch()
        side.setFixedWidth(_SIDE)
        below = row(call, side, gap=14)
        below.setStretch(0, 1)
        whole = column(self._head, below, gap=14)
        whole.setContentsMargins(26, 18, 26, 18)
        whole.setStretch(1, 1)
        body = QWidget()
        body.setLayout(whole)
        self.setLayout(column(PageScroll(body)))

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Listening back"))
        self._which.setAccessibleName(self.tr("Which attempt?"))
        self._seen_head.setText(self.tr("What was seen"))
        self._keys_hint.setText(self.tr("Space plays, the arrows go five seconds. All keys: ?"))
        self._controls.retranslate()
        self._said.forget()
        self._which.clear()
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Show this state, whatever was shown before."""
        self._state = state
        if self._chosen.follow(state):
            self._playhead.go(0)
        self._head.badge.show_state(state)
        title = state.case.scenario.title if state.case else ""
        self._head.show_words(self.tr("Listening back"), title, self.tr("Back"))
        self._show_attempts()
        playing = state.playing is not None and bool(state.playing.stretches)
        if self._plays and not playing:
            self._playhead.stop()
        self._plays = playing
        self._draw()
        self._moved()

    def escape(self) -> bool:
        """Back to where one came from."""
        self._leave()
        return True

    def arrive(self) -> None:
        """Begin at the time line."""
        self._line.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Be told what begins."""
        super().showEvent(event)
        self._room.watch_listening(self._begins)
        self._measure()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen need not be heard."""
        self._silence()
        self._room.watch_listening(None)
        super().hideEvent(event)

    def _do(self, name: str) -> None:
        self._doing[name]()

    def _to_point(self, point: int) -> None:
        """The curve's first point is the start of the call: it stands for the first turn."""
        self._jump(self._chosen.laid.turn_begins(max(0, point - 1)))

    def _leave(self) -> None:
        carry_out(self, "listen-back")

    def _show_attempts(self) -> None:
        there = attempts_to_hear(self._state)
        if [self._which.itemData(n) for n in range(self._which.count())] != list(there):
            self._which.clear()
            for number, attempt in enumerate(there, 1):
                now = attempt == len(self._state.attempts)
                words = self.tr("The last attempt") if now else self.tr("Attempt {0}")
                self._which.addItem(words.replace("{0}", str(number)), attempt)
        self._which.setCurrentIndex(self._which.findData(self._chosen.attempt))
        self._which.setVisible(len(there) > 1)

    def _choose_attempt(self, place: int) -> None:
        self._silence()
        self._chosen.choose(self._which.itemData(place))
        self._from_the_start()

    def _from_the_start(self) -> None:
        """Something else is laid out."""
        self._playhead.go(0)
        self._draw()
        self._measure()

    def _draw(self) -> None:
        """Show what is laid out and what is on."""
        chosen, at = self._chosen, self._playhead.at()
        comparing = chosen.comparing is not None
        marks = self._seen.render_state(self._state, chosen.attempt, chosen.whole())
        self._marks = () if comparing else marks
        self._controls.compare.setVisible(compared_with(self._state) is not None)
        self._controls.show_state(
            plays=self._plays, pace=chosen.pace, again=chosen.again, compares=comparing
        )
        self._show_line(chosen.looped(at))

    def _show_line(self, loop: Span | None) -> None:
        """With the first try before the second, the time line says which is which."""
        chosen, signs = self._chosen, tuple[tuple[int, str], ...]()
        if chosen.comparing is not None:
            second = (chosen.second_try(), self.tr("Second try"))
            signs = ((0, self.tr("First try")), second)
        self._line.show_call(chosen.laid, chosen.loud, self._marks, loop, signs)

    def _measure(self) -> None:
        """Ask for the lengths of what is laid out, once each."""
        wanted = self._chosen.unmeasured() if self.isVisible() else ()
        if not wanted:
            return

        def told(place: int, seconds: float, loud: tuple[float, ...]) -> None:
            before, at = self._chosen.laid, self._playhead.at()
            self._chosen.measured(wanted[place], seconds, loud)
            if not self._plays:
                self._playhead.go(self._chosen.moved(before, at))
            self._draw()

        self._room.measure(wanted, told)

    def _moved(self) -> None:
        at, laid = self._playhead.at(), self._chosen.laid
        self._line.show_now(at)
        place = laid.at(at)
        piece = laid.pieces[place] if place >= 0 else None
        self._said.show_piece(self._state, piece)
        marked = piece.stretch.turn + 1 if piece else None
        self._curve.show_turns(*self._chosen.tension(), marked)

    def _toggle(self) -> None:
        if self._plays:
            self._silence()
        else:
            self._play()

    def _silence(self) -> None:
        if self._plays:
            self._send(StopClip())

    def _play(self) -> None:
        """Play from where one is."""
        chosen, at = self._chosen, self._playhead.at()
        loop, (start, end) = chosen.looped(at), chosen.to_play(at)
        self._row = chosen.laid.row(start, end)
        if self._row:
            self._playhead.wait_at(start, chosen.pace)
            self._show_line(loop)
            self._send(ListenTo(self._row, chosen.pace, loop is not None))

    def _begins(self, place: int) -> None:
        """A stretch of the row sounds now."""
        if place < len(self._row):
            self._playhead.begin(*self._chosen.span(self._row[place]))

    def _jump(self, moment: int) -> None:
        """Go there, and play on from there; out of what was chosen to be repeated, let go of it."""
        plays, moment = self._plays, max(0, min(moment, self._chosen.laid.total()))
        self._chosen.leave_loop(moment)
        self._playhead.go(moment)
        self._draw()
        if plays:
            self._play()

    def _jump_before(self, moment: int) -> None:
        """To a mark, which is one of the whole call."""
        if self._chosen.comparing is not None:
            self._compare()
        self._jump(moment - BEFORE_A_MARK)
        if not self._plays:
            self._play()

    def _to_turn(self, by: int) -> None:
        """Well into a turn, the one before is its own beginning."""
        chosen, at = self._chosen, self._playhead.at()
        if chosen.comparing is not None:
            self._compare_turn(chosen.comparing + by)
            return
        turn = chosen.laid.turn_at(at)
        again = by < 0 and at - chosen.laid.turn_begins(turn) > _STEP
        self._jump(chosen.laid.turn_begins(turn if again else max(0, turn + by)))

    def _to_mark(self, by: int) -> None:
        """To the next mark, or the one before, and from a little before it."""
        at = self._playhead.at() + BEFORE_A_MARK
        if by > 0:
            found = [mark for mark in self._marks if mark > at + _NEAR]
        else:
            found = [mark for mark in reversed(self._marks) if mark < at - _NEAR]
        if found:
            self._jump(found[0] - BEFORE_A_MARK)

    def _slower(self) -> None:
        self._chosen.slower()
        self._go_on()

    def _repeat(self) -> None:
        self._chosen.again = not self._chosen.again
        self._go_on()

    def _bound(self, side: int) -> None:
        self._chosen.bound(side, self._playhead.at())
        self._go_on()

    def _go_on(self) -> None:
        """Go on from here with what was chosen now."""
        plays = self._plays
        self._playhead.stop()
        self._draw()
        if plays:
            self._play()

    def _compare(self) -> None:
        """The turn one is at, in the first try and then in the second; or the whole call again."""
        turn = self._chosen.comparing
        if turn is None:
            self._compare_turn(self._chosen.laid.turn_at(self._playhead.at()))
            return
        self._silence()
        self._chosen.choose(self._chosen.attempt)
        self._playhead.go(self._chosen.laid.turn_begins(turn))
        self._draw()

    def _compare_turn(self, turn: int) -> None:
        self._silence()
        if self._chosen.compare(turn):
            self._from_the_start()
