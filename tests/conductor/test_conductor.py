import asyncio

import pytest

from tests.small_case import AISHA, BRAM, CHANTAL, METHOD, SCENARIO
from trainingsveld.conductor import Conductor
from trainingsveld.privacy import Level, Naming
from trainingsveld.session import (
    AnswerConsent,
    BeginSession,
    CallTimeOut,
    ChooseReply,
    CloseSession,
    ConfirmRules,
    EndCall,
    HandIn,
    OpenCurtain,
    Phase,
    PlayClip,
    Refused,
    SkipLine,
    StartAnswer,
    StartCall,
    StopAnswer,
    StopRecording,
    TakeBack,
    WriteNote,
    step_begins,
    visible_notes,
)
from trainingsveld.speech.fake import FakeAudio, FakeEar, FakePlayer, FakeVoice, known_blocks
from trainingsveld.store import Log, StoreError, Vault
from trainingsveld.store.reference import customer_model

BEGIN = BeginSession(SCENARIO, customer_model(), METHOD, (CHANTAL, BRAM))
AGREED = (ConfirmRules("p1"), ConfirmRules("p2"))
YES = AnswerConsent(yes=True, heard=("p1", "p2"))


async def never(_seconds):
    await asyncio.Event().wait()


async def at_once(_seconds):
    await asyncio.sleep(0)


async def so(holds):
    """Let the loop turn until it is so."""
    async with asyncio.timeout(100):
        while not holds():  # noqa: ASYNC110 - the fakes keep lists, not events
            await asyncio.sleep(0)


class Desk:
    """A conductor with fakes around it."""

    def __init__(self, path=None, *, player="instant", voice="instant", wait=never, ear=None):
        self.log = Log(path)
        self.vault = Vault()
        self.voice = FakeVoice(voice)
        self.audio = FakeAudio(FakePlayer(player), ear or FakeEar())
        self.conductor = Conductor("s", self.log, self.vault, self.voice, self.audio, wait=wait)

    async def __aenter__(self):
        await self.conductor.__aenter__()
        return self

    async def __aexit__(self, *error):
        await self.conductor.__aexit__(*error)
        self.log.close()

    @property
    def state(self):
        return self.conductor.state

    def send(self, *commands):
        for command in commands:
            self.conductor.send(command)
        return self

    async def until(self, holds):
        reached = asyncio.Event()
        self.conductor.watch(lambda state: reached.set() if holds(state) else None)
        async with asyncio.timeout(100):
            await reached.wait()

    async def phase(self, phase):
        await self.until(lambda state: state.phase is phase)


def go(main):
    asyncio.run(main)


def test_the_lines_are_prepared_before_the_call_and_progress_is_told():
    async def main():
        async with Desk() as desk:
            desk.send(BEGIN)
            await desk.until(lambda state: state.voice_ready)
            done, total, failed = desk.conductor.feeds.prepared
            assert done == total == len(desk.voice.asked) > 10
            assert not failed

    go(main())


def test_the_customer_speaks_and_then_the_player_is_waited_for():
    async def main():
        async with Desk() as desk:
            desk.send(BEGIN, *AGREED, YES, StartCall())
            await desk.phase(Phase.LISTENING)
            assert "Waar blijft mijn geld?" in [line.text for line in desk.voice.asked]
            assert len(desk.audio.player.played) == 1

    go(main())


def test_an_answer_is_kept_with_what_was_said_while_letting_go():
    async def main():
        ear = FakeEar(known_blocks(2), last=known_blocks(1))
        async with Desk(ear=ear) as desk:
            desk.send(BEGIN, *AGREED, YES, StartCall(), SkipLine())
            clip = desk.vault.new_clip()
            desk.send(StartAnswer(clip))
            async with asyncio.timeout(100):
                await desk.audio.ear.heard.wait()
            desk.send(StopAnswer())
            await asyncio.sleep(0)
            samples, rate = desk.vault.sound(clip)
            assert (len(samples), rate) == (3 * 1_536 * 2, 48_000)
            desk.send(PlayClip(clip))
            await desk.until(lambda state: state.playing is None)
            assert desk.audio.player.played[-1].samples == samples

    go(main())


async def recorded_and_stopped(desk):
    """Something is recorded, then Esc Esc."""
    desk.send(BEGIN, *AGREED, YES, StartCall(), SkipLine())
    clip = desk.vault.new_clip()
    desk.send(StartAnswer(clip))
    async with asyncio.timeout(100):
        await desk.audio.ear.heard.wait()
    desk.send(StopRecording())
    await so(lambda: desk.vault.sound(clip))
    return clip


def test_what_was_stopped_is_overwritten_when_nobody_says_that_it_may_stay():
    async def main():
        waited = []

        async def minute(seconds):
            waited.append(seconds)
            await asyncio.sleep(0)

        async with Desk(ear=FakeEar(known_blocks(2), last=known_blocks(1)), wait=minute) as desk:
            clip = await recorded_and_stopped(desk)
            await desk.until(lambda state: state.recordings.since and not state.recordings.leaving)
            assert 60 in waited
            assert desk.vault.sound(clip) is None
            assert desk.vault.seconds == 0

    go(main())


