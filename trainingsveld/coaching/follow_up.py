"""What was agreed, and when it comes back: "did you use it? what happened?"."""

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

Used = Literal["yes", "partly", "no", ""]
"""What became of it, in the agent's own words; "" is not answered."""
AFTER_DAYS = 14
"""So many days later it is asked."""


class Promise(Struct, frozen=True):
    """An agreement that is kept in the agent's vault, under `name` there.

    `day` counts from 1 January 1970; `at` orders those of one day; `by` is an ISO date or "".
    """

    name: str
    words: str
    day: int
    by: str = ""
    who: str = ""
    notice: str = ""
    at: str = ""
    used: Used = ""
    happened: str = ""


def latest(promises: Iterable[Promise]) -> Promise | None:
    """Give the last one that was made: the next talk opens with it."""
    return max(promises, key=lambda one: (one.day, one.at, one.name), default=None)


def returning(promises: Iterable[Promise], today: int) -> tuple[Promise, ...]:
    """Give those to ask about: two weeks old and not answered, the oldest first."""
    due = (one for one in promises if not one.used and today - one.day >= AFTER_DAYS)
    return tuple(sorted(due, key=lambda one: (one.day, one.at, one.name)))
