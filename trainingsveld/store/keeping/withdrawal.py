"""Taking away for good: the keys first, then the files, then the rows.

Needs no passphrase and no room on the disk. A program that is stopped half-way has left a mark, and
the next start goes on. What the disk refuses does not keep the rest from going.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from trainingsveld.store.disk import Disk, read_whole
from trainingsveld.store.disk.replace import NEW, OLD, spoil
from trainingsveld.store.keeping.places import GONE, NAME, PersonPlace
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.recording import slots
from trainingsveld.store.recording.writer import SLOTS, SOUND
from trainingsveld.store.texts.texts import Texts

KEYS = (SLOTS, SLOTS + NEW, SLOTS + OLD, GONE)
"""Ends of names of files that hold a recording's keys."""


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What became of it. `left` are files that the disk would not let go; nobody can open them if
    `locked` is true.
    """

    recordings: int
    texts: int
    left: tuple[Path, ...]
    locked: bool


def withdraw(disk: Disk, place: PersonPlace, names: Iterable[str]) -> Withdrawn:
    """Take recordings away, with what was written about them. Never raises."""
    wanted = [name for name in names if NAME.fullmatch(name)]
    left, locked = _take_away(disk, place.sound, wanted)
    texts = _rows(disk, place, wanted)
    return Withdrawn(len(wanted), texts, tuple(left), locked)


def all_names(disk: Disk, place: PersonPlace) -> tuple[str, ...]:
    """Name a person's recordings; those that are half gone too."""
    stems = {name.partition(".")[0] for name in disk.names(place.sound)}
    return tuple(sorted(stem for stem in stems if NAME.fullmatch(stem)))


def erase_person(disk: Disk, place: PersonPlace) -> Withdrawn:
    """Take away everything that is a person's: the vault's own keys before all. Never raises."""
    gone = PersonPlace(place.root, place.number + GONE)
    with suppress(OSError):
        disk.rename(place.folder, gone.folder)
        disk.sync_folder(place.root)
    here = gone if gone.folder.name in disk.names(place.root) else place
    return finish_person(disk, here)


def finish_person(disk: Disk, place: PersonPlace) -> Withdrawn:
    """Go on with taking a person's folder away, wherever that stopped."""
    left: list[Path] = []
    locked = _attempt(left, lambda: _spoil_vaults(disk, place), place.vault)
    names = all_names(disk, place)
    more, sound_locked = _take_away(disk, place.sound, names)
    left += more
    for name in disk.names(place.sessions):  # their keys first, as everywhere
        locked &= _spoil(disk, place.sessions / name, left)
    for folder in (place.sound, place.sessions, place.folder):
        for name in disk.names(folder):
            path = folder / name
            if path not in (place.sound, place.sessions):
                _attempt(left, lambda path=path: disk.unlink(path), path)
        _attempt(left, lambda folder=folder: disk.remove_folder(folder), folder)
    with suppress(OSError):
        disk.sync_folder(place.root)
    return Withdrawn(len(names), 0, tuple(left), locked and sound_locked)


def _take_away(disk: Disk, folder: Path, names: Iterable[str]) -> tuple[list[Path], bool]:
    """Marks first, then keys, then sound; give what is left, and whether all keys are gone."""
    left: list[Path] = []
    locked = True
    there = set(disk.names(folder))
    for name in names:
        if name + SLOTS in there:
            with suppress(OSError):  # without a mark it goes all the same
                disk.rename(folder / f"{name}{SLOTS}", folder / f"{name}{GONE}")
    there = set(disk.names(folder))
    for name in names:
        for end in KEYS:
            if name + end in there:
                locked &= _spoil(disk, folder / f"{name}{end}", left)
    with suppress(OSError):
        disk.sync_folder(folder)
    for name in names:
        if name + SOUND in there:
            path = folder / f"{name}{SOUND}"
            _attempt(left, lambda path=path: disk.unlink(path), path)
    with suppress(OSError):
        disk.sync_folder(folder)
    return left, locked


def _spoil(disk: Disk, path: Path, left: list[Path]) -> bool:
    """Overwrite keys and take their name away; true when one of the two was done."""
    try:
        spoil(disk, path, slots.GONE)
    except OSError:
        left.append(path)
        return _is_spoiled(disk, path)
    return True


def _is_spoiled(disk: Disk, path: Path) -> bool:
    try:
        return read_whole(disk, path, slots.SIZE).startswith(slots.GONE)
    except OSError:
        return False


def _spoil_vaults(disk: Disk, place: PersonPlace) -> None:
    """Overwrite the locked secret key; all versions of the file that lie about."""
    for name in disk.names(place.folder):
        if name.startswith(place.vault.name):
            spoil(disk, place.folder / name)


def _rows(disk: Disk, place: PersonPlace, names: list[str]) -> int:
    """Take the rows away; a database that cannot be opened keeps nothing that can be read."""
    if place.texts.name not in disk.names(place.folder):
        return 0
    try:
        with Texts(disk, place.texts, b"") as texts:
            return texts.forget_of(names)
    except KeptError:
        return 0


def _attempt(left: list[Path], step: Callable[[], object], path: Path) -> bool:
    try:
        step()
    except OSError:
        left.append(path)
        return False
    return True
