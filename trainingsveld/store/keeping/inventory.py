"""Every file in the data folder: what it is, and what can be read of it without a key.

Opens nothing and changes nothing. What it says names nobody, so that it can be handed on.
"""

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from trainingsveld.store.disk import RealDisk, read_whole
from trainingsveld.store.disk.replace import NEW, OLD
from trainingsveld.store.keeping.places import GONE, NAME, SESSION, TALK
from trainingsveld.store.keeping.retention import is_over_outside
from trainingsveld.store.keeping.synchronised import synchronised_by
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.recording import slots
from trainingsveld.store.recording.layout import Level
from trainingsveld.store.recording.outside import outside_of
from trainingsveld.store.recording.writer import SLOTS, SOUND
from trainingsveld.store.session_log.blocks import look_outside
from trainingsveld.store.session_log.moving import MARK

Kind = Literal[
    "recording", "slots", "going", "vault", "texts", "session", "log", "key", "history",
    "settings", "case", "pack", "cache", "housekeeping", "demo", "unknown",
]  # fmt: skip

_PLACES: tuple[tuple[str, Kind], ...] = (
    ("log-keys/", "key"),
    ("log", "log"),
    ("history", "history"),
    ("running", "housekeeping"),
    ("settings.json", "settings"),
    (".settings-", "settings"),
    ("cases/", "case"),
    ("methods/", "case"),
    ("drafts/", "case"),
    ("packs/", "pack"),
    ("cache/", "cache"),
    ("demo/", "demo"),
    ("people/version", "housekeeping"),
    ("people/reserve", "housekeeping"),
    ("people/lock", "housekeeping"),
    ("people/days", "housekeeping"),
    ("people/leaving-", "housekeeping"),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One file. `path` is inside the data folder; what is not known, or not so, is None.

    `slots` counts the places for keys of a recording, used or not. `goes` is a month since January
    1970, `until` a day since then.
    """

    path: str
    kind: Kind
    size: int
    level: Level | None = None
    slots: int | None = None
    goes: int | None = None
    until: int | None = None
    texts: int | None = None
    over: bool = False


@dataclass(frozen=True, slots=True)
class Inventory:
    """Everything in a data folder. `synchronised` names a program that copies it elsewhere."""

    folder: Path
    synchronised: str | None
    entries: tuple[Entry, ...]

    def count(self, kind: Kind) -> int:
        """How many files are of a kind."""
        return sum(entry.kind == kind for entry in self.entries)

    @property
    def over(self) -> int:
        """How many files hold something that has been kept long enough."""
        return sum(entry.over for entry in self.entries)


def take_inventory(
    folder: Path, people: Path, today: int, environment: Mapping[str, str]
) -> Inventory:
    """Look at every file of a data folder; `people` is the folder of people in it."""
    entries = tuple(_entry(folder, path, today) for path in _files(folder))
    return Inventory(folder, synchronised_by(people, environment), entries)


def _files(folder: Path) -> Iterator[Path]:
    """Walk through it without following links, in order."""
    for here, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            yield Path(here) / name


def _entry(folder: Path, path: Path, today: int) -> Entry:
    inside = path.relative_to(folder).as_posix()
    size = 0
    with suppress(OSError):
        size = path.lstat().st_size
    parts = inside.split("/")
    if parts[0] == "people" and len(parts) > 2 and NAME.fullmatch(parts[1].removesuffix(GONE)):
        if parts[1].endswith(GONE):
            return Entry(inside, "going", size)
        return _of_person(path, inside, size, today)
    for begin, kind in _PLACES:
        if inside.startswith(begin):
            return Entry(inside, kind, size)
    return Entry(inside, "unknown", size)


def _of_person(path: Path, inside: str, size: int, today: int) -> Entry:
    stem, dot, end = path.name.partition(".")
    end = dot + end
    if path.name == "vault.json":
        return Entry(inside, "vault", size)
    if end in (GONE, SLOTS + NEW, SLOTS + OLD, ".json" + NEW, ".json" + OLD):
        return Entry(inside, "going", size)
    if SESSION.fullmatch(path.name) or TALK.fullmatch(path.name):
        with suppress(KeptError):
            goes = look_outside(RealDisk(), path)
            over = is_over_outside(goes, today)
            return Entry(inside, "session", size, goes=goes, over=over)
    if MARK.fullmatch(path.name):
        return Entry(inside, "housekeeping", size)
    if stem == "texts":
        return _texts(path, inside, size, today)
    if end == SOUND and NAME.fullmatch(stem):
        with suppress(KeptError):
            level, goes = outside_of(RealDisk(), path)
            over = is_over_outside(goes, today)
            return Entry(inside, "recording", size, level=level, goes=goes, over=over)
    if end == SLOTS and NAME.fullmatch(stem):
        return _slots(path, inside, size)
    return Entry(inside, "unknown", size)


def _slots(path: Path, inside: str, size: int) -> Entry:
    level: Level | None = None
    with suppress(KeptError):
        level = outside_of(RealDisk(), path.with_suffix(SOUND))[0]
    try:
        until = slots.check(read_whole(RealDisk(), path, slots.SIZE))
    except KeptError as error:
        gone = error.code == "recording-gone"
        return Entry(inside, "going" if gone else "unknown", size, level=level)
    except OSError:
        return Entry(inside, "unknown", size, level=level)
    return Entry(inside, "slots", size, level=level, slots=slots.COUNT, until=until or None)


def _texts(path: Path, inside: str, size: int, today: int) -> Entry:
    if path.suffix != ".sqlite":
        return Entry(inside, "texts", size)
    in_use = path.with_name(path.name + "-wal").exists()
    how = "mode=ro" if in_use else "immutable=1"  # else SQLite would leave files beside it
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?{how}", uri=True, timeout=1)) as db:
            months = [row[0] for row in db.execute("SELECT gone_by FROM text")]
    except sqlite3.Error:
        return Entry(inside, "texts", size)
    over = any(isinstance(month, int) and is_over_outside(month, today) for month in months)
    return Entry(inside, "texts", size, texts=len(months), over=over)
