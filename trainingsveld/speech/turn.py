"""Where an answer begins, pauses and ends, from what the microphone hears block by block.

No clock and no model: it is told the blocks, and how long a silence has to be. The figures come
from measured Dutch, see docs/voice-latency.md.
"""

from typing import Literal

from msgspec import Struct

from trainingsveld.speech.heard import SILENCE, Heard

Sign = Literal["", "began", "paused", "resumed", "ended"]
"""What a block changed: somebody began to speak, is silent for a moment, goes on, has finished."""

BEGINS = 0.16
"""Seconds of speech that begin an answer: longer than a cough's voiced part."""
BREAKS_IN = 0.06
"""The same while the customer speaks, who has to be silent within 200 ms; one block that is clearly
a voice, and clearly in this room, is enough."""
PAUSE = 0.15
"""Seconds of silence that are worth a "hm"; the detector itself takes a tenth to hear one."""
LEAKS = 0.4
"""From this likeness on, a block is the loudspeaker and nobody's voice."""
_SURE, _SURELY_NEAR = 0.1, 10.0  # more certain than needed; decibels over the room
_STAYS = 0.25  # so much less certain than its beginning may the rest of an answer be
_GATE, _STAYS_NEAR = 4.0, 2.0  # decibels over the room that begin an answer, and that carry it on
_FADES = 1.0  # decibels a block: the soft end of a word belongs to its loud beginning
_QUANTILE = 0.9
_PACE = 0.6  # decibels a block: a room is learnt within seconds
_QUIETEST, _LOUDEST = -70.0, -30.0  # dB FS between which a room is believed to be


class Calibration(Struct, frozen=True):
    """What the device check found: the room's level in dB FS, exceeded a tenth of the time.

    `voice` is the detector's probability from which a sound counts as speech.
    """

    room: float = -60.0
    voice: float = 0.5


class TurnEar:
    """Follows one person's answers. `room` is what it has learnt of the room, in dB FS."""

    def __init__(self, calibration: Calibration | None = None) -> None:
        found = calibration or Calibration()
        self.room = min(max(found.room, _QUIETEST), _LOUDEST)
        self._threshold = found.voice
        self.voiced = False
        self._near = SILENCE
        self.reset()

    def reset(self) -> None:
        """Wait for the next answer."""
        self.speaking = False
        self.spoken = 0.0  # seconds of speech in this answer, without its silences
        self.quiet = 0.0  # seconds since it was last heard
        self._run, self._paused = 0.0, False

    def begin(self) -> None:
        """An answer has begun, whoever noticed it."""
        self.reset()
        self.speaking = True

    def take(self, heard: Heard, wait: float, begins: float = BEGINS) -> Sign:
        """Say what this block changed. After `wait` seconds of silence the answer is over."""
        voiced = self._is_voiced(heard)
        return self._follow(heard, wait, voiced) if self.speaking else self._await(heard, begins)

    def _is_voiced(self, heard: Heard) -> bool:
        limit = self._threshold - (_STAYS if self.speaking else 0.0)
        gate = self.room + (_STAYS_NEAR if self.speaking else _GATE)
        self._near = max(heard.level, self._near - _FADES)
        level = self._near if self.speaking else heard.level
        self.voiced = heard.voice >= limit and level >= gate and heard.leak < LEAKS
        return self.voiced

    def _await(self, heard: Heard, begins: float) -> Sign:
        if not self.voiced:
            self._run = max(0.0, self._run - heard.seconds)
            self._learn(heard)
            return ""
        self._run += heard.seconds
        if self._run < begins and not (begins <= BREAKS_IN and self._is_sure(heard)):
            return ""
        spoken = self._run
        self.begin()
        self.spoken = spoken
        return "began"

    def _is_sure(self, heard: Heard) -> bool:
        sure = heard.voice >= self._threshold + _SURE
        return sure and heard.level >= self.room + _SURELY_NEAR

    def _follow(self, heard: Heard, wait: float, voiced: bool) -> Sign:
        self.quiet = 0.0 if voiced else self.quiet + heard.seconds
        if voiced:
            self.spoken += heard.seconds
        if self._paused and not self.quiet:
            self._paused = False
            return "resumed"
        if self.quiet >= wait:
            self.reset()
            return "ended"
        if self.quiet >= PAUSE and not self._paused:
            self._paused = True
            return "paused"
        return ""

    def _learn(self, heard: Heard) -> None:
        """Follow the level that the room exceeds a tenth of the time, while nobody speaks."""
        if heard.leak >= LEAKS:
            return
        up = heard.level > self.room
        step = _PACE * (_QUANTILE if up else _QUANTILE - 1)
        self.room = min(max(self.room + step, _QUIETEST), _LOUDEST)
