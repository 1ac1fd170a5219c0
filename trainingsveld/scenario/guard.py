"""Guards and effects: the small language in which a scenario says *when* and *what changes*.

They are data, so that the engine can compile them, the checker can prove things about them, and an
author can read them back.
"""

from typing import Literal

from trainingsveld.scenario.record import Record

Comparison = Literal["==", "!=", "<", "<=", ">", ">="]

NUMBERS: dict[str, tuple[int, int]] = {
    "tension": (0, 10),
    "trust": (0, 5),
    "heard": (0, 3),
    "acknowledged": (0, 3),
    "grip": (0, 3),
}
"""The customer's five numbers, always there, each with its lowest and highest value."""

LEVELS = ("A", "B", "C", "D")
"""The Dutch ABCD ladder of anger, derived from tension."""

VISITS_MOST = 3
ACTS_MOST = 2


def level_of(tension: int) -> str:
    """Name the rung for a tension of 0–10: A 0–3, B 4–6, C 7–8, D 9–10."""
    if tension <= 3:
        return "A"
    if tension <= 6:
        return "B"
    return "C" if tension <= 8 else "D"


class Number(Record, frozen=True, tag=True):
    """A number compared: `tension = ">= 6"`."""

    name: str
    op: Comparison
    value: int


class Flag(Record, frozen=True, tag=True):
    """A flag that must be so: `verified = true`, `seen.batch = false`."""

    name: str
    value: bool


class OneOf(Record, frozen=True, tag=True):
    """A list of values, `level`, `motive` or `stance`, being any of these."""

    name: str
    values: tuple[str, ...]


class All(Record, frozen=True, tag=True):
    """Every part holds. The empty one always holds."""

    parts: "tuple[Guard, ...]"


class Any(Record, frozen=True, tag=True):
    """At least one part holds."""

    parts: "tuple[Guard, ...]"


class Not(Record, frozen=True, tag=True):
    """The part does not hold."""

    part: "Guard"


Guard = Number | Flag | OneOf | All | Any | Not


class Change(Record, frozen=True, tag=True):
    """A number goes up or down: `tension = "-2"`. Changes are summed, then clamped once."""

    name: str
    by: int


class Put(Record, frozen=True, tag=True):
    """A plain value, set after the sums: `verified = true`, `plan = "today"`, `trust = 2`."""

    name: str
    value: bool | int | str


Effect = Change | Put
