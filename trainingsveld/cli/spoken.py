"""Speaking lines without a screen: one after the other, into one sound."""

from collections.abc import Iterable

from trainingsveld.speech import Line, Sound, SpeechError
from trainingsveld.speech.engines import VOICES, choose

PAUSE = 0.6
"""Seconds of silence between two lines."""


async def speak_all(lines: Iterable[Line]) -> tuple[Sound | None, int, str]:
    """Render the lines into one sound; also count those that failed, and give the last code."""
    voice = (await choose(VOICES)).engine
    parts: list[Sound] = []
    failed, code = 0, ""
    try:
        for line in lines:
            try:
                sound = await voice.render(line)
            except SpeechError as error:
                failed, code = failed + 1, error.code
                continue
            parts += [sound, Sound.silence(PAUSE, sound.rate)]
    finally:
        await voice.close()
    return (Sound.join(parts) if parts else None), failed, code
