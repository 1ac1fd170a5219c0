"""What the microphone hears in 32 ms: how loud it is, and whether somebody is speaking."""

from math import log10

from msgspec import Struct

SILENCE = -96.0
"""Decibels of nothing at all."""


class Heard(Struct, frozen=True):
    """One block. `voice` is the probability of speech, 0 to 1; `level` its loudness in dB FS.

    `leak` is how much of it is the loudspeaker, 0 to 1; `seconds` is how long the block lasts.
    """

    voice: float
    level: float
    leak: float = 0.0
    seconds: float = 0.032


def decibels(power: float) -> float:
    """The loudness of a mean square, 1 being full scale."""
    return max(SILENCE, 10 * log10(power)) if power > 0 else SILENCE
