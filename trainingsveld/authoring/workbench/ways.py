"""Ways to a moment: the shortest rows of words that lead there, each in another state."""

from collections import deque
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass

from trainingsveld.dialogue import (
    CallState,
    Case,
    Numbers,
    Script,
    ending,
    numbers,
    possible,
)

MOST = 6
_TRIED = 6_000
"""States that are tried: a second's work at most."""


@dataclass(frozen=True, slots=True)
class Way:
    """The words to a moment, and how the customer is there."""

    words: tuple[str, ...]
    numbers: Numbers


def ways_to(case: Case, node: str, cancelled: Callable[[], bool]) -> tuple[Way, ...]:
    """Look for ways to a moment, the shortest first; each with other numbers of the customer."""
    found: dict[Numbers, Way] = {}
    begun = Script(case)
    seen: set[CallState] = {begun.state}
    waiting: deque[tuple[tuple[str, ...], Script]] = deque([((), begun)])
    while waiting and len(found) < MOST and len(seen) < _TRIED and not cancelled():
        words, script = waiting.popleft()
        if script.state.node == node:
            now = numbers(script.state)
            found.setdefault(now, Way(words, now))
        for word in possible(case, script.state) if ending(case, script.state) is None else ():
            after = copy(script)
            after.turns = []  # what was said on the way does not matter
            after.take(word)
            if after.state not in seen:
                seen.add(after.state)
                waiting.append(((*words, word), after))
    return tuple(found.values())
