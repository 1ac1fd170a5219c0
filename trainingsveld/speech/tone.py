"""The sound of the device check."""

import math
import sys
from array import array

from trainingsveld.speech.sound import Sound


def tone(hertz: float = 440.0, seconds: float = 0.6, rate: int = 48_000) -> Sound:
    """A soft sine that swells and fades within 20 ms, a quarter of full scale."""
    count = round(seconds * rate)
    fade = min(round(0.02 * rate), count // 2) or 1
    turn = math.tau * hertz / rate

    def sample(n: int) -> int:
        return round(8_192 * min(1.0, n / fade, (count - n) / fade) * math.sin(turn * n))

    wave = array("h", map(sample, range(count)))
    if sys.byteorder == "big":
        wave.byteswap()
    return Sound(wave.tobytes(), rate)
