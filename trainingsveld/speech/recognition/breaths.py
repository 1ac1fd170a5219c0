"""Where somebody who speaks takes breath: an answer in parts that no longer change as it grows.

What was said up to a pause is heard while the answer goes on, and need not be heard again at its
end. So a part may depend on nothing that comes after the pause behind it: the same beginning gives
the same parts, to the sample, however long the recording became.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np

Samples = np.ndarray[Any, np.dtype[np.int16]]
FRAME = 0.01
"""Seconds that are looked at together."""
_PAUSE = 0.35  # seconds; the closed lips of a "p" or a "t" take up to 0.15
_LEAST = 3.0  # seconds of a part: of half a sentence the model makes something else
_BEFORE, _AFTER = 0.3, 0.3  # seconds around the speech that belong to it
_QUIET = 0.06  # of the loudest so far: 24 dB below it nobody speaks
_OVER_ROOM = 2.0  # times the room's own level: 6 dB over it somebody may speak
_MOST = 0.25  # of the loudest, whatever the room is like
_FADES = 0.5 ** (FRAME / 4.0)  # a slammed door is half forgotten in four seconds
_SMOOTH = 5  # frames


class Breath(NamedTuple):
    """Samples from `begin` to before `end` with speech in them."""

    begin: int
    end: int


def breaths(wave: Samples, rate: int) -> list[Breath]:
    """Cut one channel at its pauses; the last part lasts as long as somebody speaks."""
    size = round(FRAME * rate)
    if len(wave) < size:
        return []
    found = list(_parts(_voiced(wave, size)))
    before, after = round(_BEFORE * rate), round(_AFTER * rate)
    made = list[Breath]()
    for first, last in found:
        free = made[-1].end if made else 0
        made.append(Breath(max(free, first * size - before), min(len(wave), last * size + after)))
    return made


def _voiced(wave: Samples, size: int) -> list[bool]:
    """Say of each frame whether somebody may speak in it, by what was heard until then."""
    count = len(wave) // size
    frames = np.abs(wave[: count * size].astype(np.float32)).reshape(count, size).mean(axis=1)
    summed = np.cumsum(np.concatenate((np.zeros(_SMOOTH, np.float64), frames)))
    smooth = (summed[_SMOOTH:] - summed[:-_SMOOTH]) / _SMOOTH
    loudest, room = 0.0, float("inf")
    voiced = list[bool]()
    for level in smooth.tolist():
        loudest = max(level, loudest * _FADES)
        room = min(level, room / _FADES)
        limit = min(max(_QUIET * loudest, _OVER_ROOM * room), _MOST * loudest)
        voiced.append(level > limit)
    return voiced


def _parts(voiced: list[bool]) -> Iterator[tuple[int, int]]:
    """Join what only a short silence parts, and what is too short by itself to what follows."""
    pause, least = round(_PAUSE / FRAME), round(_LEAST / FRAME)
    first, last = -1, 0
    for at, speaks in enumerate(voiced):
        if not speaks:
            continue
        if first >= 0 and at - last >= pause and last - first >= least:
            yield first, last
            first = -1
        if first < 0:
            first = at
        last = at + 1
    if first >= 0:
        yield first, last
