"""That sessions took place, as far as it may be known without opening a vault.

Open: day, case and nicknames. Team: day, case and how many people. Confidential: nothing here, it
is in the vaults alone. Ephemeral: a number for the month. One small SQLite file, in the clear.
"""

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

from msgspec import Struct, json

from trainingsveld.privacy import Level, Trace, policy
from trainingsveld.privacy.numbers import shown
from trainingsveld.store.error import StoreError
from trainingsveld.store.log_file import PATIENCE, code_of, put_aside
from trainingsveld.store.transaction import writing

APPLICATION_ID = 0x54564849
"""“TVHI”: tells our files from any other SQLite file, and from an empty one."""
VERSION = 1
_SCHEMA = """
CREATE TABLE session (
    seq INTEGER PRIMARY KEY, day INTEGER NOT NULL, level TEXT NOT NULL, scenario TEXT NOT NULL,
    people TEXT NOT NULL, heads INTEGER NOT NULL
);
CREATE INDEX session_of_level ON session (level, day);
CREATE TABLE month (month TEXT PRIMARY KEY, sessions INTEGER NOT NULL) WITHOUT ROWID;
"""


class Happened(Struct, frozen=True):
    """One session. `day` counts from 1 January 1970; without nicknames there are `heads` only."""

    level: Level
    day: int
    scenario: str
    people: tuple[str, ...]
    heads: int


class History:
    """The file at `path`; made when there is first something to put in it. Raises StoreError."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def add(self, level: Level, day: int, month: str, scenario: str, people: list[str]) -> None:
        """Note a session that is over, with as much of it as its level lets be seen.

        `month` is `2026-11`. A damaged file is put aside and begun anew.
        """
        traces = policy(level).traces
        if not traces & {Trace.DATE, Trace.MONTH}:
            return
        with self._open() as db, writing(db):
            if Trace.MONTH in traces:
                db.execute(
                    "INSERT INTO month VALUES (?, 1)"
                    " ON CONFLICT (month) DO UPDATE SET sessions = sessions + 1",
                    (month,),
                )
                return
            names = people if Trace.NICKNAMES in traces else []
            values = (day, level.value, scenario, json.encode(names).decode(), len(people))
            db.execute(
                "INSERT INTO session (day, level, scenario, people, heads) VALUES (?, ?, ?, ?, ?)",
                values,
            )

    def page(self, at: int, count: int) -> tuple[Happened, ...]:
        """List so many sessions, the newest first, from the one with this place on."""
        if not self._path.exists():
            return ()
        with self._open() as db:
            rows = db.execute(
                "SELECT level, day, scenario, people, heads FROM session"
                " ORDER BY seq DESC LIMIT ? OFFSET ?",
                (count, at),
            ).fetchall()
        return tuple(
            Happened(Level(level), day, case, tuple(json.decode(names, type=list[str])), heads)
            for level, day, case, names, heads in rows
        )

    def months(self) -> dict[str, int | None]:
        """Give how many sessions left nothing, by month; None is "fewer than five"."""
        if not self._path.exists():
            return {}
        with self._open() as db:
            rows = db.execute("SELECT month, sessions FROM month ORDER BY month DESC").fetchall()
        return {month: shown(sessions) for month, sessions in rows}

    def forget_over(self, today: int) -> int:
        """Take away what has been kept as long as its level says; give how many sessions."""
        if not self._path.exists():
            return 0
        gone = 0
        with self._open() as db, writing(db):
            for level in Level:
                last = today - policy(level).kept_days
                query = "DELETE FROM session WHERE level = ? AND day <= ?"
                gone += db.execute(query, (level.value, last)).rowcount
        return gone

    @contextmanager
    def _open(self) -> Generator[sqlite3.Connection]:
        try:
            try:
                db = _connected(self._path)
            except (sqlite3.DatabaseError, StoreError) as error:
                code = error.code if isinstance(error, StoreError) else code_of(error)
                if code != "log-damaged":
                    raise
                put_aside(self._path)
                db = _connected(self._path)
            with closing(db):
                yield db
        except sqlite3.Error as error:
            raise StoreError(code_of(error), str(error)) from error
        except OSError as error:
            raise StoreError("log-unwritable", str(error)) from error


def _connected(path: Path) -> sqlite3.Connection:
    if path.exists() and path.stat().st_size == 0:
        raise StoreError("log-damaged", "it is empty")
    db = sqlite3.connect(path, isolation_level=None, timeout=PATIENCE)
    try:
        if not db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            with writing(db):
                db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                db.execute(f"PRAGMA user_version = {VERSION}")
                for statement in _SCHEMA.split(";"):
                    db.execute(statement)
        if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise StoreError("log-damaged", "another program's file")
        if db.execute("PRAGMA user_version").fetchone()[0] > VERSION:
            raise StoreError("log-newer", "written by a later version")
        db.execute("PRAGMA journal_mode = WAL").fetchall()
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA secure_delete = ON").fetchall()
    except BaseException:
        db.close()
        raise
    return db
