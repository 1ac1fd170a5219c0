"""How often a thinking pause is taken for the end of an answer, and how long the end is waited for.

Each sentence is spoken twice over, once in silence and once in a room: a second of room, the first
part, a thinking pause of 0.6 to 1.0 s put in between two words, the rest, three seconds of room.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from measuring.human_dutch import LEVEL, RATE, Samples, Spoken, envelope
from trainingsveld.dialogue import end_wait
from trainingsveld.speech import Heard
from trainingsveld.speech.turn import Calibration, TurnEar
from trainingsveld.speech.voice_activity import VoiceActivity, level_of

BLOCK = 0.032
BEFORE, AFTER = 1.0, 3.0
_LAG = 0.3  # seconds that a recogniser's words are behind the voice
_WRONG = 0.3  # of its words that are not what was said
_SLACK = 0.1  # seconds before the last sound from which an end is no cut-off


class Known(NamedTuple):
    """What is known of an answer at a moment, and whether its last words are certain."""

    text: str
    ended: bool = True


Words = Callable[["Scene", float], Known]


class Scene(NamedTuple):
    """What one microphone hears: blocks, when the speech was, and what was said."""

    heard: list[Heard]
    room: float
    pause: tuple[float, float]
    end: float
    words: tuple[str, ...]
    wave: Samples


class Ends(NamedTuple):
    """What came of it: the share of answers cut off, and the seconds waited at the others' ends."""

    cut: float
    waits: list[float]
    never: int


def scene(spoken: Spoken, babble: Samples, decibels: float | None, seed: int) -> Scene:
    """Speak a sentence with a pause into a room that is so many dB less loud, or silent."""
    chance = np.random.default_rng(seed)
    at, pause = _between_words(spoken.wave), chance.uniform(0.6, 1.0)
    first, rest = _faded(spoken.wave, at)
    quiet = [np.zeros(round(seconds * RATE)) for seconds in (BEFORE, pause, AFTER)]
    wave = np.concatenate((quiet[0], first, quiet[1], rest, quiet[2]))
    wave = wave + chance.normal(0, 1e-4, len(wave))
    room = np.zeros(10 * RATE)
    if decibels is not None:
        noise = babble * LEVEL * 10 ** (-decibels / 20)
        start = int(chance.integers(0, len(noise) - len(wave)))
        wave = wave + noise[start : start + len(wave)]
        room = noise[: 10 * RATE]
    began = BEFORE + len(first) / RATE
    end = began + pause + len(rest) / RATE
    times = (began, began + pause), end
    return Scene(_hear(wave), calibrate(room), *times, spoken.words, wave)


def calibrate(room: Samples) -> float:
    """The level that the room exceeds a tenth of the time, as the device check finds it."""
    size = round(BLOCK * RATE)
    levels = [level_of(room[at : at + size]) for at in range(0, len(room) - size, size)]
    return float(np.quantile(levels, 0.9))


def ends(scenes: Sequence[Scene], patience: float, words: Words) -> Ends:
    """Let the rule decide about each."""
    cut, never = 0, 0
    waits: list[float] = []
    for number, one in enumerate(scenes):
        ended = _ended(one, patience, words, expected_at(scenes, number))
        if ended is None:
            never += 1
        elif ended < one.end - _SLACK:
            cut += 1
        else:
            waits.append(ended - one.end)
    return Ends(cut / len(scenes), waits, never)


def expected_at(scenes: Sequence[Scene], number: int) -> list[str]:
    """Give the four replies of a moment: what is said there, as the last, and three others."""
    return [" ".join(scenes[(number - n) % len(scenes)].words) for n in (1, 2, 3, 0)]


def unheard(_scene: Scene, _seconds: float) -> Known:
    """Nobody understands words."""
    return Known("")


def understood(one: Scene, seconds: float, wrong: float = 0.0) -> Known:
    """The words up to a moment, as the time that was spoken tells; some of them wrong."""
    spoken = _spoken_by(one, seconds - _LAG) / max(_spoken_by(one, one.end), 1e-6)
    sizes = np.cumsum([len(word) + 1 for word in one.words])
    count = int(np.searchsorted(sizes, spoken * sizes[-1] + 1e-6, side="right"))
    chance = np.random.default_rng(len(one.heard))
    misheard = chance.random(len(one.words)) < wrong
    said = zip(one.words, misheard, strict=True)
    return Known(" ".join("zomaar" if bad else word for word, bad in list(said)[:count]))


def misunderstood(one: Scene, seconds: float) -> Known:
    """The same with 30 % of the words wrong."""
    return understood(one, seconds, _WRONG)


def _ended(one: Scene, patience: float, words: Words, expected: Sequence[str]) -> float | None:
    """When the answer counted as over, in seconds."""
    ear = TurnEar(Calibration(one.room))
    seconds, known, wait = 0.0, Known(""), patience
    for heard in one.heard:
        seconds += BLOCK
        now = words(one, seconds)
        if now != known:
            known, wait = now, end_wait(patience, now.text, expected if now.ended else ())
        if ear.take(heard, wait) == "ended":
            return seconds
    return None


def _spoken_by(one: Scene, seconds: float) -> float:
    """For how long somebody had spoken by then."""
    first = min(max(seconds, BEFORE), one.pause[0]) - BEFORE
    return first + max(0.0, min(seconds, one.end) - one.pause[1])


def _hear(wave: Samples) -> list[Heard]:
    activity, size = VoiceActivity(RATE), round(BLOCK * RATE)
    found: list[Heard] = []
    for at in range(0, len(wave) - size, size):
        block = wave[at : at + size]
        found.append(Heard(activity.take(block)[0], level_of(block), seconds=BLOCK))
    return found


def _between_words(wave: Samples) -> int:
    """The quietest 30 ms of its middle that are in no pause already."""
    loud = np.convolve(envelope(wave), np.ones(3) / 3, mode="same")
    around = np.convolve(loud, np.ones(20) / 20, mode="same")
    places = np.arange(int(0.3 * len(loud)), int(0.8 * len(loud)))
    spoken = places[around[places] > 0.25 * LEVEL]
    chosen = spoken if len(spoken) else places
    return int(chosen[np.argmin(loud[chosen])]) * round(0.01 * RATE)


def _faded(wave: Samples, at: int) -> tuple[Samples, Samples]:
    first, rest = wave[:at].copy(), wave[at:].copy()
    ramp = np.linspace(0, 1, 220)
    first[-220:] *= ramp[::-1]
    rest[:220] *= ramp
    return first, rest
