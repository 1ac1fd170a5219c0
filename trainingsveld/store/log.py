"""The append-only event log: one SQLite file, without anybody's words or voice.

A row is never changed. A session that is closed at level *ephemeral* leaves nothing: its rows are
taken out together, with `secure_delete` so that they do not linger in free pages.

The file may be held, deleted or replaced by others while the app runs. So the rows of this run are
also remembered here: they are written anew where the file is gone, and written later where it
cannot be had now.
"""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Self, cast

from msgspec import Struct

from trainingsveld.session.event import Event, SessionBegun, SessionClosed
from trainingsveld.session.group.event import AfternoonBegun
from trainingsveld.store.call_time import call_time
from trainingsveld.store.codec import decode, encode
from trainingsveld.store.error import Notice, StoreCode, StoreError
from trainingsveld.store.log_file import (
    Mark,
    code_of,
    connect,
    forget_side_files,
    put_aside,
)
from trainingsveld.store.transaction import writing

_INSERT = "INSERT INTO event (session, at, kind, body) VALUES (?, ?, ?, ?)"
Row = tuple[str, str, str, str]


class Unfinished(Struct, frozen=True):
    """A session that can go on where it stopped. `at` is the ISO time of its last event."""

    session: str
    at: str


class Log:
    """Append and read back. Use as a context.

    `trouble` says why the rows are in memory alone for now; `on_news` is told once of what happened
    to the file and was mended.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Open the file, or begin it; None is memory. Raises sqlite3.Error or StoreError."""
        self.trouble: Notice | None = None
        self.on_news: Callable[[Notice], None] = _ignore
        self._path = path
        self._kept: dict[str, list[Row]] = {}
        self._db = connect(path)
        self._mark = Mark.of(path) if path else None

    @classmethod
    def for_now_in_memory(cls, path: Path, trouble: Notice) -> Self:
        """Begin in memory; the file is tried again with every append."""
        log = cls()
        log._path, log.trouble = path, trouble
        return log

    @property
    def in_memory(self) -> bool:
        """Whether the end of the program loses what is in it."""
        return self._mark is None

    def append(self, session: str, at: str, new: Sequence[Event]) -> None:
        """Write these together, or not at all. Raises StoreError; none at all tries the file."""
        rows = [(session, at, *encode(event)) for event in new]
        self._settle()
        try:
            self._insert(rows)
        except sqlite3.Error as error:
            if code_of(error) != "log-damaged":
                raise StoreError(code_of(error), str(error)) from error
            self._renew()
            self._insert(rows)
        self._kept.setdefault(session, []).extend(rows)

    def _insert(self, rows: Sequence[Row]) -> None:
        if rows:
            with writing(self._db):
                self._db.executemany(_INSERT, rows)
            if self._path and self._mark:
                self._mark = Mark.of(self._path) or self._mark

    def read(self, session: str) -> tuple[Event, ...]:
        """Give a session's events in order. Raises StoreError "log-damaged" or "log-busy"."""
        query = "SELECT session, at, kind, body FROM event WHERE session = ? ORDER BY seq"
        with suppress(StoreError):  # what is remembered can be read all the same
            self._settle()
        found = cast("list[Row]", self._rows(query, (session,)))
        events = tuple(decode(kind, body) for *_, kind, body in found)
        self._kept[session] = found
        return events

    def seconds_in_call(self, session: str) -> float:
        """How long a session's call has been going on, without what was held."""
        query = "SELECT kind, at FROM event WHERE session = ? ORDER BY seq"
        return call_time(cast("list[tuple[str, str]]", self._rows(query, (session,))))

    def unfinished(self) -> tuple[Unfinished, ...]:
        """List the sessions that were begun and not closed, the latest first."""
        query = (
            "SELECT session, max(at) FROM event GROUP BY session"
            " HAVING sum(kind IN (?, ?)) > 0 AND sum(kind = ?) = 0 ORDER BY max(seq) DESC"
        )
        kinds = (SessionBegun.__name__, AfternoonBegun.__name__, SessionClosed.__name__)
        with suppress(StoreError):
            self._settle()
        return tuple(Unfinished(session, at) for session, at in self._rows(query, kinds))

    def _rows(self, query: str, values: Sequence[str] = ()) -> list[tuple[str, ...]]:
        try:
            with closing(self._db.execute(query, values)) as rows:
                return rows.fetchall()
        except sqlite3.Error as error:
            busy = code_of(error) == "log-busy"
            raise StoreError("log-busy" if busy else "log-damaged", str(error)) from error

    def forget(self, session: str) -> None:
        """Take a session out, whole. Raises StoreError "log-full", "log-unwritable", "log-busy"."""
        self._settle()
        try:
            with writing(self._db):
                self._db.execute("DELETE FROM event WHERE session = ?", (session,))
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.Error as error:
            raise StoreError(code_of(error), str(error)) from error
        self._kept.pop(session, None)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _settle(self) -> None:
        """See that the rows go to the file of this name, also where it is another one by now."""
        if self._path is None or (self._mark and self._mark.is_still(Mark.of(self._path))):
            return
        self._renew()

    def _renew(self) -> None:
        """Begin the file anew with every row there is; where it cannot be had, go on in memory."""
        path, was_on_disk = self._path, self._mark is not None
        assert path is not None  # noqa: S101 - memory is neither replaced nor damaged
        rows = self._salvage()
        self._db.close()
        if was_on_disk:
            forget_side_files(path)
        news = Notice("log-gone", str(path)) if was_on_disk else None
        try:
            self._db = _connected(path)
        except (sqlite3.Error, StoreError, OSError) as error:
            self._db, self._mark = connect(None), None
            self.trouble = Notice(_code(error), f"{path}: {error}")
        else:
            self._mark, self.trouble = Mark.of(path), None
        with writing(self._db):
            for session in {row[0] for row in rows}:
                self._db.execute("DELETE FROM event WHERE session = ?", (session,))
            self._db.executemany(_INSERT, rows)
        if self._mark and news:
            self.on_news(news)

    def _salvage(self) -> list[Row]:
        """All rows: those of a deleted file can still be read, and ours are remembered."""
        try:
            query = "SELECT session, at, kind, body FROM event ORDER BY seq"
            found = cast("list[Row]", self._rows(query))
        except StoreError:
            found = []
        others = [row for row in found if row[0] not in self._kept]
        return others + [row for rows in self._kept.values() for row in rows]


