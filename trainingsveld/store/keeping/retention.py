"""How long things are kept. Days and months count from 1 January 1970.

Outside a vault only a month can be read. So what nobody unlocks goes when the month has passed in
which its time was over; whoever unlocks a vault takes away what is over to the day.
"""

from datetime import date

from trainingsveld.privacy import Level as Promise
from trainingsveld.privacy import policy
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.recording.layout import LEVELS, Level

DAYS: dict[Level, int] = {level: policy(Promise(level)).kept_days for level in LEVELS}
"""For how many days each level keeps a recording."""
SHARED: dict[Level, int | None] = {level: policy(Promise(level)).shared_days for level in LEVELS}
"""For how many days others may open one: None is as long as it is kept, 0 is never."""
_EPOCH = date(1970, 1, 1).toordinal()


def month_of(day: int) -> int:
    """Give the month of a day."""
    when = date.fromordinal(_EPOCH + day)
    return (when.year - 1970) * 12 + when.month - 1


def first_day(month: int) -> int:
    """Give the first day of a month."""
    return date(1970 + month // 12, month % 12 + 1, 1).toordinal() - _EPOCH


def gone_by(level: Level, day: int) -> int:
    """Give the month from which something of this day is taken away without its key."""
    return month_of(day + DAYS[level]) + 1


def is_over(level: Level, day: int, today: int) -> bool:
    """Whether something of this day has been kept long enough, to the day."""
    return today - day >= DAYS[level]


def is_over_outside(month: int, today: int) -> bool:
    """Whether something is to be gone by now, as far as can be told without its key."""
    return month != 0 and month_of(today) >= month


def level_in_files(level: Promise) -> Level:
    """Name a level as files do. Raises KeptError "share-refused" where there are no files."""
    for one in LEVELS:
        if one == level.value:
            return one
    raise KeptError("share-refused", level.value)
