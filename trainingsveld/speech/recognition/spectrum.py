"""Sound as Whisper sees it: the logarithm of what 80 bands of pitch carry, 100 times a second.

Whisper was taught on exactly this (Radford et al., "Robust Speech Recognition via Large-Scale Weak
Supervision", 2022): 16 kHz, windows of 25 ms, bands spaced as the ear hears them (Slaney's scale).
"""

from functools import lru_cache
from typing import Any

import numpy as np

RATE = 16_000
LONGEST = 30
"""Seconds that are looked at together."""
_WINDOW, _STEP = 400, 160
_KNEE_HZ, _KNEE, _PER_MEL = 1000.0, 15.0, 200 / 3
_LOG_STEP = np.log(6.4) / 27
Array = np.ndarray[Any, np.dtype[np.float32]]


def spectrum(wave: Array, seconds: float, bands: int) -> Array:
    """Give bands × (100 · seconds) values for samples from −1 to 1; what is missing is silence."""
    wanted = round(seconds * RATE)
    whole = np.zeros(wanted, np.float32)
    whole[: len(wave)] = wave[:wanted]
    padded = np.pad(whole, _WINDOW // 2, mode="reflect")
    frames = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::_STEP][:-1]
    power = np.abs(np.fft.rfft(frames * _hann(), axis=1)) ** 2
    levels = np.log10(np.maximum(_filters(bands) @ power.T, 1e-10))
    levels = np.maximum(levels, levels.max() - 8)
    return np.ascontiguousarray((levels + 4) / 4, np.float32)


@lru_cache(maxsize=1)
def _hann() -> Array:
    return np.hanning(_WINDOW + 1)[:-1].astype(np.float32)


@lru_cache(maxsize=2)
def _filters(bands: int) -> Array:
    """Give a triangle for each band, bands × 201, of equal area."""
    heights = np.linspace(0.0, _mel(RATE / 2), bands + 2)
    edges = np.where(
        heights >= _KNEE, _KNEE_HZ * np.exp(_LOG_STEP * (heights - _KNEE)), heights * _PER_MEL
    )
    hertz = np.fft.rfftfreq(_WINDOW, 1 / RATE)
    widths = np.diff(edges)
    ramps = edges[:, None] - hertz[None]
    rising, falling = -ramps[:-2] / widths[:-1, None], ramps[2:] / widths[1:, None]
    triangles = np.maximum(0, np.minimum(rising, falling))
    return (triangles * (2 / (edges[2:] - edges[:-2]))[:, None]).astype(np.float32)


def _mel(hertz: float) -> float:
    return _KNEE + float(np.log(hertz / _KNEE_HZ)) / float(_LOG_STEP)
