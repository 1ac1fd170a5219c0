"""The real loop and the real window, with engines that make no sound."""

import asyncio
import sqlite3
import sys
from contextlib import closing

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

import trainingsveld.app.voice_and_hearing as senses_module
from tests.as_found import as_found
from trainingsveld.app.desk import AppDesk
from trainingsveld.app.engines import Engines, Switchable
from trainingsveld.app.running import Program
from trainingsveld.app.vaults.work import today
from trainingsveld.dialogue import offered as on_offer
from trainingsveld.privacy import Level
from trainingsveld.session import (
    AnswerConsent,
    ChooseReply,
    CloseSession,
    ConfirmRules,
    EndCall,
    Phase,
    PrepareClosing,
    SkipLine,
    StartAnswer,
    StartCall,
    StopAnswer,
    WriteNote,
)
from trainingsveld.speech.fake import FakeAudio, FakeVoice
from trainingsveld.store import Log, Settings, find_home, load_settings, save_settings
from trainingsveld.store.keeping.people import People
from trainingsveld.store.library import shipped_case
from trainingsveld.ui.closing_page import ClosingPage
from trainingsveld.ui.frame import Frame
from trainingsveld.ui.language import Language
from trainingsveld.ui.listening_back_page import ListeningBackPage
from trainingsveld.ui.room_screen.window import RoomWindow
from trainingsveld.ui.window import MainWindow

CASE = shipped_case("salaris-niet-betaald")


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("TRAININGSVELD_HOME", str(tmp_path))
    save_settings(tmp_path / "settings.json", Settings(welcomed=True, nickname="Chantal"))

    async def fakes(_home):
        return Engines(FakeVoice(), Switchable(FakeAudio()), ())

    monkeypatch.setattr(senses_module, "find_engines", fakes)
    return find_home()


class Helper:
    """What a person would do, while the app runs."""

    def __init__(self):
        self.window = None
        self.states = []

    async def ready(self):
        while self.window is None:
            await asyncio.sleep(0)
            windows = [w for w in QApplication.allWidgets() if isinstance(w, MainWindow)]
            self.window = next((w for w in windows if w.isVisible()), None)
        self.desk = self.window._desk

    async def until(self, holds):
        async with asyncio.timeout(20):
            while not holds():  # noqa: ASYNC110 - states of widgets send no events
                await asyncio.sleep(0.01)

    @property
    def state(self):
        session = self.window._session
        return session.state if session else None

    async def phase(self, phase):
        await self.until(lambda: self.state is not None and self.state.phase is phase)

    def send(self, *commands):
        for command in commands:
            self.window._session.send(command)


def run(qapp, home, play):
    async def main():
        helper = Helper()

        async def person():
            await helper.ready()
            try:
                await play(helper)
            finally:
                helper.window.window().close()

        async with asyncio.timeout(60), asyncio.TaskGroup() as group:
            group.create_task(person())
            with Program(qapp, home, Frame("light", rail=True)) as program:
                await program.serve()

    qapp.setQuitOnLastWindowClosed(False)
    with as_found(qapp), asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        runner.run(main())


def test_a_play_that_fails_leaves_no_window_and_no_language_behind(qapp, home):
    async def play(helper):
        await helper.until(helper.window.isActiveWindow)
        raise RuntimeError("half way")

    windows, before = set(QApplication.topLevelWidgets()), qapp.findChildren(Language)
    with pytest.raises(ExceptionGroup) as failed:
        run(qapp, home, play)
    assert failed.group_contains(RuntimeError, match="half way")
    assert QApplication.activeWindow() is None
    assert [w for w in QApplication.topLevelWidgets() if w not in windows and w.isVisible()] == []
    assert qapp.findChildren(Language) == before


class Unwilling(FakeVoice):
    """A voice that cannot be closed."""

    async def close(self):
        raise OSError("it does not want to")


@pytest.mark.parametrize("voice", [FakeVoice, Unwilling])
def test_a_bug_while_it_serves_still_lets_go_of_everything(qapp, home, monkeypatch, voice):
    async def fakes(_home):
        return Engines(voice(), Switchable(FakeAudio()), ())

    monkeypatch.setattr(senses_module, "find_engines", fakes)
    before = qapp.findChildren(Language)

    async def main():
        with Log() as log:
            desk = AppDesk(home, log, qapp)
            window = MainWindow(desk)
            try:
                async with desk.at(window):
                    raise RuntimeError("half way")
            finally:
                window.close()
                window.deleteLater()

    with (
        as_found(qapp),
        asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner,
        pytest.raises((ExceptionGroup, OSError)),
    ):
        runner.run(main())
    assert qapp.findChildren(Language) == before
    with People(home.people, today()):
        pass  # nobody holds it any more


