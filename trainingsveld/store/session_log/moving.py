"""A log that moves: after a crash it is in the one place or in the other, and never in both.

As long as it moves a mark stands beside the new log and names the old one. `.move` says that the
new one is not whole yet: it goes. `.over` says that it is: the old one goes. Giving the mark its
other name is what decides, and no disk does that by halves.
"""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from trainingsveld.store.disk import Disk, read_whole, write_new
from trainingsveld.store.keeping.places import SESSION, PersonPlace
from trainingsveld.store.session_log.blocks import destroy

MARK = re.compile("[0-9a-f]{32}[.](move|over)")
_MOVE, _OVER = ".move", ".over"
_VAULT = re.compile("vault ([0-9a-f]{32}) ([0-9a-f]{32}[.]tvl)")
_LOG = re.compile("log ([0-9a-zA-Z]{1,64})")
_MOST = 256


def in_vault(path: Path) -> str:
    """Name a log in somebody's vault, for a mark."""
    return f"vault {path.parent.parent.name} {path.name}"


def begin(disk: Disk, new: Path, old: str) -> None:
    """Say that a log moves to `new`, which holds nothing yet. Raises OSError."""
    write_new(disk, new.with_suffix(_MOVE), old.encode())


def decide(disk: Disk, new: Path) -> None:
    """Say that the new one is whole: from now on the old one is to go.

    Raises OSError, and then nothing was said.
    """
    over = new.with_suffix(_OVER)
    disk.rename(new.with_suffix(_MOVE), over)
    try:
        disk.sync_folder(new.parent)
    except OSError:
        disk.unlink(over)
        raise


def call_off(disk: Disk, new: Path) -> None:
    """The new one has gone again, and does not take the old one along. Never raises."""
    with suppress(OSError):
        disk.unlink(new.with_suffix(_MOVE))


def end(disk: Disk, new: Path) -> None:
    """Say that there is only one. Never raises: a start that finds a mark looks once more."""
    with suppress(OSError):
        disk.unlink(new.with_suffix(_OVER))


@dataclass(frozen=True, slots=True)
class MovedOut:
    """A session whose log has left the event log, where a copy of it may stand. Then call `end`."""

    session: str
    new: Path


def finish(disk: Disk, places: Iterable[PersonPlace]) -> tuple[int, tuple[MovedOut, ...]]:
    """At a start: see that every log is in one place. Give how many moved, and what is to leave
    the event log. Never raises.
    """
    known = tuple(places)
    count, out = 0, list[MovedOut]()
    for place in known:
        for name in disk.names(place.sessions):
            if MARK.fullmatch(name):
                count += 1
                out += _finish(disk, known, place.sessions / name)
    return count, tuple(out)


def _finish(disk: Disk, places: Iterable[PersonPlace], mark: Path) -> list[MovedOut]:
    new = mark.with_suffix(".tvl")
    if mark.suffix == _MOVE:
        if _gone(disk, new):
            call_off(disk, new)
        return []
    try:
        old = read_whole(disk, mark, _MOST).decode()
    except (OSError, UnicodeError):
        old = ""
    if found := _LOG.fullmatch(old):
        return [MovedOut(found[1], new)]
    found = _VAULT.fullmatch(old)
    where = [one.sessions for one in places if found and one.number == found[1]]
    if all(_gone(disk, folder / found[2]) for folder in where if found):
        end(disk, new)
    return []


def _gone(disk: Disk, path: Path) -> bool:
    """Take a log away, if it is there."""
    there = SESSION.fullmatch(path.name) and path.name in disk.names(path.parent)
    return not there or destroy(disk, path)
