"""The bytes of a recording: what stands where. Nothing here touches a disk.

A header of 256 bytes, then records that are all equally long, each encrypted for itself and bound
to the header, its number and whether it is the last. See docs/recording-format.md.
"""

import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal, get_args

from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.sealing import NONCE, TAG, SealError, print_of, seal, unseal

Level = Literal["open", "team", "confidential"]
"""At level *ephemeral* there are no files."""

LEVELS: tuple[Level, ...] = get_args(Level)
RATES = range(8_000, 192_001)
MAGIC = b"\x89TVREC\r\n"
VERSION = 1
HEADER = 256
_OPEN = struct.Struct("<8sHHBBH")  # magic, version, header, level, nothing, month of going
_INSIDE = struct.Struct("<III16s16s")  # rate, frames in a record, day, clip, session
_ROOM = HEADER - _OPEN.size - NONCE - TAG
_HEAD = struct.Struct("<BBHI")  # kind, recovered, nothing, frames
MOST_RECORDS = 4 * 60 * 60 * 4
"""Four hours: more is no recording of a session."""


class Kind(IntEnum):
    """What a record holds."""

    SOUND = 0
    GAP = 1
    PADDING = 2
    FINAL = 3


@dataclass(frozen=True, slots=True)
class Header:
    """What is known of a recording before its first sound.

    `day` counts days since 1 January 1970; `gone_by` counts months likewise: from that month on it
    is taken away without its key. `clip` and `session` are names of 16 bytes that mean something to
    the owner's texts only. All but level and `gone_by` is encrypted.
    """

    level: Level
    rate: int
    day: int
    gone_by: int
    clip: bytes = bytes(16)
    session: bytes = bytes(16)

    @property
    def frames(self) -> int:
        """Frames in a whole record: a quarter of a second."""
        return self.rate // 4

    @property
    def record(self) -> int:
        """Bytes of a record on the disk."""
        return NONCE + _HEAD.size + 2 * self.frames + TAG


@dataclass(frozen=True, slots=True)
class Record:
    """What one record holds. `pcm` is as long as a record's sound; `frames` of it count.

    For a gap `frames` are those that are missing; for the final one they are nothing.
    """

    kind: Kind
    frames: int = 0
    pcm: bytes = b""
    recovered: bool = False


def encode_header(header: Header, key: bytes | bytearray, nonce: bytes) -> bytes:
    """Give the first 256 bytes of a recording."""
    level = LEVELS.index(header.level)
    start = _OPEN.pack(MAGIC, VERSION, HEADER, level, 0, header.gone_by)
    inside = _INSIDE.pack(header.rate, header.frames, header.day, header.clip, header.session)
    return start + nonce + seal(key, nonce, inside.ljust(_ROOM, b"\0"), start)


def look_at(head: bytes) -> tuple[Level, int]:
    """Read level and month of going without a key. Raises KeptError."""
    if len(head) < HEADER:
        raise KeptError("recording-damaged", "it has no whole header")
    found: tuple[bytes, int, int, int, int, int] = _OPEN.unpack_from(head)
    magic, version, size, level, zero, gone_by = found
    if magic != MAGIC:
        raise KeptError("recording-damaged", "it is no recording")
    if version > VERSION:
        raise KeptError("recording-newer", str(version))
    if (version, size, zero) != (VERSION, HEADER, 0) or level >= len(LEVELS):
        raise KeptError("recording-damaged", "its header is none")
    return LEVELS[level], gone_by


def decode_header(head: bytes, key: bytes | bytearray) -> Header:
    """Read and check a header. Raises KeptError "recording-damaged" or "recording-newer"."""
    level, gone_by = look_at(head)
    start, nonce = head[: _OPEN.size], head[_OPEN.size : _OPEN.size + NONCE]
    try:
        inside = unseal(key, nonce, head[_OPEN.size + NONCE : HEADER], start)
    except SealError as error:
        raise KeptError("recording-damaged", "its header was changed") from error
    rate, frames, day, clip, session = _INSIDE.unpack_from(inside)
    header = Header(level, rate, day, gone_by, clip, session)
    if rate not in RATES or frames != header.frames:
        raise KeptError("recording-damaged", f"{rate} Hz")
    return header


class Cipher:
    """Makes and reads the records of one recording; knows its key until `wipe`."""

    def __init__(self, header: Header, head: bytes, key: bytearray) -> None:
        self._header, self._key = header, key
        self._print = print_of(head)

    def encode(self, number: int, record: Record, nonce: bytes) -> bytes:
        """Give a record's bytes on the disk."""
        head = _HEAD.pack(record.kind, record.recovered, 0, record.frames)
        plain = head + record.pcm.ljust(2 * self._header.frames, b"\0")
        return nonce + seal(self._key, nonce, plain, self._beside(number, record.kind))

    def decode(self, number: int, data: bytes) -> Record | None:
        """Read a record that is not the last; None when it is damaged, moved, or another's."""
        record = self._decode(number, data, final=False)
        return None if record is None or record.kind is Kind.FINAL else record

    def decode_final(self, number: int, data: bytes) -> Record | None:
        """Read the last record; None when it is not the one that seals this recording here."""
        record = self._decode(number, data, final=True)
        return record if record and record.kind is Kind.FINAL else None

    def _decode(self, number: int, data: bytes, *, final: bool) -> Record | None:
        if len(data) != self._header.record:
            return None
        beside = self._beside(number, Kind.FINAL if final else Kind.SOUND)
        try:
            plain = unseal(self._key, data[:NONCE], data[NONCE:], beside)
        except SealError:
            return None
        kind, recovered, _, frames = _HEAD.unpack_from(plain)
        if kind == Kind.SOUND:
            if frames > self._header.frames:
                return None
            return Record(Kind.SOUND, frames, plain[_HEAD.size : _HEAD.size + 2 * frames])
        return Record(Kind(kind), frames, b"", bool(recovered)) if kind <= Kind.FINAL else None

    def _beside(self, number: int, kind: Kind) -> bytes:
        return self._print + struct.pack("<IB", number, kind is Kind.FINAL)
