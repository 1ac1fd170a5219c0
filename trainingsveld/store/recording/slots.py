"""The key of a recording, sealed to each who may open it, in a file of its own.

The file is always 4 KiB and full of what looks like chance: it does not tell how many holders
there are, nor who they are. Without it the recording can be opened by nobody.
"""

import os
import struct
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from trainingsveld.store.disk import Disk, read_whole
from trainingsveld.store.kept_error import KeptError, of_disk
from trainingsveld.store.sealing import KEY, SEALED_KEY, SealError, print_of, seal_to, unseal_from

SIZE = 4096
MAGIC = b"\x89TVKEY\r\n"
GONE = b"\x89TVGONE\n"
"""What a file of slots begins with once its recording is being taken away."""
VERSION = 1
_START = struct.Struct("<8sHHI")  # magic, version, slots, day after which guests' slots go
_SLOT = KEY + SEALED_KEY
_CHECK = 32
COUNT = (SIZE - _START.size - _CHECK) // _SLOT
"""Fifty: the first is the speaker's, the others are for whom the speaker picks."""

Random = Callable[[int], bytes]


def encode(key: bytes, holders: Sequence[bytes], random: Random, until: int = 0) -> bytes:
    """Give the bytes of the file; `holders` are public keys, the speaker's first.

    After day `until` everybody's slot but the first is filled with chance again; 0 is never.
    Raises KeptError "slots-full".
    """
    if not 0 < len(holders) <= COUNT:
        raise KeptError("slots-full", str(len(holders)))
    body = _START.pack(MAGIC, VERSION, COUNT, until)
    body += b"".join(seal_to(public, key) for public in holders)
    body += random(SIZE - _CHECK - len(body))
    return body + print_of(body)


def check(data: bytes) -> int:
    """Give the day until which guests may open it. Raises KeptError "slots-damaged"."""
    if data[: len(GONE)] == GONE:
        raise KeptError("recording-gone")
    if len(data) != SIZE or print_of(data[:-_CHECK]) != data[-_CHECK:]:
        raise KeptError("slots-damaged")
    magic, version, count, until = _START.unpack_from(data)
    if magic != MAGIC or version != VERSION or count != COUNT:
        raise KeptError("slots-damaged", "it is no file of keys")
    return until


def open_slot(data: bytes, public: bytes, secret: bytes | bytearray, today: int) -> bytearray:
    """Find the key with one holder's pair. Raises KeptError "recording-locked" when none fits."""
    until = check(data)
    for number in range(COUNT):
        at = _START.size + number * _SLOT
        with suppress(SealError):
            key = unseal_from(public, secret, data[at : at + _SLOT])
            if number and until and today > until:
                break
            return bytearray(key)
    raise KeptError("recording-locked")


def without_guests(data: bytes, random: Random = os.urandom) -> bytes:
    """Give the file with the speaker's slot alone; needs no key. Raises KeptError."""
    check(data)
    body = _START.pack(MAGIC, VERSION, COUNT, 0) + data[_START.size : _START.size + _SLOT]
    body += random(SIZE - _CHECK - len(body))
    return body + print_of(body)


def read(disk: Disk, path: Path) -> bytes:
    """Read a file of slots. Raises KeptError "recording-gone", "slots-damaged" or "disk-…"."""
    try:
        return read_whole(disk, path, SIZE)
    except FileNotFoundError as error:
        raise KeptError("recording-gone", path.name) from error
    except OSError as error:
        raise of_disk(error) from error


def is_whole(data: bytes) -> bool:
    """Whether these are the bytes of a file of slots."""
    try:
        check(data)
    except KeptError:
        return False
    return True
