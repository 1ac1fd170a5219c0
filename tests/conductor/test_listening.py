"""A call hands-free, with fakes for ears: what is heard becomes what the rules know."""

import asyncio

import msgspec

from tests.conductor.test_conductor import Desk, go, never, so
from tests.small_case import BRAM, CHANTAL, METHOD, SCENARIO
from trainingsveld.session import (
    AnswerBy,
    AnswerConsent,
    BeginSession,
    CallTimeOut,
    ChooseReply,
    ConfirmRules,
    Phase,
    Resume,
    SkipLine,
    StartAnswer,
    StartCall,
    StopAnswer,
    StopRecording,
    TakeTime,
    ThrowAway,
)
from trainingsveld.speech import SpeechError
from trainingsveld.speech.fake import FakeEar
from trainingsveld.store.reference import customer_model

BEGIN = BeginSession(SCENARIO, customer_model(), METHOD, (CHANTAL, BRAM), hands_free=True)
AGREED = (ConfirmRules("p1"), ConfirmRules("p2"))
YES = AnswerConsent(yes=True, heard=("p1", "p2"))


async def listening(desk):
    """The call is on, the customer has spoken, and the microphone is open."""
    desk.send(BEGIN, *AGREED, YES, StartCall())
    await desk.phase(Phase.LISTENING)
    await so(lambda: desk.audio.ear._on_heard is not None)


def test_an_answer_begins_and_ends_by_itself_and_is_recorded():
    async def main():
        async with Desk(ear=FakeEar(())) as desk:
            await listening(desk)
            desk.audio.ear.hear(0.9, 0.5)
            assert desk.state.phase is Phase.ANSWERING
            desk.audio.ear.hear(0.9, 2)
            desk.audio.ear.hear(0.0, 1.3)
            assert desk.state.phase is Phase.CHOOSING
            (clip,) = desk.state.answer.clips
            assert 3.5 < desk.vault.length(clip) < 4.0
            assert desk.audio.ear.recordings == 1
            desk.send(ChooseReply("feeling"))
            assert desk.state.turns[-1].answer.clips == (clip,)

    go(main())


def test_with_the_key_held_a_pause_is_told_too_and_the_end_is_heard_as_a_whole():
    async def main():
        async with Desk(ear=FakeEar(())) as desk:
            told = []
            desk.conductor.feeds.pausing = told.append
            desk.send(msgspec.structs.replace(BEGIN, hands_free=False), *AGREED, YES, StartCall())
            await desk.phase(Phase.LISTENING)
            desk.send(StartAnswer(desk.vault.new_clip()))
            await so(lambda: desk.audio.ear.recordings == 1)
            desk.audio.ear.hear(0.9, 1)
            assert told == []
            desk.audio.ear.hear(0.0, 0.6)
            assert told == [True]
            desk.audio.ear.hear(0.9, 1)
            assert told == [True, False]
            desk.audio.ear.hear(0.0, 0.6)
            desk.send(StopAnswer())
            await desk.conductor.listening.recorded()
            assert told == [True, False, True, False]

    go(main())


def test_without_a_yes_it_listens_and_keeps_nothing():
    async def main():
        async with Desk(ear=FakeEar(())) as desk:
            desk.send(BEGIN, *AGREED, AnswerConsent(yes=False), StartCall())
            await desk.phase(Phase.LISTENING)
            await so(lambda: desk.audio.ear._on_heard is not None)
            desk.audio.ear.hear(0.9, 2)
            assert desk.state.phase is Phase.ANSWERING
            desk.audio.ear.hear(0.0, 1.3)
            assert desk.state.answer.clips == ()
            assert desk.vault.seconds == 0

    go(main())


def test_stop_ends_the_recording_in_the_middle_of_a_word_and_what_is_thrown_away_is_gone():
    async def main():
        async with Desk(ear=FakeEar(())) as desk:
            await listening(desk)
            desk.audio.ear.hear(0.9, 1)
            (clip,) = desk.state.recordings.clips
            kept = desk.vault.length(clip)
            assert kept > 0.9
            desk.send(StopRecording())
            desk.audio.ear.hear(0.9, 1)
            await so(lambda: desk.audio.ear.cancelled == 1)
            assert desk.vault.length(clip) == kept
            desk.send(ThrowAway())
            await so(lambda: desk.vault.sound(clip) is None)
            desk.send(Resume())
            await so(lambda: desk.audio.ear.recordings == 2)
            desk.audio.ear.hear(0.9, 1)
            assert desk.state.phase is Phase.ANSWERING
            assert desk.vault.seconds < 0.001

    go(main())


def test_who_listens_next_is_not_cut_off_by_who_listened_before():
    class Slow(FakeEar):
        """A microphone that takes its time to close."""

        async def record(self, take, *, on_level=None, on_warning=None, on_heard=None):
            self.recordings += 1
            self._take, self._on_heard = take, on_heard
            try:
                await asyncio.Event().wait()
            finally:
                await self.closed.wait()

    async def main():
        ear = Slow(())
        ear.closed = asyncio.Event()
        async with Desk(ear=ear) as desk:
            await listening(desk)
            desk.send(CallTimeOut(), Resume())
            await so(lambda: ear.recordings == 2)
            ear.closed.set()
            for _ in range(5):
                await asyncio.sleep(0)
            ear.hear(0.9, 1)
            assert desk.state.phase is Phase.ANSWERING
            assert desk.vault.seconds > 0.9
            ear.hear(0.0, 1.3)
            assert desk.state.phase is Phase.CHOOSING

    go(main())


