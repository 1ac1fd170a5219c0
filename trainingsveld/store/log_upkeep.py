"""What is done to the log at a start: rows of an earlier release sealed, what is over found."""

import sqlite3
from collections.abc import Container
from contextlib import suppress
from datetime import date

from msgspec import MsgspecError, Struct, json

from trainingsveld.privacy import Level, policy
from trainingsveld.privacy.retention import GO_ON
from trainingsveld.session.event import LevelChanged, SessionBegun, SessionClosed
from trainingsveld.store.error import StoreError
from trainingsveld.store.log_keys import LogKeys
from trainingsveld.store.log_row import Row, sealed_anew
from trainingsveld.store.transaction import writing

ROWS = "SELECT session, at, kind, body, sealed FROM event"
_KINDS = (SessionBegun.__name__, LevelChanged.__name__)
_EPOCH = date(1970, 1, 1).toordinal()


class _Told(Struct):
    """As much as is told of a session's level without its key."""

    level: Level = Level.EPHEMERAL


def seal_old_rows(db: sqlite3.Connection, keys: LogKeys) -> None:
    """Seal what a release of before wrote in the clear. Raises sqlite3.Error.

    What cannot be read, and what has no room for its key, is left as it is.
    """
    old = "SELECT DISTINCT session FROM event WHERE sealed IS NULL"
    for (session,) in db.execute(old).fetchall():
        query = f"{ROWS} WHERE session = ? ORDER BY seq"
        rows = [Row(*row) for row in db.execute(query, (session,))]
        numbers = "SELECT seq FROM event WHERE session = ? ORDER BY seq"
        seqs = [seq for (seq,) in db.execute(numbers, (session,))]
        with suppress(StoreError):
            anew = sealed_anew(rows, keys.make(session))
            keys.keep(session)
            values = [(row.body, row.sealed, seq) for row, seq in zip(anew, seqs, strict=True)]
            with writing(db):
                db.executemany("UPDATE event SET body = ?, sealed = ? WHERE seq = ?", values)
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def over(db: sqlite3.Connection, keys: LogKeys, today: int, but: Container[str]) -> list[str]:
    """Find the sessions that are to go: closed, without their key, or kept long enough.

    `today` counts from 1 January 1970; those in `but` stay. Raises sqlite3.Error.
    """
    query = (
        "SELECT session, max(at), sum(kind = ?), max(length(sealed)) FROM event GROUP BY session"
    )
    found: list[str] = []
    for session, at, closed, sealed in db.execute(query, (SessionClosed.__name__,)).fetchall():
        if session in but:
            continue
        locked = sealed and not keys.key(session)
        if closed or locked or _is_old(db, session, at, today):
            found.append(session)
    return found


def _is_old(db: sqlite3.Connection, session: str, at: str, today: int) -> bool:
    """Whether nobody went on with it for as long as its key may lie beside it."""
    query = "SELECT body FROM event WHERE session = ? AND kind IN (?, ?) ORDER BY seq"
    days = policy(Level.TEAM).kept_days
    try:
        for (body,) in db.execute(query, (session, *_KINDS)):
            days = policy(json.decode(body, type=_Told).level).kept_days or days
        day = date.fromisoformat(at[:10]).toordinal() - _EPOCH
    except (ValueError, MsgspecError):
        return False
    return today - day >= min(days, GO_ON)
