"""What every engine promises, the fakes like the real ones. New engines join by parameter."""

import asyncio
import json

import pytest

from tests.outward.server import Server, whole
from tests.speech.test_piper import WITH_JOE, joe_files
from tests.speech.unhurried import voice_of_this_machine
from trainingsveld.outward.gate import Gate
from trainingsveld.speech import Line, Sound, SpeechError
from trainingsveld.speech.cache import CachedVoice
from trainingsveld.speech.device_sound import DeviceSound
from trainingsveld.speech.engines import AUDIO, VOICES, choose
from trainingsveld.speech.error import Availability
from trainingsveld.speech.fake import FakeAudio, FakeEar, FakePlayer, FakeVoice, known_blocks
from trainingsveld.speech.piper_voice import PiperVoice
from trainingsveld.speech.server_voice import PATH, ServerVoice, ServerVoices
from trainingsveld.speech.silent import NoRecogniser, NoVoice, NullSound
from trainingsveld.speech.tone import tone

LINE = Line("Goedemorgen, met wie spreek ik?")
VOICE = {name: make for name, make in VOICES.items() if name != "none"} | {
    "pyttsx3": voice_of_this_machine,
    "fake": FakeVoice,
    "cached": lambda: CachedVoice(FakeVoice(), None),
}


def with_engine(make, use):
    async def go():
        engine = make()
        try:
            async with asyncio.timeout(100):
                return await use(engine)
        finally:
            await engine.close()

    return asyncio.run(go())


class Elsewhere(ServerVoice):
    """With a gate of its own, which is closed with it."""

    async def close(self):
        await self._gate.close()


@pytest.fixture(params=[*VOICE, "server", pytest.param("piper", marks=WITH_JOE)])
def voice(request, tmp_path):
    if request.param == "piper":
        for file in joe_files():
            (tmp_path / file.name.replace("en_US", "nl_NL")).symlink_to(file)
        yield lambda: PiperVoice(tmp_path, FakeVoice("failing"))
    elif request.param == "server":
        with Server() as server:
            server.answers[f"v1/{PATH}"] = speak
            there = ServerVoices(server.url("v1"), "stem", men=("onyx",))
            yield lambda: Elsewhere(Gate(), there)
    else:
        yield VOICE[request.param]


def speak(connection, _path, _headers, body):
    """A server that says a tone, as long as the text."""
    seconds = 0.1 * len(json.loads(body)["input"])
    connection.sendall(whole(tone(seconds=seconds).to_wav(), b"Content-Type: audio/wav\r\n"))
    return True


def test_a_voice_is_there_and_says_a_line(voice):
    async def use(engine):
        assert await engine.availability() == Availability(ok=True)
        assert engine.identity
        return await engine.render(LINE)

    sound = with_engine(voice, use)
    assert sound.channels == 1
    assert sound.seconds > 0.05


def test_voices_take_lines_at_once(voice):
    async def use(engine):
        lines = [Line(f"{'Ja. ' * n}Dit is regel {n}.") for n in range(1, 6)]
        return await asyncio.gather(*map(engine.render, lines))

    lengths = [sound.frames for sound in with_engine(voice, use)]
    assert lengths == sorted(lengths)


def test_a_cancelled_line_leaves_a_voice_that_works(voice):
    async def use(engine):
        await engine.availability()
        task = asyncio.create_task(engine.render(LINE))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return await engine.render(LINE)

    assert with_engine(voice, use).frames


def test_a_closed_voice_can_be_used_again(voice):
    async def use(engine):
        await engine.render(LINE)
        await engine.close()
        await engine.close()
        return await engine.render(LINE)

    assert with_engine(voice, use).frames


AUDIO_ENGINES = {
    "fake": FakeAudio,
    "null": NullSound,
    "device": pytest.param(DeviceSound, marks=pytest.mark.desktop),
}


@pytest.fixture(
    params=[*list(AUDIO_ENGINES)[:2], pytest.param("device", marks=pytest.mark.desktop)]
)
def audio(request):
    if request.param == "device":
        request.getfixturevalue("sound_card")
        return DeviceSound
    return AUDIO_ENGINES[request.param]


def test_a_sound_is_played_to_its_end(audio):
    async def use(engine):
        assert (await engine.availability()).ok
        await engine.play(tone(seconds=0.1))
        await engine.play(tone(seconds=0.1, rate=22_050))
        await engine.play(Sound(b"", 48_000))

    with_engine(audio, use)


def test_a_cancelled_sound_makes_room_for_the_next(audio):
    async def use(engine):
        task = asyncio.create_task(engine.play(tone(seconds=5)))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await engine.play(tone(seconds=0.1))

    with_engine(audio, use)


