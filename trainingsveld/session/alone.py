"""Practising alone: how much help there is, and when a drill of one skill is over."""

from enum import Enum

from msgspec import Struct

from trainingsveld.dialogue import Skill, skill_of


class Practice(Enum):
    """How somebody practises alone. The value is what logs carry: it is never renamed."""

    PLAIN = "plain"
    """Nobody chose: a group, or a session from before there was a choice."""
    EXPLORE = "explore"
    """The replies are there to read, and each turn says at once what it did."""
    REHEARSE = "rehearse"
    """One speaks, with a hint that fades."""
    UNAIDED = "unaided"
    """One speaks and listens, as in the job; what it did is told at the end."""


class Alone(Struct, frozen=True):
    """What was chosen for practising alone.

    `before` is how often this person had practised this case already; hints fade by it. `captions`
    lets the customer be read where one otherwise only listens. A drill is of one `skill`: it
    begins after `opening`, words as `dialogue.play` takes them.
    """

    practice: Practice = Practice.PLAIN
    before: int = 0
    captions: bool = True
    skill: Skill | None = None
    opening: tuple[str, ...] = ()


DRILL_REPLIES = 3
"""So many replies at most make a drill: with what is said between them, about two minutes."""


def drill_over(skill: Skill | None, acts: tuple[str, ...]) -> bool:
    """Say whether a drill is over, by the acts of the replies that were given in it."""
    return skill is not None and (drill_met(skill, acts) or len(acts) >= DRILL_REPLIES)


def drill_met(skill: Skill, acts: tuple[str, ...]) -> bool:
    """Say whether the skill was shown: at the first or the second reply.

    It was needed from the first moment on; once is allowed to come back to it, as in the job.
    """
    return any(skill_of(act) is skill for act in acts[:2])
