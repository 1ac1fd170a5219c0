"""A wallboard with a simulated queue: pressure for who wants it, and nothing more.

It looks at nobody and touches no outcome. How it moves follows from its seed and from how often it
moved, so a session that is replayed shows the same queue.
"""

from msgspec import Struct

MOVES_AFTER = 10
"""Seconds between two movements of the queue."""
MOST = 24
"""So many people wait at most; whoever calls then hears that all lines are taken."""
_FIRST, _MORE = 3, 4  # so many wait at the start, and up to so many more
_MASK = (1 << 64) - 1


class Wallboard(Struct, frozen=True):
    """Who waits, as the movement at which each came in, the first one first.

    `since` is the log position of the last movement.
    """

    seed: int
    since: int
    moved: int = 0
    queue: tuple[int, ...] = ()

    @property
    def waiting(self) -> int:
        """How many people wait."""
        return len(self.queue)

    @property
    def longest(self) -> int:
        """How long the first in the queue has waited, in seconds."""
        return (self.moved - self.queue[0]) * MOVES_AFTER if self.queue else 0


def opened(seed: int, since: int) -> Wallboard:
    """Show a queue that has been there for a while."""
    count = _FIRST + _drawn(seed, 0) % (_MORE + 1)
    return Wallboard(seed, since, queue=tuple(range(-2 * count, 0, 2)))


def moved(board: Wallboard, since: int) -> Wallboard:
    """Let so many come in and so many be helped by colleagues as this movement has.

    Both are 0, 1 or 2; a little more come in than are helped.
    """
    now = board.moved + 1
    drawn = _drawn(board.seed, now)
    comes = (0, 1, 1, 2)[drawn & 3]
    goes = (0, 0, 1, 2)[drawn >> 2 & 3]
    queue = (*board.queue[goes:], *(now for _ in range(comes)))
    return Wallboard(board.seed, since, now, queue[:MOST])


def _drawn(seed: int, number: int) -> int:
    """Give a number that looks like chance and is none (SplitMix64, Steele and others 2014)."""
    mixed = seed * 0x9E3779B97F4A7C15 + (number + 1) * 0xD1B54A32D192ED03 & _MASK
    mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9 & _MASK
    mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB & _MASK
    return (mixed ^ mixed >> 31) >> 8
