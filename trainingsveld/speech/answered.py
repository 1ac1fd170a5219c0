"""Sound that a process answered with. Nothing is believed: its input may have taken it over."""

from trainingsveld.process.client import Nonsense
from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.sound import LONGEST, Sound


def answered(samples: bytes, rate: int) -> Sound:
    """Return it as one channel, at most `LONGEST` seconds. Raises Nonsense."""
    try:
        sound = Sound(samples, rate)
    except SpeechError as error:
        raise Nonsense(error.detail) from error
    if not 0 < sound.seconds <= LONGEST:
        raise Nonsense(f"{sound.seconds:.1f} seconds")
    return sound
