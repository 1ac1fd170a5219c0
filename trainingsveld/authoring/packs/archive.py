"""The container of a pack, read strictly: a zip in which every byte has one meaning only.

Zip readers differ about the many odd things a zip may hold, and attacks live in those differences.
Here the files have to follow each other without a gap from the first byte on, the directory
directly after them and the end record directly after that; what is said twice has to agree; and
whatever is not needed to carry files (encryption, links, zip64, volumes, comments, streaming) is
refused. So no file can overlap another, nothing can hide, and all work is bounded by the limits.
"""

import stat
import zlib
from dataclasses import dataclass
from struct import Struct
from typing import Protocol

from trainingsveld.scenario.packs import MOST_FILES, PackFault, look_at_name

MOST_BYTES = 512 * 1024 * 1024
"""Of a whole pack, packed or not: about an hour and a half of recordings."""

_MOST_ENTRIES = 2 * MOST_FILES  # folders may be named too
_MOST_DIRECTORY = 2 * 1024 * 1024
_MOST_NAME, _MOST_EXTRA = 1024, 256
_MOST_WASTE = 65_536  # bytes by which packing may make a file larger
_END = Struct("<4s4H2IH")
_CENTRAL = Struct("<4s6H3I5H2I")
_LOCAL = Struct("<4s5H3I2H")
_EXTRA = Struct("<HH")
_FULL16, _FULL32 = 0xFFFF, 0xFFFFFFFF
_ENCRYPTED = 1 << 0 | 1 << 6 | 1 << 13
_STREAMED = 1 << 3
_HARMLESS = 1 << 1 | 1 << 2 | 1 << 11  # how hard it was packed; that names are UTF-8
_TIMES_AND_OWNERS = (0x000A, 0x5455, 0x5855, 0x7875)
_STORED, _DEFLATED = 0, 8
_DOS_FOLDER, _DOS_STRANGE = 0x10, 0x48  # volume label, device


class Source(Protocol):
    """The bytes of a pack. `read` may give fewer than asked for, where the file has no more."""

    @property
    def size(self) -> int:
        """How many there are."""
        ...

    def read(self, at: int, count: int) -> bytes:
        """Give some of them."""
        ...


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of the container: where its bytes lie and what they should become."""

    name: str
    start: int
    packed: int
    size: int
    crc: int
    deflated: bool


@dataclass(frozen=True, slots=True)
class _Record:
    """A line of the directory. `needed`, `flags` … are compared with what the file itself says."""

    raw: bytes
    needed: int
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    at: int

    @property
    def name(self) -> str:
        return self.raw.decode("utf-8", "backslashreplace")


def entries(source: Source) -> tuple[Entry, ...]:
    """List the files in the order in which they lie, folders left out. Raises PackFault."""
    if source.size > MOST_BYTES:
        raise PackFault("big-pack", most=str(MOST_BYTES // 1024 // 1024))
    count, directory, start = _end(source)
    records = sorted(_records(directory, count), key=lambda record: record.at)
    found: list[Entry] = []
    place = 0
    for record in records:
        if record.at != place:
            raise PackFault("overlap" if record.at < place else "foreign", record.name)
        entry = _entry(source, record)
        place = entry.start + entry.packed
        if place > start:
            raise PackFault("overlap", record.name)
        if not record.name.endswith("/"):
            found.append(entry)
    if place != start:
        raise PackFault("foreign")
    for record in records:
        if not record.raw.isascii():
            raise PackFault("name-letters", record.name)
    _look_at_names([record.name for record in records])
    return tuple(found)


def content(source: Source, entry: Entry) -> bytes:
    """Give the bytes of a file, unpacked; the caller has looked at `size`. Raises PackFault."""
    data = source.read(entry.start, entry.packed)
    if len(data) == entry.packed and entry.deflated:
        data = _inflated(data, entry)
    if len(data) != entry.size or zlib.crc32(data) != entry.crc:
        raise PackFault("damaged", entry.name)
    return data


def _inflated(data: bytes, entry: Entry) -> bytes:
    """Unpack, never more than one byte beyond what was promised."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        made = inflater.decompress(data, entry.size + 1)
        if not inflater.eof and len(made) == entry.size:
            made += inflater.decompress(inflater.unconsumed_tail, 1)
    except zlib.error:
        raise PackFault("damaged", entry.name) from None
    if not inflater.eof or inflater.unused_data:
        raise PackFault("damaged", entry.name)
    return made


def _end(source: Source) -> tuple[int, bytes, int]:
    """Read the end record: how many files there are, the directory, and where that starts."""
    head = source.read(0, 4)
    raw = source.read(max(0, source.size - _END.size), _END.size)
    if len(raw) < _END.size or raw[:4] != b"PK\5\6":
        raise _no_end(source, head)
    _, disk, first, here, total, size, start, comment = _END.unpack(raw)
    if comment:
        raise PackFault("foreign")
    if _FULL16 in (disk, first, here, total) or _FULL32 in (size, start):
        raise PackFault("zip64")
    if disk or first or here != total:
        raise PackFault("volumes")
    if total > _MOST_ENTRIES or size > _MOST_DIRECTORY:
        raise PackFault("many-files", most=str(MOST_FILES))
    if start + size != source.size - _END.size or head != (b"PK\3\4" if total else b"PK\5\6"):
        raise PackFault("foreign")
    directory = source.read(start, size)
    if len(directory) != size:
        raise PackFault("cut-off")
    return total, directory, start


