"""What a recogniser may answer, and how much of a recording it is given."""

from math import isfinite

from msgspec import Struct

from trainingsveld.speech.sound import Sound

LONGEST = 90.0
"""Seconds of an answer that are looked at; of a longer one the last."""
MOST_LETTERS = 4_000
LANGUAGES = ("nl", "en")


class Transcribed(Struct, frozen=True):
    """What was said, "" when nothing was, and how sure that is, 0 to 1."""

    text: str
    sure: float = 1.0


def believed(text: object, sure: object) -> Transcribed | None:
    """Make sense of an answer from outside; None when there is none in it."""
    if not isinstance(text, str) or len(text) > MOST_LETTERS:
        return None
    if isinstance(sure, bool) or not isinstance(sure, int | float):
        return None
    if not isfinite(sure) or not 0 <= sure <= 1:
        return None
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    return Transcribed(" ".join(plain.split()), float(sure))


def last_part(sound: Sound) -> Sound:
    """Give the last LONGEST seconds of a recording, or all of it."""
    width = 2 * sound.channels
    most = int(LONGEST * sound.rate) * width
    return Sound(sound.samples[-most:], sound.rate, sound.channels)
