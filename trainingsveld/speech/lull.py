"""A pause in an answer that is recorded by a key, from the microphone's level alone.

It ends nothing: in a pause what was said so far can be heard ahead. A lull that is missed costs
time, one too many costs a little work, so no detector of voices is asked.
"""

from trainingsveld.speech.turn import Sign

BLOCK = 0.032
"""Seconds between two levels of a microphone."""
LULL = 0.45
"""Seconds without a voice: longer than between two words, and than what a part ends with."""
_SPOKEN = 0.5  # seconds before there is anything to hear
_QUIET = 0.1  # of the loudest lately: 20 dB below it is no voice
_NOTHING = 0.01  # of full scale: below it there is none either
_FADES = 0.5 ** (1 / 4)  # each second: a slammed door does not hide a soft voice for long


class LullEar:
    """Takes the peaks of one recording, block by block."""

    def __init__(self) -> None:
        self._loudest = self._spoken = self._quiet = 0.0
        self._paused = False

    def take(self, peak: float, seconds: float = BLOCK) -> Sign:
        """Say what a block changed: "paused", "resumed" or nothing. `peak` is 0 to 1."""
        self._loudest = max(peak, self._loudest * _FADES**seconds)
        if peak > max(_NOTHING, _QUIET * self._loudest):
            self._spoken += seconds
            self._quiet = 0.0
            if self._paused:
                self._paused = False
                return "resumed"
            return ""
        self._quiet += seconds
        if self._paused or self._spoken < _SPOKEN or self._quiet < LULL:
            return ""
        self._paused = True
        return "paused"
