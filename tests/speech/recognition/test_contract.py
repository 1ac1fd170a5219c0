"""What every recogniser promises, the fake like the real ones."""

import asyncio
import wave
from io import BytesIO

import pytest

from tests.outward.server import whole
from tests.speech.unhurried import voice_of_this_machine
from trainingsveld.outward.gate import Gate
from trainingsveld.speech import Line, Sound
from trainingsveld.speech.error import Availability
from trainingsveld.speech.fake import FakeRecogniser
from trainingsveld.speech.recognition.engines import RECOGNISERS, Hearing
from trainingsveld.speech.recognition.transcribed import LONGEST, Transcribed
from trainingsveld.speech.resample import resample, stereo

WORDS = "Good morning, I am so sorry to hear that. I will raise your limit at once."
JSON = b"Content-Type: application/json\r\n"


@pytest.fixture(scope="module")
def spoken():
    """Somebody says the words above, and something in Dutch."""

    async def say():
        voice = voice_of_this_machine()
        try:
            english = await voice.render(Line(WORDS, "en"))
            dutch = await voice.render(Line("Ik ga het meteen voor u nakijken.", "nl"))
        finally:
            await voice.close()
        return english, dutch

    return asyncio.run(say())


def speech_server(server):
    """Let the server of the tests answer as OpenAI's interface does."""

    def answer(connection, _path, headers, body):
        between = headers["content-type"].partition("boundary=")[2].encode()
        parts = {}
        for part in body.split(b"--" + between)[1:-1]:
            head, _, value = part.strip(b"\r\n").partition(b"\r\n\r\n")
            parts[head.partition(b'name="')[2].partition(b'"')[0].decode()] = value
        assert parts["response_format"] == b"json"
        with wave.open(BytesIO(parts["file"])) as sound:
            loud = any(sound.readframes(sound.getnframes()))
        text = WORDS if loud and parts["language"] == b"en" else "Ik ga kijken." if loud else ""
        connection.sendall(whole(b'{"text": "%s", "x": 1}' % text.encode(), JSON))
        return True

    server.answers["v1/audio/transcriptions"] = answer


@pytest.fixture(params=[*(name for name in RECOGNISERS if name != "off"), "fake"])
def make(request, server):
    """Give what makes an engine."""
    if request.param == "fake":
        return lambda: FakeRecogniser(WORDS)
    if request.param == "server":
        speech_server(server)
        hearing = Hearing(None, Gate(), server.url("v1/"), "whisper-1")
    else:
        hearing = Hearing(request.getfixturevalue("whisper_base"), Gate())
    return lambda: RECOGNISERS[request.param](hearing)


def heard_by(make, *sounds, language="en"):
    async def go():
        engine = make()
        gate = getattr(engine, "_gate", None)
        try:
            async with asyncio.timeout(100):
                assert await engine.availability() == Availability(ok=True)
                engine.warm()
                return [await engine.transcribe(sound, language) for sound in sounds]
        finally:
            await engine.close()
            if gate:
                await gate.close()

    return asyncio.run(go())


def shared(text, wanted=WORDS):
    """The share of the wanted words that are in the text."""
    words = {word.strip(".,").lower() for word in wanted.split()}
    return len(words & {word.strip(".,").lower() for word in text.split()}) / len(words)


def test_what_was_said_is_heard_in_any_layout_and_in_silence_nothing(make, spoken):
    english, _ = spoken
    loud = [english, resample(english, 48_000), stereo(resample(english, 8_000))]
    quiet = [Sound.silence(3), Sound(b"", 48_000), Sound.silence(0.01)]
    found = heard_by(make, *loud, *quiet)
    for heard in found[:3]:
        assert shared(heard.text) > 0.8
        assert 0 < heard.sure <= 1
    assert [heard.text for heard in found[3:]] == ["", "", ""]


def test_dutch_is_heard_as_dutch(make, spoken):
    (heard,) = heard_by(make, spoken[1], language="nl")
    assert heard.text


def test_a_cancelled_or_closed_recogniser_works_again(make, spoken):
    async def go():
        engine = make()
        try:
            async with asyncio.timeout(100):
                task = asyncio.create_task(engine.transcribe(spoken[0], "en"))
                await asyncio.sleep(0)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                await engine.close()
                await engine.close()
                return await engine.transcribe(spoken[0], "en")
        finally:
            await engine.close()
            if gate := getattr(engine, "_gate", None):
                await gate.close()

    assert shared(asyncio.run(go()).text) > 0.8


def test_a_very_long_answer_is_heard_to_its_end(make, spoken):
    pause = Sound.silence(2, spoken[0].rate)
    parts = [pause] * 50 + [spoken[0]]
    long = Sound.join(parts)
    assert long.seconds > LONGEST
    (heard,) = heard_by(make, long)
    assert shared(heard.text) > 0.6


def test_off_says_that_there_is_none():
    off = RECOGNISERS["off"](Hearing(None, Gate()))
    off.warm()
    assert not asyncio.run(off.availability()).ok
    assert Transcribed("").text == ""
