"""Which of the expected texts was said from its first letter to its last, and how sure that is.

Told from the sound, by the letters of `spelling`: each text is laid along them in the likeliest way
(Viterbi's, over the states of connectionist temporal classification, Graves et al. 2006). Who only
pauses in a sentence leaves its last words no place: their letters fit badly, and the whole seems to
have been said too fast.
"""

import re
import unicodedata
from collections.abc import Sequence
from math import exp, inf, log
from typing import Any, NamedTuple

import numpy as np

from trainingsveld.speech.aloud import aloud
from trainingsveld.speech.recognition.spectrum import Array
from trainingsveld.speech.recognition.spelling import LANGUAGE, LETTERS, STEP

Numbers = np.ndarray[Any, np.dtype[np.float64]]
Places = np.ndarray[Any, np.dtype[np.intp]]
Backs = np.ndarray[Any, np.dtype[np.int8]]
_NEVER = -1e30
_LAST = 8
"""Letters at the end that are looked at by themselves; so are the last two words."""
_MARGIN = 5
"""Steps that a letter sounds before and after the one it is heard in, together."""
_WORST = -6.0
_LAST_WORD, _NO_TRACE = 1, -4.0
"""Which of `signs_of` is the last word's, and how badly it fits where it was hardly said: it may be
one letter, which counts little among all the others."""
_SLOWEST, _FASTEST = 2.0, 3.6  # logarithms of letters a second: 7 and 37
WEIGHTS = (0.34, 0.05, 0.25, 0.29, 0.4, -4.29, 2.54, 5.6)
"""What each of `signs_of` counts, and one more: found by `assets/make/letters.py … weigh` on 140
sentences of human Dutch that no letter was learnt from, in silence and under babble."""


class Said(NamedTuple):
    """The place of a text among those that were expected, and a share from 0 to 1."""

    place: int = -1
    sure: float = 0.0


class Laid(NamedTuple):
    """How a text lies: for each step how much less likely than the likeliest letter, and when each
    letter is heard first; `last` is the step after which no letter is heard.
    """

    fits: Numbers
    begins: Places
    last: int


def spelt(text: str) -> str:
    """Write a Dutch text in the letters that are heard, its numbers in words."""
    plain = unicodedata.normalize("NFKD", aloud(text, LANGUAGE).casefold())
    plain = "".join(one for one in plain if not unicodedata.combining(one) and one not in "'’")
    return " ".join(re.findall(r"[a-z]+", plain))


def said_whole(letters: Array, expected: Sequence[str]) -> Said:
    """Find it; `letters` are logarithms of chances, steps × 28."""
    texts = [spelt(text) for text in expected]
    found = likeliest(letters, texts)
    if found is None:
        return Said()
    place, laid = found
    if any(text.startswith(f"{texts[place]} ") for text in texts):
        return Said(place)  # it may go on
    signs = signs_of(texts[place], laid)
    if signs[_LAST_WORD] < _NO_TRACE:
        return Said(place)
    counted = sum(sign * weight for sign, weight in zip(signs, WEIGHTS[:-1], strict=True))
    return Said(place, 1 / (1 + exp(-(counted + WEIGHTS[-1]))))


def how_well_it_fits(letters: Array, text: str) -> float:
    """Give a text's mean logarithm a letter beside the likeliest letters; 0 is the best."""
    found = likeliest(letters, [spelt(text)])
    return float(found[1].fits.sum()) / len(found[1].begins) if found else -inf


def signs_of(text: str, laid: Laid) -> tuple[float, ...]:
    """Give what tells a whole text from one that breaks off.

    How well a letter fits on average: of all of them, of the last word, of the last two, of the
    last few letters and of those before; the logarithms of letters a second and of their number.
    """
    words = [0, *(place + 1 for place, letter in enumerate(text) if letter == " ")]
    last = max(0, len(text) - _LAST)
    seconds = (laid.last - int(laid.begins[0]) + _MARGIN) * STEP
    before = laid.fits[: laid.begins[last] + 1].sum() / max(1, last)
    fits = (
        laid.fits.sum() / len(text),
        _from(words[-1], laid),
        _from(words[max(0, len(words) - 2)], laid),
        _from(last, laid),
        before,
    )
    pace = min(_FASTEST, max(_SLOWEST, log(len(text) / seconds)))
    return (*(max(_WORST, float(fit)) for fit in fits), pace, log(len(text)))


def _from(letter: int, laid: Laid) -> float:
    return laid.fits[laid.begins[letter] :].sum() / (len(laid.begins) - letter)


def likeliest(letters: Array, texts: Sequence[str]) -> tuple[int, Laid] | None:
    """Lay all texts side by side; give the place of the best, and how it lies."""
    places = [place for place, text in enumerate(texts) if 0 < len(text) < len(letters) - 1]
    if not places:
        return None
    states = [_states(texts[place]) for place in places]
    lengths = np.array([len(one) for one in states], np.intp)
    ends = np.cumsum(lengths)
    along = letters[:, np.concatenate(states)].astype(np.float64)
    came, now = _walk(along, np.concatenate(states), ends - lengths)
    done = np.maximum(now[ends - 1], now[ends - 2])
    best = int(done.argmax())
    if done[best] <= _NEVER / 2:
        return None
    end = int(ends[best])
    begin = end - int(lengths[best])
    way = _back(came[:, begin:end], end - begin - (1 if now[end - 1] > now[end - 2] else 2))
    fits = along[np.arange(len(way)), begin + way] - letters.max(axis=1)
    steps = np.flatnonzero(way % 2)
    begins = np.searchsorted(way, np.arange(1, end - begin, 2))
    return places[best], Laid(fits, begins, int(steps[-1]))


def _states(text: str) -> Places:
    """Give what is heard in each: a letter, and around each letter none."""
    states = np.zeros(2 * len(text) + 1, np.intp)
    states[1::2] = [LETTERS.index(letter) + 1 for letter in text]
    return states


def _walk(along: Numbers, heard: Places, first: Places) -> tuple[Backs, Numbers]:
    """Go through the sound; give how many states back each came from, and how likely each is."""
    skips = np.zeros(len(heard), bool)  # over none, from a letter to another one
    skips[2:] = (heard[2:] > 0) & (heard[2:] != heard[:-2])
    skips[first] = skips[first + 1] = False
    now = np.full(len(heard), _NEVER)
    now[first], now[first + 1] = along[0, first], along[0, first + 1]
    came = np.zeros(along.shape, np.int8)
    one, two = np.full_like(now, _NEVER), np.full_like(now, _NEVER)
    for step in range(1, len(along)):
        one[1:] = now[:-1]
        one[first] = _NEVER
        two[2:] = np.where(skips[2:], now[:-2], _NEVER)
        ways = np.stack((now, one, two))
        came[step] = ways.argmax(axis=0)
        now = ways.max(axis=0) + along[step]
    return came, now


def _back(came: Backs, state: int) -> Places:
    way = np.zeros(len(came), np.intp)
    for step in range(len(came) - 1, -1, -1):
        way[step] = state
        state -= int(came[step, state])
    return way
