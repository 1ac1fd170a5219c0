"""Writing a pack so that the same files give the same bytes, on every machine and for ever.

Nothing is packed tighter: sound and pictures are so already, and programs that do it differ in
what they make of the same bytes.
"""

import zlib
from collections.abc import Callable, Iterable, Iterator
from struct import Struct

from trainingsveld.scenario.packs import MANIFEST

_LOCAL = Struct("<4s5H3I2H")
_CENTRAL = Struct("<4s6H3I5H2I")
_END = Struct("<4s4H2IH")
_UNIX, _VERSION = 3 << 8, 20
_PLAIN_FILE = 0o100644 << 16
_DAY = 1 << 5 | 1  # 1 January 1980, the first day a zip knows


def zipped(names: Iterable[str], load: Callable[[str], bytes]) -> Iterator[bytes]:
    """Give the bytes of the pack in pieces: `pack.toml` first, then the others by name."""
    directory: list[bytes] = []
    at = 0
    for name in sorted(names, key=lambda one: (one != MANIFEST, one)):
        data, raw = load(name), name.encode("ascii")
        told = (_VERSION, 0, 0, 0, _DAY, zlib.crc32(data), len(data), len(data), len(raw), 0)
        head = _LOCAL.pack(b"PK\3\4", *told) + raw
        line = _CENTRAL.pack(b"PK\1\2", _UNIX | _VERSION, *told, 0, 0, 0, _PLAIN_FILE, at)
        directory.append(line + raw)
        at += len(head) + len(data)
        yield head
        yield data
    size = sum(map(len, directory))
    yield from directory
    yield _END.pack(b"PK\5\6", 0, 0, len(directory), len(directory), size, at, 0)