async def to_the_call(helper, people=("Chantal",), level=Level.OPEN):
    helper.desk.sessions.start(CASE, people, "aloba", by_hand=False, level=level)
    await helper.phase(Phase.BRIEFING)
    everybody = tuple(person.id for person in helper.state.people)
    if len(everybody) > 1:
        helper.send(*map(ConfirmRules, everybody))
    helper.send(AnswerConsent(yes=True, heard=everybody), StartCall())
    await helper.phase(Phase.LISTENING)


def rows(home):
    with closing(sqlite3.connect(home.log)) as db:
        return db.execute("SELECT kind, body, sealed FROM event").fetchall()


@pytest.mark.parametrize("level", [Level.CONFIDENTIAL, Level.EPHEMERAL])
def test_a_call_feedback_and_closing_leave_nothing_on_disk(qapp, home, level):
    async def play(helper):
        await to_the_call(helper, ("Chantal", "Bram-canary"), level)
        room = helper.window._session
        helper.send(StartAnswer("clip-1"), StopAnswer(), ChooseReply(offered(helper.state)[0]))
        helper.send(SkipLine(), EndCall())
        await helper.phase(Phase.FEEDBACK)
        helper.send(WriteNote(room._room.keep("canary-woorden")))
        assert "canary" not in str(rows(home))
        helper.send(CloseSession())
        await helper.until(lambda: helper.window._session is None)

    run(qapp, home, play)
    assert rows(home) == []
    for file in home.path.rglob("*"):
        if file.is_file():
            assert b"canary" not in file.read_bytes(), file


def test_a_group_listens_back_with_the_room_before_its_screen_and_closes_everything(qapp, home):
    async def play(helper):
        await to_the_call(helper, ("Chantal", "Bram"))
        helper.window._beside.swap_room_screen()
        helper.send(StartAnswer("clip"))
        await helper.until(lambda: helper.window._session._room.seconds("clip") > 0)
        helper.send(StopAnswer(), ChooseReply("feeling"), SkipLine(), EndCall())
        await helper.phase(Phase.FEEDBACK)
        helper.window._session_keys.actions["listen-back"].trigger()
        page = helper.window._stack.currentWidget()
        assert isinstance(page, ListeningBackPage)
        await helper.until(lambda: len(page._chosen.loud) >= 2)
        wall = helper.window._beside.room_screen._window
        page._controls.play.click()
        await helper.until(lambda: helper.state.playing is None)
        assert page._playhead.at() > 0
        assert wall.isVisible()

    run(qapp, home, play)
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, RoomWindow)]


def offered(state):
    return on_offer(*state.on_call)


def test_closing_the_window_in_a_call_and_starting_again_goes_on_there(qapp, home):
    seen = []

    async def first(helper):
        await to_the_call(helper)
        helper.send(ChooseReply(offered(helper.state)[0]))
        seen.append(helper.state)

    async def second(helper):
        stopped = helper.desk.sessions.stopped()
        assert stopped.title == "De salarissen zijn niet betaald"
        assert stopped.turn == 2
        helper.desk.sessions.go_on(stopped.session)
        await helper.phase(Phase.LISTENING)
        assert helper.state.turns == seen[0].turns
        assert helper.state.call == seen[0].call
        assert helper.window._session._room.words(helper.state.people[0].name) == "Chantal"
        helper.desk.sessions.discard(stopped.session)

    run(qapp, home, first)
    run(qapp, home, second)
    assert rows(home) == []


def test_a_case_deleted_and_edited_while_it_is_played_goes_on_with_the_logs_copy(
    qapp, home, tmp_path
):
    mine = home.cases / "mijn.toml"
    mine.parent.mkdir()
    mine.write_text(CASE.read_text("utf-8"), "utf-8")

    async def play(helper):
        helper.desk.sessions.start(mine, ("Ik",), "plus-delta", by_hand=True, level=Level.OPEN)
        await helper.phase(Phase.BRIEFING)
        helper.send(AnswerConsent(yes=False), StartCall())
        await helper.phase(Phase.LISTENING)
        mine.unlink()
        helper.send(ChooseReply(offered(helper.state)[0]))
        await helper.phase(Phase.LISTENING)
        helper.desk.sessions.leave()
        await helper.until(lambda: helper.window._session is None)
        helper.desk.sessions.go_on(helper.desk.sessions.stopped().session)
        await helper.phase(Phase.LISTENING)
        assert len(helper.state.turns) == 1
        helper.desk.sessions.start(mine, ("Ik",), "aloba", by_hand=True)

    run(qapp, home, play)


def test_settings_are_kept_and_obeyed_at_once(qapp, home):
    async def play(helper):
        helper.desk.change(replace(helper.desk.settings, language="en", theme="dark"))
        await helper.until(lambda: helper.desk._senses.engines.found)
        helper.desk.change(replace(helper.desk.settings, sound=False))
        assert helper.desk._senses.engines.found.audio.sounding is False

    run(qapp, home, play)
    assert load_settings(home.settings)[0].language == "en"


