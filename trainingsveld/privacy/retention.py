"""When something has been kept long enough: in days, and never on one reading of the clock.

A clock may stand years ahead after a flat battery, or be set back by hand. So ages are not read
from the clock: days are counted as they are seen to pass, and the count never goes down. A leap of
more than a week is believed when a later day has been read too. Until then nothing is erased on the
strength of it, and nothing that would be overdue is opened for others either.

A clock that stands still, or stands before this program existed, lets nothing age: no program can
tell that from many starts on one day.
"""

from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

NEAR = 7
"""Days that one reading may add, or that it may lie back without being taken for a new beginning.

Well below the shortest time anything is kept, and enough for a weekly session."""


EARLIEST = 20_758
"""2026-11-01, before there was anything to keep: an earlier reading is of a flat battery."""


GO_ON = 14
"""Days for which a session that was cut off can go on while its key lies beside its log.

Whoever has the whole disk can read it for so long; enough for a group that meets every week."""


class Days(Struct, frozen=True):
    """What has been seen of the calendar: kept with the data, and written at every start.

    `counted` is the number of days seen to pass; `last` the last day number that was believed
    (days since 1970-01-01, None before the first reading); `doubted` one that leapt and waits.
    Where this is lost, begin with the highest count that anything kept was made at: too late is
    made good by the next days, too early by nothing.
    """

    counted: int = 0
    last: int | None = None
    doubted: int | None = None


def seen(days: Days, today: int) -> Days:
    """Take a reading of the clock in, as a day number."""
    if today < EARLIEST:
        return days
    if days.last is None:
        return Days(days.counted, today)
    if abs(today - days.last) <= NEAR:
        passed = max(today - days.last, 0)
        return Days(days.counted + passed, days.last + passed)
    if days.doubted is None or not _bears_out(days.last, days.doubted, today):
        return replace(days, doubted=today)
    return seen(believe(days), today)


def _bears_out(last: int, doubted: int, today: int) -> bool:
    """Whether a later day was read since, on the same side of what was believed before."""
    return today > doubted and (today < last) is (doubted < last)


def believe(days: Days) -> Days:
    """Somebody says that the doubted day is right. A clock that was set back adds nothing."""
    if days.last is None or days.doubted is None:
        return days
    return Days(days.counted + max(days.doubted - days.last, 0), days.doubted)


class Verdict(Enum):
    """What is to be done with something that has an end."""

    KEEP = "keep"
    HOLD = "hold"
    """Overdue by a clock that is not believed yet: closed to others, and not erased."""
    ERASE = "erase"


def verdict(days: Days, counted_then: int, kept_days: int) -> Verdict:
    """Judge what was made when `counted_then` days were counted and is kept for `kept_days`."""
    if days.counted - counted_then >= kept_days:
        return Verdict.ERASE
    return Verdict.HOLD if believe(days).counted - counted_then >= kept_days else Verdict.KEEP


def days_left(days: Days, counted_then: int, kept_days: int) -> int:
    """Count the days that are left; 0 when it is over."""
    return max(counted_then + kept_days - days.counted, 0)
