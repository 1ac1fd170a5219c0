"""The installed packs: each in a room of its own, and one small database that says which count.

No name that a pack brings is used as a path: rooms have random names, files are numbered in the
order of the pack's own list. A pack is there from the moment the database says so, in one
transaction that also keeps other programs out; whatever a kill leaves behind is nobody's, and is
cleared away the next time.
"""

import errno
import hashlib
import os
import re
import secrets
import shutil
import sqlite3
from collections.abc import Generator, Iterable
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Literal

from msgspec import Struct

from trainingsveld.scenario.packs import Kind, Manifest, PackFault, kind_of, read_manifest
from trainingsveld.store.error import StoreCode, StoreError

APPLICATION_ID = 0x5456504B
"""“TVPK”: tells our file from any other SQLite file, and from an empty one."""
VERSION = 1
_SCHEMA = """
CREATE TABLE pack (
    id TEXT PRIMARY KEY, room TEXT NOT NULL UNIQUE, manifest BLOB NOT NULL
) WITHOUT ROWID
"""
_PATIENCE = 2.0  # seconds to wait for another program
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)
_ROOM = re.compile(r"[0-9a-f]{16}")
_ENDINGS: dict[Kind, str] = {"case": ".toml", "picture": ".png", "recording": ".sound"}


class InstalledPack(Struct, frozen=True):
    """A pack in its room: `files` are the names of its own list, with where each lies."""

    manifest: Manifest
    room: Path
    files: dict[str, Path]
    fingerprint: str


class Packs:
    """Put, list and remove. `folder` is made when the first pack comes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index = folder / "index.sqlite"
        self._known: dict[tuple[str, bytes], InstalledPack] = {}

    def installed(self) -> tuple[InstalledPack, ...]:
        """List them by id. Raises StoreError "packs-damaged" or "packs-unwritable"."""
        if not self._index.exists():
            return ()
        try:
            with closing(_connected(self._index, "ro")) as index:
                if not _is_begun(index):  # a kill came between making the file and filling it
                    return ()
                _recognise(index)
                rows = index.execute("SELECT room, manifest FROM pack ORDER BY id").fetchall()
        except sqlite3.Error as error:
            raise StoreError(_code(error), f"{self._index}: {error}") from error
        self._known = {(room, text): self._open(room, text) for room, text in rows}
        return tuple(self._known.values())

    def _open(self, room: str, text: bytes) -> InstalledPack:
        if (known := self._known.get((room, text))) is not None:
            return known
        try:
            manifest = read_manifest(text, whole=True)
        except PackFault as fault:
            raise StoreError("packs-damaged", f"{self._index}: {fault}") from fault
        place = self._folder / room
        files = {
            name: place / _file_name(number, name)
            for number, (name, _) in enumerate(manifest.files)
        }
        return InstalledPack(manifest, place, files, hashlib.sha256(text).hexdigest())

    def put(self, manifest_file: bytes, files: Iterable[tuple[str, bytes]]) -> None:
        """Keep a pack, instead of any other version of it; what `files` raises changes nothing.

        Raises StoreError "packs-busy", "packs-full" or "packs-unwritable".
        """
        manifest = read_manifest(manifest_file, whole=True)
        numbers = {name: number for number, (name, _) in enumerate(manifest.files)}
        with self._changing() as index:
            before = _room_of(index, manifest.id)
            room = self._folder / secrets.token_hex(8)
            try:
                room.mkdir()
                for name, data in files:
                    _write(room / _file_name(numbers[name], name), data)
                _settle(room)
                _settle(self._folder)
                index.execute(
                    "INSERT OR REPLACE INTO pack (id, room, manifest) VALUES (?, ?, ?)",
                    (manifest.id, room.name, manifest_file),
                )
                index.execute("COMMIT")
            except BaseException:
                if index.in_transaction:  # otherwise it was kept, or the next change clears it away
                    shutil.rmtree(room, ignore_errors=True)
                raise
        self._clear_room(before)

    def remove(self, pack_id: str) -> bool:
        """Take a pack away; False when there is none of that id. Raises StoreError as `put`."""
        if not self._index.exists():
            return False
        with self._changing() as index:
            before = _room_of(index, pack_id)
            index.execute("DELETE FROM pack WHERE id = ?", (pack_id,))
            index.execute("COMMIT")
        self._clear_room(before)
        return bool(before)

    def tidy(self) -> None:
        """Clear away what a kill may have left behind. Never raises: the next time will do too."""
        with suppress(StoreError, OSError):
            count = len(self.installed())
            if sum(_is_room(path) for path in self._folder.iterdir()) > count:
                with self._changing():
                    pass

    def _clear_room(self, name: str) -> None:
        if name:
            shutil.rmtree(self._folder / name, ignore_errors=True)

    @contextmanager
    def _changing(self) -> Generator[sqlite3.Connection]:
        """Hold the index alone, with what earlier kills left behind cleared away."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with closing(self._held()) as index:
                try:
                    rooms = {room for (room,) in index.execute("SELECT room FROM pack")}
                    for path in self._folder.iterdir():
                        if _is_room(path) and path.name not in rooms:
                            self._clear_room(path.name)
                    yield index
                finally:
                    if index.in_transaction:
                        index.execute("ROLLBACK")
        except sqlite3.Error as error:
            raise StoreError(_code(error), f"{self._index}: {error}") from error
        except OSError as error:
            code = "packs-full" if error.errno in _FULL else "packs-unwritable"
            raise StoreError(code, f"{self._folder}: {error.strerror or error}") from error

    def _held(self) -> sqlite3.Connection:
        """Open the index for writing; one that is damaged is put aside and a new one begun."""
        try:
            return _begun(self._index)
        except sqlite3.Error as error:
            if _code(error) != "packs-damaged":
                raise
        number = 1
        while (aside := self._index.with_name(f"index-damaged-{number}.sqlite")).exists():
            number += 1
        self._index.rename(aside)
        return _begun(self._index)