def test_without_a_folder_to_write_everything_works_in_memory(qapp, home, tmp_path, monkeypatch):
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    monkeypatch.setenv("TRAININGSVELD_HOME", str(in_the_way / "below"))

    async def play(helper):
        await to_the_call(helper)
        helper.send(EndCall())
        await helper.phase(Phase.FEEDBACK)

    run(qapp, find_home(), play)


def test_a_bug_in_a_slot_is_said_and_survived(qapp, home, capfd):
    async def play(helper):
        try:
            raise RuntimeError("planted")
        except RuntimeError as error:
            sys.excepthook(RuntimeError, error, error.__traceback__)
        await to_the_call(helper)

    run(qapp, home, play)


def notices(helper):
    return helper.window._notices.codes()


def test_a_bug_in_a_session_is_said_and_the_session_goes_on_where_it_was(
    qapp, home, capfd, monkeypatch
):
    async def play(helper):
        await to_the_call(helper)
        helper.send(ChooseReply(offered(helper.state)[0]))
        before = helper.state

        def broken(_self, _state):
            raise ZeroDivisionError

        with monkeypatch.context() as planted:
            planted.setattr(MainWindow, "render_state", broken)
            await helper.until(lambda: helper.window._session is None)
        assert notices(helper) == ("crash",)
        assert helper.window.isVisible()
        helper.desk.sessions.go_on(helper.desk.sessions.stopped().session)
        await helper.phase(Phase.LISTENING)
        assert helper.state.turns == before.turns
        assert helper.state.call == before.call

    run(qapp, home, play)


def test_a_search_for_engines_that_breaks_leaves_captions(qapp, home, capfd, monkeypatch):
    async def broken(_home):
        raise ZeroDivisionError

    monkeypatch.setattr(senses_module, "find_engines", broken)

    async def play(helper):
        await helper.until(lambda: set(notices(helper)) == {"no-voice", "no-sound-device"})
        await to_the_call(helper)

    run(qapp, home, play)


def test_a_log_deleted_and_held_while_one_plays_is_said_and_nothing_is_lost(qapp, home, capfd):
    async def play(helper):
        await to_the_call(helper)
        home.log.unlink()
        helper.send(ChooseReply(offered(helper.state)[0]), SkipLine())
        assert notices(helper) == ("log-gone",)
        with closing(sqlite3.connect(home.log, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            helper.send(ChooseReply(offered(helper.state)[0]))
            assert notices(helper) == ("log-busy", "log-gone")
        await helper.until(lambda: notices(helper) == ("log-gone",))
        turns = helper.state.turns
        helper.desk.sessions.leave()
        await helper.until(lambda: helper.window._session is None)
        helper.desk.sessions.go_on(helper.desk.sessions.stopped().session)
        await helper.phase(Phase.LISTENING)
        assert helper.state.turns == turns

    run(qapp, home, play)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE event SET body = replace(body, 'format = 1', 'format = 7')",
        "UPDATE event SET seq = 1000 - seq",
        "UPDATE event SET sealed = zeroblob(300) WHERE kind <> 'SessionBegun'",
    ],
)
def test_a_session_that_does_not_replay_is_told_of_and_the_app_starts(qapp, home, harm):
    async def first(helper):
        await to_the_call(helper)
        helper.send(
            StartAnswer("c1"), StopAnswer(), ChooseReply(on_offer(*helper.state.on_call)[0])
        )

    run(qapp, home, first)
    with closing(sqlite3.connect(home.log)) as db:
        db.execute(harm)
        db.commit()
    before = rows(home)

    async def again(helper):
        assert helper.desk.sessions.stopped() is None
        await to_the_call(helper)

    run(qapp, home, again)
    assert rows(home)[: len(before)] == before, "nothing is thrown away"


@pytest.mark.parametrize("level", list(Level))
def test_a_session_closes_on_its_page_and_the_result_is_read_before_the_cases(qapp, home, level):
    said = []

    async def play(helper):
        await to_the_call(helper, ("Chantal", "Bram"), level)
        helper.send(StartAnswer("clip-1"), StopAnswer(), ChooseReply(offered(helper.state)[0]))
        helper.send(PrepareClosing())
        page = helper.window._stack.currentWidget()
        assert isinstance(page, ClosingPage)
        assert helper.state.held == "time-out"
        page._close.click()
        await helper.until(page._leave.isVisible)
        said.append(page._result.text())
        assert helper.window._session is not None, "it is read in peace"
        page._leave.click()
        await helper.until(lambda: helper.window._session is None)

    run(qapp, home, play)
    assert said[0].startswith(("Klaar.", "Done."))
    assert rows(home) == [] if home.log.exists() else True
