"""A call laid along a time line: which piece of it lies where, in milliseconds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import accumulate

from msgspec.structs import replace

from trainingsveld.session import STILL, Mark, State, Stretch, turns_of
from trainingsveld.ui.transcript import reply_text, speaks_after

BEFORE_A_MARK = 3_000
"""Milliseconds: who taps has seen it a moment ago."""
_WORDS, _PAUSE = 2.4, 400  # a second of a customer's line; milliseconds around it


@dataclass(frozen=True, slots=True)
class Piece:
    """One line or one recording, whole; `text` is its caption, `words` a vault item in its place.

    `long` is in milliseconds: measured, or a good guess until it is.
    """

    stretch: Stretch
    text: str
    words: str
    long: int


Length = Callable[[str], float]
"""Gives the seconds of a recording; 0 when it no longer exists."""


def pieces(
    state: State, attempt: int, seconds: Length, measured: Mapping[Stretch, int]
) -> tuple[Piece, ...]:
    """Name all of an attempt, in the order in which it was said."""
    if state.case is None:
        return ()
    found: list[Piece] = []
    fresh, turns = True, turns_of(state, attempt)
    for number, turn in enumerate(turns):
        if fresh and turn.said:
            found.append(_line(Stretch(attempt, number, "line"), turn.said.text, measured))
        text = reply_text(state.case, turn)
        there = [clip for clip in turn.answer.clips if seconds(clip) > 0]
        for clip in there:
            one = Stretch(attempt, number, "answer", clip)
            long = round(1000 * seconds(clip))
            found.append(Piece(one, text, turn.answer.words, measured.get(one, long)))
        if not there and (text or turn.answer.words):
            one = Stretch(attempt, number, "answer")
            found.append(Piece(one, text, turn.answer.words, STILL))
        fresh = speaks_after(state.case, turn)
    if fresh and turns and attempt == len(state.attempts) and state.said and not state.left:
        found.append(_line(Stretch(attempt, len(turns), "line"), state.said.text, measured))
    return tuple(found)


def _line(stretch: Stretch, text: str, measured: Mapping[Stretch, int]) -> Piece:
    guess = _PAUSE + round(1000 * len(text.split()) / _WORDS)
    return Piece(stretch, text, "", measured.get(stretch, guess))


@dataclass(frozen=True, slots=True)
class Laid:
    """Pieces one after the other."""

    pieces: tuple[Piece, ...] = ()

    def begins(self) -> tuple[int, ...]:
        """Where each piece begins, and at last where all ends."""
        return tuple(accumulate((one.long for one in self.pieces), initial=0))

    def total(self) -> int:
        """How long all of it is."""
        return self.begins()[-1]

    def at(self, moment: int) -> int:
        """Which piece is at this moment; the last one at the end, −1 where there is none."""
        begins = self.begins()
        past = [place for place in range(len(self.pieces)) if begins[place] <= moment]
        return past[-1] if past else -1

    def turn_begins(self, turn: int) -> int:
        """Where a turn begins; one that is not here begins where the next one does."""
        begins = self.begins()
        later = (p for p, one in enumerate(self.pieces) if one.stretch.turn >= turn)
        return begins[next(later, len(self.pieces))]

    def turn_at(self, moment: int) -> int:
        """Which turn is at this moment."""
        place = self.at(moment)
        return self.pieces[place].stretch.turn if place >= 0 else 0

    def row(self, start: int, end: int) -> tuple[Stretch, ...]:
        """Cut out what lies from `start` to `end`."""
        found: list[Stretch] = []
        for piece, begin in zip(self.pieces, self.begins(), strict=False):
            first, last = max(start, begin), min(end, begin + piece.long)
            if first < last:
                until = -1 if last == begin + piece.long else last - begin
                found.append(replace(piece.stretch, start=first - begin, end=until))
        return tuple(found)

    def of_mark(self, mark: Mark) -> int:
        """Where a mark lies."""
        begins = self.begins()
        for place, piece in enumerate(self.pieces):
            one = piece.stretch
            if (one.turn, one.part, one.clip) == (mark.turn, mark.part, mark.clip):
                into = piece.long if mark.into < 0 else min(mark.into, piece.long)
                return begins[place] + into
        return self.turn_begins(mark.turn)


def side_by_side(state: State, turn: int, first: Laid, now: Laid) -> Laid:
    """Lay the same turn of two attempts behind each other: first the first, then the second."""
    both = (*first.pieces, *now.pieces)
    return Laid(tuple(one for one in both if one.stretch.turn == turn)) if state.turns else Laid()


def compared_with(state: State) -> int | None:
    """The newest attempt that was left to try anew, counting from 0."""
    found = [place for place, one in enumerate(state.attempts) if one.compared]
    return found[-1] if found else None


def attempts_to_hear(state: State) -> tuple[int, ...]:
    """Attempts worth listening to: left to try anew, or with marks that count no more; then now."""
    worth = (
        place
        for place, one in enumerate(state.attempts)
        if one.compared or any(mark.turn >= one.back_to for mark in one.marks)
    )
    return (*worth, len(state.attempts))
