"""Pictures of strangers: PNG only, looked at without unpacking them into pixels."""

import zlib
from struct import Struct

MOST_BYTES = 2 * 1024 * 1024
MOST_PIXELS = 2048
"""In either direction."""

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHUNK = Struct(">I4s")
_HEADER = Struct(">IIBBBBB")
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_KNOWN = frozenset(
    (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD",
     b"pHYs", b"tIME", b"tEXt")
)  # fmt: skip
"""No profile and no packed text: those are streams that can unpack into anything."""


def is_sound_picture(data: bytes) -> bool:
    """Say whether this is a whole PNG of a usual kind and size, with as many pixels as it says."""
    if len(data) > MOST_BYTES or not data.startswith(_SIGNATURE):
        return False
    chunks = _chunks(data)
    if chunks is None:
        return False
    kinds = [kind for kind, _ in chunks]
    pixels = [body for kind, body in chunks if kind == b"IDAT"]
    if kinds.count(b"IHDR") != 1 or kinds.count(b"IEND") != 1 or kinds[0] != b"IHDR" or not pixels:
        return False
    first = kinds.index(b"IDAT")
    in_row = all(kind == b"IDAT" for kind in kinds[first : first + len(pixels)])
    expected = _unpacked(chunks[0][1])
    return in_row and expected > 0 and _are_so_many(b"".join(pixels), expected)


def _chunks(data: bytes) -> list[tuple[bytes, bytes]] | None:
    """Take the file apart; None when its parts do not make a whole."""
    found: list[tuple[bytes, bytes]] = []
    at = len(_SIGNATURE)
    while at + 12 <= len(data):
        size, kind = _CHUNK.unpack_from(data, at)
        end = at + 12 + size
        if end > len(data) or kind not in _KNOWN or (kind == b"PLTE" and size > 768):
            return None
        body = data[at + 8 : end - 4]
        if zlib.crc32(kind + body).to_bytes(4, "big") != data[end - 4 : end]:
            return None
        found.append((kind, body))
        at = end
    return found if found and found[-1] == (b"IEND", b"") and at == len(data) else None


def _unpacked(header: bytes) -> int:
    """Count the bytes the pixels have before they are packed; 0 when the header is no good."""
    if len(header) != _HEADER.size:
        return 0
    width, height, depth, colour, packing, filtering, interlaced = _HEADER.unpack(header)
    if not (1 <= width <= MOST_PIXELS and 1 <= height <= MOST_PIXELS):
        return 0
    if depth not in _DEPTHS.get(colour, ()) or packing or filtering or interlaced:
        return 0
    return height * (1 + (width * depth * _SAMPLES[colour] + 7) // 8)


def _are_so_many(pixels: bytes, expected: int) -> bool:
    """Unpack in pieces and count, never far beyond what is expected."""
    inflater = zlib.decompressobj()
    count, rest = 0, pixels
    try:
        while not inflater.eof and count <= expected:
            made = inflater.decompress(rest, 1 << 16)
            if not made and not rest:
                return False
            count += len(made)
            rest = inflater.unconsumed_tail
    except zlib.error:
        return False
    return count == expected and inflater.eof and not inflater.unused_data
