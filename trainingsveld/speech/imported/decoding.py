"""From any part of a WAV, FLAC or MP3 file to a piece of sound that is safe on headphones.

For the decoding process only: numpy and libsndfile live here. A piece is ten seconds in one channel
at 16 kHz, or at the file's own rate where that is lower; it is read with a second before and after
it, so that nothing is heard where two pieces meet. Memory does not grow with the file.
"""

import io
from importlib import import_module
from typing import Any

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from trainingsveld.speech.imported.fault import CHANNELS, LONGEST, PIECE, CallFileError
from trainingsveld.speech.resample import resample
from trainingsveld.speech.sound import Sound

RATE = 16_000
_RATES = range(8_000, 192_001)
_KINDS = frozenset(
    ("PCM_S8", "PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE", "ULAW", "ALAW",
     "MPEG_LAYER_III")
)  # fmt: skip
_FULL = 0.999
_soundfile: Any = import_module("soundfile")


class Piece(Struct, frozen=True):
    """Ten seconds: its sound, how loud each tenth of a second is, and how much was cut off."""

    sound: Sound
    loud: tuple[float, ...]
    spoilt: float


class CallSound:
    """A file that is open. Raises CallFileError."""

    def __init__(self, source: io.RawIOBase, size: int) -> None:
        if size < 12:
            raise CallFileError("not-sound", "it is too short")
        head = source.read(12) or b""
        source.seek(0)
        wave = head[:4] in (b"RIFF", b"RIFX", b"RF64") and head[8:12] == b"WAVE"
        mpeg = head[:3] == b"ID3" or (head[0] == 0xFF and head[1] & 0xE0 == 0xE0)
        if not (wave or mpeg or head[:4] == b"fLaC"):
            raise CallFileError("not-sound")
        self._source = source
        self._file = self._opened()
        self._check()
        self._rate = int(self._file.samplerate)
        self.rate = min(self._rate, RATE)
        self.seconds = int(self._file.frames) / self._rate

    def _opened(self) -> Any:  # noqa: ANN401 - what the library calls a file has no types
        self._source.seek(0)
        try:
            return _soundfile.SoundFile(self._source)
        except Exception as error:
            raise CallFileError("not-sound", f"{type(error).__name__}: {error}") from error

    def _check(self) -> None:
        file = self._file
        frames, channels, rate = int(file.frames), int(file.channels), int(file.samplerate)
        if file.format not in {"WAV", "WAVEX", "RF64", "FLAC", "MP3"} or file.subtype not in _KINDS:
            raise CallFileError("not-sound", f"{file.format} of {file.subtype}")
        if not 1 <= channels <= CHANNELS:
            raise CallFileError("channels", str(channels))
        if rate not in _RATES:
            raise CallFileError("not-sound", f"{rate} Hz")
        if frames <= 0:
            raise CallFileError("empty")
        if frames > LONGEST * rate:
            raise CallFileError("too-long", f"{frames / rate:g} s")

    def piece(self, number: int) -> Piece:
        """Read one, counting from 0; past the end it is empty."""
        first = max(0, number * PIECE - 1)
        wave = self._read(first * self._rate, (number * PIECE + PIECE + 1 - first) * self._rate)
        before = (number * PIECE - first) * self._rate
        own = wave[before : before + PIECE * self._rate]
        spoilt = float((np.abs(own) >= _FULL).mean()) * len(own) / self._rate if len(own) else 0.0
        pcm = (wave * 32_767).round().astype("<i2").tobytes()
        sound = resample(Sound(pcm, self._rate), self.rate) if pcm else Sound(b"", self.rate)
        begin = 2 * (number * PIECE - first) * self.rate
        end = begin + 2 * round(len(own) * self.rate / self._rate)
        mine = Sound(sound.samples[begin:end], self.rate)
        return Piece(mine, _loudness(mine), spoilt)

    def _read(self, at: int, frames: int) -> npt.NDArray[np.float32]:
        """Read so many frames of the file as one channel, a second at a time.

        Where it breaks off it ends: what was before that is there, and `seconds` are fewer.
        """
        left = min(frames, round(self.seconds * self._rate) - at)
        parts: list[npt.NDArray[np.float32]] = []
        try:
            if left > 0:
                self._file.seek(at)
            while left > 0:
                block = self._file.read(min(left, self._rate), dtype="float32", always_2d=True)
                if not len(block):
                    break
                parts.append(_one_channel(block))
                left -= len(block)
        except Exception as error:
            if not at and not parts:
                raise CallFileError("not-sound", f"{type(error).__name__}: {error}") from error
            self._file = self._opened()  # the library reads nothing more once it failed
        if left > 0:
            self.seconds = (at + sum(map(len, parts))) / self._rate
        return np.concatenate(parts) if parts else np.zeros(0, np.float32)


def _one_channel(block: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Clip before the channels are joined; what is no number is silence."""
    clean = np.nan_to_num(block, nan=0.0, posinf=1.0, neginf=-1.0).clip(-1.0, 1.0)
    return clean.mean(axis=1, dtype=np.float32)


def _loudness(sound: Sound) -> tuple[float, ...]:
    wave = np.frombuffer(sound.samples, "<i2").astype(np.float32) / 32_768
    if not wave.size:
        return ()
    parts = np.array_split(wave, max(1, round(10 * sound.seconds)))
    return tuple(round(float(np.sqrt((one**2).mean())), 4) for one in parts)
