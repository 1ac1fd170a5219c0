"""How long a call has been going on, from the times in the log."""

from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise

from trainingsveld.session import event
from trainingsveld.session.group.event import RoundBegun

LONGEST = 120.0
"""Seconds between two events that count at most: past that nobody was at the table, or the program
was not running."""
_GOES_ON = frozenset(one.__name__ for one in (event.CallStarted, event.Resumed, event.TriedAgain))
_HOLDS = frozenset(
    one.__name__
    for one in (event.TimeOutCalled, event.PlayStopped, event.CallEnded, event.SessionClosed)
)


def call_time(rows: Iterable[tuple[str, str]]) -> float:
    """Add up the seconds between events, each a kind and an ISO time, while the call was on.

    The next round of an afternoon has a call of its own, which begins at none.
    A clock that was set back in between counts as no time at all.
    """
    seconds, on = 0.0, False
    for (kind, at), (_, following) in pairwise(rows):
        seconds = 0.0 if kind == RoundBegun.__name__ else seconds
        on = kind in _GOES_ON or (on and kind not in _HOLDS)
        if on:
            gap = datetime.fromisoformat(following) - datetime.fromisoformat(at)
            seconds += min(LONGEST, max(0.0, gap.total_seconds()))
    return seconds
