"""A session that becomes stricter half-way: what is in the vaults of it becomes so too.

Needs nobody's key, and knows what is of the session by its name: so it holds for rounds of before a
crash as well. A crash half-way leaves a mark, and the next start finishes it.
"""

import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from trainingsveld.store.disk import Disk, write_new
from trainingsveld.store.disk.replace import replace
from trainingsveld.store.keeping.of_session import is_of
from trainingsveld.store.keeping.places import PersonPlace
from trainingsveld.store.keeping.withdrawal import all_names, withdraw
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.recording import slots
from trainingsveld.store.texts.texts import Texts

_OWED = re.compile("leaving-([0-9a-f]{1,32})")


def owe(disk: Disk, root: Path, session: str) -> None:
    """Leave a mark: nothing of this session is to stay. What the disk refuses is not marked."""
    path = _mark(root, session)
    with suppress(OSError):
        if _OWED.fullmatch(path.name) and path.name not in disk.names(root):
            write_new(disk, path, b"")


def take_out(disk: Disk, places: Iterable[PersonPlace], session: str) -> None:
    """Take what is of this session out of these folders. Raises KeptError for what stays.

    What the disk refuses does not keep the rest from going.
    """
    trouble: KeptError | None = None
    root: Path | None = None
    for place in places:
        root = place.root
        ours = [name for name in all_names(disk, place) if is_of(name, session, place.number)]
        if ours and not (gone := withdraw(disk, place, ours)).locked:
            trouble = KeptError("disk-closed", str(gone.left[0]))
        try:
            _forget_texts(disk, place, session)
        except KeptError as error:
            trouble = error
    if trouble:
        raise trouble
    if root:
        with suppress(OSError):
            disk.unlink(_mark(root, session))


def close_to_others(disk: Disk, places: Iterable[PersonPlace], session: str) -> None:
    """Let nobody but the speaker open what is of this session; what is damaged stays as it is."""
    for place in places:
        for name in all_names(disk, place):
            if is_of(name, session, place.number):
                with suppress(OSError, KeptError):
                    _send_guests_away(disk, place.slots(name))


def finish(disk: Disk, root: Path, places: Iterable[PersonPlace]) -> int:
    """At a start: take out what was being taken out; give of how many sessions."""
    owed = [found[1] for name in disk.names(root) if (found := _OWED.fullmatch(name))]
    known = tuple(places)
    for session in owed:
        with suppress(KeptError):  # it is tried again at the next start
            take_out(disk, known, session)
    return len(owed)


def _send_guests_away(disk: Disk, path: Path) -> None:
    data = slots.read(disk, path)
    if slots.check(data) > 0:
        replace(disk, path, slots.without_guests(data))


def _forget_texts(disk: Disk, place: PersonPlace, session: str) -> None:
    if place.texts.name not in disk.names(place.folder):
        return
    with Texts(disk, place.texts, b"") as texts:
        texts.forget(name for name in texts.names() if is_of(name, session, place.number))


def _mark(root: Path, session: str) -> Path:
    return root / f"leaving-{session}"
