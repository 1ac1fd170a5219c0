"""The ear of hands-free: each block of the microphone, beside what the loudspeaker says.

For the sound process only. What is heard is judged and forgotten.
"""

from trainingsveld.speech.heard import Heard
from trainingsveld.speech.leak import LeakGate
from trainingsveld.speech.sound import Sound
from trainingsveld.speech.voice_activity import (
    RATE,
    Downsampler,
    Samples,
    VoiceActivity,
    level_of,
    silence,
    wave_of,
)

_MAYBE = 0.3
"""Below this probability of a voice nobody asks whose it is."""


class Listening:
    """Judges the blocks of one recording. SpeechError "no-detector" where nothing can."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._activity = VoiceActivity(rate)
        self._gate = LeakGate()
        self._played: Samples | None = None
        self._at = 0  # samples of 16 kHz that the gate was told of

    def play(self, sound: Sound | None) -> None:
        """This is being played from now on, or nothing."""
        self._at = 0
        self._played = None
        if sound is not None:
            wave = wave_of(sound.samples).reshape(-1, sound.channels).mean(axis=1)
            self._played = Downsampler(sound.rate).take(wave)

    def judge(self, samples: bytes, played: float) -> Heard:
        """Judge a block; `played` is how many seconds of the sound the device has by now."""
        wave = wave_of(samples)
        voice, heard = self._activity.take(wave)
        leak = self._gate.take(heard, self._since_then(played, len(heard)), look=voice >= _MAYBE)
        return Heard(voice, level_of(wave), leak, len(wave) / self._rate)

    def _since_then(self, played: float, heard: int) -> Samples:
        """What the device took since the last block; it takes more or less than we hear."""
        if self._played is None:
            return silence(heard)
        until = max(self._at, round(played * RATE))
        fresh = self._played[self._at : until]
        self._at = until
        return fresh
