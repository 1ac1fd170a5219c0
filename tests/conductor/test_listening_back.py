"""Listening back as it sounds: lines and recordings in a row, cut, slowed down, over and over."""

import asyncio

import pytest

from tests.conductor.test_conductor import AGREED, BEGIN, YES, Desk, at_once, go, so
from trainingsveld.conductor.listening_back import cut, loudness
from trainingsveld.session import (
    ChooseReply,
    EndCall,
    ListenTo,
    Phase,
    StartAnswer,
    StartCall,
    StopAnswer,
    StopClip,
    Stretch,
    ThrowAway,
)
from trainingsveld.speech import Sound
from trainingsveld.speech.fake import FakeEar

LINE = Stretch(0, 0, "line")
TALK = tuple(Sound(bytes((n % 200, 1)) * 48_000, 48_000) for n in range(6))  # a second each


async def after_a_call(desk):
    desk.send(BEGIN, *AGREED, YES, StartCall())
    await desk.phase(Phase.LISTENING)
    desk.send(StartAnswer("c"))
    await desk.audio.ear.heard.wait()
    desk.send(StopAnswer())
    await so(lambda: desk.vault.sound("c"))
    desk.send(ChooseReply("rules"))
    await desk.phase(Phase.LISTENING)
    desk.send(EndCall())
    desk.audio.player.played.clear()


def desk(**more):
    return Desk(ear=FakeEar(TALK), **more)


def test_a_line_and_a_part_of_a_recording_in_a_row():
    async def main():
        async with desk() as at:
            await after_a_call(at)
            places = []
            at.conductor.feeds.place = places.append
            at.send(ListenTo((LINE, Stretch(0, 0, "answer", "c", 500, 2_500))))
            await at.until(lambda state: state.playing is None)
            line, answer = at.audio.player.played
            assert (line.rate, answer.rate) == (22_050, 48_000)
            assert answer.seconds == 2.0
            assert places == [0, 1]

    go(main())


def test_slower_it_takes_longer_and_begins_before_all_of_it_is_slowed_down():
    async def main():
        async with desk() as at:
            await after_a_call(at)
            at.vault.record("c", bytes(2 * 48_000 * 20), 48_000)
            whole = Sound(*at.vault.sound("c"))
            at.send(ListenTo((Stretch(0, 0, "answer", "c"),), 50))
            await at.until(lambda state: state.playing is None)
            lengths = [one.seconds for one in at.audio.player.played]
            assert lengths == [pytest.approx(long, abs=0.15) for long in (1.6, 12, 38.4)]
            assert sum(lengths) == pytest.approx(2 * whole.seconds, rel=0.02)

    go(main())


def test_again_and_again_until_somebody_says_enough():
    async def main():
        async with desk() as at:
            await after_a_call(at)
            at.send(ListenTo((LINE,), 100, again=True))
            await so(lambda: len(at.audio.player.played) > 3)
            at.send(StopClip())
            count = len(at.audio.player.played)
            for _ in range(10):
                await asyncio.sleep(0)
            assert len(at.audio.player.played) == count

    go(main())


def test_a_jump_takes_the_place_of_what_sounds():
    async def main():
        async with desk() as at:
            await after_a_call(at)
            at.audio.player.mood = "stuck"
            at.send(ListenTo((Stretch(0, 0, "answer", "c"),)))
            await so(lambda: at.audio.player.played)
            at.send(ListenTo((Stretch(0, 0, "answer", "c", 5_000),)))
            await so(lambda: len(at.audio.player.played) == 2)
            assert at.audio.player.played[1].seconds == 1.0
            assert at.audio.player.cancelled == 1
            at.send(ThrowAway("c"))
            await so(lambda: at.audio.player.cancelled == 2)

    go(main())


def test_what_was_playing_when_it_broke_off_does_not_play_on_by_itself(tmp_path):
    async def main():
        async with desk(path=tmp_path / "log") as at:
            await after_a_call(at)
            at.audio.player.mood = "stuck"
            at.send(ListenTo((LINE,), 100, again=True))
            await so(lambda: at.audio.player.played)
        async with desk(path=tmp_path / "log") as at:
            assert at.state.phase is Phase.FEEDBACK
            assert at.state.playing is None
            assert at.audio.player.played == []

    go(main())


def test_where_nothing_sounds_the_words_stay_for_a_while_and_it_goes_on():
    async def main():
        async with desk(wait=at_once) as at:
            await after_a_call(at)
            at.audio.player.mood = "failing"
            at.send(ListenTo((LINE, Stretch(0, 0, "answer"), Stretch(0, 0, "answer", "c")), 75))
            await at.until(lambda state: state.playing is None)
            at.voice.mood = "failing"
            at.send(ListenTo((LINE, Stretch(0, 0, "answer"))))
            await at.until(lambda state: state.playing is None)

    go(main())


def test_lengths_and_loudness_are_told_of_what_has_a_sound():
    async def main():
        async with desk() as at:
            await after_a_call(at)
            found = {}
            wanted = (LINE, Stretch(0, 0, "answer", "c"), Stretch(0, 0, "answer"))
            await at.conductor.back.measure(
                at.state, wanted, lambda place, *more: found.__setitem__(place, more)
            )
            assert set(found) == {0, 1}
            seconds, loud = found[1]
            assert seconds == 6.0
            assert len(loud) == 120
            assert all(0 <= one <= 1 for one in loud)

    go(main())


def test_cutting_keeps_whole_samples():
    sound = Sound(bytes(range(200)) * 4, 8_000, 2)
    assert cut(sound, 0, -1) == sound
    assert cut(sound, 10, 15).frames == 40
    assert cut(sound, 24, 90_000).frames == 8
    assert cut(sound, 90_000, -1).frames == 0
    assert loudness(Sound(b"", 8_000)) == ()
