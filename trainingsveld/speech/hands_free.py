"""Answering hands-free: when somebody begins, pauses and ends, and what of it is recorded.

It is told whose turn it is and what the microphone hears; it calls back. It keeps the last half
second, so that a recording begins with the first word, and nothing else.
"""

from collections import deque
from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from trainingsveld.speech.heard import Heard
from trainingsveld.speech.sound import Sound
from trainingsveld.speech.turn import BEGINS, BREAKS_IN, LEAKS, Calibration, TurnEar

Whose = Literal["nobody", "customer", "open", "answering", "choosing"]
"""Whose turn it is. "customer" may be talked through; "choosing" is a moment after an answer."""

_BEFORE = 16
"""Blocks of 32 ms kept from before somebody was noticed."""
_AGAIN = 2.0  # seconds after its end in which an answer may go on
_STILL = 0.3  # seconds of silence before somebody who was speaking anyway counts as breaking in
_LEAKING = 8  # blocks in which the loudspeaker was heard, before it is said
_MURMUR_AFTER, _MURMUR_APART = 2.5, 8.0  # seconds of speech before a "hm", and between two


class Signs(Struct, frozen=True):
    """What is called: an answer began, ended, goes on after a pause; time for a "hm"; a leak."""

    began: Callable[[], None]
    ended: Callable[[], None]
    resumed: Callable[[], None]
    murmur: Callable[[], None]
    leaking: Callable[[], None]
    keep: Callable[[str, Sound], None]
    """Takes a block for the clip of that name."""
    paused: Callable[[], None] = lambda: None
    """A pause, which may be the end."""


class HandsFree:
    """One microphone that stays open. Not told of any time but that of the blocks."""

    def __init__(self, signs: Signs, calibration: Calibration | None = None) -> None:
        self._signs, self._ear = signs, TurnEar(calibration)
        self._whose: Whose = "nobody"
        self._wait, self._clip = 1.2, ""
        self._kept = ""  # the clip that the last blocks went to
        self._before: deque[Sound] = deque(maxlen=_BEFORE)
        self._since_end = self._since_murmur = _MURMUR_APART
        self._still = _STILL
        self._leaks = 0
        self.seconds = 0.0
        """How long it has listened."""

    @property
    def quiet(self) -> float:
        """Seconds since the player was last heard, while an answer is going on."""
        return self._ear.quiet

    def follow(self, whose: Whose, wait: float, clip: str = "") -> None:
        """From now on it is this turn; a pause of `wait` seconds ends an answer."""
        self._wait, self._clip = wait, clip
        if whose == self._whose:
            return
        if whose == "customer" and self._ear.speaking:
            self._still = 0.0
        if whose == "answering" and not self._ear.speaking:
            self._ear.begin()
        elif whose != "answering":
            self._ear.reset()
        self._whose = whose

    def heard(self, heard: Heard) -> None:
        """Take what was heard in a block."""
        self.seconds += heard.seconds
        self._since_end += heard.seconds
        self._since_murmur += heard.seconds
        self._watch_leak(heard)
        if self._whose == "nobody" or (self._whose == "choosing" and self._since_end > _AGAIN):
            return
        if self._still < _STILL:
            self._wait_for_stillness(heard)
            return
        begins = BREAKS_IN if self._whose == "customer" else BEGINS
        match self._ear.take(heard, self._wait, begins):
            case "began":
                self._signs.began()
            case "ended":
                self._since_end = 0.0
                self._signs.ended()
            case "resumed":
                self._signs.resumed()
            case "paused":
                self._signs.paused()
                if self._ear.spoken > _MURMUR_AFTER:
                    self._murmur()
            case _:
                pass

    def take(self, block: Sound) -> None:
        """Keep a block if it belongs to a recording; otherwise the last few for the next one."""
        if not self._clip:
            self._before.append(block)
            self._kept = ""
            return
        if self._clip != self._kept:
            self._kept = self._clip
            for earlier in self._before:
                self._signs.keep(self._clip, earlier)
            self._before.clear()
        self._signs.keep(self._clip, block)

    def forget(self) -> None:
        """Keep nothing of what was heard."""
        self._before.clear()

    def _murmur(self) -> None:
        if self._since_murmur >= _MURMUR_APART:
            self._since_murmur = 0.0
            self._signs.murmur()

    def _wait_for_stillness(self, heard: Heard) -> None:
        self._ear.take(heard, self._wait, float("inf"))
        self._still = 0.0 if self._ear.voiced else self._still + heard.seconds
        if self._still >= _STILL:
            self._ear.reset()

    def _watch_leak(self, heard: Heard) -> None:
        if heard.leak >= LEAKS:
            self._leaks += 1
            if self._leaks == _LEAKING:
                self._signs.leaking()
