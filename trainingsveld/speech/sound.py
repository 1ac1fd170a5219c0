"""A piece of sound in memory, and the WAV files it comes from and goes to."""

import io
import wave
from collections.abc import Iterable
from typing import Self

from msgspec import Struct

from trainingsveld.speech.error import SpeechError

LONGEST = 60.0
"""Seconds a WAV may last unless the caller allows more; a customer's line lasts a few."""
RATES = range(8_000, 192_001)
_WIDTH = 2  # bytes in a sample


class Sound(Struct, frozen=True):
    """Little-endian 16-bit PCM, interleaved; `rate` in Hz. Raises SpeechError "bad-sound"."""

    samples: bytes
    rate: int
    channels: int = 1

    def __post_init__(self) -> None:
        if self.rate not in RATES or self.channels not in (1, 2):
            raise SpeechError("bad-sound", f"{self.rate} Hz, {self.channels} channels")
        if len(self.samples) % (_WIDTH * self.channels):
            raise SpeechError("bad-sound", f"{len(self.samples)} bytes are no whole samples")

    @property
    def frames(self) -> int:
        """How many moments are sampled."""
        return len(self.samples) // (_WIDTH * self.channels)

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return self.frames / self.rate

    @classmethod
    def silence(cls, seconds: float, rate: int = 48_000) -> Self:
        """So much of nothing, in one channel."""
        return cls(bytes(_WIDTH * round(seconds * rate)), rate)

    @classmethod
    def join(cls, parts: Iterable["Sound"]) -> Self:
        """All parts in order; SpeechError when they differ in rate or channels, or are none."""
        whole = list(parts)
        if len({(part.rate, part.channels) for part in whole}) != 1:
            raise SpeechError("bad-sound", "sounds of different kinds cannot be joined")
        return cls(b"".join(part.samples for part in whole), whole[0].rate, whole[0].channels)

    @classmethod
    def from_wav(cls, wav: bytes, longest: float = LONGEST) -> Self:
        """Read a 16-bit PCM WAV; SpeechError when it is rubbish, cut off, empty or too long."""
        try:
            with wave.open(io.BytesIO(wav), "rb") as file:
                width, rate, channels = (
                    file.getsampwidth(),
                    file.getframerate(),
                    file.getnchannels(),
                )
                frames = file.getnframes()
                samples = file.readframes(min(frames, int(longest * max(rate, 1)) + 1))
        except (wave.Error, EOFError, ValueError, OverflowError, RuntimeError) as error:
            raise SpeechError("bad-sound", str(error) or type(error).__name__) from error
        if width != _WIDTH:
            raise SpeechError("bad-sound", f"{8 * width}-bit samples instead of 16")
        sound = cls(samples, rate, channels)
        if not sound.frames:
            raise SpeechError("bad-sound", "it is empty")
        if sound.seconds > longest:
            raise SpeechError("bad-sound", f"it lasts over {longest:g} seconds")
        if sound.frames < frames:
            raise SpeechError("bad-sound", f"{sound.frames} of {frames} samples are there")
        return sound

    def to_wav(self) -> bytes:
        """As the bytes of a WAV file."""
        file = io.BytesIO()
        with wave.open(file, "wb") as out:
            out.setnchannels(self.channels)
            out.setsampwidth(_WIDTH)
            out.setframerate(self.rate)
            out.writeframes(self.samples)
        return file.getvalue()
