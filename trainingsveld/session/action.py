"""What comes of a round: who will do what by when."""

from msgspec import Struct


class Action(Struct, frozen=True):
    """What one person will do, by an ISO date; without an owner it is "none, because".

    `words`, `notice` (how others will see it) and `need` (what it takes) are vault items.
    """

    words: str
    owner: str = ""
    by: str = ""
    notice: str = ""
    need: str = ""
