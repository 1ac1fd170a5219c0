"""Listening back together: stretches of a call found, cut, slowed down and played in a row."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from itertools import pairwise

from trainingsveld.conductor.feeds import Feeds
from trainingsveld.conductor.lines import Lines
from trainingsveld.conductor.recorder import Recorder
from trainingsveld.dialogue import Said
from trainingsveld.scenario import Style
from trainingsveld.session import STILL, State, Stretch, reading_time, turns_of
from trainingsveld.speech import Player, Sound, SpeechError
from trainingsveld.speech.slower import slowed

logger = logging.getLogger(__name__)
Measured = Callable[[int, float, tuple[float, ...]], None]
"""Is told of one stretch, by its place, its seconds, and how loud each 50 ms of it are, 0–1."""

_SLOWED = (800, 6_000)
"""Milliseconds: a long sound is slowed down in parts, the first one short and at once; each of the
others beside the loop, while the one before it sounds."""
_BIN = 0.05


class ListeningBack:
    """What the conductor plays after the call. It keeps no sound."""

    def __init__(
        self,
        lines: Lines,
        recorder: Recorder,
        player: Player,
        feeds: Feeds,
        wait: Callable[[float], Awaitable[None]],
    ) -> None:
        self._lines, self._recorder, self._player = lines, recorder, player
        self._feeds, self._wait = feeds, wait

    async def play(
        self, state: State, stretches: Sequence[Stretch], pace: int, *, again: bool
    ) -> None:
        """Play them in a row, over and over with `again`, and tell which one begins."""
        while True:
            for place, one in enumerate(stretches):
                if self._feeds.place:
                    self._feeds.place(place)
                await self._play(state, one, pace)
            if not again:
                return

    async def measure(self, state: State, stretches: Sequence[Stretch], told: Measured) -> None:
        """Tell how long each is and how loud; of those without sound nothing is told."""
        for place, one in enumerate(stretches):
            sound = await self._sound(state, one)
            if sound is not None:
                told(place, sound.seconds, await asyncio.to_thread(loudness, sound))

    async def _play(self, state: State, one: Stretch, pace: int) -> None:
        sound = await self._sound(state, one)
        if sound is None:
            await self._wait(_still(state, one))
            return
        try:
            await self._in_parts(cut(sound, one.start, one.end), pace)
        except SpeechError as error:
            logger.warning("a stretch was not heard: %s", error)
            await self._wait(STILL / 1000)

    async def _in_parts(self, sound: Sound, pace: int) -> None:
        """Nobody waits until all of a long sound is slowed down."""
        if pace >= 100:
            await self._player.play(sound)
            return
        first, *others = _parts(sound)
        ready = slowed(first, pace)
        for part in others:
            coming = asyncio.to_thread(slowed, part, pace)
            _, ready = await asyncio.gather(self._player.play(ready), coming)
        await self._player.play(ready)

    async def _sound(self, state: State, one: Stretch) -> Sound | None:
        if one.part == "answer":
            return self._recorder.sound(one.clip) if one.clip else None
        found = _line(state, one)
        if found is None or state.case is None or state.actor:
            return None
        try:
            return await self._lines.sound(state.case, *found)
        except SpeechError as error:
            logger.warning("a line was not heard: %s", error)
            return None


def cut(sound: Sound, start: int, end: int) -> Sound:
    """Give a sound from so many milliseconds on, up to others; −1: to its end."""
    wide = 2 * sound.channels
    first = start * sound.rate // 1000
    last = sound.frames if end < 0 else min(sound.frames, end * sound.rate // 1000)
    return Sound(sound.samples[first * wide : last * wide], sound.rate, sound.channels)


def loudness(sound: Sound) -> tuple[float, ...]:
    """Say how loud each 50 ms are, 0–1, for a picture of it."""
    import numpy as np  # noqa: PLC0415 - not at the start

    size = max(1, round(_BIN * sound.rate)) * sound.channels
    wave = np.abs(np.frombuffer(sound.samples, "<i2").astype(np.float32)) / 32_768
    whole = len(wave) // size * size
    return tuple(float(peak) for peak in wave[:whole].reshape(-1, size).max(axis=1))


def _parts(sound: Sound) -> tuple[Sound, ...]:
    """Cut a sound where its parts begin; what little is left stays with the last."""
    bounds = [0]
    for long in _SLOWED:
        if sound.seconds * 1000 > 2 * (bounds[-1] + long):
            bounds.append(bounds[-1] + long)
    return tuple(cut(sound, a, b) for a, b in pairwise((*bounds, -1)))


def _line(state: State, one: Stretch) -> tuple[Said, Style] | None:
    turns = turns_of(state, one.attempt)
    if one.turn < len(turns):
        turn = turns[one.turn]
        return (turn.said, turn.style) if turn.said else None
    return (state.said, state.style) if state.said else None


def _still(state: State, one: Stretch) -> float:
    """Seconds for which the words of a stretch without sound are shown."""
    found = _line(state, one) if one.part == "line" else None
    return reading_time(found[0].text) if found else STILL / 1000
