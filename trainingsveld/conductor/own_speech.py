"""The moments of a call, and what the player's own speech was like: for whoever plays alone.

The moments are in memory and go with the session; after a break those of before are not known.
"""

import asyncio
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from trainingsveld.conductor.recorder import Recorder
from trainingsveld.session import State, tells_own_speech
from trainingsveld.speech import Sound

if TYPE_CHECKING:  # loaded when somebody looks back
    from trainingsveld.speech.own_speech.figures import Moments, OwnSpeech

_OVER = object()


class _Line:
    """One that sounds; `end` is None as long as it does."""

    def __init__(self, begin: float) -> None:
        self.begin = begin
        self.end: float | None = None


class _Clip:
    """A recording that comes in: when its first sample was heard, and what sounded before it."""

    def __init__(self, lines: list[_Line]) -> None:
        self.lines, self.begin, self.seconds = lines, float("inf"), 0.0


class CallMoments:
    """When lines sounded and recordings began, by a clock in seconds; nothing without one."""

    def __init__(self, clock: Callable[[], float] | None) -> None:
        self._clock = clock
        self._lines: list[_Line] = []
        self._clips: dict[str, _Clip] = {}

    @contextmanager
    def line(self) -> Generator[None]:
        """The customer sounds within this, however it ends."""
        if self._clock is None:
            yield
            return
        line = _Line(self._clock())
        self._lines.append(line)
        try:
            yield
        finally:
            line.end = self._clock()

    def block(self, clip: str, block: Sound) -> None:
        """A block of a recording came in; its end was heard just now, or before."""
        if self._clock is None:
            return
        if clip not in self._clips:
            self._clips[clip] = _Clip(self._lines)
            self._lines = []
        known = self._clips[clip]
        known.seconds += block.seconds
        known.begin = min(known.begin, self._clock() - known.seconds)

    def of(self, clip: str) -> "Moments":
        """What is known of the answer that began with this recording."""
        from trainingsveld.speech.own_speech.figures import Moments  # noqa: PLC0415 - see above

        known = self._clips.get(clip)
        if known is None:
            return Moments()
        lines = [(line.begin, line.end) for line in known.lines if line.end is not None]
        if not lines:
            return Moments()
        return Moments(sum(end - begin for begin, end in lines), known.begin - lines[-1][1])


async def own_speech(state: State, recorder: Recorder, moments: CallMoments) -> "OwnSpeech | None":
    """Find the figures, ten seconds of sound at a time; None where nobody is to be told any.

    Cancelling ends it within one such part.
    """
    if not tells_own_speech(state):
        return None
    from trainingsveld.speech.own_speech.measuring import Measuring  # noqa: PLC0415 - has numpy

    measuring = Measuring()
    for number, turn in enumerate(state.turns):
        clips = turn.answer.clips
        sounds = [sound for clip in clips if (sound := recorder.sound(clip))]
        if not sounds:
            continue
        parts = measuring.take(number, sounds, moments.of(clips[0]))
        while await asyncio.to_thread(next, parts, _OVER) is not _OVER:
            pass
    return measuring.figures()
