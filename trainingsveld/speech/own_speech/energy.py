"""How loud a recording is, 10 ms at a time: as a whole, and in the band where vowels are loudest.

Uses numpy, and is loaded when somebody looks back on a call of their own. Works on ten seconds at a
time, so that half an hour takes no more memory than that.
"""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from trainingsveld.speech.sound import Sound

FRAME = 0.01
"""Seconds."""
PART = 10.0
"""Seconds that are worked on at a time."""
Decibels = npt.NDArray[np.float32]
_RATE = 16_000  # about; what lies above its half says nothing about syllables
_VOICE = (40.0, 120.0)  # Hz: from here on; below is a microphone's offset, and bumps on the table
_VOWELS = (200.0, 400.0), (2_200.0, 2_800.0)  # Hz: from and to; without hum and hissing
_FULL = 32_000
_SILENCE = 1e-10


class Energy:
    """Of one recording: `whole` and `vowels` in dB of full scale, a number for each 10 ms.

    `clipped` is the share of frames that touch full scale.
    """

    def __init__(self, whole: Decibels, vowels: Decibels, clipped: float) -> None:
        self.whole, self.vowels, self.clipped = whole, vowels, clipped

    @classmethod
    def join(cls, parts: list["Energy"]) -> "Energy":
        """Put what follows each other in one."""
        frames = sum(len(part.whole) for part in parts)
        touched = sum(part.clipped * len(part.whole) for part in parts)
        none = np.zeros(0, np.float32)
        return cls(
            np.concatenate([none, *(part.whole for part in parts)]),
            np.concatenate([none, *(part.vowels for part in parts)]),
            touched / frames if frames else 0.0,
        )


def energies(sound: Sound) -> Iterator[Energy]:
    """Give the energy of each ten seconds in turn; what is left at the end, if under 10 ms, not."""
    wide = 2 * sound.channels
    step = round(PART * sound.rate) * wide
    for at in range(0, len(sound.samples), step):
        samples = np.frombuffer(sound.samples[at : at + step], "<i2")
        yield _energy([samples[one :: sound.channels] for one in range(sound.channels)], sound.rate)


def _energy(channels: list[npt.NDArray[np.int16]], rate: int) -> Energy:
    fewer = max(1, rate // _RATE)
    even = len(channels[0]) // fewer * fewer
    wave = np.zeros(even // fewer, np.float32)
    for samples in channels:
        for one in range(fewer):
            wave += samples[one:even:fewer]
    wave /= 32_768 * fewer * len(channels)
    slower = rate / fewer
    count = int(len(wave) / slower / FRAME + 1e-6)
    if not count:
        none = np.zeros(0, np.float32)
        return Energy(none, none, 0.0)
    spectrum = np.fft.rfft(wave)
    pitches = np.fft.rfftfreq(len(wave), 1 / slower)
    spectrum *= np.interp(pitches, _VOICE, (0.0, 1.0))
    whole = _levels(np.fft.irfft(spectrum, len(wave)), count, slower)
    (low, full), (still, high) = _VOWELS
    spectrum *= np.interp(pitches, (low, full, still, high), (0.0, 1.0, 1.0, 0.0))
    vowels = _levels(np.fft.irfft(spectrum, len(wave)), count, slower)
    return Energy(whole, vowels, _at_full_scale(channels, count))


def _at_full_scale(channels: list[npt.NDArray[np.int16]], count: int) -> float:
    edges = np.linspace(0, len(channels[0]), count, endpoint=False).astype(np.int64)
    touched = np.zeros(count, np.bool_)
    for samples in channels:
        touched |= np.maximum.reduceat(samples, edges) >= _FULL
        touched |= np.minimum.reduceat(samples, edges) <= -_FULL
    return float(touched.mean())


def _levels(wave: npt.NDArray[np.float64], count: int, rate: float) -> Decibels:
    edges = (np.arange(count) * FRAME * rate).astype(np.int64)
    power = np.add.reduceat(wave**2, edges) / (FRAME * rate)
    return (10 * np.log10(np.maximum(power, _SILENCE))).astype(np.float32)