def _no_end(source: Source, head: bytes) -> PackFault:
    """Say why there is no end record where it should be."""
    tail = source.read(max(0, source.size - 66_000), 66_000)
    if b"PK\5\6" in tail:
        return PackFault("foreign")
    return PackFault("cut-off" if head[:2] == b"PK" else "no-zip")


def _records(directory: bytes, count: int) -> list[_Record]:
    found: list[_Record] = []
    at = 0
    for _ in range(count):
        if at + _CENTRAL.size > len(directory):
            raise PackFault("cut-off")
        raw = _CENTRAL.unpack_from(directory, at)
        mark, _, needed, flags, method, _, _, crc, packed, size = raw[:10]
        name_size, extra_size, comment, disk, _, attributes, where = raw[10:]
        if mark != b"PK\1\2":
            raise PackFault("cut-off")
        start = at + _CENTRAL.size
        at = start + name_size + extra_size + comment
        name = directory[start : start + name_size]
        extra = directory[start + name_size : start + name_size + extra_size]
        if at > len(directory):
            raise PackFault("cut-off")
        record = _Record(name, needed, flags, method, crc, packed, size, where)
        if name_size > _MOST_NAME:
            look_at_name(record.name)
        if comment or extra_size > _MOST_EXTRA:
            raise PackFault("foreign", record.name)
        if _FULL32 in (packed, size, where) or disk == _FULL16:
            raise PackFault("zip64", record.name)
        if disk:
            raise PackFault("volumes", record.name)
        _look_at_kind(record, attributes)
        _look_at_extra(record.name, extra)
        found.append(record)
    if at != len(directory):
        raise PackFault("foreign")
    return found


def _look_at_kind(record: _Record, attributes: int) -> None:
    """Refuse what is neither a plain file nor a folder, or packed in a way not read here."""
    name = record.name
    if record.flags & _ENCRYPTED:
        raise PackFault("encrypted", name)
    if record.flags & _STREAMED:
        raise PackFault("streamed", name)
    folder = name.endswith("/")
    mode = attributes >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFDIR if folder else stat.S_IFREG):
        raise PackFault("link", name)
    if attributes & _DOS_STRANGE or (attributes & _DOS_FOLDER and not folder):
        raise PackFault("link", name)
    if record.method not in (_STORED, _DEFLATED) or record.flags & ~_HARMLESS:
        raise PackFault("method", name)
    if record.needed & 0xFF > 20:
        raise PackFault("method", name)
    if record.method == _STORED and record.packed != record.size:
        raise PackFault("disagree", name)
    if folder and (record.size or record.packed):
        raise PackFault("disagree", name)
    if record.packed > record.size + _MOST_WASTE:
        raise PackFault("damaged", name)


def _look_at_extra(name: str, extra: bytes) -> None:
    at = 0
    while at < len(extra):
        if at + _EXTRA.size > len(extra):
            raise PackFault("foreign", name)
        kind, size = _EXTRA.unpack_from(extra, at)
        if kind == 1:
            raise PackFault("zip64", name)
        if kind == 0x9901:
            raise PackFault("encrypted", name)
        if kind not in _TIMES_AND_OWNERS:
            raise PackFault("foreign", name)
        at += _EXTRA.size + size
    if at != len(extra):
        raise PackFault("foreign", name)


def _entry(source: Source, record: _Record) -> Entry:
    """Look at what stands before the file itself; it has to agree with the directory."""
    head = source.read(record.at, _LOCAL.size)
    if len(head) != _LOCAL.size:
        raise PackFault("cut-off", record.name)
    raw = _LOCAL.unpack(head)
    mark, name_size, extra_size = raw[0], raw[9], raw[10]
    told = raw[1:4] + raw[6:9]
    known = (record.needed, record.flags, record.method, record.crc, record.packed, record.size)
    rest = source.read(record.at + _LOCAL.size, min(name_size, _MOST_NAME) + _MOST_EXTRA)
    if mark != b"PK\3\4" or told != known or rest[:name_size] != record.raw:
        raise PackFault("disagree", record.name)
    if extra_size > _MOST_EXTRA:
        raise PackFault("foreign", record.name)
    _look_at_extra(record.name, rest[name_size : name_size + extra_size])
    start = record.at + _LOCAL.size + name_size + extra_size
    deflated = record.method == _DEFLATED
    return Entry(record.name, start, record.packed, record.size, record.crc, deflated)


def _look_at_names(names: list[str]) -> None:
    """Refuse names that mean two things, or the same name for two files on some computer."""
    seen: dict[str, str] = {}
    for name in names:
        look_at_name(name.removesuffix("/"))
        same = name.removesuffix("/").lower()
        if same in seen:
            raise PackFault("twice", name, other=seen[same])
        seen[same] = name
    folders = {name.lower() for name in names if name.endswith("/")}
    for name in names:
        parts = name.removesuffix("/").lower().split("/")
        for length in range(1, len(parts)):
            above = "/".join(parts[:length])
            if above in seen and f"{above}/" not in folders:
                raise PackFault("twice", name, other=seen[above])
