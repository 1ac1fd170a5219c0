"""Packs for tests: good ones, and a zip writer that can be told to lie."""

import hashlib
import io
import zlib
from dataclasses import dataclass, field
from struct import pack

import numpy as np
import soundfile

from tests.small_case import SCENARIO

TONE = (np.sin(np.arange(4_000) / 9) * 12_000).astype(np.int16)


def recording(samples=TONE, rate=16_000, kind="FLAC", subtype="PCM_16") -> bytes:
    file = io.BytesIO()
    soundfile.write(file, samples, rate, subtype, format=kind)
    return file.getvalue()


def chunk(kind: bytes, body: bytes = b"") -> bytes:
    return pack(">I", len(body)) + kind + body + pack(">I", zlib.crc32(kind + body))


def picture(width=4, height=3, pixels=None, extra=b"", end=b"") -> bytes:
    """An RGB picture of eight bits."""
    raw = b"".join(b"\0" + bytes(3 * width) for _ in range(height)) if pixels is None else pixels
    head = chunk(b"IHDR", pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n" + head + extra + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND")
    ) + end


def case(identity="klein") -> bytes:
    return SCENARIO.replace('id = "klein"', f'id = "{identity}"', 1).encode()


GOOD = {
    "klein/klein.toml": case(),
    "klein/audio/nl/opening.flac": recording(),
    "klein/audio/nl/opening.2.wav": recording(kind="WAV"),
    "cover.png": picture(),
}
HEAD = {
    "format": "1",
    "id": '"proef"',
    "title": '"Proefpakket"',
    "version": '"1.0.0"',
    "authors": '["Chantal"]',
    "licence": '"CC-BY-4.0"',
    "language": '["nl"]',
}


def manifest(files=GOOD, hashes=None, before="", after="", **said: str | None) -> bytes:
    """A pack.toml; a key that is None is left out, any other is written as it stands."""
    told = {**HEAD, **said}
    lines = [f"{key} = {value}" for key, value in told.items() if value is not None]
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    listed = [f'"{name}" = "{digest}"' for name, digest in {**digests, **(hashes or {})}.items()]
    return "\n".join([before, *lines, "[files]", *listed, after, ""]).encode(
        "utf-8", "surrogatepass"
    )


@dataclass
class Part:
    """A file of a zip, with what the two places that describe it should say instead."""

    name: bytes
    data: bytes = b""
    local: dict[str, int | bytes] = field(default_factory=dict)
    central: dict[str, int | bytes] = field(default_factory=dict)
    gap: bytes = b""
    skip: bool = False

    def both(self, **told: int | bytes) -> "Part":
        self.local |= told
        self.central |= told
        return self


def deflated(name: bytes, data: bytes, **told) -> Part:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(data) + packer.flush()
    return Part(name, packed).both(
        method=8, crc=zlib.crc32(data), size=len(data), packed=len(packed), **told
    )


def parts(files: dict[str, bytes] | None = None, own: bytes | None = None, **said) -> list[Part]:
    """The parts of a good pack, to be made worse; `own` is another pack.toml."""
    files = GOOD if files is None else files
    own = manifest(files, **said) if own is None else own
    named = {"pack.toml": own, **files} if own else files
    return [Part(name.encode(), data) for name, data in named.items()]


def raw_zip(these: list[Part], before=b"", after=b"", gap=b"", comment=b"", **end: int) -> bytes:
    """Write a zip as told; `before` is counted in the offsets."""
    out, directory = bytearray(before), bytearray()
    for part in these:
        base = {
            "needed": 20, "flags": 0, "method": 0, "crc": zlib.crc32(part.data),
            "packed": len(part.data), "size": len(part.data), "name": part.name, "extra": b"",
            "comment": b"", "disk": 0, "attributes": 0o100644 << 16, "made": 3 << 8 | 20,
            "at": len(out),
        }  # fmt: skip
        here, there = base | part.local, base | part.central
        if not part.skip:
            out += pack(
                "<4s5H3I2H", b"PK\3\4", here["needed"], here["flags"], here["method"], 0, 33,
                here["crc"], here["packed"], here["size"], len(here["name"]), len(here["extra"]),
            )  # fmt: skip
            out += here["name"] + here["extra"] + part.data + part.gap
        directory += pack(
            "<4s6H3I5H2I", b"PK\1\2", there["made"], there["needed"], there["flags"],
            there["method"], 0, 33, there["crc"], there["packed"], there["size"],
            len(there["name"]), len(there["extra"]), len(there["comment"]), there["disk"], 0,
            there["attributes"], there["at"],
        )  # fmt: skip
        directory += there["name"] + there["extra"] + there["comment"]
    out += gap
    told = {
        "disk": 0, "first": 0, "here": len(these), "total": len(these), "size": len(directory),
        "start": len(out),
    } | end  # fmt: skip
    out += directory
    out += pack(
        "<4s4H2IH", b"PK\5\6", told["disk"], told["first"], told["here"], told["total"],
        told["size"], told["start"], len(comment),
    )  # fmt: skip
    return bytes(out + comment + after)
