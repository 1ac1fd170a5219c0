"""From the log of an earlier release to ours: a copy first, which is looked at, then all at once.

A kill at any moment leaves the old log or the new one, whole. The copy goes as soon as the new log
has been looked at, because it lies in the clear; one that a kill left goes at the next start.
"""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from trainingsveld.store.disk import RealDisk
from trainingsveld.store.disk.replace import spoil
from trainingsveld.store.error import StoreError
from trainingsveld.store.transaction import writing

VERSION = 2
"""1: rows in the clear. 2: what a level does not show is sealed, in a column of its own."""


def migrate(db: sqlite3.Connection, path: Path) -> None:
    """Bring a log that was opened to our version. Raises sqlite3.Error, or StoreError."""
    copy = copy_of(path)
    if _version(db) < VERSION:
        _take_away(copy)
        with closing(sqlite3.connect(copy)) as other:
            db.backup(other)
            if not _is_sound(other) or _count(other) != _count(db):
                raise StoreError("log-full", f"{copy}: the copy is not like the log")
        with writing(db):
            db.execute("ALTER TABLE event ADD COLUMN sealed BLOB")
            db.execute(f"PRAGMA user_version = {VERSION}")
        if not _is_sound(db):
            raise StoreError("log-damaged", "its pages do not agree after it was brought over")
    _take_away(copy)


def bring_back(path: Path) -> None:
    """Where a damaged log was put aside: take the copy in its place, if there is a sound one."""
    copy = copy_of(path)
    with suppress(OSError, sqlite3.Error):
        if copy.exists() and not path.exists():
            with closing(sqlite3.connect(copy)) as other:
                sound = _is_sound(other) and bool(_count(other))
            if sound:
                copy.rename(path)


def copy_of(path: Path) -> Path:
    """Where the copy is while a log is brought over."""
    return path.with_name(f"{path.stem}-before-{VERSION}{path.suffix}")


def _take_away(copy: Path) -> None:
    with suppress(OSError):
        for name in (copy.name, f"{copy.name}-journal"):
            if (one := copy.with_name(name)).exists():
                spoil(RealDisk(), one)


def _version(db: sqlite3.Connection) -> int:
    return db.execute("PRAGMA user_version").fetchone()[0]


def _count(db: sqlite3.Connection) -> int:
    return db.execute("SELECT count(*) FROM event").fetchone()[0]


def _is_sound(db: sqlite3.Connection) -> bool:
    return db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
