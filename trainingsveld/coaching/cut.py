"""What is kept of a call that is brought in: its begin and end trimmed, parts of it bleeped.

What is cut off or bleeped is in nothing that is written down: the tone that stands there is made of
its place alone.
"""

import math
from array import array

from msgspec import Struct

BLEEP = 440
"""Hertz."""
_LOUD = 4_000  # of 32,768


class Cut(Struct, frozen=True):
    """Seconds of the file: from where to where it is kept, and which parts are bleeped."""

    start: float
    end: float
    bleeps: tuple[tuple[float, float], ...] = ()

    def with_bleep(self, start: float, end: float) -> "Cut":
        """One part more; parts that touch become one."""
        parts = sorted((*self.bleeps, (min(start, end), max(start, end))))
        joined: list[tuple[float, float]] = []
        for one in parts:
            if joined and one[0] <= joined[-1][1]:
                joined[-1] = (joined[-1][0], max(joined[-1][1], one[1]))
            else:
                joined.append(one)
        return Cut(self.start, self.end, tuple(joined))


def kept(samples: bytes, rate: int, at: int, cut: Cut) -> bytes:
    """Give what is kept of a block of 16-bit mono sound whose first frame is number `at`."""
    frames = len(samples) // 2
    first = min(max(round(cut.start * rate) - at, 0), frames)
    last = min(max(round(cut.end * rate) - at, first), frames)
    whole = bytearray(samples)
    for start, end in cut.bleeps:
        begin = min(max(math.floor(start * rate) - at, 0), frames)
        stop = min(max(math.ceil(end * rate) - at, begin), frames)
        whole[2 * begin : 2 * stop] = _tone(at + begin, stop - begin, rate)
    return bytes(whole[2 * first : 2 * last])


def seconds_kept(cut: Cut) -> float:
    """How long it will be."""
    return max(0.0, cut.end - cut.start)


def _tone(at: int, frames: int, rate: int) -> bytes:
    period = [round(_LOUD * math.sin(2 * math.pi * n / rate * BLEEP))
                             for n in range(rate)]  # fmt: skip
    found = array("h", (period[(at + n) % rate] for n in range(frames)))
    return found.tobytes()
