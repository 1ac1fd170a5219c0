"""Does the microphone hear the loudspeaker? For the sound process only.

What was played is looked for in what is heard: the likeness at the delay where the two fit best,
after the first differences, which make the long waves of voices less alike.
"""

import numpy as np

from trainingsveld.speech.voice_activity import RATE, Samples

_HEARD = 0.256  # seconds of the microphone that are compared
_DELAY = 0.5  # seconds a sound may take from the loudspeaker's buffer to the microphone's
_FAINT = 1e-4  # of full scale: below it there is nothing to compare


class LeakGate:
    """Is handed what is played and what is heard, both in 16 kHz."""

    def __init__(self) -> None:
        self._heard: Samples = np.zeros(round(_HEARD * RATE))
        self._played: Samples = np.zeros(round((_HEARD + _DELAY) * RATE))

    def take(self, heard: Samples, played: Samples, *, look: bool = True) -> float:
        """Return how alike they are now, 0 to 1; 0 while nothing was played, or without a look."""
        self._heard = np.concatenate((self._heard, heard))[-len(self._heard) :]
        self._played = np.concatenate((self._played, played))[-len(self._played) :]
        if not look:
            return 0.0
        one, other = np.diff(_halved(self._heard)), np.diff(_halved(self._played))
        if np.abs(one).max() < _FAINT or np.abs(other).max() < _FAINT:
            return 0.0
        size = 1 << (len(one) + len(other)).bit_length()
        spectrum = np.fft.rfft(other, size) * np.conj(np.fft.rfft(one, size))
        places = len(other) - len(one) + 1
        match = np.fft.irfft(spectrum, size)[:places]
        sums = np.concatenate(([0.0], np.cumsum(other**2)))
        energy = (sums[len(one) :] - sums[: -len(one)])[:places] * float(np.sum(one**2))
        sure = energy > 0.01 * energy.max()
        alike = np.abs(match[sure]) / np.sqrt(energy[sure])
        return min(1.0, float(alike.max(initial=0.0)))


def _halved(wave: Samples) -> Samples:
    """In 8 kHz: voices have little above, and it is done in a third of the time."""
    return (wave[::2] + wave[1::2]) / 2
