"""The vectors of docs/recording-format.md, read by that paper alone, and made anew."""

import hashlib
import struct
from pathlib import Path

import pytest
from nacl import bindings

from tests.store.kept.sounds import samples
from trainingsveld.store.disk import RealDisk
from trainingsveld.store.keeping.retention import gone_by
from trainingsveld.store.recording.layout import Header
from trainingsveld.store.recording.writer import Writer
from trainingsveld.store.sealing import public_of

FOLDER = Path(__file__).resolve().parents[3] / "docs" / "recording-format"
KEY, SECRET = b"\x40" * 32, b"\x77" * 32
CLIP, SESSION = bytes(range(16)), bytes(range(16, 32))


def make(folder: Path) -> Path:
    """Write the vector with fixed keys and nonces."""
    nonces = iter(range(1, 256))

    def fixed(size: int) -> bytes:
        match size:
            case 32:
                return KEY
            case 24:
                return bytes([next(nonces)]) * 24
            case _:
                return bytes(size)

    header = Header("confidential", 8_000, 20_800, gone_by("confidential", 20_800), CLIP, SESSION)
    writer = Writer(RealDisk(), folder, header, [public_of(SECRET)], random=fixed)
    writer.write(samples(2_500))
    writer.gap(300)
    writer.write(samples(500, 2_800))
    return folder / f"{writer.seal().name}.tvr"


def opened(key: bytes, data: bytes, beside: bytes) -> bytes:
    decrypt = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt
    return decrypt(data[24:], beside, data[:24], key)


def test_they_are_read_by_the_paper_alone():
    slots = (FOLDER / "vector.slots").read_bytes()
    assert len(slots) == 4096
    assert slots[:8] == bytes.fromhex("8954564b45590d0a")
    assert slots[-32:] == hashlib.blake2b(slots[:-32], digest_size=32).digest()
    key = bindings.crypto_box_seal_open(slots[16:96], public_of(SECRET), SECRET)
    assert key == KEY
    data = (FOLDER / "vector.tvr").read_bytes()
    assert data[:12] == bytes.fromhex("89545652 45430d0a 0100 0001")
    assert struct.unpack_from("<BBH", data, 12) == (2, 0, 687)
    inside = opened(key, data[16:256], data[:16])
    assert struct.unpack_from("<III", inside) == (8_000, 2_000, 20_800)
    assert inside[12:44] == CLIP + SESSION
    beside = hashlib.blake2b(data[:256], digest_size=32).digest()
    size = 24 + 8 + 4_000 + 16
    count, left = divmod(len(data) - 256, size)
    assert (count, left) == (40, 0)
    heard, kinds = b"", []
    for number in range(count):
        record = data[256 + number * size : 256 + (number + 1) * size]
        final = number == count - 1
        plain = opened(key, record, beside + struct.pack("<IB", number, final))
        kind, recovered, _, frames = struct.unpack_from("<BBHI", plain)
        assert not recovered
        kinds.append(kind)
        heard += bytes(2 * frames) if kind == 1 else plain[8 : 8 + 2 * frames]
    assert kinds == [0, 0, 1, 0, *[2] * 35, 3]
    assert heard == samples(2_500) + bytes(600) + samples(500, 2_800)


def test_the_sound_is_made_anew_byte_for_byte(tmp_path: Path):
    assert make(tmp_path).read_bytes() == (FOLDER / "vector.tvr").read_bytes()


def test_without_the_seam_nothing_is_the_same_twice(tmp_path: Path):
    header = Header("confidential", 8_000, 20_800, 700, CLIP, SESSION)
    files = set()
    for _ in range(2):
        writer = Writer(RealDisk(), tmp_path, header, [public_of(SECRET)])
        writer.write(samples(2_000))
        name = writer.seal().name
        files |= {(tmp_path / f"{name}.tvr").read_bytes()[256:512]}
        files |= {(tmp_path / f"{name}.slots").read_bytes()[16:96]}
    assert len(files) == 4


@pytest.mark.parametrize("value", ["687", "4040", "7777", "0001020304", "1011121314"])
def test_the_paper_names_what_they_were_made_with(value: str):
    paper = FOLDER.with_suffix(".md").read_text(encoding="utf-8")
    assert value in paper
