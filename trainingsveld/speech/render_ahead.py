"""Render every line a call can need before it is needed."""

from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct

from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.ports import Line, Voice

Progress = Callable[[int, int, int], None]
"""Is told after each line: how many are done, how many there are, how many of those failed."""


class Prepared(Struct, frozen=True):
    """How it went: `failed` says which lines will be captions only, and why."""

    total: int
    failed: Mapping[Line, SpeechError]


async def prepare(voice: Voice, lines: Iterable[Line], on_progress: Progress) -> Prepared:
    """Render each line once, one after the other; cancel the task to stop.

    Lines said alike are counted once. A line that fails does not stop the others, unless the
    voice is gone: then all that is left has failed too, and nothing is tried any more.
    """
    wanted = list(dict.fromkeys(lines))
    failed: dict[Line, SpeechError] = {}
    gone: SpeechError | None = None
    on_progress(0, len(wanted), 0)
    for done, line in enumerate(wanted, 1):
        try:
            if gone:
                raise gone
            await voice.render(line)
        except SpeechError as error:
            failed[line] = error
            gone = error if error.code == "voice-missing" else None
        on_progress(done, len(wanted), len(failed))
    return Prepared(len(wanted), failed)