def test_closing_at_once_leaves_no_sound_behind():
    async def main():
        async with Desk(ear=FakeEar(known_blocks(2), last=known_blocks(1))) as desk:
            clip = await recorded_and_stopped(desk)
            desk.send(CloseSession())
        assert desk.vault.sound(clip) is None

    go(main())


def test_moving_on_hushes_the_customer():
    async def main():
        async with Desk(player="stuck") as desk:
            desk.send(BEGIN, *AGREED, YES, StartCall())
            await so(lambda: desk.audio.player.played)
            desk.send(SkipLine())
            await so(lambda: desk.audio.player.cancelled)

    go(main())


def test_silence_makes_the_customer_hang_up_in_the_end():
    async def main():
        async with Desk(wait=at_once) as desk:
            desk.send(BEGIN, *AGREED, YES, StartCall())
            await desk.phase(Phase.FEEDBACK)
            assert [turn.kind for turn in desk.state.turns] == ["silence", "silence"]

    go(main())


@pytest.mark.parametrize("broken", ["voice", "player"])
def test_a_broken_engine_leaves_captions_and_the_call_goes_on(broken, caplog):
    async def main():
        async with Desk(wait=at_once, **{broken: "failing"}) as desk:
            desk.send(BEGIN, *AGREED, YES, StartCall())
            await desk.phase(Phase.FEEDBACK)
            assert desk.state.trouble in ("voice-crashed", "device-lost")

    go(main())
    assert "a line was not heard" in caplog.text


def test_a_lost_microphone_is_said_and_the_turn_goes_on(caplog):
    async def main():
        async with Desk(ear=FakeEar(mood="failing")) as desk:
            desk.send(BEGIN, *AGREED, YES, StartCall(), SkipLine())
            desk.send(StartAnswer("c"))
            await desk.until(lambda state: state.trouble == "device-lost")
            desk.send(StopAnswer(), ChooseReply("rules"))
            assert desk.state.phase is Phase.SPEAKING

    go(main())
    assert "not recorded" in caplog.text


def test_a_full_vault_ends_the_recording_and_nothing_else(caplog):
    async def main():
        async with Desk() as desk:
            desk.vault._most = 0.05
            desk.send(BEGIN, *AGREED, YES, StartCall(), SkipLine(), StartAnswer("c"))
            await desk.until(lambda state: state.trouble == "vault-full")
            assert desk.vault.sound("c") is not None

    go(main())


def test_starting_again_goes_on_at_the_same_turn_and_says_the_line_again(tmp_path):
    path = tmp_path / "log.sqlite"

    async def first():
        async with Desk(path) as desk:
            desk.send(BEGIN, *AGREED, YES, StartCall(), SkipLine())
            desk.send(ChooseReply("rules"))
            return desk.state

    async def second():
        async with Desk(path) as desk:
            resumed = desk.state
            await desk.phase(Phase.LISTENING)
            assert desk.voice.asked[0].text == "Nogmaals: waar blijft mijn geld?"
            return resumed

    assert asyncio.run(first()) == asyncio.run(second())


def test_a_full_disk_does_not_stop_the_session(caplog):
    class Full(Log):
        full = True

        def append(self, session, at, new):
            if self.full:
                raise StoreError("log-full", "no space")
            super().append(session, at, new)

    async def main():
        with Full() as log:
            voice, audio = FakeVoice(), FakeAudio()
            async with Conductor("s", log, Vault(), voice, audio, wait=never) as conductor:
                conductor.send(BEGIN)
                conductor.send(YES)
                assert conductor.notice.code == "log-full"
                log.full = False
                for command in (*AGREED, StartCall()):
                    conductor.send(command)
                assert conductor.notice is None
                assert [type(e).__name__ for e in log.read("s")] == [
                    "SessionBegun",
                    "ConsentAnswered",
                    "RulesConfirmed",
                    "RulesConfirmed",
                    "CallStarted",
                ]

    go(main())


def test_leaving_stops_everything():
    async def main():
        async with Desk(player="stuck") as desk:
            desk.send(BEGIN, *AGREED, YES, StartCall())
            await so(lambda: desk.audio.player.played)
        assert desk.audio.player.cancelled == 1

    go(main())


def test_a_refused_command_changes_nothing():
    async def main():
        async with Desk() as desk:
            desk.send(BEGIN)
            before = desk.state
            with pytest.raises(Refused):
                desk.send(TakeBack())
            assert desk.state is before

    go(main())


def test_time_out_stops_the_voice_and_closing_ends_the_session():
    async def main():
        async with Desk(player="stuck") as desk:
            desk.send(BEGIN, *AGREED, YES, StartCall())
            await so(lambda: desk.audio.player.played)
            desk.send(CallTimeOut())
            await so(lambda: desk.audio.player.cancelled)
            desk.send(CloseSession())
            assert desk.log.unfinished() == ()

    go(main())


class Held(Log):
    """A log whose file another program has."""

    held = True

    def append(self, session, at, new):
        if self.held:
            raise StoreError("log-busy", "another program")
        super().append(session, at, new)


