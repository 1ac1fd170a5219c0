"""Read the AIFF files that the Mac's voices write, whatever name we ask for."""

import struct
from collections.abc import Iterator

from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.sound import Sound


def is_aiff(data: bytes) -> bool:
    """Tell it by its first bytes."""
    return data[:4] == b"FORM" and data[8:12] in (b"AIFF", b"AIFC")


def from_aiff(data: bytes) -> Sound:
    """Read 16-bit PCM, big-endian or swapped; SpeechError "bad-sound" for anything else."""
    chunks = dict(_chunks(data))
    try:
        common, sound = chunks[b"COMM"], chunks[b"SSND"]
        channels, frames, width = struct.unpack_from(">hIh", common)
        rate = _extended(common[8:18])
        offset = struct.unpack_from(">I", sound)[0]
    except (KeyError, struct.error, OverflowError) as error:
        raise SpeechError("bad-sound", f"AIFF: {error!r}") from error
    coding = common[18:22] or b"NONE"
    if width != 16 or coding not in (b"NONE", b"twos", b"sowt"):
        raise SpeechError("bad-sound", f"AIFF: {width} bits, {coding!r}")
    samples = sound[8 + offset :][: 2 * channels * frames]
    if len(samples) < 2 * channels * frames or not frames:
        raise SpeechError("bad-sound", f"AIFF: {len(samples)} bytes of {frames} samples are there")
    if coding != b"sowt":
        swapped = bytearray(samples)
        swapped[0::2], swapped[1::2] = samples[1::2], samples[0::2]
        samples = bytes(swapped)
    return Sound(samples, rate, channels)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "big")
        yield data[at : at + 4], data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _extended(number: bytes) -> int:
    """An 80-bit floating-point number, as AIFF writes its rate."""
    exponent, mantissa = struct.unpack(">hQ", number)
    return int(mantissa * 2.0 ** (exponent - 16_383 - 63))
