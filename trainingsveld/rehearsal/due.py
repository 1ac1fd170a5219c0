"""When a drill of a skill comes back: until it was met twice, and then after days.

The days grow: what is to be remembered for weeks is best seen again after about a tenth to a fifth
of that time (Cepeda and others, Psychological Science 19, 2008), so each return is about twice as
far away as the one before. The last is half of the 90 days for which a vault keeps what was
practised: nothing returns that the book no longer knows of. Nothing is counted in a row of days,
and nothing is lost by waiting.
"""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from trainingsveld.dialogue import Skill
from trainingsveld.rehearsal.practised import Practised

RETURNS = (3, 7, 15, 30, 45)
"""Days after which a skill returns that was met twice in a row, three times, and so on."""
MET = 2
"""So often in a row it has to be met before it stays away for days."""

Why = Literal["again", "return", "new"]
_ORDER: tuple[Why, ...] = ("again", "return", "new")


class Due(Struct, frozen=True):
    """A skill that is due since a day; `why` it was not met twice yet, returns, or is new."""

    skill: Skill
    why: Why
    since: int


def due(book: Sequence[Practised], today: int) -> tuple[Due, ...]:
    """Give what is due, the most urgent first. `today` counts from 1 January 1970.

    New skills take turns by the day, so that somebody of whom nothing is known is offered each.
    """
    skills = tuple(Skill)
    found: list[Due] = []
    for number, skill in enumerate(skills):
        done = sorted((one.day, one.met) for one in book if one.skill is skill)
        comes = returns(done)
        if comes is None:
            found.append(Due(skill, "new", today - (today + number) % len(skills)))
        elif comes <= today:
            found.append(Due(skill, "return" if _met_in_a_row(done) >= MET else "again", comes))
    return tuple(sorted(found, key=lambda one: (_ORDER.index(one.why), one.since)))


def offer(book: Sequence[Practised], today: int) -> Due | None:
    """Give the one to offer today; None once one was practised today, or where none is due."""
    if any(one.skill and one.day == today for one in book):
        return None
    return next(iter(due(book, today)), None)


def returns(done: Sequence[tuple[int, bool]]) -> int | None:
    """Say on which day a skill comes back, from the days it was practised and whether it was met.

    None where it never was.
    """
    if not done:
        return None
    last, in_a_row = done[-1][0], _met_in_a_row(done)
    if in_a_row < MET:
        return last + 1
    return last + RETURNS[min(in_a_row - MET, len(RETURNS) - 1)]


def _met_in_a_row(done: Sequence[tuple[int, bool]]) -> int:
    count = 0
    for _, met in reversed(done):
        if not met:
            break
        count += 1
    return count
