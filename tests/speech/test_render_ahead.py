import asyncio

import pytest

from trainingsveld.speech import Line, SpeechError
from trainingsveld.speech.fake import FakeVoice
from trainingsveld.speech.render_ahead import prepare

LINES = [Line(f"Regel {n}") for n in range(5)]


class Picky(FakeVoice):
    """Fails with a code for each text it is told of."""

    def __init__(self, **codes):
        super().__init__()
        self.codes = codes

    async def render(self, line):
        sound = await super().render(line)
        if code := self.codes.get(line.text[-1:]):
            raise SpeechError(code)
        return sound


def run(voice, lines=LINES):
    told = []
    return asyncio.run(prepare(voice, lines, lambda *progress: told.append(progress))), told


def test_every_line_is_rendered_once_and_progress_is_told():
    voice = FakeVoice()
    prepared, told = run(voice, [*LINES, *LINES])
    assert voice.asked == LINES
    assert told == [(n, 5, 0) for n in range(6)]
    assert (prepared.total, dict(prepared.failed)) == (5, {})


def test_one_line_that_fails_does_not_stop_the_others():
    voice = Picky(**{"1": "voice-hung", "3": "line-too-long"})
    prepared, told = run(voice)
    assert voice.asked == LINES
    assert {line.text: error.code for line, error in prepared.failed.items()} == {
        "Regel 1": "voice-hung",
        "Regel 3": "line-too-long",
    }
    assert told[-1] == (5, 5, 2)


def test_a_voice_that_is_gone_is_not_asked_again():
    voice = Picky(**{"2": "voice-missing"})
    prepared, told = run(voice)
    assert voice.asked == LINES[:3]
    assert set(prepared.failed) == set(LINES[2:])
    assert told[-1] == (5, 5, 3)


def test_nothing_to_do_is_done():
    assert run(FakeVoice(), [])[1] == [(0, 0, 0)]


def test_cancelling_stops_at_the_line():
    async def go():
        voice = FakeVoice()

        def progress(done, _total, _failed):
            if done == 2:
                task.cancel()

        task = asyncio.create_task(prepare(voice, LINES, progress))
        with pytest.raises(asyncio.CancelledError):
            await task
        return voice

    voice = asyncio.run(go())
    assert len(voice.asked) == 3
    assert voice.cancelled == 1
