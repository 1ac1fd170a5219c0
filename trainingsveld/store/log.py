"""The append-only event log: one SQLite file, without anybody's words or voice.

A row is never changed. A session that is closed at level *ephemeral* leaves nothing: its rows are
taken out together, with `secure_delete` so that they do not linger in free pages.
"""

import sqlite3
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from trainingsveld.session.event import Event, SessionBegun, SessionClosed
from trainingsveld.store.codec import decode, encode
from trainingsveld.store.error import Notice, StoreError

APPLICATION_ID = 0x54564C44
"""“TVLD”: tells our files from any other SQLite file, and from an empty one."""
VERSION = 1

_SCHEMA = """
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO about VALUES ('what', 'trainingsveld event log');
CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    session TEXT NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX event_of_session ON event (session, seq);
"""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A session that can go on where it stopped. `at` is the ISO time of its last event."""

    session: str
    at: str


class Log:
    """Append and read back. Use as a context; `in_memory` says that a crash loses it."""

    def __init__(self, path: Path | None = None) -> None:
        self.in_memory = path is None
        self._db = sqlite3.connect(path or ":memory:", isolation_level=None, timeout=2.0)
        try:
            self._prepare()
        except BaseException:
            self._db.close()
            raise

    def _prepare(self) -> None:
        pragma = self._db.execute
        if not pragma("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            with self._writing():
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

    @contextmanager
    def _writing(self) -> Generator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def append(self, session: str, at: str, new: Sequence[Event]) -> None:
        """Write these together, or not at all. Raises StoreError "log-full" or "log-unwritable"."""
        rows = [(session, at, *encode(event)) for event in new]
        try:
            with self._writing():
                self._db.executemany(
                    "INSERT INTO event (session, at, kind, body) VALUES (?, ?, ?, ?)", rows
                )
        except sqlite3.Error as error:
            raise _not_written(error) from error

    def read(self, session: str) -> tuple[Event, ...]:
        """Give a session's events in order. Raises StoreError "log-damaged"."""
        query = "SELECT kind, body FROM event WHERE session = ? ORDER BY seq"
        return tuple(decode(kind, body) for kind, body in self._rows(query, (session,)))

    def unfinished(self) -> tuple[Unfinished, ...]:
        """List the sessions that were begun and not closed, the latest first."""
        query = (
            "SELECT session, max(at) FROM event GROUP BY session"
            " HAVING sum(kind = ?) > 0 AND sum(kind = ?) = 0 ORDER BY max(seq) DESC"
        )
        kinds = (SessionBegun.__name__, SessionClosed.__name__)
        return tuple(Unfinished(session, at) for session, at in self._rows(query, kinds))

    def _rows(self, query: str, values: Sequence[str]) -> list[tuple[str, str]]:
        try:
            with closing(self._db.execute(query, values)) as rows:
                return rows.fetchall()
        except sqlite3.Error as error:
            raise StoreError("log-damaged", str(error)) from error

    def forget(self, session: str) -> None:
        """Take a session out, whole. Raises StoreError "log-full" or "log-unwritable"."""
        try:
            with self._writing():
                self._db.execute("DELETE FROM event WHERE session = ?", (session,))
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.Error as error:
            raise _not_written(error) from error

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _not_written(error: sqlite3.Error) -> StoreError:
    """Tell a disk without room from a file that another program holds or that is locked."""
    number = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_FULL) & 0xFF
    held = number in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY)
    return StoreError("log-unwritable" if held else "log-full", str(error))


def open_log(path: Path | None) -> tuple[Log, Notice | None]:
    """Open the log; a damaged one is kept aside and a new one begun, an impossible one is memory.

    Never raises: the app must start whatever the disk holds.
    """
    if path is None:
        return Log(), None
    empty = False
    try:
        empty = path.exists() and path.stat().st_size == 0
        log = Log(path)
    except OSError as error:
        return _instead(path, "log-unwritable", error)
    except StoreError as error:
        return _instead(path, error.code, error)
    except sqlite3.DatabaseError as error:
        readable = isinstance(error, sqlite3.OperationalError)
        return _instead(path, "log-unwritable" if readable else "log-damaged", error)
    return log, Notice("log-damaged", str(path)) if empty else None


def _instead(path: Path, code: str, error: Exception) -> tuple[Log, Notice]:
    if code == "log-damaged":
        try:
            aside = _aside(path)
            return Log(path), Notice("log-damaged", str(aside))
        except (OSError, sqlite3.Error, StoreError):
            pass
    kept = "log-newer" if code == "log-newer" else "log-unwritable"
    return Log(), Notice(kept, f"{path}: {error}")


def _aside(path: Path) -> Path:
    """Keep a damaged log under a name of its own; nothing is thrown away."""
    number = 1
    while (aside := path.with_name(f"{path.stem}-damaged-{number}{path.suffix}")).exists():
        number += 1
    path.rename(aside)
    for extra in ("-wal", "-shm"):
        beside = path.with_name(path.name + extra)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + extra))
    return aside