def test_who_speaks_through_the_customer_is_an_interruption():
    async def main():
        async with Desk(ear=FakeEar(()), player="stuck") as desk:
            desk.send(BEGIN, *AGREED, YES, StartCall())
            await so(lambda: desk.audio.player.played and desk.audio.ear._on_heard)
            tension = desk.state.call.values[0]
            desk.audio.ear.hear(0.9, 0.07)
            assert desk.state.phase is Phase.ANSWERING
            assert desk.state.turns[-1].kind == "interrupt"
            assert desk.state.call.values[0] > tension
            await so(lambda: desk.audio.player.cancelled == 1)

    go(main())


def test_time_to_think_holds_the_end_of_an_answer_until_one_goes_on():
    async def main():
        async with Desk(ear=FakeEar(())) as desk:
            await listening(desk)
            desk.audio.ear.hear(0.9, 1)
            desk.send(TakeTime())
            desk.audio.ear.hear(0.0, 5)
            assert desk.state.phase is Phase.ANSWERING
            desk.audio.ear.hear(0.9, 0.5)
            assert not desk.state.thinking
            desk.audio.ear.hear(0.0, 1.3)
            assert desk.state.phase is Phase.CHOOSING

    go(main())


def test_pauses_are_told_and_what_is_said_after_them_too():
    async def main():
        async with Desk(ear=FakeEar(())) as desk:
            told = []
            desk.conductor.feeds.pausing = told.append
            await listening(desk)
            for _ in range(2):
                desk.audio.ear.hear(0.9, 1)
                desk.audio.ear.hear(0.0, 0.3)
            assert told == [True, False, True]

    go(main())


def test_the_words_understood_so_far_shorten_or_lengthen_the_wait():
    async def main():
        async with Desk(ear=FakeEar(())) as desk:
            await listening(desk)
            desk.audio.ear.hear(0.9, 1)
            desk.conductor.listening.understand("Wat vervelend voor")
            desk.audio.ear.hear(0.0, 1.3)
            assert desk.state.phase is Phase.ANSWERING
            desk.conductor.listening.understand("Wat vervelend voor u")
            desk.audio.ear.hear(0.9, 0.5)  # and goes on: that was not all of it
            desk.audio.ear.hear(0.0, 0.7)
            assert desk.state.phase is Phase.ANSWERING
            desk.conductor.listening.understand("Wat vervelend voor u")
            desk.audio.ear.hear(0.0, 0.032)
            assert desk.state.phase is Phase.CHOOSING

    go(main())


def test_the_way_is_changed_at_any_time():
    async def main():
        async with Desk(ear=FakeEar(())) as desk:
            await listening(desk)
            desk.send(AnswerBy())
            await so(lambda: desk.audio.ear.cancelled == 1)
            desk.send(AnswerBy(hands_free=True))
            await so(lambda: desk.audio.ear.recordings == 2)
            desk.audio.ear.hear(0.9, 1)
            desk.send(AnswerBy(by_hand=True))
            assert desk.state.phase is Phase.CHOOSING

    go(main())


def test_without_a_detector_one_holds_the_key_and_is_told():
    async def main():
        async with Desk(ear=FakeEar((), mood="failing", code="no-detector")) as desk:
            desk.send(BEGIN, *AGREED, YES, StartCall())
            await desk.until(lambda state: state.trouble == "no-detector")
            assert not desk.state.hands_free
            assert not desk.state.failures
            await desk.phase(Phase.LISTENING)

    go(main())


class Unplugged(FakeEar):
    """Goes away when the test says so, and is followed by another one."""

    async def record(self, take, *, on_level=None, on_warning=None, on_heard=None):
        self.recordings += 1
        self._take, self._on_heard = take, on_heard
        if self.recordings > 1:
            await asyncio.Event().wait()
        self.gone = asyncio.Event()
        await self.gone.wait()
        raise SpeechError("device-lost", "as the test asked")


def test_unplugged_in_the_middle_the_answer_goes_on_with_a_gap():
    async def main():
        ear = Unplugged(())
        async with Desk(ear=ear) as desk:
            desk.send(BEGIN, *AGREED, YES, StartCall())
            await desk.phase(Phase.LISTENING)
            await so(lambda: ear._on_heard is not None)
            ear.hear(0.9, 1)
            (first,) = desk.state.answer.clips
            ear.gone.set()
            await so(lambda: ear.recordings == 2 and len(desk.state.answer.clips) == 2)
            assert desk.state.phase is Phase.ANSWERING
            assert desk.state.trouble == "microphone-changed"
            assert desk.state.answer.gaps == desk.state.answer.clips[1:]
            ear.hear(0.9, 1)
            assert desk.vault.length(desk.state.answer.clips[1]) > 0.9
            assert desk.vault.length(first) > 0.9
            ear.hear(0.0, 1.3)
            assert desk.state.phase is Phase.CHOOSING

    go(main())


def test_the_customer_breaks_into_a_monologue_where_the_case_says_so():
    waits = []

    async def wait(seconds):
        waits.append(seconds)
        await (asyncio.sleep(0) if seconds == 20 else never(seconds))

    async def main():
        async with Desk(ear=FakeEar(()), wait=wait) as desk:
            await listening(desk)
            desk.send(ChooseReply("feeling"))
            await desk.phase(Phase.SPEAKING)
            desk.send(SkipLine())
            before = desk.state.call
            desk.audio.ear.hear(0.9, 1)
            await desk.until(lambda state: state.turns[-1].kind == "broke_in")
            assert desk.state.said.text == "Mag ik ook iets zeggen?"
            assert desk.state.call == before
            assert 20 in waits

    go(main())
