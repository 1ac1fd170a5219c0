"""What is told of somebody's own speech. Nothing of it is kept anywhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

TOLD_PAUSE = 0.5
"""Seconds from which a pause is counted: shorter ones belong to speaking."""
_ENOUGH = 3.0
"""Seconds of speech below which pace and loudness say more about the words than the speaker."""


@dataclass(frozen=True, slots=True)
class Moments:
    """When one turn was spoken, in seconds; None where nobody knows.

    `line` is how long the customer sounded before the answer; `gap` runs from the end of that to
    the first sample of the recording, and is below 0 where the recording began during it.
    """

    line: float | None = None
    gap: float | None = None


@dataclass(frozen=True, slots=True)
class AnswerSpeech:
    """One answer. `turn` counts from 0; everything else is in seconds, or None if not to be told.

    `waited` runs from the end of the customer's sound to the first word; `speaking` is without the
    `pauses`, of which those from half a second on are given. `syllables` are an estimate.
    """

    turn: int
    speaking: float
    pauses: tuple[float, ...] = ()
    syllables: float = 0.0
    waited: float | None = None
    line: float | None = None

    @property
    def pace(self) -> float | None:
        """Syllables a second, while speaking."""
        return self.syllables / self.speaking if self.speaking >= 1.0 else None


@dataclass(frozen=True, slots=True)
class OwnSpeech:
    """All answers of a call together. `loudness` is the span in dB that holds four fifths of it.

    `noisy` counts recordings in which speech does not stand out of the room, `clipped` says that
    the microphone was too loud to tell the span.
    """

    answers: tuple[AnswerSpeech, ...] = ()
    loudness: float | None = None
    noisy: int = 0
    clipped: bool = False

    @property
    def speaking(self) -> float:
        """Seconds of speech."""
        return sum(one.speaking for one in self.answers)

    @property
    def share(self) -> float | None:
        """How much of all that was said, in time, the player said: 0 to 1.

        Of the turns alone whose line is known to have sounded.
        """
        both = [(one.speaking, one.line) for one in self.answers if one.line is not None]
        own, all_of_it = sum(said for said, _ in both), sum(said + line for said, line in both)
        return own / all_of_it if own else None

    @property
    def waits(self) -> tuple[float, ...]:
        """The seconds until each answer that began after the customer's line."""
        return tuple(one.waited for one in self.answers if one.waited is not None)

    @property
    def usual_wait(self) -> float | None:
        """Half of the answers came sooner."""
        return median(self.waits) if self.waits else None

    @property
    def pauses(self) -> tuple[float, ...]:
        """All pauses of half a second and longer."""
        return tuple(pause for one in self.answers for pause in one.pauses)

    @property
    def pace(self) -> float | None:
        """Syllables a second while speaking; None below three seconds of speech."""
        if self.speaking < _ENOUGH:
            return None
        return sum(one.syllables for one in self.answers) / self.speaking


def waited(gap: float | None, first_word: float) -> float | None:
    """Seconds from the end of the line to the first word; None where that was before its end."""
    if gap is None or gap + first_word < 0:
        return None
    return gap + first_word


def span(levels: Sequence[float]) -> float | None:
    """Between the softest and the loudest tenth, in dB; None below three seconds of 0.4 s each."""
    if len(levels) * 0.4 < _ENOUGH:
        return None
    order = sorted(levels)
    last = len(order) - 1
    return order[round(0.9 * last)] - order[round(0.1 * last)]
