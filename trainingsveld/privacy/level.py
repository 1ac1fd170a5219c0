"""The four levels of confidentiality, from the widest to the narrowest."""

from enum import Enum


class Level(Enum):
    """What a session promises. The value is what files carry: it is never renamed.

    There is no level for assessment.
    """

    OPEN = "open"
    TEAM = "team"
    CONFIDENTIAL = "confidential"
    EPHEMERAL = "ephemeral"


DEFAULT = Level.CONFIDENTIAL
"""Where nobody chose: alone, and as what a group is offered first."""

_STRICTNESS = {level: number for number, level in enumerate(Level)}


def stricter(one: Level, other: Level) -> Level:
    """Give the stricter of two levels."""
    return max(one, other, key=_STRICTNESS.__getitem__)


def may_become(now: Level, wanted: Level) -> bool:
    """Say whether a session may go over to this level: during a session only to a stricter one."""
    return _STRICTNESS[wanted] > _STRICTNESS[now]
