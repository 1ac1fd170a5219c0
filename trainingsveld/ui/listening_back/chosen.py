"""What is laid out to be listened to, and what was chosen of it: attempt, stretch, pace."""

from msgspec.structs import replace

from trainingsveld.session import PACES, State, Stretch, turns_of
from trainingsveld.ui.listening_back.laid import (
    Laid,
    Length,
    compared_with,
    pieces,
    side_by_side,
)
from trainingsveld.ui.transcript import earlier_tensions, tensions

_NEAR = 400
"""Milliseconds: what is shorter is no stretch, and so near the end one begins anew."""
Span = tuple[int, int]


class Chosen:
    """No widget: `laid` is what lies on the time line; every moment is in milliseconds of it.

    `comparing` is the turn whose first try is laid before the second, `loop` what was chosen to be
    repeated with `again`, as far as it was.
    """

    def __init__(self, seconds: Length) -> None:
        self._seconds = seconds
        self._measured: dict[Stretch, int] = {}
        self._asked: set[Stretch] = set()
        self.loud: dict[Stretch, tuple[float, ...]] = {}
        self.state, self.attempt, self.laid = State(), 0, Laid()
        self.pace, self.again = 100, False
        self.loop: tuple[int | None, int | None] = (None, None)
        self.comparing: int | None = None

    def follow(self, state: State) -> bool:
        """Take another state; says whether there is another call to listen to."""
        before, self.state = self.state, state
        if state.turns == before.turns and state.attempts == before.attempts:
            return False
        self.choose(len(state.attempts))
        return True

    def choose(self, attempt: int) -> None:
        """Listen to this attempt, all of it."""
        self.attempt, self.comparing, self.loop = attempt, None, (None, None)
        self.lay()

    def whole(self) -> Laid:
        """The whole attempt."""
        return self._of(self.attempt)

    def lay(self) -> None:
        """Lay it out, by what is known of lengths now."""
        other, turn = compared_with(self.state), self.comparing
        if turn is None or other is None:
            self.laid = self.whole()
            return
        now = self._of(len(self.state.attempts))
        self.laid = side_by_side(self.state, turn, self._of(other), now)

    def unmeasured(self) -> tuple[Stretch, ...]:
        """What nobody has asked the length of yet; from now on it counts as asked."""
        wanted = tuple(p.stretch for p in self.laid.pieces if p.stretch not in self._asked)
        self._asked |= set(wanted)
        return wanted

    def measured(self, one: Stretch, seconds: float, loud: tuple[float, ...]) -> None:
        """Know how long it is, and how loud."""
        self._measured[one] = round(1000 * seconds)
        self.loud[one] = loud
        self.lay()

    def moved(self, before: Laid, at: int) -> int:
        """Say where a moment lies now that lengths are known better: in the piece it was in."""
        same = [one.stretch for one in before.pieces] == [p.stretch for p in self.laid.pieces]
        place = before.at(at)
        if before == self.laid or not same or place < 0:
            return at
        into = at - before.begins()[place]
        return self.laid.begins()[place] + min(into, self.laid.pieces[place].long)

    def slower(self) -> None:
        """The next pace; after the slowest the usual one."""
        place = PACES.index(self.pace) if self.pace in PACES else 0
        self.pace = PACES[(place + 1) % len(PACES)]

    def bound(self, side: int, at: int) -> None:
        """Repeat from here (0), or up to here (1); an end before the beginning lets go of it."""
        start, end = (at, self.loop[1]) if side == 0 else (self.loop[0], at)
        if start is not None and end is not None and end - start < _NEAR:
            start, end = (at, None) if side == 0 else (None, at)
        self.loop, self.again = (start, end), True

    def leave_loop(self, moment: int) -> None:
        """Let go of what was chosen to be repeated, if this moment lies outside."""
        start, end = self.loop
        if (start is not None and moment < start) or (end is not None and moment > end):
            self.loop, self.again = (None, None), False

    def looped(self, at: int) -> Span | None:
        """What is repeated: what was chosen, else the turn one is at."""
        if not self.again:
            return None
        start, end = self.loop
        if start is None and end is None and self.comparing is None:
            turn = self.laid.turn_at(at)
            return self.laid.turn_begins(turn), self.laid.turn_begins(turn + 1)
        return start or 0, self.laid.total() if end is None else end

    def to_play(self, at: int) -> Span:
        """From where to where it would play now; at the end, from the beginning."""
        total = self.laid.total()
        return self.looped(at) or (at if at < total - _NEAR else 0, total)

    def compare(self, turn: int) -> bool:
        """Lay the first try of this turn before the second; False where there was but one."""
        other = compared_with(self.state)
        if other is None:
            return False
        left = self.state.attempts[other]
        last = min(len(left.turns), len(self.state.turns)) - 1
        self.attempt = len(self.state.attempts)
        self.comparing = max(min(left.back_to, last), min(turn, last))
        self.loop = (None, None)
        self.lay()
        return True

    def second_try(self) -> int:
        """Where, of two tries, the second begins."""
        tries = [one.stretch.attempt for one in self.laid.pieces]
        return self.laid.begins()[tries.count(tries[0])] if tries else 0

    def tension(self) -> tuple[tuple[int, ...], tuple[tuple[int, ...], ...]]:
        """The line of the attempt one listens to; under the last one those before it."""
        now, state = tensions(self.state), self.state
        if self.attempt == len(state.attempts) or not now:
            return now, earlier_tensions(state)
        turns = turns_of(state, self.attempt)
        return (now[0], *(turn.numbers.tension for turn in turns)), ()

    def span(self, cut: Stretch) -> Span:
        """Where a stretch that was cut out of this lies, from where to where."""
        whole = replace(cut, start=0, end=-1)
        for piece, begin in zip(self.laid.pieces, self.laid.begins(), strict=False):
            if whole == piece.stretch:
                return begin + cut.start, begin + (piece.long if cut.end < 0 else cut.end)
        return 0, 0

    def _of(self, attempt: int) -> Laid:
        return Laid(pieces(self.state, attempt, self._seconds, self._measured))
