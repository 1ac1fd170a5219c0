"""Make every line equally loud, whatever the engine, before its style makes it louder or softer.

Uses numpy: for the helper processes only.
"""

import numpy as np
import numpy.typing as npt

from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.sound import Sound

Samples = npt.NDArray[np.float64]
TARGET = -21.0
"""dB of full scale that a calm line has, on average over its voiced parts."""
_CEILING = 10 ** (-1 / 20)
_QUIET = 10 ** (-50 / 20)  # below this an engine is only breathing
_LEAD, _TAIL = 0.005, 0.12  # seconds of quiet left before and after


def even(sound: Sound, gain: float) -> Sound:
    """Cut the quiet ends, bring to the target plus `gain` dB, and bend peaks under −1 dB.

    Returns one channel. SpeechError "voice-rubbish" when there is nothing to hear.
    """
    wave = np.frombuffer(sound.samples, "<i2").reshape(-1, sound.channels).mean(axis=1) / 32_768
    wave = _cut(wave, sound.rate)
    wave = wave * (10 ** ((TARGET + gain) / 20) / voiced_level(wave))
    return Sound((_bend(wave) * 32_767).round().astype("<i2").tobytes(), sound.rate)


def voiced_level(wave: Samples) -> float:
    """The root mean square, 0–1, of what is not quiet; 0 where all of it is."""
    loud = wave[np.abs(wave) > _QUIET]
    return float(np.sqrt(np.mean(loud**2))) if loud.size else 0.0


def raise_pitch(sound: Sound, factor: float) -> Sound:
    """Higher (and as much shorter) by a factor near 1, for engines that have no pitch."""
    if factor == 1.0:
        return sound
    wave = np.frombuffer(sound.samples, "<i2").reshape(-1, sound.channels).mean(axis=1)
    moments = np.arange(0, len(wave) - 1, factor)
    before = moments.astype(np.int64)
    part = moments - before
    higher = wave[before] * (1 - part) + wave[before + 1] * part
    return Sound(higher.round().astype("<i2").tobytes(), sound.rate)


def _cut(wave: Samples, rate: int) -> Samples:
    heard = np.flatnonzero(np.abs(wave) > _QUIET)
    if not heard.size:
        raise SpeechError("voice-rubbish", "the engine gave silence")
    start = max(0, int(heard[0]) - round(_LEAD * rate))
    return wave[start : int(heard[-1]) + round(_TAIL * rate)]


def _bend(wave: Samples) -> Samples:
    """Leave what is under half the ceiling alone and round off the rest, so that nothing clips."""
    knee = _CEILING / 2
    over = np.maximum(np.abs(wave) - knee, 0.0)
    bent = knee + (_CEILING - knee) * np.tanh(over / (_CEILING - knee))
    return np.where(over > 0, np.sign(wave) * bent, wave)
