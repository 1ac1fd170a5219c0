"""What a recorded line is made of a take: cut, as loud as the other lines, without clipping.

Uses numpy: for the process of `speech.take_process` only. Attack and breath stay: the ends are cut
with room before the voice and after it, and the loudness is one gain for the whole line.
"""

from itertools import pairwise

import numpy as np

from trainingsveld.speech.loudness import TARGET, Samples, voiced_level
from trainingsveld.speech.resample import resample
from trainingsveld.speech.sound import LONGEST, Sound

RATE = 48_000
CEILING = 10 ** (-1 / 20)
"""What no peak goes over, between the samples neither."""
_FRAME = 0.01  # seconds
_VOICE = 4  # frames in a row that are a voice; a key or a click is shorter
_BELOW = 10 ** (-32 / 20)  # quieter than the loud parts by this is no voice
_QUIET = 10 ** (-52 / 20)  # of full scale; quieter is no voice anyhow
_SOFTEST = 10 ** (-44 / 20)  # a voice on average; made as loud as others, it would hiss
_LEAD, _TAIL = 0.12, 0.3  # seconds kept before the voice and after it: breath, and the room
_FADES = 0.03, 0.12  # seconds over which the ends come and go
_FULL, _FLAT = 32_700, 3  # so many samples in a row at full scale: it was cut off by the microphone
_TIMES, _TAPS, _BLOCK = 4, 24, 65_536  # true peaks: between samples, looked at in blocks
_HOLD = 0.004  # seconds a limiter looks ahead


class TakeFaultError(Exception):
    """A take that is not used: "empty", "long", "silent", "soft" or "clipped"."""


def treated(sound: Sound, gain: float) -> Sound:
    """Return the line as it is kept: one channel, 48 kHz, `gain` dB louder than a calm one.

    Raises TakeFaultError.
    """
    if not sound.frames:
        raise TakeFaultError("empty")
    if sound.seconds > LONGEST:
        raise TakeFaultError("long")
    raw = np.frombuffer(sound.samples, "<i2").reshape(-1, sound.channels)
    if not raw.any():
        raise TakeFaultError("silent")
    if any(_clipped(raw[:, channel]) for channel in range(sound.channels)):
        raise TakeFaultError("clipped")
    one = Sound(raw.mean(axis=1).round().astype("<i2").tobytes(), sound.rate)
    wave = np.frombuffer(resample(one, RATE).samples, "<i2") / 32_768
    wave = _cut(wave - wave.mean())
    for _ in range(2):  # where a peak was turned down, the rest may come up
        wave = _limited(_levelled(wave, 10 ** ((TARGET + gain) / 20)))
    return Sound((wave * 32_767).round().astype("<i2").tobytes(), RATE)


def true_peak(wave: Samples) -> float:
    """The loudest moment, between the samples too, 0–1 of full scale."""
    return max((float(part.max()) for part in _between(wave)), default=0.0)


def _clipped(raw: np.ndarray[tuple[int], np.dtype[np.int16]]) -> bool:
    full = np.flatnonzero(np.abs(raw.astype(np.int32)) >= _FULL)
    rows = np.split(full, np.flatnonzero(np.diff(full) > 1) + 1)
    return any(len(row) >= _FLAT for row in rows)


def _cut(wave: Samples) -> Samples:
    """Leave the voice with a little room, coming and going gently."""
    step = round(_FRAME * RATE)
    frames = wave[: len(wave) // step * step].reshape(-1, step)
    levels = np.sqrt((frames**2).mean(axis=1))
    if not levels.size:
        raise TakeFaultError("empty")
    loud = float(np.quantile(levels, 0.95))
    voice = _runs(levels > max(_QUIET, loud * _BELOW))
    if not voice:
        raise TakeFaultError("soft")
    parts = np.concatenate([levels[start:end] for start, end in voice])
    if float(np.sqrt((parts**2).mean())) < _SOFTEST:
        raise TakeFaultError("soft")
    start = max(0, voice[0][0] * step - round(_LEAD * RATE))
    end = voice[-1][1] * step + round(_TAIL * RATE)
    wave = wave[start:end].copy()
    coming, going = (min(len(wave) // 2, round(fade * RATE)) for fade in _FADES)
    wave[:coming] *= (1 - np.cos(np.linspace(0, np.pi, coming))) / 2
    wave[len(wave) - going :] *= (1 + np.cos(np.linspace(0, np.pi, going))) / 2
    return wave


def _runs(heard: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> list[tuple[int, int]]:
    """Where it is heard for long enough, as frames from and to."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], heard, [False]])))
    return [(int(a), int(b)) for a, b in list(pairwise(edges))[::2] if b - a >= _VOICE]


def _levelled(wave: Samples, target: float) -> Samples:
    """Bring what is not quiet to a level; which part that is depends on the gain a little."""
    for _ in range(6):
        wave = wave * (target / (voiced_level(wave) or target))
    return wave


def _limited(wave: Samples) -> Samples:
    """Turn down around each peak that is over the ceiling, so that no edge is heard."""
    peaks = np.concatenate(_between(wave))
    wanted = np.minimum(1.0, CEILING / np.maximum(peaks, 1e-9))
    if wanted.min() < 1.0:
        reach = round(_HOLD * RATE)
        lowest = _lowest(np.pad(wanted, 2 * reach, mode="edge"), 2 * reach + 1)
        wave = wave * _mean(_mean(lowest, reach + 1), reach + 1)
    return wave * min(1.0, CEILING / max(true_peak(wave), 1e-9))


def _lowest(wave: Samples, width: int) -> Samples:
    """The lowest of each so many values in a row."""
    size, count = 1, len(wave) - width + 1
    while size * 2 <= width:
        wave = np.minimum(wave[:-size], wave[size:])
        size *= 2
    return np.minimum(wave[:count], wave[width - size : width - size + count])


def _mean(wave: Samples, width: int) -> Samples:
    """The mean of each so many values in a row."""
    sums = np.cumsum(np.pad(wave, (1, 0)))
    return (sums[width:] - sums[:-width]) / width


def _between(wave: Samples) -> list[Samples]:
    """For each sample the loudest moment from it to the next one, in blocks."""
    around = np.arange(1 - _TAPS // 2, _TAPS // 2 + 1)
    padded = np.pad(wave, (_TAPS, _TAPS))
    found: list[Samples] = []
    for at in range(0, len(wave), _BLOCK):
        loudest = np.abs(wave[at : at + _BLOCK])
        whole = padded[at + _TAPS + around[0] : at + len(loudest) + _TAPS + around[-1]]
        for step in range(1, _TIMES):
            away = step / _TIMES - around
            taps = np.sinc(away) * np.cos(np.pi * away / (_TAPS + 2)) ** 2
            loudest = np.maximum(loudest, np.abs(np.correlate(whole, taps, mode="valid")))
        found.append(loudest)
    return found