def _ignore(_: Notice) -> None:
    """Nobody has asked to be told yet."""


def _code(error: Exception) -> StoreCode:
    if isinstance(error, StoreError):
        return error.code
    return code_of(error) if isinstance(error, sqlite3.Error) else "log-unwritable"


def _connected(path: Path) -> sqlite3.Connection:
    """Open the file; what lies there and is no log of ours is put aside."""
    try:
        return connect(path)
    except (StoreError, sqlite3.Error) as error:
        if _code(error) != "log-damaged":
            raise
    put_aside(path)
    return connect(path)


def open_log(path: Path | None) -> tuple[Log, Notice | None]:
    """Open the log; a damaged one is kept aside and a new one begun, an impossible one is memory.

    Never raises: the app must start whatever the disk holds. What is held by another program, or
    may not be written, is tried again with every append.
    """
    if path is None:
        return Log(), None
    try:
        empty = path.exists() and path.stat().st_size == 0
        return Log(path), Notice("log-damaged", str(path)) if empty else None
    except (OSError, sqlite3.Error, StoreError) as error:
        code, why = _code(error), f"{path}: {error}"
    if code == "log-newer":
        return Log(), Notice(code, why)
    if code == "log-damaged":
        with suppress(OSError, sqlite3.Error, StoreError):
            aside = put_aside(path)
            return Log(path), Notice(code, str(aside))
    trouble = Notice("log-busy" if code == "log-busy" else "log-unwritable", why)
    return Log.for_now_in_memory(path, trouble), trouble