def test_a_recording_goes_on_until_cancelled_or_says_why_not(audio):
    async def use(engine):
        blocks, levels, heard = [], [], asyncio.Event()

        def take(block):
            blocks.append(block)
            if len(blocks) == 3:
                heard.set()

        task = asyncio.create_task(engine.record(take, on_level=levels.append))
        waiting = asyncio.create_task(heard.wait())
        await asyncio.wait({task, waiting}, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            return blocks, levels
        except SpeechError as error:
            return error.code, levels

    blocks, levels = with_engine(audio, use)
    if blocks == "no-device":
        return
    assert len(blocks) >= 3
    assert {(b.rate, b.channels, b.frames) for b in blocks} == {(48_000, 1, 1_536)}
    assert len(levels) == len(blocks)
    assert all(0 <= level <= 1 for level in levels)


def test_whoever_takes_the_blocks_may_refuse_them(audio):
    async def use(engine):
        def full(_block):
            raise OSError("disk full")

        with pytest.raises((OSError, SpeechError)):
            await engine.record(full)
        await engine.play(tone(seconds=0.05))

    with_engine(audio, use)


def test_the_null_speaker_takes_the_sounds_own_time():
    async def go():
        loop = asyncio.get_running_loop()
        began = loop.time()
        await NullSound().play(Sound.silence(0.3))
        return loop.time() - began

    assert asyncio.run(go()) >= 0.29


def test_without_voice_or_recogniser_there_is_a_reason():
    for make, call, code in (
        (NoVoice, lambda e: e.render(LINE), "voice-missing"),
        (NoRecogniser, lambda e: e.transcribe(tone(), "nl"), "no-recogniser"),
    ):
        with pytest.raises(SpeechError) as caught:
            with_engine(make, call)
        assert caught.value.code == code


def test_the_first_engine_that_is_there_is_chosen_and_the_others_say_why():
    async def go():
        failing = FakeVoice(mood="failing", code="voice-missing")
        return await choose({"broken": lambda: failing, "fake": FakeVoice, "none": NoVoice})

    choice = asyncio.run(go())
    assert choice.name == "fake"
    assert choice.missing == {"broken": Availability(ok=False, code="voice-missing")}


def test_the_last_engine_is_chosen_when_none_is_there():
    async def go():
        return await choose({"a": lambda: FakePlayer("failing"), "null": NullSound})

    choice = asyncio.run(go())
    assert choice.name == "null"
    assert choice.missing["a"].code == "device-lost"


def test_a_computer_without_portaudio_plays_nothing_and_says_so(monkeypatch, tmp_path):
    (tmp_path / "sounddevice.py").write_text("raise OSError('PortAudio library not found')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    async def go():
        choice = await choose(AUDIO)
        await choice.engine.close()
        return choice

    choice = asyncio.run(go())
    assert choice.name == "null"
    assert choice.missing["device"].code == "no-device"
    assert "PortAudio" in choice.missing["device"].detail


def test_a_computer_without_a_device_plays_nothing_and_says_so(monkeypatch, tmp_path):
    (tmp_path / "asoundrc").write_text('pcm.!default { type pulse server "unix:/nowhere" }')
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(tmp_path / "asoundrc"))

    async def go():
        device = DeviceSound()
        codes = []
        for task in (device.play(tone()), device.record(lambda _: None)):
            with pytest.raises(SpeechError) as caught:
                await task
            codes.append(caught.value.code)
        await device.close()
        return codes, await choose(AUDIO)

    codes, choice = asyncio.run(go())
    assert codes == ["no-device", "no-device"]
    assert choice.name == "null"
    assert choice.missing["device"].code == "no-device"


def test_a_computer_without_pyttsx3_has_captions_and_says_so(monkeypatch, tmp_path):
    (tmp_path / "pyttsx3").mkdir()
    (tmp_path / "pyttsx3" / "__init__.py").write_text("raise RuntimeError('no espeak')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    choice = asyncio.run(choose(VOICES))
    assert choice.name == "none"
    assert choice.missing["pyttsx3"].code == "voice-missing"


def test_the_fakes_do_what_the_test_asks_and_remember():
    async def go():
        ear = FakeEar(last=known_blocks(1))
        got = []
        task = asyncio.create_task(ear.record(got.append))
        await ear.heard.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        player = FakePlayer("stuck")
        task = asyncio.create_task(player.play(tone()))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        voice = FakeVoice("failing")
        with pytest.raises(SpeechError, match="voice-crashed"):
            await voice.render(LINE)
        return got, player, voice

    got, player, voice = asyncio.run(go())
    assert got == [*known_blocks(), *known_blocks(1)]
    assert (player.cancelled, len(player.played), voice.asked) == (1, 1, [LINE])
