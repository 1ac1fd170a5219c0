"""Listening back together: stretches of a call, one after the other, at a pace, once or again."""

from typing import Literal

from msgspec import Struct

from trainingsveld.session.mark import Part

Pace = Literal[100, 75, 50]
"""Percent of the speed at which it was said; the pitch stays."""
PACES: tuple[Pace, ...] = (100, 75, 50)
TO_THE_END = -1
STILL = 1_500
"""Milliseconds for which an answer that was typed or chosen is shown: it has no sound."""


class Stretch(Struct, frozen=True):
    """A part of what was said at a turn: the customer's line, or a recording of the answer.

    `attempt` counts those gone back on, and after them the one that counts; `turn` counts from 0,
    and one past the last is the line the call ended with. `start` and `end` are milliseconds from
    the beginning of the line or recording; an answer without a `clip` has no sound.
    """

    attempt: int
    turn: int
    part: Part
    clip: str = ""
    start: int = 0
    end: int = TO_THE_END
