"""The phases of a talk and the rungs of the ladder, in their order, with the time each usually has.

The order is that of a talk that coaches: the last agreement first, then the facts, the agent's own
view, the ladder, a check, and only then what the leader thought.
"""

from collections.abc import Mapping
from enum import Enum


class Phase(Enum):
    """Where a talk is."""

    NEW = "new"
    SETTLE = "settle"
    """Sit down; what became of the last agreement."""
    LISTEN = "listen"
    """Listen back to a call."""
    VIEW = "view"
    """The agent first: what went well and less well, one criterion at a time."""
    LADDER = "ladder"
    """Situation, what happened, your part, how that felt."""
    SOLVED = "solved"
    """If this were solved, would your situation be solved?"""
    BESIDE = "beside"
    """What the leader parked, laid beside what the agent said."""
    CLOSE = "close"
    """What, who, by when, how we notice it."""
    DONE = "done"


class Rung(Enum):
    """One question of the ladder."""

    SITUATION = "situation"
    HAPPENED = "happened"
    PART = "part"
    FELT = "felt"


RUNGS: tuple[Rung, ...] = tuple(Rung)
MINUTES: Mapping[Phase, int] = {
    Phase.SETTLE: 3,
    Phase.LISTEN: 6,
    Phase.VIEW: 6,
    Phase.LADDER: 8,
    Phase.SOLVED: 1,
    Phase.BESIDE: 2,
    Phase.CLOSE: 4,
}
"""Minutes a phase usually takes, half an hour in all. Nobody is cut off."""
ALL: tuple[Phase, ...] = tuple(MINUTES)
"""The phases one goes through, from the first to the last."""
