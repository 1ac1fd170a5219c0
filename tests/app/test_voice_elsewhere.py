"""The customer's voice from another computer, in the program: chosen, allowed, or let go of."""

import asyncio
import logging

import pytest

from tests.outward.server import Server
from tests.speech.test_server_voice import PATH, say
from trainingsveld.app.hearing import Transcription
from trainingsveld.app.voice_elsewhere import VoiceElsewhere
from trainingsveld.privacy import Level
from trainingsveld.session import Person, State
from trainingsveld.speech import Line
from trainingsveld.speech.fake import FakeVoice
from trainingsveld.speech.tone import tone
from trainingsveld.store import Settings

ROBIN, SAM = Person("p1", "w1", "player"), Person("p2", "w2", "observer")
LINE = Line("Waar blijft mijn pakket?")


@pytest.fixture
def server():
    with Server() as running:
        running.answers[f"v1/{PATH}"] = say(tone(seconds=0.5, rate=24_000).to_wav())
        yield running


class Program:
    def __init__(self, tmp_path, server):
        self.settings = Settings(voice="server", voice_address=server.url("v1"), voice_men="onyx")
        self.told, self.own = [], FakeVoice()
        self.hearing = Transcription(tmp_path, lambda: self.settings, None, None)
        tell = lambda code, why: self.told.append((code, why))  # noqa: E731
        self.voice = VoiceElsewhere(
            self.own, lambda: self.settings, self.hearing.standing, tell, None
        )
        self.hearing.on_stricter.append(self.voice.review)


def run(program, use):
    async def go():
        try:
            async with asyncio.timeout(100):
                return await use(program)
        finally:
            await program.voice.close()

    return asyncio.run(go())


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("people", [(ROBIN,), (ROBIN, SAM)])
def test_it_speaks_for_who_plays_alone_at_the_open_level_and_nobody_else(
    tmp_path, server, level, people
):
    program = Program(tmp_path, server)

    async def use(program):
        program.hearing.see(State(level=level, people=people))
        await program.voice.render(LINE)
        return program.voice.identity

    identity = run(program, use)
    allowed = level is Level.OPEN and len(people) == 1
    assert identity.startswith("server ") is allowed
    assert (server.connections > 0) is allowed
    assert bool(program.own.asked) is not allowed
    assert program.told == [], "what the level forbids is no fault"


def test_one_that_fails_is_told_once_and_the_own_voice_speaks(tmp_path, server, caplog):
    caplog.set_level(logging.CRITICAL)
    program = Program(tmp_path, server)
    server.answers = {}

    async def use(program):
        program.hearing.see(State(level=Level.OPEN, people=(ROBIN,)))
        sounds = [await program.voice.render(LINE) for _ in range(3)]
        asked = len(server.seen)
        program.voice.try_again()
        await program.voice.render(LINE)
        return sounds, asked

    sounds, asked = run(program, use)
    assert all(sound.rate == 22_050 for sound in sounds)
    assert (asked, len(server.seen), len(program.own.asked)) == (1, 2, 4)
    assert [code for code, _ in program.told] == ["voice-elsewhere"] * 2
    assert "stem van een andere computer" in program.told[0][1]


def test_a_line_is_asked_for_once(tmp_path, server):
    program = Program(tmp_path, server)

    async def use(program):
        program.hearing.see(State(level=Level.OPEN, people=(ROBIN,)))
        return [await program.voice.render(LINE) for _ in range(3)]

    first, *others = run(program, use)
    assert others == [first, first]
    assert len(server.seen) == 1


def test_when_the_session_becomes_stricter_nothing_more_goes_out(tmp_path, server):
    program = Program(tmp_path, server)

    async def use(program):
        program.hearing.see(State(level=Level.OPEN, people=(ROBIN,)))
        await program.voice.render(LINE)
        program.hearing.see(State(level=Level.TEAM, people=(ROBIN,)))
        await program.voice.render(LINE)
        return len(program.own.asked)

    assert run(program, use) == 1
    assert len(server.seen) == 1


def test_switched_back_the_own_voice_speaks_and_nothing_is_loaded(tmp_path, server):
    program = Program(tmp_path, server)
    program.settings = Settings()

    async def use(program):
        await program.voice.render(LINE)
        return program.voice.identity, program.voice._gate

    assert run(program, use) == (program.own.identity, None)
