"""How a line's style sounds: a factor on the rate, steps of pitch, decibels."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trainingsveld.scenario.model import Style
    from trainingsveld.speech.ports import Line

WORDS_PER_MINUTE = 165
"""A calm caller; the engines' own 200 is that of a news reader in a hurry."""


@dataclass(frozen=True, slots=True)
class Manner:
    """`rate` multiplies, `pitch` (steps of a customer's −10…10) and `gain` (dB) are added."""

    rate: float
    pitch: float
    gain: float


MANNERS: "dict[Style, Manner]" = {
    "calm": Manner(1.0, 0.0, 0.0),
    "tense": Manner(1.07, 0.8, 1.0),
    "angry": Manner(1.16, 1.8, 4.0),
    "upset": Manner(0.92, 1.2, -1.0),
    "cold": Manner(0.9, -1.2, -1.5),
    "relieved": Manner(0.97, 0.4, -0.5),
}


def manner(line: "Line") -> Manner:
    """The customer's own voice and the mood together: words a minute, steps −10…10, dB."""
    mood = MANNERS[line.style]
    rate = min(max(line.rate, 0.5), 2.0) * mood.rate * WORDS_PER_MINUTE
    return Manner(rate, min(max(line.pitch + mood.pitch, -10.0), 10.0), mood.gain)
