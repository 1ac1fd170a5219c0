"""The after-call work of one call: how far it is, and what was written in it."""

from enum import Enum

from msgspec import Struct


class WorkStep(Enum):
    """What is asked. Who wrote the e-mail looks it over first; the others see it after that."""

    DOING = "doing"
    OWN_VIEW = "own-view"
    TOGETHER = "together"
    OVER = "over"


class Ticked(Struct, frozen=True):
    """A task that is done, and how many seconds into the work that was."""

    task: str
    at: int


class Work(Struct, frozen=True):
    """`is_open` says that it is being looked at. `note` and `mail` are vault items, or "".

    `own` and `together` say of each line of the checklist whether it is in the e-mail; empty until
    that was looked over. `took` is in seconds.
    """

    step: WorkStep = WorkStep.DOING
    is_open: bool = True
    done: tuple[Ticked, ...] = ()
    note: str = ""
    mail: str = ""
    took: int = 0
    own: tuple[bool, ...] = ()
    together: tuple[bool, ...] = ()
