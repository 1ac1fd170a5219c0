"""What a real recogniser makes of an answer at each of its pauses, and when it has done so."""

import time
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from measuring.human_dutch import RATE, Samples
from measuring.turn_ends import BLOCK, Known, Scene, Words, expected_at
from trainingsveld.speech import Recogniser, Sound
from trainingsveld.speech.turn import Calibration, TurnEar


class Pause(NamedTuple):
    """From when its words are there until somebody speaks on, in seconds."""

    known: float
    over: float
    heard: Known


async def words_at_pauses(recogniser: Recogniser, scenes: Sequence[Scene]) -> Words:
    """Have each pause written down, as a call does; give what is known at a moment."""
    heard = {
        id(one): [pause async for pause in _pauses(recogniser, one, expected_at(scenes, number))]
        for number, one in enumerate(scenes)
    }

    def words(one: Scene, seconds: float) -> str:
        now = [pause.heard for pause in heard[id(one)] if pause.known <= seconds < pause.over]
        return now[-1] if now else Known("")

    return words


def sound_of(wave: Samples) -> Sound:
    """As a microphone gives it."""
    return Sound((np.clip(wave, -1, 1) * 32_767).astype("<i2").tobytes(), RATE)


async def _pauses(
    recogniser: Recogniser, one: Scene, expected: Sequence[str]
) -> AsyncIterator[Pause]:
    free = 0.0  # when the recogniser has done with the pause before
    for begins, over in silences(one):
        began = time.perf_counter()
        said = sound_of(one.wave[: round(begins * RATE)])
        found = await recogniser.transcribe(said, "nl", expected)
        free = max(begins, free) + time.perf_counter() - began
        yield Pause(free, over, Known(found.known, found.ended))


def silences(one: Scene) -> Iterator[tuple[float, float]]:
    """When each pause is noticed, and when somebody speaks on."""
    ear, seconds, begins = TurnEar(Calibration(one.room)), 0.0, 0.0
    for heard in one.heard:
        seconds += BLOCK
        match ear.take(heard, float("inf")):
            case "paused":
                begins = seconds
            case "resumed":
                yield begins, seconds
                begins = 0.0
            case _:
                pass
    if begins:
        yield begins, float("inf")
