"""The recogniser in the program: off by default, one sentence when it fails, and the rules."""

import asyncio
import logging

import pytest
from msgspec.structs import replace

from tests.outward.server import Server, whole
from tests.speech.recognition.whisper_base import put_together, why_not
from tests.speech.unhurried import voice_of_this_machine
from trainingsveld.app.hearing import Transcription
from trainingsveld.dialogue import understand
from trainingsveld.privacy import Level
from trainingsveld.scenario import Reply
from trainingsveld.session import Person, Phase, State
from trainingsveld.speech import Line, Sound
from trainingsveld.speech.fake import FakeRecogniser
from trainingsveld.speech.tone import tone
from trainingsveld.store import Settings

ROBIN, SAM = Person("p1", "w1", "player"), Person("p2", "w2", "observer")


class Program:
    """What the program around it does."""

    def __init__(self, tmp_path, settings, made=None):
        self.settings, self.told, self.asked, self.begun = settings, [], [], []
        self.hearing = Transcription(tmp_path, lambda: self.settings, self._start, self._tell, made)

    def _start(self, work):
        self.begun.append(asyncio.get_running_loop().create_task(work))
        return self.begun[-1]

    def _tell(self, code, detail):
        self.told.append((code, detail))

    async def hear(self, sound=None, language="nl"):
        self.hearing.transcribe(sound or tone(), language, self.asked.append)
        await asyncio.wait(self.begun)
        return self.asked[-1] if self.asked else "nothing"


def run(program, use):
    async def go():
        try:
            async with asyncio.timeout(100):
                return await use(program)
        finally:
            await program.hearing.close()

    return asyncio.run(go())


def test_it_is_off_until_somebody_switches_it_on(tmp_path):
    assert not Program(tmp_path, Settings()).hearing.on
    assert Program(tmp_path, Settings(recognition="local")).hearing.on


def test_what_is_said_is_told_and_the_recogniser_gets_ready_when_somebody_speaks(tmp_path):
    fake = FakeRecogniser("Dat begrijp ik.")
    program = Program(tmp_path, Settings(recognition="local"), lambda _: fake)

    async def use(program):
        program.hearing.see(State(phase=Phase.LISTENING))
        assert fake.warmed == 0
        program.hearing.see(State(phase=Phase.ANSWERING))
        program.hearing.see(State(phase=Phase.ANSWERING))
        return await program.hear()

    assert run(program, use) == "Dat begrijp ik."
    assert fake.warmed == 1
    assert program.told == []


def test_one_that_fails_is_told_once_a_session_and_the_page_can_go_on(tmp_path, caplog):
    caplog.set_level(logging.CRITICAL)
    fake = FakeRecogniser(mood="failing", code="recogniser-hung")
    program = Program(tmp_path, Settings(recognition="local"), lambda _: fake)

    async def use(program):
        await program.hear()
        await program.hear()
        program.hearing.left()
        return await program.hear()

    assert run(program, use) is None
    assert program.asked == [None, None, None]
    assert program.told == [("recogniser-hung", "")] * 2, "once for each session"


def test_the_last_recording_alone_is_told(tmp_path):
    fake = FakeRecogniser(mood="stuck")
    program = Program(tmp_path, Settings(recognition="local"), lambda _: fake)

    async def use(program):
        program.hearing.transcribe(tone(), "nl", lambda _: program.asked.append("first"))
        await asyncio.sleep(0)
        fake.mood = "instant"
        await program.hear()
        return program.asked

    assert run(program, use) == ["Goedemorgen."]


def test_without_model_or_engine_there_is_a_sentence(tmp_path, caplog):
    caplog.set_level(logging.CRITICAL)
    program = Program(tmp_path, Settings(recognition="local"))
    assert run(program, Program.hear) is None
    assert program.told == [("no-recogniser", "")]


def server_settings(server):
    return Settings(recognition="server", recognition_address=server.url(""))


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("people", [(ROBIN,), (ROBIN, SAM)])
def test_a_server_hears_who_plays_alone_at_the_open_level_and_nobody_else(
    tmp_path, level, people, caplog
):
    caplog.set_level(logging.CRITICAL)
    with Server() as server:
        kind = b"Content-Type: application/json\r\n"
        server.answers["audio/transcriptions"] = lambda c, *_: c.sendall(
            whole(b'{"text": "ja"}', kind)
        )
        program = Program(tmp_path, server_settings(server))
        program.hearing.see(State(level=level, people=people))
        found = run(program, Program.hear)
        if level is Level.OPEN and len(people) == 1:
            assert (found, program.told, server.connections) == ("ja", [], 1)
            return
        ((code, why),) = program.told
        assert (found, code, server.connections) == (None, "recogniser-elsewhere", 0)
        assert "niets verstuurd" in why
        if level is not Level.OPEN:
            assert "niveau" in why
        else:
            assert "iedereen" in why


def test_a_session_that_becomes_stricter_ends_what_the_server_is_asked(tmp_path, caplog):
    caplog.set_level(logging.CRITICAL)
    with Server() as server:
        program = Program(tmp_path, replace(server_settings(server), recognition_address=""))
        program.settings = replace(
            program.settings, recognition_address=server.url("silent?").rstrip("/")
        )

        async def use(program):
            now = State(level=Level.OPEN, people=(ROBIN,))
            program.hearing.see(now)
            program.hearing.transcribe(tone(), "nl", program.asked.append)
            await asyncio.to_thread(server.asked.wait, 10)
            program.hearing.see(replace(now, level=Level.CONFIDENTIAL))
            await asyncio.wait(program.begun)

        run(program, use)
        assert program.asked == [None]
        ((code, why),) = program.told
        assert code == "recogniser-elsewhere"
        assert "strenger" in why


def test_an_answer_said_aloud_is_proposed_with_a_real_model(tmp_path):
    if reason := why_not():
        pytest.skip(reason)
    put_together(tmp_path / "whisper-base")
    replies = (
        Reply("sorry", "I am so sorry to hear that."),
        Reply("limit", "I will raise your limit at once."),
        Reply("rules", "Those are the rules, I cannot change them."),
    )
    program = Program(tmp_path, Settings(recognition="local"))

    async def use(program):
        voice = voice_of_this_machine()
        try:
            said = await voice.render(Line("Okay, I can raise the limit for you right away.", "en"))
        finally:
            await voice.close()
        found = [await program.hear(said, "en")]
        found.append(await program.hear(Sound.silence(2), "en"))
        return found

    words, nothing = run(program, use)
    found = understand(words, replies, "en")
    assert (found.ranked[0].reply, nothing) == ("limit", "")
    assert found.verdict != "unclear"
