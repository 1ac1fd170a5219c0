"""The SQLite file behind the event log: opened, told from others, put aside. Blocks nobody."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from trainingsveld.store.error import StoreCode, StoreError
from trainingsveld.store.log_migration import VERSION, bring_back, migrate
from trainingsveld.store.transaction import writing

APPLICATION_ID = 0x54564C44
"""“TVLD”: tells our files from any other SQLite file, and from an empty one."""
PATIENCE = 0.02
"""Seconds to wait for another program that holds the file; the screen stands still meanwhile."""

_SCHEMA = """
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO about VALUES ('what', 'trainingsveld event log');
CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    session TEXT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    sealed BLOB
);
CREATE INDEX event_of_session ON event (session, seq);
"""
_BESIDE = ("-wal", "-shm")
_HELD = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_CLOSED_TO_US = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN)
_SPOILED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class Mark(Struct, frozen=True):
    """What tells one file from another under the same name. Ours never gets shorter."""

    device: int
    number: int
    size: int

    @classmethod
    def of(cls, path: Path) -> "Mark | None":
        """Look at a file; None when it is not there."""
        try:
            status = path.stat()
        except OSError:
            return None
        return cls(status.st_dev, status.st_ino, status.st_size)

    def is_still(self, now: "Mark | None") -> bool:
        """Whether that is the same file as before, perhaps grown."""
        if now is None or (now.device, now.number) != (self.device, self.number):
            return False
        return now.size >= self.size


def connect(path: Path | None) -> sqlite3.Connection:
    """Open or begin a log; None is memory. Raises sqlite3.Error, or StoreError for a wrong one."""
    db = sqlite3.connect(path or ":memory:", isolation_level=None, timeout=PATIENCE)
    try:
        _prepare(db, path)
    except BaseException:
        db.close()
        raise
    return db


def _prepare(db: sqlite3.Connection, path: Path | None) -> None:
    pragma = db.execute
    if not pragma("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        with writing(db):
            pragma(f"PRAGMA application_id = {APPLICATION_ID}")
            pragma(f"PRAGMA user_version = {VERSION}")
            for statement in _SCHEMA.split(";"):
                pragma(statement)
    if pragma("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise StoreError("log-damaged", "another program's file")
    if pragma("PRAGMA user_version").fetchone()[0] > VERSION:
        raise StoreError("log-newer", "written by a later version")
    if pragma("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise StoreError("log-damaged", "its pages do not agree")
    pragma("SELECT value FROM about").fetchone()
    pragma("PRAGMA journal_mode = WAL")
    pragma("PRAGMA synchronous = FULL")
    pragma("PRAGMA secure_delete = ON")
    if path is not None:
        migrate(db, path)


def code_of(error: sqlite3.Error) -> StoreCode:
    """Tell a disk without room from a file that is held, closed to us, or spoiled."""
    number = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_FULL) & 0xFF
    if number in _HELD:
        return "log-busy"
    if number in _CLOSED_TO_US:
        return "log-unwritable"
    return "log-damaged" if number in _SPOILED else "log-full"


def forget_side_files(path: Path) -> None:
    """Take away what SQLite left beside a file that is gone: it would be read into the next one."""
    for extra in _BESIDE:
        with suppress(OSError):
            path.with_name(path.name + extra).unlink(missing_ok=True)


def put_aside(path: Path) -> Path:
    """Keep a damaged log under a name of its own; nothing is thrown away. Raises OSError."""
    number = 1
    while (aside := path.with_name(f"{path.stem}-damaged-{number}{path.suffix}")).exists():
        number += 1
    path.rename(aside)
    for extra in _BESIDE:
        beside = path.with_name(path.name + extra)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + extra))
    bring_back(path)
    return aside


def why_of(error: Exception) -> StoreCode:
    """Tell what went wrong with the file, whoever said so."""
    if isinstance(error, StoreError):
        return error.code
    return code_of(error) if isinstance(error, sqlite3.Error) else "log-unwritable"


def connect_or_renew(path: Path) -> sqlite3.Connection:
    """Open the file; what lies there and is no log of ours is put aside."""
    try:
        return connect(path)
    except (StoreError, sqlite3.Error) as error:
        if why_of(error) != "log-damaged":
            raise
    put_aside(path)
    return connect(path)
