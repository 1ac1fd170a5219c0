"""From the bytes of a WAV or FLAC file to a sound that is safe on headphones.

For the decoding process only: numpy and libsndfile live here. libsndfile itself is forgiving, so
what the headers promise is compared with what comes out.
"""

import io
import struct
from importlib import import_module
from typing import Any

import numpy as np
import numpy.typing as npt

from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.sound import LONGEST, Sound

_RATES = range(8_000, 48_001)
_KINDS = {  # libsndfile reads dozens more, and none of them is needed
    "PCM_S8": 1, "PCM_U8": 1, "PCM_16": 2, "PCM_24": 3, "PCM_32": 4, "FLOAT": 4, "DOUBLE": 8,
}  # fmt: skip
"""Bytes in a sample."""
_CHUNK = struct.Struct("<4sI")
_FORMAT = struct.Struct("<HHIIHH")  # kind, channels, rate, bytes a second, a frame; bits a sample
_BLOCK = 65_536  # frames decoded at a time
_AFTER = 4_096  # bytes that may follow the last sample of a FLAC file: old tags
_soundfile: Any = import_module("soundfile")


def decoded(file: bytes) -> Sound:
    """Return the sound in one channel; SpeechError "bad-sound" for anything out of the ordinary.

    Mono or stereo, 8 to 48 kHz, at most `LONGEST` seconds, complete, every sample a number.
    """
    wav = file[:4] == b"RIFF" and file[8:12] == b"WAVE"
    if not wav and file[:4] != b"fLaC":
        raise _bad("it is neither WAV nor FLAC")
    promised = _wav_data(file) if wav else None
    source = io.BytesIO(file)
    try:
        with _soundfile.SoundFile(source) as opened:
            _check(opened, promised)
            samples = b"".join(_blocks(opened))
            rate = int(opened.samplerate)
    except SpeechError:
        raise
    except Exception as error:  # whatever the library makes of it, it is the file's fault
        raise _bad(f"{type(error).__name__}: {error}") from error
    if not wav and len(file) - source.tell() > _AFTER:
        raise _bad("there is more in it than its header says")
    return Sound(samples, rate)


def _bad(why: str) -> SpeechError:
    return SpeechError("bad-sound", why)


def _wav_data(file: bytes) -> int:
    """Return the size of the samples as the header has it, if that is there and makes sense."""
    at = 12
    while at + _CHUNK.size <= len(file):
        name, size = _CHUNK.unpack_from(file, at)
        at += _CHUNK.size
        if at + size > len(file):
            raise _bad("it is cut off")
        if name == b"fmt " and size >= _FORMAT.size:
            _, channels, _, _, frame, bits = _FORMAT.unpack_from(file, at)
            if not frame or frame != channels * -(-bits // 8):
                raise _bad(f"{channels} channels of {bits} bits in {frame} bytes")
        if name == b"data":
            return size
        at += size + size % 2
    raise _bad("it has no samples")


def _check(opened: Any, promised: int | None) -> None:  # noqa: ANN401 - it has no types
    frames, channels = int(opened.frames), int(opened.channels)
    width = _KINDS.get(opened.subtype)
    if opened.format not in {"WAV", "WAVEX", "FLAC"} or width is None:
        raise _bad(f"{opened.format} of {opened.subtype}")
    if channels not in (1, 2):
        raise _bad(f"{channels} channels")
    if opened.samplerate not in _RATES:
        raise _bad(f"{opened.samplerate} Hz")
    if not 0 < frames <= LONGEST * opened.samplerate:
        raise _bad(f"it is empty, or lasts over {LONGEST:g} seconds, or does not say how long")
    if promised is not None and frames != promised // (width * channels):
        raise _bad("its length is not what its header says")


def _blocks(opened: Any) -> list[bytes]:  # noqa: ANN401 - it has no types
    blocks: list[bytes] = []
    left = int(opened.frames)
    while left:
        block = opened.read(min(left, _BLOCK), dtype="float64", always_2d=True)
        if not len(block):
            raise _bad("it is cut off")
        blocks.append(_as_pcm(block))
        left -= len(block)
    return blocks


def _as_pcm(block: npt.NDArray[np.float64]) -> bytes:
    """Clip before the channels are joined: 1e308 twice is no number any more."""
    if not np.isfinite(block).all():
        raise _bad("a sample is no number")
    mean = block.clip(-1.0, 1.0).mean(axis=1)
    return (mean * 32_768).round().clip(-32_768, 32_767).astype("<i2").tobytes()
