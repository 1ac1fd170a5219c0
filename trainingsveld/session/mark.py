"""A mark: somebody saw something, at this moment of the call."""

from typing import Literal

from msgspec import Struct

Part = Literal["line", "answer"]
"""Whose half of a turn: the customer's line, or what the player made of it."""

TO_ITS_END = -1
"""In the place of milliseconds: when what it belongs to was already over."""


class Mark(Struct, frozen=True):
    """`behaviour` is the criterion it is about, or "" for the moment itself. Nobody set it.

    `at` is in milliseconds of the call. `turn` counts from 0. `into` is in milliseconds from the
    beginning of that line or of the recording `clip`, or TO_ITS_END; `clip` is "" in a line, and
    where nothing was recorded.
    """

    behaviour: str = ""
    at: int = 0
    turn: int = 0
    part: Part = "line"
    clip: str = ""
    into: int = TO_ITS_END


class Stack(Struct, frozen=True):
    """Marks of one behaviour at one turn, laid on top of each other: how many, and the first."""

    behaviour: str
    turn: int
    marks: tuple[Mark, ...]


REACTION = 2_000
"""Milliseconds: who marks so soon after a line began has seen what was answered before it."""


def about(mark: Mark) -> int:
    """Say which turn a mark is about, counting from 0."""
    late = mark.part == "line" and 0 <= mark.into < REACTION and mark.turn > 0
    return mark.turn - 1 if late else mark.turn


def stacks(marks: tuple[Mark, ...], turns: int) -> tuple[Stack, ...]:
    """Lay marks of the same behaviour at the same turn together, in the order of the call.

    What was marked after the last of `turns` turns belongs to that.
    """
    found: dict[tuple[int, str], tuple[Mark, ...]] = {}
    for mark in marks:
        key = (max(0, min(about(mark), turns - 1)), mark.behaviour)
        found[key] = (*found.get(key, ()), mark)
    return tuple(Stack(behaviour, turn, laid) for (turn, behaviour), laid in sorted(found.items()))
