"""What a recogniser may answer, and how much of a recording it is given."""

from collections.abc import Iterable, Sequence
from math import isfinite
from typing import TypeGuard

from msgspec import Struct

from trainingsveld.speech.sound import Sound

LONGEST = 90.0
"""Seconds of an answer that are looked at; of a longer one the last."""
MOST_LETTERS = 4_000
MOST_EXPECTED = 1_000
"""Letters of what may be said that a recogniser is told: more than that Whisper does not read."""
ENDED = 0.95
"""From here on.
At 0.9 one answer in sixty more was cut off under babble, and waits were no shorter."""
WHOLE = 0.8
"""From here on, where a whole reply was heard letter by letter: no more answers were cut off than
without."""
LANGUAGES = ("nl", "en")


class Transcribed(Struct, frozen=True):
    """What was said, "" when nothing was, and how sure that is, 0 to 1."""

    text: str
    sure: float = 1.0
    over: float = 0.0
    """How sure it is that the last words were said, and not only expected; 0 where none looked."""

    reply: str = ""
    """The expected text that the sound has from beginning to end, as surely as that."""

    @property
    def known(self) -> str:
        """What is known of the words: a whole reply where that is certain, else what was heard."""
        return self.reply if self.reply and self.ended else self.text

    @property
    def ended(self) -> bool:
        """Whether so much is certain that an answer may end sooner for it."""
        return self.over >= (WHOLE if self.reply else ENDED)


def believed(
    text: object,
    sure: object,
    over: object = 0.0,
    reply: object = None,
    expected: Sequence[str] = (),
) -> Transcribed | None:
    """Make sense of an answer from outside; None when there is none in it.

    `reply` is a place in what was `expected`, None for none of it.
    """
    if not isinstance(text, str) or len(text) > MOST_LETTERS:
        return None
    if not _is_share(sure) or not _is_share(over):
        return None
    if reply is not None and not (isinstance(reply, int) and 0 <= reply < len(expected)):
        return None
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    whole = "" if reply is None else expected[reply]
    return Transcribed(" ".join(plain.split()), float(sure), float(over), whole)


def _is_share(number: object) -> TypeGuard[float]:
    if isinstance(number, bool) or not isinstance(number, int | float):
        return False
    return isfinite(number) and 0 <= number <= 1


def worth_saying(expected: Iterable[str]) -> list[str]:
    """Give the texts that a recogniser is told, in their order, each once, and not too many."""
    told, letters = list[str](), 0
    for text in dict.fromkeys(" ".join(text.split()) for text in expected):
        letters += len(text)
        if letters > MOST_EXPECTED:
            break
        if text:
            told.append(text)
    return told


def last_part(sound: Sound) -> Sound:
    """Give the last LONGEST seconds of a recording, or all of it."""
    width = 2 * sound.channels
    most = int(LONGEST * sound.rate) * width
    return Sound(sound.samples[-most:], sound.rate, sound.channels)
