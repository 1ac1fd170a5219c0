"""The append-only event log: one SQLite file, without anybody's words or voice.

A row is never changed. What its session's level does not show is sealed in it, with a key that goes
first when the session does (`log_keys`): then its rows are taken out together, with `secure_delete`
so that they do not linger in free pages either.

The file may be held, deleted or replaced by others while the app runs. So the rows of this run are
also remembered here: they are written anew where the file is gone, and written later where it
cannot be had now.
"""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Self

from msgspec import Struct

from trainingsveld.privacy import Level
from trainingsveld.session.event import Event, SessionBegun, SessionClosed
from trainingsveld.session.group.event import AfternoonBegun
from trainingsveld.store.call_time import call_time
from trainingsveld.store.error import Notice, StoreError
from trainingsveld.store.log_file import (
    Mark,
    code_of,
    connect,
    connect_or_renew,
    forget_side_files,
    put_aside,
    why_of,
)
from trainingsveld.store.log_keys import LogKeys
from trainingsveld.store.log_row import Row, from_row, level_after, to_row
from trainingsveld.store.log_upkeep import ROWS, over, seal_old_rows
from trainingsveld.store.transaction import writing

_INSERT = "INSERT INTO event (session, at, kind, body, sealed) VALUES (?, ?, ?, ?, ?)"


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
        self._going: set[str] = set()
        self._levels: dict[str, Level] = {}
        self._keys = LogKeys(keys_of(path) if path else None)
        self._db = connect(path)
        self._mark = Mark.of(path) if path else None
        if path:
            seal_old_rows(self._db, self._keys)

    @classmethod
    def for_now_in_memory(cls, path: Path, trouble: Notice) -> Self:
        """Begin in memory; the file is tried again with every append."""
        log = cls()
        log._path, log.trouble = path, trouble
        log._keys = LogKeys(keys_of(path))
        return log

    @property
    def in_memory(self) -> bool:
        """Whether the end of the program loses what is in it."""
        return self._mark is None

    def append(self, session: str, at: str, new: Sequence[Event]) -> None:
        """Write these together, or not at all. Raises StoreError; none at all tries the file."""
        level, key = self._level(session), self._keys.make(session)
        rows: list[Row] = []
        for event in new:
            level = level_after(event, level)
            rows.append(to_row(session, at, event, level, key))
        self._settle()
        try:
            self._insert(rows)
        except sqlite3.Error as error:
            if code_of(error) != "log-damaged":
                raise StoreError(code_of(error), str(error)) from error
            self._renew()
            self._insert(rows)
        self._kept.setdefault(session, []).extend(rows)
        self._going.add(session)
        self._levels[session] = level

    def _level(self, session: str) -> Level:
        """What a session promises by now; where nobody knows, everything of it is sealed."""
        return self._levels.get(session, Level.EPHEMERAL)

    def _insert(self, rows: Sequence[Row]) -> None:
        if rows:
            if self._mark:
                self._keys.keep(rows[0].session)
            with writing(self._db):
                self._db.executemany(_INSERT, rows)
            if self._path and self._mark:
                self._mark = Mark.of(self._path) or self._mark

    def read(self, session: str) -> tuple[Event, ...]:
        """Give a session's events in order.

        Raises StoreError "log-locked" when its key is gone, "log-damaged", "log-newer", "log-busy".
        """
        with suppress(StoreError):  # what is remembered can be read all the same
            self._settle()
        found = [Row(*row) for row in self._rows(f"{ROWS} WHERE session = ? ORDER BY seq", session)]
        key = self._keys.key(session)
        events = tuple(from_row(row, key) for row in found)
        self._kept[session] = found
        for event in events:
            self._levels[session] = level_after(event, self._level(session))
        return events

    def seconds_in_call(self, session: str) -> float:
        """How long a session's call has been going on, without what was held."""
        query = "SELECT kind, at FROM event WHERE session = ? ORDER BY seq"
        return call_time(self._rows(query, session))

    def unfinished(self) -> tuple[Unfinished, ...]:
        """List the sessions that were begun and not closed, the latest first."""
        query = (
            "SELECT session, max(at) FROM event GROUP BY session"
            " HAVING sum(kind IN (?, ?)) > 0 AND sum(kind = ?) = 0 ORDER BY max(seq) DESC"
        )
        kinds = (SessionBegun.__name__, AfternoonBegun.__name__, SessionClosed.__name__)
        with suppress(StoreError):
            self._settle()
        return tuple(Unfinished(session, at) for session, at in self._rows(query, *kinds))

    def _rows(self, query: str, *values: str) -> list[Any]:
        try:
            with closing(self._db.execute(query, values)) as rows:
                return rows.fetchall()
        except sqlite3.Error as error:
            busy = code_of(error) == "log-busy"
            raise StoreError("log-busy" if busy else "log-damaged", str(error)) from error

    def forget(self, session: str) -> None:
        """Take a session out, whole: its key, then its rows.

        Raises StoreError "log-full", "log-unwritable", "log-busy"; it is to be tried again then.
        """
        gone = self._keys.destroy(session)
        self._settle()
        try:
            with writing(self._db):
                self._db.execute("DELETE FROM event WHERE session = ?", (session,))
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.Error as error:
            raise StoreError(code_of(error), str(error)) from error
        self._kept.pop(session, None)
        self._levels.pop(session, None)
        if not gone:
            raise StoreError("log-unwritable", str(self._keys.folder))

    def tidy(self, today: int) -> int:
        """Finish what a crash cut short, at the start; give how many sessions went.

        Sessions go that were closed, whose key is gone, or that nobody went on with for as long as
        their key may lie here. `today` counts from 1 January 1970. Raises StoreError.
        """
        if self._mark is None or self._path is None:
            return 0
        try:
            gone = over(self._db, self._keys, today, self._going)
            query = "SELECT DISTINCT session FROM event"
            there = {session for (session,) in self._db.execute(query)} | self._kept.keys()
        except sqlite3.Error as error:
            raise StoreError(code_of(error), str(error)) from error
        for session in gone:
            self.forget(session)
        if not any(self._path.parent.glob(f"{self._path.stem}-damaged-*")):  # those may be mended
            self._keys.destroy_all_but(there)
        return len(gone)

    def close(self) -> None:
        """Let go of the file, and of the keys in memory."""
        self._db.close()
        self._keys.close()

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
            self._db = connect_or_renew(path)
            self._keep_keys()
        except (sqlite3.Error, StoreError, OSError) as error:
            self._db.close()
            self._db, self._mark = connect(None), None
            self.trouble = Notice(why_of(error), f"{path}: {error}")
        else:
            self._mark, self.trouble = Mark.of(path), None
        with writing(self._db):
            for session in {row.session for row in rows}:
                self._db.execute("DELETE FROM event WHERE session = ?", (session,))
            self._db.executemany(_INSERT, rows)
        if self._mark and news:
            self.on_news(news)

    def _salvage(self) -> list[Row]:
        """All rows: those of a deleted file can still be read, and ours are remembered."""
        try:
            found = [Row(*row) for row in self._rows(f"{ROWS} ORDER BY seq")]
        except StoreError:
            found = []
        others = [row for row in found if row.session not in self._kept]
        return others + [row for rows in self._kept.values() for row in rows]

    def _keep_keys(self) -> None:
        for session in self._kept:
            self._keys.keep(session)


def keys_of(path: Path) -> Path:
    """Give the folder of the keys of a log."""
    return path.with_name(f"{path.stem}-keys")


def _ignore(_: Notice) -> None:
    """Nobody has asked to be told yet."""


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
        code, why = why_of(error), f"{path}: {error}"
    if code == "log-newer":
        return Log(), Notice(code, why)
    if code == "log-damaged":
        with suppress(OSError, sqlite3.Error, StoreError):
            aside = put_aside(path)
            return Log(path), Notice(code, str(aside))
    trouble = Notice("log-busy" if code == "log-busy" else "log-unwritable", why)
    return Log.for_now_in_memory(path, trouble), trouble
