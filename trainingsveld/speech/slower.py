"""Slower speech at the same pitch: waveform similarity overlap-add (WSOLA).

Pieces of 40 ms are laid half over each other, further apart than they were; each is taken from
where, within 10 ms, it continues best what was laid before it. After W. Verhelst and M. Roelands,
"An overlap-add technique based on waveform similarity (WSOLA) for high quality time-scale
modification of speech", ICASSP 1993.
"""

from typing import TYPE_CHECKING

from trainingsveld.speech.sound import Sound

if TYPE_CHECKING:  # loaded when it is first needed: the window opens without it
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]

_PIECE, _LOOK = 0.040, 0.010  # seconds
_COARSE = 8_000
"""Hz: likeness is looked for in a copy that has only so many samples a second, which is enough for
the pitch of a voice and many times quicker; the last step is taken at full rate."""


def slowed(sound: Sound, percent: int) -> Sound:
    """Give the sound at so many percent of its speed, 25–100, with the pitch it had."""
    piece = 2 * round(_PIECE * sound.rate / 2)
    if percent >= 100 or sound.frames < 2 * piece:
        return sound
    import numpy as np  # noqa: PLC0415 - not at the start

    frames = np.frombuffer(sound.samples, "<i2").reshape(-1, sound.channels).astype(np.float32)
    starts = _starts(frames.mean(axis=1), sound.rate, piece, percent)
    half = piece // 2
    window = np.hanning(piece + 1)[:piece].astype(np.float32)[:, None]
    laid = np.zeros((half * (len(starts) + 1), sound.channels), np.float32)
    weight = np.zeros((len(laid), 1), np.float32)
    for place, start in enumerate(starts):
        at = place * half
        laid[at : at + piece] += frames[start : start + piece] * window
        weight[at : at + piece] += window
    laid /= np.maximum(weight, 1e-3)
    samples = np.clip(np.round(laid), -32_768, 32_767).astype("<i2")
    return Sound(samples.tobytes(), sound.rate, sound.channels)


def _starts(mono: "Samples", rate: int, piece: int, percent: int) -> list[int]:
    """Choose where each piece is taken from: about evenly, and as like as can be to what went on.

    What went on after a piece is what stands half a piece later in the recording.
    """
    step = max(1, rate // _COARSE)
    coarse = _thinned(mono, step)
    half, long = piece // 2, max(1, piece // 2 // step)
    look, last = max(1, round(_LOOK * rate / step)), len(mono) - piece
    starts = [0]
    hop = half * percent / 100
    while (wanted := round(len(starts) * hop)) <= last:
        goes_on = (starts[-1] + half) // step
        target = coarse[goes_on : goes_on + long]
        low = max(0, wanted // step - look)
        high = min(len(coarse) - long, wanted // step + look)
        if len(target) < long or high <= low:
            starts.append(min(wanted, last))
            continue
        about = (low + _likest(coarse[low : high + long], target)) * step
        after = starts[-1] + half
        first = max(0, about - step)
        near = mono[first : min(len(mono), about + step + half)]
        starts.append(min(last, first + _likest(near, mono[after : after + half])))
    return starts


def _thinned(mono: "Samples", step: int) -> "Samples":
    """Keep the mean of each few samples."""
    whole = len(mono) // step * step
    return mono[:whole].reshape(-1, step).mean(axis=1)


def _likest(field: "Samples", target: "Samples") -> int:
    """Say where in the field the target fits best, by normalised correlation."""
    import numpy as np  # noqa: PLC0415 - not at the start

    likeness = np.correlate(field, target, "valid")
    squares = np.concatenate(([0.0], np.cumsum(field.astype(np.float64) ** 2)))
    energy = squares[len(target) :] - squares[: -len(target)]
    return int(np.argmax(likeness / np.sqrt(np.maximum(energy, 1.0))))
