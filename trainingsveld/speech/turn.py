"""Where an answer begins, pauses and ends, from what the microphone hears block by block.

No clock and no model: it is told the blocks, and how long a silence has to be. The figures come
from measured Dutch, see docs/voice-latency.md.
"""

from dataclasses import dataclass
from typing import Literal

from trainingsveld.speech.heard import Heard

Sign = Literal["", "began", "paused", "resumed", "ended"]
"""What a block changed: somebody began to speak, is silent for a moment, goes on, has finished."""

BEGINS = 0.16
"""Seconds of speech that begin an answer: longer than a cough's voiced part."""
BREAKS_IN = 0.06
"""The same while the customer speaks, who has to be silent within 200 ms."""
PAUSE = 0.2
"""Seconds of silence that are worth a "hm"."""
LEAKS = 0.4
"""From this likeness on, a block is the loudspeaker and nobody's voice."""
_STAYS = 0.15  # so much less certain than a beginning may the rest of a word be
_GATE = 4.0  # decibels over the room: who is nearer than that is not part of it
_SURE = 2  # blocks in a row that end a silence; one may be a door
_QUANTILE = 0.9
_PACE = 0.6  # decibels a block: a room is learnt within seconds
_QUIETEST, _LOUDEST = -70.0, -30.0  # dB FS between which a room is believed to be


@dataclass(frozen=True, slots=True)
class Calibration:
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
        self.reset()

    def reset(self) -> None:
        """Wait for the next answer."""
        self.speaking = False
        self.spoken = 0.0  # seconds of speech in this answer, without its silences
        self.quiet = 0.0  # seconds since it was last heard
        self._run, self._row, self._paused = 0.0, 0, False

    def begin(self) -> None:
        """An answer has begun, whoever noticed it."""
        self.reset()
        self.speaking = True

    def take(self, heard: Heard, wait: float, begins: float = BEGINS) -> Sign:
        """Say what this block changed. After `wait` seconds of silence the answer is over."""
        voiced = self._is_voiced(heard)
        return self._follow(heard, wait, voiced) if self.speaking else self._await(heard, begins)

    def _is_voiced(self, heard: Heard) -> bool:
        limit = self._threshold - (_STAYS if self.voiced else 0.0)
        near = heard.level >= self.room + _GATE
        self.voiced = heard.voice >= limit and near and heard.leak < LEAKS
        return self.voiced

    def _await(self, heard: Heard, begins: float) -> Sign:
        if not self.voiced:
            self._run = max(0.0, self._run - heard.seconds)
            self._learn(heard)
            return ""
        self._run += heard.seconds
        if self._run < begins:
            return ""
        spoken = self._run
        self.begin()
        self.spoken = spoken
        return "began"

    def _follow(self, heard: Heard, wait: float, voiced: bool) -> Sign:
        self._row = self._row + 1 if voiced else 0
        self.quiet += heard.seconds
        if self._row >= _SURE or (voiced and not self._paused):
            self.quiet = 0.0
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
