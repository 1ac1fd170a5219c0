"""A voice on another computer: what is asked, what is believed, and what the rules let be asked."""

import asyncio
import json
import struct

import pytest

from tests.outward.server import GIGABYTE, Server, whole
from tests.speech.signals import pitch
from trainingsveld.outward.error import OutwardError
from trainingsveld.outward.gate import Gate, Patience
from trainingsveld.outward.standing import Standing
from trainingsveld.privacy import Level, Outward
from trainingsveld.speech import Line, Sound, SpeechError
from trainingsveld.speech.server_voice import PATH, ServerVoice, ServerVoices, measured
from trainingsveld.speech.tone import tone

WAV = b"Content-Type: audio/wav\r\n"
LINE = Line("Waar blijft mijn pakket?", gender="female")


def say(body, kind=WAV):
    def answer(connection, *_):
        connection.sendall(whole(body, kind))
        return True

    return answer


UNHURRIED = Patience(sign=100.0, answer=100.0)
SHORT = Patience(sign=0.5, answer=3.0)
"""For a server that will never answer."""


@pytest.fixture
def server():
    with Server() as running:
        running.answers[f"v1/{PATH}"] = say(tone(seconds=0.5, rate=24_000).to_wav())
        yield running


def with_voice(server, use, *, standing=Standing, address="", patience=UNHURRIED, **names):
    async def go():
        gate = Gate(standing, patience)
        there = ServerVoices(address or server.url("v1/"), "stem-1", **names)
        try:
            async with asyncio.timeout(100):
                return await use(ServerVoice(gate, there))
        finally:
            await gate.close()

    return asyncio.run(go())


def asked(server):
    return [json.loads(one.body) for one in server.seen]


def test_a_line_is_asked_for_in_words_and_comes_back_as_sound(server):
    async def use(voice):
        assert (await voice.availability()).ok
        return await voice.render(Line("Ik wacht op € 1.250,00.", gender="female"))

    sound = with_voice(server, use, women=("nova",), men=("onyx",))
    assert (sound.rate, sound.channels) == (24_000, 1)
    assert sound.seconds == pytest.approx(0.5, abs=0.15)
    (wish,) = asked(server)
    assert wish["input"] == "Ik wacht op twaalfhonderdvijftig euro."
    assert (wish["voice"], wish["model"], wish["response_format"]) == ("nova", "stem-1", "wav")
    assert server.seen[0].line.startswith("POST /v1/audio/speech ")


def test_gender_and_part_choose_the_voice_and_the_mood_its_pace(server):
    lines = [
        Line("Ja.", gender="male"), Line("Ja.", gender="female", part=1),
        Line("Ja.", gender="male", style="angry"), Line("Ja.", gender="male", style="cold"),
    ]  # fmt: skip

    async def use(voice):
        return [await voice.render(line) for line in lines]

    calm, _, angry, _ = with_voice(server, use, women=("a", "b"), men=("c",))
    voices = [wish["voice"] for wish in asked(server)]
    assert voices == ["c", "b", "c", "c"]
    calmly, _, angrily, coldly = (wish["speed"] for wish in asked(server))
    assert coldly < calmly < angrily
    assert pitch(angry) > pitch(calm)


def test_lines_at_once_are_asked_for_one_after_the_other(server):
    async def use(voice):
        lines = [Line(f"Regel {n}.") for n in range(6)]
        return await asyncio.gather(*map(voice.render, lines))

    assert len(with_voice(server, use)) == 6
    assert server.connections == 1


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("agreed", [True, False])
def test_only_at_the_open_level_and_only_with_a_yes_a_socket_is_opened(server, level, agreed):
    yes = frozenset({("p1", Outward.VOICE)} if agreed else ())

    async def use(voice):
        return (await voice.availability()).ok, await voice.render(LINE)

    if level is Level.OPEN and agreed:
        with_voice(server, use, standing=lambda: Standing(level, ("p1",), yes))
        assert server.connections == 1
        return
    with pytest.raises(SpeechError) as caught:
        with_voice(server, use, standing=lambda: Standing(level, ("p1",), yes))
    assert caught.value.code == "voice-elsewhere"
    assert caught.value.__cause__.refused
    assert server.connections == 0


