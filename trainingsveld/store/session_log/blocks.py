"""A file that is written block by block and tells nobody how much is in it.

Every block is 4 KiB. The first holds the key, sealed to its owner; the others are each encrypted
for themselves, or chance. The file is a power of two long from 256 KiB on, so its size says little
of how long a session was, or which case it was. Whoever has only the owner's public key can begin
one; reading it takes the secret one.
"""

import os
import struct
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Self

from trainingsveld.store.disk import Disk, read_at, wait_for, write_whole
from trainingsveld.store.disk.replace import spoil
from trainingsveld.store.kept_error import KeptError, of_disk
from trainingsveld.store.sealing import (
    KEY,
    NONCE,
    SEALED_KEY,
    TAG,
    SealError,
    print_of,
    seal,
    seal_to,
    unseal,
    unseal_from,
    wipe,
)

MAGIC = b"\x89TVLOG\r\n"
VERSION = 1
BLOCK = 4096
LEAST = 64
"""Blocks a file has at least."""
MOST = 16_384
"""Blocks a file may have, 64 MiB: longer is no session."""
_START = struct.Struct("<8sHHI")  # magic, version, month of going, nothing
_HEAD = struct.Struct("<BxH")  # whether more follows, bytes used
_ROOM = BLOCK - NONCE - TAG - _HEAD.size


class Blocks:
    """Records of any length, added at the end; each is there whole after a crash, or not at all.

    Raises KeptError "disk-…", "recording-newer", "recording-damaged" or "recording-locked".
    """

    def __init__(self, disk: Disk, path: Path, file: int, key: bytearray, head: bytes) -> None:
        self.path = path
        self._disk, self._file, self._key = disk, file, key
        self._beside = print_of(head)
        self._at = 1
        self._size = LEAST
        self._closed = False

    @classmethod
    def begin(
        cls, disk: Disk, path: Path, public: bytes, gone_by: int,
        random: Callable[[int], bytes] = os.urandom,
    ) -> Self:  # fmt: skip
        """Make a file; from the month `gone_by` on it is taken away without its key."""
        key = bytearray(random(KEY))
        head = _START.pack(MAGIC, VERSION, gone_by, 0) + seal_to(public, bytes(key))
        head += random(BLOCK - len(head))
        file = None
        try:
            disk.make_folder(path.parent)
            file = disk.create(path)
            write_whole(disk, file, head + random(BLOCK * (LEAST - 1)), 0)
            wait_for(disk, file)
            disk.sync_folder(path.parent)
        except OSError as error:
            if file is not None:
                disk.close(file)
                with suppress(OSError):
                    spoil(disk, path)
            raise of_disk(error) from error
        return cls(disk, path, file, key, head)

    @classmethod
    def open(
        cls, disk: Disk, path: Path, public: bytes, secret: bytes | bytearray
    ) -> tuple[Self, list[bytes]]:
        """Open a file to go on with, and give the records in it."""
        try:
            file = disk.open(path, write=True)
            try:
                head = read_at(disk, file, 0, BLOCK)
                size = disk.size(file) // BLOCK
                made = cls(disk, path, file, _key_of(head, public, secret), head)
                made._size = min(size, MOST)
                return made, made._read()
            except BaseException:
                disk.close(file)
                raise
        except OSError as error:
            raise of_disk(error) from error

    def add(self, record: bytes) -> None:
        """Write a record; it is on the disk when this returns. After an error nothing was added."""
        parts = [record[at : at + _ROOM] for at in range(0, len(record), _ROOM)] or [b""]
        try:
            self._disk.close(self._disk.open(self.path))  # what was deleted keeps nothing
            self._make_room(self._at + len(parts))
            data = b"".join(
                self._sealed(self._at + number, part, more=number + 1 < len(parts))
                for number, part in enumerate(parts)
            )
            write_whole(self._disk, self._file, data, self._at * BLOCK)
            wait_for(self._disk, self._file)
        except FileNotFoundError as error:
            raise KeptError("recording-gone", self.path.name) from error
        except OSError as error:
            raise of_disk(error) from error
        self._at += len(parts)

    def close(self) -> None:
        """Let go of the file and forget the key."""
        wipe(self._key)
        if self._closed:  # by now its number may be another file's
            return
        self._closed = True
        with suppress(OSError):
            self._disk.close(self._file)

    def destroy(self) -> bool:
        """Take it away: the key first. Never raises; false when its name stays."""
        self.close()
        return destroy(self._disk, self.path)

    def _make_room(self, wanted: int) -> None:
        while self._size < wanted:
            if self._size >= MOST:
                raise KeptError("disk-full", "64 MiB")
            for at in range(self._size, 2 * self._size, LEAST):
                write_whole(self._disk, self._file, os.urandom(LEAST * BLOCK), at * BLOCK)
            wait_for(self._disk, self._file)
            self._size *= 2

    def _sealed(self, number: int, part: bytes, *, more: bool) -> bytes:
        nonce = os.urandom(NONCE)
        plain = _HEAD.pack(more, len(part)) + part.ljust(_ROOM, b"\0")
        return nonce + seal(self._key, nonce, plain, self._beside + struct.pack("<I", number))

    def _read(self) -> list[bytes]:
        """Give the records up to the first block that is none; a half one at the end is none."""
        records: list[bytes] = []
        parts: list[bytes] = []
        for number in range(1, self._size):
            data = read_at(self._disk, self._file, number * BLOCK, BLOCK)
            try:
                beside = self._beside + struct.pack("<I", number)
                plain = unseal(self._key, data[:NONCE], data[NONCE:], beside)
            except SealError:
                break
            more, used = _HEAD.unpack_from(plain)
            parts.append(plain[_HEAD.size : _HEAD.size + used])
            if not more:
                records.append(b"".join(parts))
                parts.clear()
                self._at = number + 1
        return records


def look_outside(disk: Disk, path: Path) -> int:
    """Give the month in which it goes, without a key. Raises KeptError."""
    try:
        file = disk.open(path)
        try:
            return _month(read_at(disk, file, 0, _START.size))
        finally:
            disk.close(file)
    except OSError as error:
        raise of_disk(error) from error


def destroy(disk: Disk, path: Path) -> bool:
    """Overwrite the key, then take the file away; needs no key and no room. Never raises."""
    try:
        spoil(disk, path)
    except OSError:
        return False
    return True


def is_destroyed(disk: Disk, path: Path) -> bool:
    """Whether there is no key in it: it was overwritten, or never written. Raises KeptError."""
    try:
        file = disk.open(path)
        try:
            head = read_at(disk, file, 0, BLOCK)
        finally:
            disk.close(file)
    except OSError as error:
        raise of_disk(error) from error
    return len(head) < BLOCK or head == bytes(BLOCK)


def _month(head: bytes) -> int:
    if len(head) < _START.size:
        raise KeptError("recording-damaged", "it has no whole header")
    magic, version, month, zero = _START.unpack_from(head)
    if magic != MAGIC:
        raise KeptError("recording-damaged", "it is no log of a session")
    if version > VERSION:
        raise KeptError("recording-newer", str(version))
    if (version, zero) != (VERSION, 0):
        raise KeptError("recording-damaged", "its header is none")
    return month


def _key_of(head: bytes, public: bytes, secret: bytes | bytearray) -> bytearray:
    _month(head)
    sealed = head[_START.size : _START.size + KEY + SEALED_KEY]
    try:
        return bytearray(unseal_from(public, secret, sealed))
    except SealError as error:
        raise KeptError("recording-locked") from error
