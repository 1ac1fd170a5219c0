"""Listening back together: the call on a time line, by keyboard, as slowly as one likes."""

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from trainingsveld.session import PACES, ListenTo, State, StopClip, Stretch, turns_of
from trainingsveld.store import Settings
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.head import PageHead
from trainingsveld.ui.keys import carry_out, install
from trainingsveld.ui.listening_back.controls import Controls
from trainingsveld.ui.listening_back.laid import (
    BEFORE_A_MARK,
    Laid,
    attempts_to_hear,
    compared_with,
    pieces,
    side_by_side,
)
from trainingsveld.ui.listening_back.playhead import Playhead
from trainingsveld.ui.listening_back.said import SaidNow
from trainingsveld.ui.listening_back.seen import Seen
from trainingsveld.ui.listening_back.time_line import TimeLine
from trainingsveld.ui.look import Card, PlainText, ScrollColumn, Select, TensionCurve, column, row
from trainingsveld.ui.page import SessionPage
from trainingsveld.ui.page_scroll import PageScroll
from trainingsveld.ui.ports import Room, Send
from trainingsveld.ui.transcript import earlier_tensions, tensions

_SIDE, _STEP, _NEAR = 360, 5_000, 400  # pixels; milliseconds
Loop = tuple[int, int]


class ListeningBackPage(SessionPage):
    """Draws any state after a call. What plays is the session's; where it is counts this page."""

    def __init__(self, send: Send, room: Room, settings: Settings) -> None:
        super().__init__()
        self._send, self._room = send, room
        self._state, self._attempt = State(), 0
        self._laid, self._marks = Laid(), tuple[int, ...]()
        self._measured: dict[Stretch, int] = {}
        self._loud: dict[Stretch, tuple[float, ...]] = {}
        self._asked: set[Stretch] = set()
        self._row: tuple[Stretch, ...] = ()
        self._pace, self._again, self._plays = 100, False, False
        self._loop: tuple[int | None, int | None] = (None, None)
        self._comparing: int | None = None
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
        """Follow the user's choices; this page has none of its own."""

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
        fresh = state.turns != self._state.turns or state.attempts != self._state.attempts
        self._state = state
        if fresh:
            self._attempt, self._comparing, self._loop = len(state.attempts), None, (None, None)
            self._playhead.go(0)
        self._head.badge.show_state(state)
        title = state.case.scenario.title if state.case else ""
        self._head.show_words(self.tr("Listening back"), title, self.tr("Back"))
        self._show_attempts()
        playing = state.playing is not None and bool(state.playing.stretches)
        if self._plays and not playing:
            self._playhead.stop()
        self._plays = playing
        self._lay()
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
        if self._plays:
            self._send(StopClip())
        self._room.watch_listening(None)
        super().hideEvent(event)

    def _do(self, name: str) -> None:
        self._doing[name]()

    def _to_point(self, point: int) -> None:
        """The curve's first point is the start of the call: it stands for the first turn."""
        self._jump(self._laid.turn_begins(max(0, point - 1)))

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
        self._which.setCurrentIndex(self._which.findData(self._attempt))
        self._which.setVisible(len(there) > 1)

    def _choose_attempt(self, place: int) -> None:
        self._silence()
        self._attempt, self._comparing = self._which.itemData(place), None
        self._loop = (None, None)
        self._lay()
        self._playhead.go(0)
        self._measure()

    def _whole(self, attempt: int) -> Laid:
        return Laid(pieces(self._state, attempt, self._room.seconds, self._measured))

    def _lay(self) -> None:
        """Lay the call out anew; the moment stays with the piece it was in."""
        state, before = self._state, self._laid
        other, turn = compared_with(state), self._comparing
        if turn is not None and other is not None:
            now = self._whole(len(state.attempts))
            self._laid = side_by_side(state, turn, self._whole(other), now)
        else:
            self._laid = self._whole(self._attempt)
        self._keep_place(before)
        marks = self._seen.render_state(state, self._attempt, self._whole(self._attempt))
        self._marks = () if turn is not None else marks
        self._controls.compare.setVisible(other is not None)
        self._controls.show_state(
            plays=self._plays, pace=self._pace, again=self._again, compares=turn is not None
        )
        self._show_line(self._looped())

    def _show_line(self, loop: Loop | None) -> None:
        """With the first try before the second, the time line says which is which."""
        tries = [one.stretch.attempt for one in self._laid.pieces]
        signs: tuple[tuple[int, str], ...] = ()
        if self._comparing is not None and tries:
            second = self._laid.begins()[tries.count(tries[0])]
            signs = ((0, self.tr("First try")), (second, self.tr("Second try")))
        self._line.show_call(self._laid, self._loud, self._marks, loop, signs)

    def _keep_place(self, before: Laid) -> None:
        """Lengths were guessed until they were measured."""
        same = [one.stretch for one in before.pieces] == [p.stretch for p in self._laid.pieces]
        if before == self._laid or not same or self._plays:
            return
        at = self._playhead.at()
        if (place := before.at(at)) >= 0:
            into = at - before.begins()[place]
            long = self._laid.pieces[place].long
            self._playhead.go(self._laid.begins()[place] + min(into, long))

    def _measure(self) -> None:
        """Ask for the lengths of what is laid out, once each."""
        wanted = [one.stretch for one in self._laid.pieces if one.stretch not in self._asked]
        if not wanted or not self.isVisible():
            return
        self._asked |= set(wanted)

        def told(place: int, seconds: float, loud: tuple[float, ...]) -> None:
            self._measured[wanted[place]] = round(1000 * seconds)
            self._loud[wanted[place]] = loud
            self._lay()

        self._room.measure(wanted, told)

    def _moved(self) -> None:
        at = self._playhead.at()
        self._line.show_now(at)
        place = self._laid.at(at)
        piece = self._laid.pieces[place] if place >= 0 else None
        self._said.show_piece(self._state, piece)
        marked = piece.stretch.turn + 1 if piece else None
        self._curve.show_turns(*self._tension(), marked)

    def _tension(self) -> tuple[tuple[int, ...], tuple[tuple[int, ...], ...]]:
        """The line of the attempt one listens to; under the last one those before it."""
        now, state = tensions(self._state), self._state
        if self._attempt == len(state.attempts) or not now:
            return now, earlier_tensions(state)
        turns = turns_of(state, self._attempt)
        return (now[0], *(turn.numbers.tension for turn in turns)), ()

    def _looped(self) -> Loop | None:
        """What is repeated: what was chosen, else the turn one is at."""
        if not self._again:
            return None
        start, end = self._loop
        turn = self._laid.turn_at(self._playhead.at())
        if start is None and end is None and self._comparing is None:
            return self._laid.turn_begins(turn), self._laid.turn_begins(turn + 1)
        return start or 0, self._laid.total() if end is None else end

    def _toggle(self) -> None:
        if self._plays:
            self._silence()
        else:
            self._play()

    def _silence(self) -> None:
        if self._plays:
            self._send(StopClip())

    def _play(self) -> None:
        """Play from where one is; at the end, from the beginning."""
        loop, at = self._looped(), self._playhead.at()
        start = at if at < self._laid.total() - _NEAR else 0
        end = self._laid.total()
        if loop:
            start, end = loop
        self._row = self._laid.row(start, end)
        if self._row:
            self._playhead.wait_at(start, self._pace)
            self._show_line(loop)
            self._send(ListenTo(self._row, self._pace, loop is not None))

    def _begins(self, place: int) -> None:
        """A stretch of the row sounds now."""
        if place < len(self._row):
            self._playhead.begin(*self._laid.span(self._row[place]))

    def _jump(self, moment: int) -> None:
        """Go there, and play on from there; out of what was chosen to be repeated, let go of it."""
        plays, moment = self._plays, max(0, min(moment, self._laid.total()))
        start, end = self._loop
        if (start is not None and moment < start) or (end is not None and moment > end):
            self._loop, self._again = (None, None), False
        self._playhead.go(moment)
        self._lay()
        if plays:
            self._play()

    def _jump_before(self, moment: int) -> None:
        """To a mark, which is one of the whole call."""
        if self._comparing is not None:
            self._compare()
        self._jump(moment - BEFORE_A_MARK)
        if not self._plays:
            self._play()

    def _to_turn(self, by: int) -> None:
        at = self._playhead.at()
        turn = self._laid.turn_at(at)
        begins = self._laid.turn_begins(turn)
        if by < 0 and at - begins > _STEP:
            by = 0
        if self._comparing is not None:
            self._compare_turn(self._comparing + by)
        else:
            self._jump(self._laid.turn_begins(max(0, turn + by)))

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
        place = PACES.index(self._pace) if self._pace in PACES else 0
        self._pace = PACES[(place + 1) % len(PACES)]
        self._changed()

    def _repeat(self) -> None:
        self._again = not self._again
        self._changed()

    def _bound(self, side: int) -> None:
        """Repeat from here, or up to here; a beginning after the end lets go of the end."""
        at = self._playhead.at()
        start, end = (at, self._loop[1]) if side == 0 else (self._loop[0], at)
        if start is not None and end is not None and end - start < _NEAR:
            start, end = (at, None) if side == 0 else (None, at)
        self._loop, self._again = (start, end), True
        self._changed()

    def _changed(self) -> None:
        """Go on from here with what was chosen now."""
        plays = self._plays
        self._playhead.stop()
        self._lay()
        if plays:
            self._play()

    def _compare(self) -> None:
        """The turn one is at, in the first try and then in the second; or the whole call again."""
        if self._comparing is not None:
            turn, self._comparing = self._comparing, None
            self._silence()
            self._lay()
            self._playhead.go(self._laid.turn_begins(turn))
            return
        if compared_with(self._state) is not None:
            self._compare_turn(self._laid.turn_at(self._playhead.at()))

    def _compare_turn(self, turn: int) -> None:
        other = compared_with(self._state)
        if other is None:
            return
        left = self._state.attempts[other]
        last = min(len(left.turns), len(self._state.turns)) - 1
        self._silence()
        self._attempt = len(self._state.attempts)
        self._comparing = max(min(left.back_to, last), min(turn, last))
        self._loop = (None, None)
        self._lay()
        self._playhead.go(0)
        self._measure()
