"""What is asked of the work that follows a call. Times are in seconds since it was begun."""

from msgspec import Struct


class BeginWork(Struct, frozen=True):
    """To the work, or back to it."""


class LeaveWork(Struct, frozen=True):
    """Back to the call; the work stays as it is."""


class TickTask(Struct, frozen=True):
    """This task is done, or after all it is not."""

    task: str
    done: bool
    at: int = 0


class KeepWork(Struct, frozen=True):
    """What is written so far: vault items, or "" for nothing."""

    note: str
    mail: str


class HandInWork(Struct, frozen=True):
    """The work is done; from now on it is looked at."""

    at: int = 0


class LookOver(Struct, frozen=True):
    """Which lines of the checklist are in the e-mail: one's own view first, then everybody's."""

    seen: tuple[bool, ...]


AfterCallCommand = BeginWork | LeaveWork | TickTask | KeepWork | HandInWork | LookOver
