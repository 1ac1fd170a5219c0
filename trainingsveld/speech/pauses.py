"""Pauses within a line, longer or shorter with the mood. Uses numpy: for helper processes only."""

import numpy as np

from trainingsveld.speech.sound import Sound

_FRAME = 0.01  # seconds
_QUIET = 10 ** (-45 / 20)
_PAUSE = 0.09  # seconds of quiet that are a pause, and no closed mouth within a word
_LEAST, _MOST = 0.05, 1.5  # seconds a pause may become


def with_pauses(sound: Sound, factor: float) -> Sound:
    """Make every pause within the line longer or shorter by a factor. One channel, no ends."""
    wave = np.frombuffer(sound.samples, "<i2")
    size = round(_FRAME * sound.rate)
    frames = len(wave) // size
    if factor == 1.0 or frames == 0:
        return sound
    peaks = np.abs(wave[: frames * size].astype(np.int32)).reshape(frames, size).max(axis=1)
    quiet = np.concatenate(([False], peaks < _QUIET * 32_768, [False]))
    edges = np.flatnonzero(quiet[1:] != quiet[:-1]).reshape(-1, 2)
    parts, at = list[bytes](), 0
    for first, end in edges:
        length = (end - first) * _FRAME
        if first == 0 or end == frames or length < _PAUSE:
            continue
        wanted = min(max(length * factor, _LEAST), max(_MOST, length))
        middle = (int(first) + int(end)) * size // 2
        kept = round(min(wanted, length) * sound.rate / 2)
        parts += [wave[at : int(first) * size + kept].tobytes()]
        parts += [bytes(2 * max(0, round((wanted - length) * sound.rate)))]
        at = max(middle, int(end) * size - kept)
    return Sound(b"".join((*parts, wave[at:].tobytes())), sound.rate)
