"""How a line's style and the customer's age sound: rate, pitch, loudness, pauses."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trainingsveld.scenario.model import Style
    from trainingsveld.speech.ports import Line

WORDS_PER_MINUTE = 165
"""A calm caller; the engines' own 200 is that of a news reader in a hurry."""


@dataclass(frozen=True, slots=True)
class Manner:
    """`rate` and `pauses` multiply, `pitch` (steps of −10…10) and `gain` (dB) are added."""

    rate: float
    pitch: float
    gain: float
    pauses: float = 1.0


MANNERS: "dict[Style, Manner]" = {
    "calm": Manner(1.0, 0.0, 0.0),
    "tense": Manner(1.07, 0.8, 1.0, 0.8),
    "angry": Manner(1.16, 1.8, 4.0, 0.6),
    "upset": Manner(0.92, 1.2, -1.0, 1.6),
    "cold": Manner(0.9, -1.2, -1.5, 1.3),
    "relieved": Manner(0.97, 0.4, -0.5, 1.1),
}
YOUNG, OLD = 25, 65
"""Years under which, and from which on, age is heard: older people speak slower, women lower."""


def manner(line: "Line") -> Manner:
    """The customer's own voice and the mood together: words a minute, steps −10…10, dB."""
    mood, (slower, lower) = MANNERS[line.style], _of_age(line)
    rate = min(max(line.rate, 0.5), 2.0) * mood.rate * slower * WORDS_PER_MINUTE
    pitch = min(max(line.pitch + mood.pitch - lower, -10.0), 10.0)
    return Manner(rate, pitch, mood.gain, mood.pauses)


def _of_age(line: "Line") -> tuple[float, float]:
    if line.age < YOUNG:
        return 1.03, -0.8
    if line.age < OLD:
        return 1.0, 0.0
    return 0.9, (1.0 if line.gender == "female" else -0.4)
