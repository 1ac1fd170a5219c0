"""The SQLite file behind a person's texts: opened, told from others, written so that it lasts."""

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Lock

from trainingsveld.store import transaction
from trainingsveld.store.disk import RealDisk
from trainingsveld.store.disk.replace import NEW
from trainingsveld.store.kept_error import KeptCode, KeptError, of_disk

APPLICATION_ID = 0x54565458
"""“TVTX”: tells our files from any other SQLite file, and from an empty one."""
VERSION = 1
PATIENCE = 2.0
"""Seconds to wait for another program that holds the file."""

_SCHEMA = """
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO about VALUES ('what', 'trainingsveld texts'), ('written', '0');
CREATE TABLE text (
    id TEXT PRIMARY KEY,
    recording TEXT NOT NULL,
    gone_by INTEGER NOT NULL,
    key BLOB NOT NULL,
    body BLOB NOT NULL
) WITHOUT ROWID;
"""
_BEGINNING = Lock()
"""Of two threads that look into a new vault the second would put its file in place of the first
one's; two programs never do: `keeping.only_one`."""
_CODES: dict[int, KeptCode] = {
    sqlite3.SQLITE_BUSY: "texts-busy",
    sqlite3.SQLITE_LOCKED: "texts-busy",
    sqlite3.SQLITE_READONLY: "disk-closed",
    sqlite3.SQLITE_PERM: "disk-closed",
    sqlite3.SQLITE_CANTOPEN: "disk-closed",
    sqlite3.SQLITE_CORRUPT: "texts-damaged",
    sqlite3.SQLITE_NOTADB: "texts-damaged",
    sqlite3.SQLITE_ERROR: "texts-damaged",  # no such table or column: somebody else's file
    sqlite3.SQLITE_FULL: "disk-full",
}


def connect(path: Path) -> sqlite3.Connection:
    """Open or begin a file of texts. Raises KeptError "texts-…" or "disk-…"."""
    try:
        with _BEGINNING:
            begun = path.exists()
            if begun and path.stat().st_size == 0:
                raise KeptError("texts-damaged", "it is empty")
            if not begun:
                _begin(path)
        db = sqlite3.connect(path, isolation_level=None, timeout=PATIENCE)
    except sqlite3.Error as error:
        found = as_kept(error)
        code = "disk-closed" if found.code == "disk-failed" else found.code
        raise KeptError(code, found.detail) from error
    except OSError as error:
        raise of_disk(error) from error
    try:
        _prepare(db)
    except sqlite3.Error as error:
        db.close()
        raise as_kept(error) from error
    except BaseException:
        db.close()
        raise
    return db


def _begin(path: Path) -> None:
    """Make an empty one under another name and give it its own when it is whole.

    A kill half-way would else leave a file that looks like somebody else's, refused for ever.
    """
    new = path.with_name(path.name + NEW)
    for left in (new, new.with_name(f"{new.name}-journal")):
        left.unlink(missing_ok=True)
    with closing(sqlite3.connect(new, isolation_level=None)) as db:
        new.chmod(0o600)
        db.execute("PRAGMA synchronous = FULL")
        with writing(db):
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db.execute(f"PRAGMA user_version = {VERSION}")
            for statement in _SCHEMA.split(";"):
                db.execute(statement)
    disk = RealDisk()
    disk.rename(new, path)
    disk.sync_folder(path.parent)


def _prepare(db: sqlite3.Connection) -> None:
    pragma = db.execute
    db.execute("PRAGMA trusted_schema = OFF")
    if pragma("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise KeptError("texts-damaged", "another program's file")
    version = pragma("PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        raise KeptError("texts-newer", str(version))
    if pragma("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise KeptError("texts-damaged", "its pages do not agree")
    what = pragma("SELECT value FROM about WHERE key = 'what'").fetchone()
    if what is None or what[0] != "trainingsveld texts":
        raise KeptError("texts-damaged", "it is no file of texts")
    pragma("PRAGMA journal_mode = WAL").fetchall()
    pragma("PRAGMA synchronous = FULL")
    pragma("PRAGMA secure_delete = ON").fetchall()


@contextmanager
def writing(db: sqlite3.Connection) -> Generator[None]:
    """Write what is inside together, or nothing of it. Raises KeptError."""
    try:
        with transaction.writing(db):
            yield
    except sqlite3.Error as error:
        raise as_kept(error) from error


def as_kept(error: sqlite3.Error) -> KeptError:
    """Tell a full disk from a file that is held, closed to us, or spoiled."""
    number = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_IOERR) & 0xFF
    return KeptError(_CODES.get(number, "disk-failed"), str(error))
