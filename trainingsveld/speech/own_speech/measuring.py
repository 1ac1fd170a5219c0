"""From recordings to figures: where speech is, where it pauses, and how many syllables it has.

Uses numpy. A pause is where the energy falls near the room's; a syllable is a rise and fall of the
energy of its vowel, as De Jong and Wempe (2009) count them, without their look at the pitch.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from trainingsveld.speech.own_speech.energy import FRAME, Decibels, Energy, energies
from trainingsveld.speech.own_speech.figures import (
    TOLD_PAUSE,
    AnswerSpeech,
    Moments,
    OwnSpeech,
    span,
    waited,
)
from trainingsveld.speech.sound import Sound

_STANDS_OUT = 16.0  # dB between speech and room, below which nothing is told
_OVER_ROOM, _UNDER_SPEECH = 9.0, 30.0  # dB: speech is above the one and not under the other
_DEAF = -65.0  # dB FS below which a microphone hears nothing
_BRIDGED, _CLICK = 20, 8  # frames: a stop within a word is no pause, a click is no word
_DIP, _WEAK = 1.5, 25.0  # dB between two vowels at least; dB under the loudest that still counts
_MISSED = 0.93  # the share of syllables that rise and fall: measured, `bench own_speech`
_SMOOTH = np.hanning(7)[1:-1] / np.hanning(7).sum()
_WINDOW = 40  # frames in which loudness is taken
_CLIPPED = 0.01  # the share of frames at full scale from which the loudest is not known
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class _Heard:
    """One answer, and how loud each 0.4 s of its speech is."""

    answer: AnswerSpeech | None
    levels: tuple[float, ...] = ()
    clipped: bool = False


class Measuring:
    """Takes answers one by one, and gives the figures of all of them."""

    def __init__(self) -> None:
        self._heard: list[_Heard] = []

    def take(self, turn: int, sounds: Sequence[Sound], moments: Moments) -> Iterator[None]:
        """Measure one answer, which may be of several recordings; stops every ten seconds of it.

        Whoever calls may leave it at any stop; nothing is counted of an answer that was not ended.
        """
        parts: list[list[Energy]] = []
        for sound in sounds:
            parts.append([])
            for part in energies(sound):
                parts[-1].append(part)
                yield
        self._heard.append(_heard(turn, [Energy.join(part) for part in parts], moments))

    def figures(self) -> OwnSpeech:
        """All that was taken."""
        told = tuple(one.answer for one in self._heard if one.answer)
        clipped = any(one.clipped for one in self._heard)
        levels = [level for one in self._heard for level in one.levels]
        return OwnSpeech(
            told, None if clipped else span(levels), len(self._heard) - len(told), clipped
        )


def _heard(turn: int, energy: list[Energy], moments: Moments) -> _Heard:
    """Each recording has a room of its own; the microphone may be another."""
    speaking, syllables = 0, 0
    pauses: list[float] = []
    levels: list[float] = []
    first: float | None = None
    at = 0.0
    for one in energy:
        speech = _speech(one.whole)
        if speech is not None and speech.any():
            there = np.flatnonzero(speech)
            if first is None:
                first = at + float(there[0]) * FRAME
            speaking += len(there)
            gaps = np.diff(there) * FRAME
            pauses.extend(float(gap) for gap in gaps[gaps >= TOLD_PAUSE])
            syllables += _nuclei(one.vowels, speech)
            levels.extend(_levels(one.whole[speech]))
        at += len(one.whole) * FRAME
    clipped = any(one.clipped > _CLIPPED for one in energy)
    if first is None:
        return _Heard(None, clipped=clipped)
    answer = AnswerSpeech(
        turn, speaking * FRAME, tuple(pauses), syllables / _MISSED,
        waited(moments.gap, first), moments.line,
    )  # fmt: skip
    return _Heard(answer, tuple(levels), clipped)


def _speech(level: Decibels) -> Flags | None:
    """Which frames are speech; None where it does not stand out of what else is heard."""
    if not len(level):
        return None
    smooth = np.convolve(np.pad(level, 2, mode="edge"), np.ones(5) / 5, "valid")
    room, loud = np.percentile(smooth, (5, 95))
    if loud < _DEAF or (loud - room < _STANDS_OUT):
        return None
    limit = max(min(room + _OVER_ROOM, loud - _STANDS_OUT / 2), loud - _UNDER_SPEECH, _DEAF)
    return _without_clicks(_bridged(smooth >= limit))


def _runs(flags: Flags) -> npt.NDArray[np.int64]:
    """Where runs of True begin and end, one row each."""
    edges = np.diff(np.concatenate([[0], flags.astype(np.int8), [0]]))
    return np.stack([np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)], axis=1)


def _bridged(flags: Flags) -> Flags:
    filled = flags.copy()
    runs = _runs(flags)
    for (_, end), (begin, _) in pairwise(runs):
        if begin - end <= _BRIDGED:
            filled[end:begin] = True
    return filled


def _without_clicks(flags: Flags) -> Flags:
    for begin, end in _runs(flags):
        if end - begin < _CLICK:
            flags[begin:end] = False
    return flags


def _nuclei(level: Decibels, speech: Flags) -> int:
    """Count rises of the vowels' energy that fall again by the dip."""
    smooth = 10 * np.log10(
        np.convolve(np.pad(10 ** (level / 10), 2, mode="edge"), _SMOOTH, "valid")
    )
    weakest = float(np.percentile(smooth[speech], 99)) - _WEAK
    limit = max(weakest, float(np.percentile(smooth, 5)) + _OVER_ROOM)
    found, rising, high, low = 0, True, limit, limit
    for one in [*np.maximum(smooth, limit).tolist(), limit]:
        if rising:
            high = max(high, one)
            if one < high - _DIP or one == limit < high:
                found += 1
                rising, low = False, one
        else:
            low = min(low, one)
            if one > low + _DIP:
                rising, high = True, one
    return found


def _levels(level: Decibels) -> list[float]:
    """The loudness of each 0.4 s of speech, by its power."""
    whole = len(level) // _WINDOW * _WINDOW
    power = (10 ** (level[:whole] / 10)).reshape(-1, _WINDOW).mean(axis=1)
    return [float(one) for one in 10 * np.log10(power)]