class Counted:
    """A wait that ends when the test says so."""

    def __init__(self):
        self.asked, self.over = [], asyncio.Event()

    async def __call__(self, seconds):
        self.asked.append(seconds)
        await self.over.wait()
        self.over.clear()


def test_what_could_not_be_written_is_tried_again_by_itself_and_then_taken_back(caplog):
    async def main():
        wait, told = Counted(), []
        with Held() as log:
            conductor = Conductor("s", log, Vault(), FakeVoice(), FakeAudio(), wait=wait)
            conductor.feeds.notice = told.append
            async with conductor:
                conductor.send(BEGIN)
                assert [one.code for one in told] == ["log-busy"]
                await so(lambda: wait.asked)
                wait.over.set()
                await so(lambda: len(wait.asked) == 2)
                log.held = False
                wait.over.set()
                await so(lambda: told[-1] is None)
                assert len(told) == 2
                assert log.read("s")

    go(main())


def test_a_session_that_is_left_while_the_file_is_held_is_written_at_the_last_moment(caplog):
    async def main():
        with Held() as log:
            async with Conductor("s", log, Vault(), FakeVoice(), FakeAudio(), wait=never) as one:
                one.send(BEGIN)
                log.held = False
            assert log.read("s")

    go(main())


def test_a_page_that_cannot_be_drawn_leaves_no_voice_on():
    async def main():
        async with Desk(player="stuck") as desk:
            desk.send(BEGIN, *AGREED, YES, StartCall())
            await so(lambda: desk.audio.player.played)

            def broken(state):
                if state.held:
                    raise ZeroDivisionError

            desk.conductor.watch(broken)
            with pytest.raises(ZeroDivisionError):
                desk.send(CallTimeOut())
            await so(lambda: desk.audio.player.cancelled)

    go(main())


def without_names(desk):
    """Up to the reveal, with two notes that wait; the last command brings them in."""
    begin = BeginSession(
        SCENARIO, customer_model(), METHOD, (CHANTAL, BRAM, AISHA),
        level=Level.TEAM, naming=Naming.NAMELESS,
    )  # fmt: skip
    desk.send(begin, *AGREED, ConfirmRules("p3"), AnswerConsent(yes=False), StartCall(), EndCall())
    desk.send(WriteNote(desk.vault.keep("own view")), OpenCurtain())
    step = step_begins(desk.state)
    desk.conductor.reveal.tray.hand_in(step, "kanarie van Bram")
    desk.send(HandIn(), OpenCurtain())
    desk.conductor.reveal.tray.hand_in(step, "kanarie van Aïsha")
    assert not any("kanarie" in words for words in kept(desk)), "it waits"
    desk.send(HandIn())


def kept(desk):
    return [desk.vault.words(note.words) for _, note in visible_notes(desk.state)]


def test_notes_without_names_come_in_at_once_and_in_no_order_of_giving():
    orders = set()

    async def once():
        async with Desk() as desk:
            without_names(desk)
            await so(lambda: len(desk.state.round.notes) == 3)
            orders.add(tuple(kept(desk)[1:]))
            assert desk.conductor.reveal.tray.all_shuffled() == ()
            rows = [type(event).__name__ for event in desk.log.read("s")]
            assert rows.count("NotesRevealed") == 1
            assert rows.count("NoteWritten") == 1, "the own view, and nothing else, is signed"

    async def main():
        for _ in range(60):  # the same order sixty times: once in 2**59
            await once()

    go(main())
    assert len(orders) == 2


def test_notes_that_cannot_be_kept_yet_wait_and_are_tried_again():
    class Full(Vault):
        def __init__(self):
            super().__init__()
            self.fails = 2

        def keep_all(self, texts):
            if self.fails:
                self.fails -= 1
                raise StoreError("vault-full")
            return super().keep_all(texts)

    async def main():
        async with Desk(wait=at_once) as desk:
            desk.vault = desk.conductor.reveal._vault = Full()
            without_names(desk)
            await so(lambda: len(desk.state.round.notes) == 3)
            assert not desk.vault.fails

    go(main())


def test_whoever_closes_before_the_reveal_leaves_nothing_that_waits():
    async def main():
        desk = Desk()
        async with desk:
            desk.conductor.reveal.tray.hand_in(1, "kanarie")
        assert desk.conductor.reveal.tray.all_shuffled() == ()

    go(main())


def test_the_end_of_an_answer_is_waited_for_before_it_is_written_down():
    async def main():
        ear = FakeEar(known_blocks(2), last=known_blocks(3))
        async with Desk(ear=ear) as desk:
            desk.send(BEGIN, *AGREED, YES, StartCall(), SkipLine())
            clip = desk.vault.new_clip()
            desk.send(StartAnswer(clip))
            async with asyncio.timeout(100):
                await desk.audio.ear.heard.wait()
                desk.send(StopAnswer())
                early = desk.vault.length(clip)
                await desk.conductor.listening.recorded()
            assert desk.vault.length(clip) == early + 3 * 0.032

    go(main())
