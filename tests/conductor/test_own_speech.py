"""How one spoke, from the moments of a call that is played: by a clock that the test turns."""

import asyncio

import numpy as np
import pytest

from tests.conductor.test_conductor import AGREED, YES, Desk, go, so
from tests.small_case import BRAM, CHANTAL, METHOD, SCENARIO
from trainingsveld.conductor import Conductor, Pace
from trainingsveld.conductor.own_speech import CallMoments
from trainingsveld.session import (
    AnswerConsent,
    BeginSession,
    ChooseReply,
    EndCall,
    Phase,
    SkipLine,
    StartAnswer,
    StartCall,
    StopAnswer,
    StopRecording,
    tells_own_speech,
)
from trainingsveld.speech import Sound
from trainingsveld.speech.fake import FakeEar, FakePlayer
from trainingsveld.store.reference import customer_model

ALONE = BeginSession(SCENARIO, customer_model(), METHOD, (CHANTAL,))


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


class SlowPlayer(FakePlayer):
    """A line takes as long as the clock is turned on while it sounds."""

    def __init__(self, clock, seconds):
        super().__init__()
        self.clock, self.seconds = clock, seconds

    async def play(self, sound):
        await super().play(sound)
        self.clock.now += self.seconds


def talk(seconds: float) -> tuple[Sound, ...]:
    """Half a second of room, then speech, in blocks of 32 ms."""
    moments = np.arange(round((0.5 + seconds) * 48_000)) / 48_000
    voice = np.sin(2 * np.pi * 700 * moments) * np.sin(np.pi * 4 * moments) ** 2 * (moments > 0.5)
    wave = 0.3 * voice + np.random.default_rng(1).normal(0, 0.0003, len(moments))
    whole = (wave * 32_767).astype("<i2").tobytes()
    return tuple(
        Sound(whole[at : at + 3_072], 48_000) for at in range(0, len(whole) // 3_072 * 3_072, 3_072)
    )


class AloneDesk(Desk):
    def __init__(self, clock, ear):
        super().__init__(ear=ear)
        self.audio.player = SlowPlayer(clock, 5.0)
        pace = Pace(clock)
        self.conductor = Conductor("s", self.log, self.vault, self.voice, self.audio, pace=pace)


async def played(desk, clock):
    desk.send(ALONE, AnswerConsent(yes=True, heard=("p1",)), StartCall())
    await desk.phase(Phase.LISTENING)
    clock.now += 1.0 + sum(block.seconds for block in desk.audio.ear.blocks)
    desk.send(StartAnswer(desk.vault.new_clip()))
    await so(desk.audio.ear.heard.is_set)
    desk.send(StopAnswer(), ChooseReply("rules"))
    await desk.phase(Phase.LISTENING)
    desk.send(EndCall())


def test_share_and_waiting_come_from_the_call_itself():
    async def main():
        clock = Clock()
        async with AloneDesk(clock, FakeEar(talk(4.0))) as desk:
            await played(desk, clock)
            told = await desk.conductor.own_speech()
            (one,) = told.answers
            assert one.turn == 0
            assert one.waited == pytest.approx(1.0 + 0.5, abs=0.1)
            assert one.line == pytest.approx(5.0)
            assert told.share == pytest.approx(4 / 9, abs=0.06)

    go(main())


def test_with_somebody_else_there_nothing_is_even_counted():
    async def main():
        clock = Clock()
        two = BeginSession(SCENARIO, customer_model(), METHOD, (CHANTAL, BRAM))
        async with AloneDesk(clock, FakeEar(talk(2.0))) as desk:
            desk.send(two, *AGREED, YES, StartCall(), SkipLine())
            desk.send(StartAnswer(desk.vault.new_clip()))
            await so(desk.audio.ear.heard.is_set)
            desk.send(StopAnswer(), ChooseReply("rules"))
            await desk.phase(Phase.LISTENING)
            desk.send(EndCall())
            assert desk.state.turns[0].answer.clips
            assert not tells_own_speech(desk.state)
            assert await desk.conductor.own_speech() is None

    go(main())


def test_without_recordings_or_before_the_end_there_is_nothing():
    async def main():
        clock = Clock()
        async with AloneDesk(clock, FakeEar(talk(2.0))) as desk:
            desk.send(ALONE, AnswerConsent(yes=False, heard=("p1",)), StartCall(), SkipLine())
            desk.send(ChooseReply("rules"))
            assert not tells_own_speech(desk.state)
            await desk.phase(Phase.LISTENING)
            desk.send(EndCall())
            assert await desk.conductor.own_speech() is None

    go(main())


def test_what_waits_to_be_thrown_away_is_not_looked_at():
    async def main():
        clock = Clock()
        async with AloneDesk(clock, FakeEar(talk(2.0))) as desk:
            await played(desk, clock)
            assert tells_own_speech(desk.state)
            desk.send(StopRecording())
            assert not tells_own_speech(desk.state)

    go(main())


def test_a_recording_that_is_gone_counts_for_nothing():
    async def main():
        clock = Clock()
        async with AloneDesk(clock, FakeEar(talk(2.0))) as desk:
            await played(desk, clock)
            desk.vault.forget(desk.state.turns[0].answer.clips)
            assert (await desk.conductor.own_speech()).answers == ()

    go(main())


def test_counting_is_ended_by_a_cancel():
    async def main():
        clock = Clock()
        async with AloneDesk(clock, FakeEar(talk(2.0))) as desk:
            await played(desk, clock)
            (clip,) = desk.state.turns[0].answer.clips
            desk.vault.record(clip, bytes(2 * 48_000 * 600), 48_000)
            task = asyncio.create_task(desk.conductor.own_speech())
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    go(main())


def test_a_recording_that_begins_during_the_line_is_before_its_end():
    clock = Clock()
    moments = CallMoments(clock)
    with moments.line():
        clock.now += 2.0
        moments.block("c", Sound.silence(0.032))
        clock.now += 0.5
    found = moments.of("c")
    assert found.line == pytest.approx(2.5)
    assert found.gap == pytest.approx(-0.532)


def test_what_was_kept_from_before_the_first_word_is_counted_back():
    """Hands-free, half a second comes at once when somebody is noticed."""
    clock = Clock()
    moments = CallMoments(clock)
    with moments.line():
        clock.now += 2.0
    clock.now += 1.0
    for _ in range(16):
        moments.block("c", Sound.silence(0.032))
    assert moments.of("c").gap == pytest.approx(1.0 - 0.512)
    assert moments.of("another").gap is None
    assert CallMoments(None).of("c").line is None
