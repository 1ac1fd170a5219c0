"""The day that ages are counted by: kept beside what is kept, and moved on by days that passed.

The rules are `privacy.retention`'s: one reading of the clock neither frees nor erases anything.
"""

from collections.abc import Iterable
from contextlib import suppress

from msgspec import MsgspecError, Struct, json

from trainingsveld.privacy.retention import Days, believe, seen
from trainingsveld.store.disk import Disk, read_whole, write_new
from trainingsveld.store.keeping.places import PersonPlace, days_file
from trainingsveld.store.keeping.retention import DAYS, first_day
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.recording.outside import outside_of
from trainingsveld.store.recording.writer import SOUND

_MOST = 1024


class Calendar(Struct, frozen=True):
    """What was seen of the calendar. `began` is the day of the first reading."""

    began: int
    days: Days = Days()

    @property
    def today(self) -> int:
        """The day to count ages by."""
        return self.began + self.days.counted

    @property
    def latest(self) -> int:
        """The day it would be if a leap of the clock is right: nothing is open for others by it."""
        return self.began + believe(self.days).counted


def read_clock(disk: Disk, places: Iterable[PersonPlace], clock: int) -> Calendar:
    """Take a reading of the clock in and keep it; `clock` is its day since 1 January 1970.

    Where nothing was kept yet, or the file was lost, it begins with the clock, but no later than
    what is there says it was made. Never raises: what cannot be written is written next time.
    """
    known = list(places)
    root = known[0].root if known else None
    before = _kept(disk, known[0]) if known else None
    if before is None:
        began = min(clock, _made(disk, known)) if known else clock
        before = Calendar(began, Days(0, began))
    now = Calendar(before.began, seen(before.days, clock))
    if root is not None:
        _keep(disk, known[0], now)
    return now


def _kept(disk: Disk, place: PersonPlace) -> Calendar | None:
    try:
        return json.decode(read_whole(disk, days_file(place.root), _MOST), type=Calendar)
    except (OSError, MsgspecError, UnicodeError):
        return None


def _keep(disk: Disk, place: PersonPlace, calendar: Calendar) -> None:
    path = days_file(place.root)
    new = path.with_name(path.name + ".new")
    with suppress(OSError):
        disk.unlink(new)
        write_new(disk, new, json.encode(calendar))
        disk.rename(new, path)


def _made(disk: Disk, places: Iterable[PersonPlace]) -> int:
    """Give the latest day on which something that is there can have been made, at the earliest."""
    days = [0]
    for place in places:
        for name in disk.names(place.sound):
            if name.endswith(SOUND):
                with suppress(KeptError):
                    level, month = outside_of(disk, place.sound / name)
                    days.append(first_day(month - 1) - DAYS[level])
    return max(days) or 1 << 20