def _connected(path: Path, mode: Literal["ro", "rwc"]) -> sqlite3.Connection:
    where = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(where, uri=True, isolation_level=None, timeout=_PATIENCE)


def _begun(path: Path) -> sqlite3.Connection:
    """Connect and begin a transaction that keeps everybody else from changing anything."""
    index = _connected(path, "rwc")
    try:
        index.execute("PRAGMA synchronous = EXTRA")
        index.execute("BEGIN IMMEDIATE")
        if not _is_begun(index):
            index.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            index.execute(f"PRAGMA user_version = {VERSION}")
            index.execute(_SCHEMA)
        _recognise(index)
    except BaseException:
        index.close()
        raise
    return index


def _is_begun(index: sqlite3.Connection) -> bool:
    return index.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] > 0


def _recognise(index: sqlite3.Connection) -> None:
    if index.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise sqlite3.DatabaseError("another program's file")
    if index.execute("PRAGMA user_version").fetchone()[0] > VERSION:
        raise StoreError("packs-unwritable", "written by a later version")


def _room_of(index: sqlite3.Connection, pack_id: str) -> str:
    row = index.execute("SELECT room FROM pack WHERE id = ?", (pack_id,)).fetchone()
    return row[0] if row else ""


def _code(error: sqlite3.Error) -> StoreCode:
    number = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_NOTADB) & 0xFF
    if number in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return "packs-busy"
    if number == sqlite3.SQLITE_FULL:
        return "packs-full"
    return "packs-damaged" if number in _DAMAGED else "packs-unwritable"


def _is_room(path: Path) -> bool:
    return _ROOM.fullmatch(path.name) is not None and path.is_dir()


def _file_name(number: int, name: str) -> str:
    """Our own name for the n-th file of a pack's list."""
    kind = kind_of(name)
    return f"{number}{_ENDINGS[kind]}" if kind else str(number)


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Have the names in a folder written to the disk, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
