"""How loud the room is: what the device check measures while nobody speaks to the microphone."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from trainingsveld.speech.heard import SILENCE, Heard

Loudness = Literal["silent", "quiet", "some", "loud"]
"""No sound at all, fit for hands-free, fit with a headset, too loud for hands-free."""
_QUIET, _SOME = -50.0, -38.0
"""dB FS: speech into a headset lies around −22, and has to stand 15 dB out of the room."""


@dataclass(frozen=True, slots=True)
class RoomFound:
    """`level` is exceeded a tenth of the time, in whole dB FS."""

    level: int
    loudness: Loudness


def judge(heard: Sequence[Heard]) -> RoomFound:
    """Judge a room by what was heard of it; of nothing, it is silent."""
    levels = sorted(block.level for block in heard)
    if not levels or levels[-1] <= SILENCE:
        return RoomFound(round(SILENCE), "silent")
    level = levels[int(0.9 * (len(levels) - 1))]
    if level <= _QUIET:
        return RoomFound(round(level), "quiet")
    return RoomFound(round(level), "some" if level <= _SOME else "loud")
