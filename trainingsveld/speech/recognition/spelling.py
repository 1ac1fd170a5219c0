"""Letters out of what Whisper's ear made of a sound: what was said, not what is likely to be said.

Whisper's mouth has read so much that it ends a sentence which somebody only pauses in. Its ear has
not: from what the ear makes of each fiftieth of a second, a small network spells the letters of
Dutch. It was taught by `assets/make/letters.py` on one model, whisper-base, and knows no other.
"""

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from trainingsveld.speech.recognition.spectrum import Array

LETTERS = " abcdefghijklmnopqrstuvwxyz"
"""What is spelt, from place 1 on; place 0 is none of them."""
STEP = 0.01
"""Seconds from one guess to the next."""
LANGUAGE = "nl"
_FILE = Path(__file__).parents[3] / "assets" / "models" / "letters-nl.npz"
_ALIKE = 0.98
"""How much an ear's answer to the same sound has to be like the one that was learnt from."""


class Speller(NamedTuple):
    """What was learnt: each layer's weights, and what the ear that it learnt from says of a sound.

    `middle` and `spread` are 512 long, `inner` is 512 × n, the two of `around` are 5 × n × n and
    look at five places at once, `outer` is n × 2 · 28.
    """

    middle: Array
    spread: Array
    inner: Array
    inner_more: Array
    around: Array
    around_more: Array
    outer: Array
    outer_more: Array
    sign: Array

    def knows(self, encoded: Array) -> bool:
        """Whether this ear, after `sign_sound`, is the one that was learnt from."""
        if encoded.shape[-1:] != self.sign.shape:
            return False
        return bool(np.corrcoef(encoded.mean(axis=0), self.sign)[0, 1] >= _ALIKE)

    def spell(self, encoded: Array) -> Array:
        """Give the logarithm of each letter's chance, 2 · frames × 28, for frames × 512 values."""
        now = np.maximum(0, ((encoded - self.middle) / self.spread) @ self.inner + self.inner_more)
        for weights, more in zip(self.around, self.around_more, strict=True):
            now = now + np.maximum(0, _around(now, weights) + more)
        found = (now @ self.outer + self.outer_more).reshape(-1, len(LETTERS) + 1)
        found -= found.max(axis=1, keepdims=True)
        return found - np.log(np.exp(found).sum(axis=1, keepdims=True))


def sign_sound(rate: int) -> Array:
    """Give a second that tells one ear from another: a tone that rises through the voice's range.

    Samples from −1 to 1.
    """
    times = np.arange(rate) / rate
    return (0.3 * np.sin(2 * np.pi * (150 + 1500 * times) * times)).astype(np.float32)


@lru_cache(maxsize=1)
def speller() -> Speller:
    """Load what was learnt."""
    with np.load(_FILE, allow_pickle=False) as kept:
        return Speller(*(kept[name].astype(np.float32) for name in Speller._fields))


def _around(values: Array, weights: Array) -> Array:
    half = len(weights) // 2
    padded = np.pad(values, ((half, half), (0, 0)))
    return sum(
        (padded[at : at + len(values)] @ one for at, one in enumerate(weights)),
        start=np.zeros_like(values),
    )
