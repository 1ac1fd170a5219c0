"""What happened in the work that follows a call. Times are in seconds since it was begun."""

from msgspec import Struct


class WorkBegun(Struct, frozen=True):
    """Somebody went to the work, for the first time or again."""


class WorkLeft(Struct, frozen=True):
    """Somebody went back to the call."""


class TaskTicked(Struct, frozen=True):
    """A task was done, or turned out not to be."""

    task: str
    done: bool
    at: int


class WorkKept(Struct, frozen=True):
    """So much is written: vault items."""

    note: str
    mail: str


class WorkHandedIn(Struct, frozen=True):
    """The work is done."""

    at: int


class LookedOver(Struct, frozen=True):
    """The e-mail was held against the checklist."""

    seen: tuple[bool, ...]


AfterCallEvent = WorkBegun | WorkLeft | TaskTicked | WorkKept | WorkHandedIn | LookedOver