BAD = {
    "silent": "slow", "drip": "wrong-type", "dead": "cut-off", "html": "wrong-type",
    "status/500": "bad-status", "gigabyte": "wrong-type", "to/http://192.0.2.1/x": "redirected",
    "here": "redirected", "rubbish": "cut-off", "packed": "wrong-type", "no-type": "wrong-type",
}  # fmt: skip


def test_one_that_misbehaves_is_given_up_with_its_reason(server):
    """The path is what makes the server misbehave; what the voice puts behind it is a question."""
    found = {}

    async def use(voice, ways):
        for way in ways:
            there = ServerVoices(server.url(f"{way}?"), "stem-1")
            with pytest.raises(SpeechError) as caught:
                await ServerVoice(voice._gate, there).render(LINE)
            assert caught.value.code == "voice-elsewhere"
            assert isinstance(caught.value.__cause__, OutwardError)
            found[way] = caught.value.__cause__.code

    with_voice(server, lambda voice: use(voice, ["silent"]), patience=SHORT)
    with_voice(server, lambda voice: use(voice, BAD.keys() - {"silent"}))
    assert found == BAD


def endless(connection, *_):
    """A WAV of a gigabyte, a block at a time, without saying so."""
    connection.sendall(b"HTTP/1.1 200 OK\r\n" + WAV + b"Connection: close\r\n\r\n")
    connection.sendall(tone(seconds=0.1).to_wav())
    sent = 0
    while sent < GIGABYTE:
        connection.sendall(bytes(1 << 16))
        sent += 1 << 16
    return False


def test_a_gigabyte_is_not_taken(server):
    server.answers[f"v1/{PATH}"] = endless

    async def use(voice):
        return await voice.render(LINE)

    with pytest.raises(SpeechError) as caught:
        with_voice(server, use)
    assert caught.value.__cause__.code == "too-large"


RUBBISH = {
    "nothing": b"",
    "text": b"no sound at all",
    "cut off": tone(seconds=1).to_wav()[:9_000],
    "a head alone": tone(seconds=1).to_wav()[:44],
    "silence": Sound.silence(1).to_wav(),
    "an hour": Sound(bytes(2 * 8_000 * 300), 8_000).to_wav(),
    "a rate nobody has": tone().to_wav()[:24] + struct.pack("<I", 3) + tone().to_wav()[28:],
}


def test_what_is_no_sound_is_rubbish(server):
    codes = {}

    async def use(voice):
        for name, body in RUBBISH.items():
            server.answers[f"v1/{PATH}"] = say(body)
            with pytest.raises(SpeechError) as caught:
                await voice.render(LINE)
            codes[name] = caught.value.code

    with_voice(server, use)
    assert codes == dict.fromkeys(RUBBISH, "voice-rubbish")


def test_a_sound_that_was_sent_while_it_was_made_is_taken(server):
    wav = tone(seconds=0.5, rate=24_000).to_wav()
    for claimed in (0xFFFF_FFFF, 0x7FFF_FFFF - 36, 0):
        streamed = wav[:40] + struct.pack("<I", claimed) + wav[44:]
        assert Sound.from_wav(measured(streamed)).seconds == pytest.approx(0.5, abs=0.01)
    assert measured(wav) == wav
    assert measured(b"RIFF....WAVEdata") == b"RIFF....WAVEdata"


def test_an_address_that_is_none_is_said_beforehand(server):
    async def use(voice):
        return await voice.availability()

    for address in ("ftp://x", "http://voorbeeld.example/v1 #"):
        found = with_voice(server, use, address=address)
        assert (found.ok, found.code) == (False, "voice-elsewhere")
    assert server.connections == 0
