"""An afternoon in which each has a vault of their own, or none: nothing goes anywhere else."""

import shutil

import pytest

from tests.app.test_app import CASE, home, offered, rows, run  # noqa: F401 - a fixture
from tests.app.test_vaults import TONE, done, everything, say, sealed, sounds, with_vault
from tests.store.kept import folk
from tests.store.kept.folk import PHRASE
from trainingsveld.app.vaults.work import today
from trainingsveld.privacy import Level
from trainingsveld.session import (
    AnswerConsent,
    ChangeLevel,
    ChooseReply,
    CloseSession,
    ConfirmRules,
    DeclineAction,
    EndCall,
    GiveWords,
    PassTask,
    Phase,
    PrepareClosing,
    SkipLine,
    StartAnswer,
    StartCall,
    StartTyping,
    StopAnswer,
    TakeSeat,
    ThrowAway,
    WriteNote,
)
from trainingsveld.session.group import (
    BeginRound,
    ChoosePlayer,
    EndRound,
    NextStep,
    PassAtStep,
    PassTurn,
    SetLearningGoal,
    SpeakAtStep,
    Step,
    next_to_speak,
)
from trainingsveld.store import find_home
from trainingsveld.store.keeping.open_vault import OpenVault
from trainingsveld.store.keeping.people import People
from trainingsveld.store.vaults import vault_file
from trainingsveld.ui.ports import Gathering

NAMES = ("Chantal", "Bram", "Aïsha", "Daan")
NOW = 1_780_000_000


class Day:
    """What the people of an afternoon do, without a page: the pages have their own tests."""

    def __init__(self, helper, level=Level.CONFIDENTIAL):
        self.helper, self.level = helper, level

    @property
    def room(self):
        return self.helper.window._session._room

    @property
    def group(self):
        return self.helper.state.group

    def send(self, *commands):
        self.helper.send(*commands)

    async def gather(self, *vaults):
        """Make these vaults, locked; then go on to choosing who plays."""
        for name in vaults:
            await with_vault(self.helper, name)
            self.helper.desk.vaults.lock()
        self.helper.desk.sessions.gather(
            Gathering("horen", NAMES, (CASE,), "aloba", 60, level=self.level)
        )
        await self.helper.until(lambda: self.helper.state is not None)
        self.all("pass")
        everybody = tuple(one.id for one in self.helper.state.people)
        self.send(NextStep(NOW), *map(ConfirmRules, everybody), AnswerConsent(True, everybody))
        while self.group.step is not Step.CHOOSING:
            self.send(NextStep(NOW))
            self.all("pass")

    def all(self, what):
        """Everybody says this at the step that is on, or passes."""
        while person := next_to_speak(self.group, self.helper.state.people):
            if self.group.step not in (
                Step.CHECK_IN, Step.WARM_UP, Step.TAKEAWAYS, Step.APPRECIATION, Step.CHECK_OUT
            ):  # fmt: skip
                return
            words = self.room.keep(f"{what}-van-{person}")
            self.send(PassAtStep(person) if what == "pass" else SpeakAtStep(person, words))

    def number(self, name):
        return next(one.number for one in self.helper.desk.vaults.owners() if one.name == name)

    async def to_the_call(self, player, vault=""):
        """As far as the briefing, where the vault is chosen; then the call begins."""
        words = self.room.keep(f"kanarie-doel-{player}")
        self.send(ChoosePlayer(player, 0), SetLearningGoal(words), BeginRound())
        if vault:
            assert await done(self.room.keep_in, self.number(vault)) == ""
        self.send(StartCall(), SkipLine())

    async def play(self, player, vault=""):
        await self.to_the_call(player, vault)
        self.answer(player)

    def answer(self, player):
        say(self.helper, f"clip-{player}")
        self.send(ChooseReply(offered(self.helper.state)[0]), SkipLine(), StartTyping())
        self.send(GiveWords(self.room.keep(f"kanarie-getypt-{player}")))
        self.send(ChooseReply(offered(self.helper.state)[0]), SkipLine())

    def talk(self, player):
        """The own view, and out of the round; why there is no action."""
        self.send(EndCall(), NextStep(NOW))
        while not self.helper.state.round.notes:
            kind = self.helper.state.round.task.step.kind
            words = self.room.keep(f"kanarie-blik-{player}")
            self.send(WriteNote(words) if kind == "note" else PassTask())
        self.send(EndRound(NOW), DeclineAction(self.room.keep(f"kanarie-actie-{player}")))

    async def kept(self):
        """Wait until what is over is where it belongs."""
        work = self.room._keeping.several._work
        await self.helper.until(work.done)

    async def close(self):
        self.send(*(PassTurn(one.id) for one in self.helper.state.people), NextStep(NOW))
        for step in (Step.TAKEAWAYS, Step.APPRECIATION, Step.ACTIONS, Step.CHECK_OUT):
            assert self.group.step is step
            self.all("kanarie-slot")
            self.send(NextStep(NOW))
        self.send(PrepareClosing(), CloseSession())
        page = self.helper.window._stack.currentWidget()
        await self.helper.until(page._leave.isVisible)
        page._leave.click()
        await self.helper.until(lambda: self.helper.window._session is None)


def inside(folder, name):
    """Open somebody's vault in a data folder: its texts and how many recordings there are."""
    with People(folder.people, today()) as people:
        (person,) = (one for one in people.list() if one.name == name)
        secret = vault_file.unlock(person.file, "passphrase", PHRASE)
        vault = OpenVault(people.disk, person, secret, people.calendar)
        texts, damaged = vault.texts()
        kept, lost = vault.recordings()
        assert (damaged, lost) == (0, ())
        vault.lock()
    words = sorted(text.words["words"] for text in texts.values() if "words" in text.words)
    return words, [one.header.session for one in kept]


def clear_of(folder, *more):
    data = everything(folder)
    for secret in (b"kanarie", "Aïsha".encode(), TONE[:2_000], *more):
        assert secret not in data


def test_each_finds_their_own_and_nobody_finds_anything_else(qapp, home):  # noqa: F811
    async def play(helper):
        day = Day(helper)
        await day.gather("Chantal", "Bram")
        for player, vault in (("p1", "Chantal"), ("p3", ""), ("p2", "Bram")):
            await day.play(player, vault)
            assert day.room.kept_now().owner == vault
            day.talk(player)
            await day.kept()
            memory = day.room._vault
            assert not memory._clips, "memory holds one round"
            assert memory.words(day.group.rounds[-1].goal) is None
            assert helper.desk.vaults.opened() is None, "sealing needs nobody's passphrase"
        assert len(sounds(home)) == 2
        assert day.room.kept_of("p1").rounds == {0}
        assert day.room.kept_of("p3").owner == ""
        await day.close()

    run(qapp, home, play)
    words, recordings = inside(home, "Chantal")
    assert words == [
        "kanarie-actie-p1", "kanarie-blik-p1", "kanarie-doel-p1", "kanarie-getypt-p1",
        "kanarie-slot-van-p1", "kanarie-slot-van-p4",
    ], "what p4 said in appreciation was to her"  # fmt: skip
    assert len(recordings) == 1
    words, recordings = inside(home, "Bram")
    assert [one for one in words if "p2" not in one] == ["kanarie-slot-van-p1"]
    assert len(recordings) == 1
    assert sealed(home) == []
    assert rows(home) == []
    clear_of(home.path)


def test_who_steps_in_speaks_in_their_own_vault_or_in_none(qapp, home):  # noqa: F811
    def steps_in(day, person):
        day.send(TakeSeat(person))
        say(day.helper, f"ingesprongen-{person}")
        day.send(ChooseReply(offered(day.helper.state)[0]), SkipLine())

    async def play(helper):
        day = Day(helper)
        await day.gather("Chantal", "Bram")
        await day.play("p2", "Bram")
        day.talk("p2")
        await day.kept()
        await day.to_the_call("p1", "Chantal")
        for person in ("p2", "p3", "p1"):  # Aïsha has no vault
            steps_in(day, person)
        words = day.room.keep("kanarie-getypt-p2")
        day.send(TakeSeat("p2"), StartTyping(), GiveWords(words))
        day.send(ChooseReply(offered(helper.state)[0]), SkipLine())
        day.talk("p1")
        await day.kept()
        assert len(sounds(home)) == 3
        await day.close()

    run(qapp, home, play)
    words, recordings = inside(home, "Chantal")
    assert len(recordings) == 1
    assert "kanarie-getypt-p2" not in words
    _, recordings = inside(home, "Bram")
    assert len(recordings) == 2
    clear_of(home.path)


@pytest.mark.parametrize("vault", ["Bram", ""])
def test_killed_in_the_second_round_only_that_round_can_be_lost(
    qapp, home, tmp_path_factory, monkeypatch, vault  # noqa: F811
):  # fmt: skip
    """With a vault it goes on in the call; without one the round is begun again."""
    after = tmp_path_factory.mktemp("killed") / "home"
    opens, states = vault or "Chantal", []

    async def first(helper):
        day = Day(helper)
        await day.gather("Chantal", "Bram")
        await day.play("p1", "Chantal")
        day.talk("p1")
        await day.kept()
        await day.play("p2", vault)
        await helper.until(lambda: len(sounds(home)) == 1 + bool(vault))
        states.append(helper.state)
        shutil.copytree(home.path, after)  # as the disk is when the power goes

    run(qapp, home, first)
    monkeypatch.setenv("TRAININGSVELD_HOME", str(after))
    killed = find_home()
    clear_of(after)
    assert len(sealed(killed)) == 1, "one log, in one vault"

    async def second(helper):
        await with_vault(helper, "Bram" if opens == "Chantal" else "Chantal")
        assert helper.desk.sessions.stopped() is None, "somebody else's vault knows of nothing"
        await with_vault(helper, opens)
        helper.desk.sessions.go_on(helper.desk.sessions.stopped().session)
        await helper.until(lambda: helper.state is not None)
        day, state = Day(helper), helper.state
        assert state.group == states[0].group
        assert (state.player, state.people) == ("p2", states[0].people)
        if vault:
            assert (state.call, state.turns) == (states[0].call, states[0].turns)
            assert day.room.words(state.turns[1].answer.words) == "kanarie-getypt-p2"
            assert day.room.seconds("clip-p2") == pytest.approx(0.5, abs=0.26)
        else:
            assert state.phase is Phase.BRIEFING
            assert day.room.kept_now().owner == ""
            day.send(StartCall(), SkipLine())
            day.answer("p2")
        day.talk("p2")
        await day.kept()
        assert not day.room._vault._clips
        await day.close()

    run(qapp, killed, second)
    for name, player, other in (("Chantal", "p1", "p2"), ("Bram", "p2", "p1")):
        words, recordings = inside(killed, name)
        has_played = name == "Chantal" or bool(vault)
        assert len(recordings) == has_played
        assert (f"kanarie-blik-{player}" in words) is has_played
        assert f"kanarie-blik-{other}" not in words
    assert sealed(killed) == []
    clear_of(killed.path)


@pytest.mark.parametrize("level", [Level.CONFIDENTIAL, Level.OPEN])
def test_stricter_after_a_crash_takes_out_what_was_kept_before_it(
    qapp, home, tmp_path_factory, monkeypatch, level  # noqa: F811
):  # fmt: skip
    """Also of somebody whose vault stays locked, and where the log was in nobody's."""
    after = tmp_path_factory.mktemp("killed") / "home"

    async def first(helper):
        day = Day(helper, level)
        await day.gather("Chantal", "Bram")
        await with_vault(helper, "Daan")
        await day.play("p1", "Chantal")
        day.talk("p1")
        await day.kept()
        await day.to_the_call("p2", "Bram")
        shutil.copytree(home.path, after)  # as the disk is when the power goes

    run(qapp, home, first)
    monkeypatch.setenv("TRAININGSVELD_HOME", str(after))
    killed = find_home()
    assert len(sounds(killed)) == 1
    words, _ = inside(killed, "Chantal")
    assert "kanarie-blik-p1" in words
    with People(killed.people, today()) as people:
        (daan,) = (one for one in people.list() if one.name == "Daan")
        folk.record(daan)
        folk.note(daan, "of another day")

    async def second(helper):
        await helper.until(helper.desk.vaults.ready)
        if level is Level.CONFIDENTIAL:
            await with_vault(helper, "Bram")
        helper.desk.sessions.go_on(helper.desk.sessions.stopped().session)
        await helper.until(lambda: helper.state is not None)
        Day(helper).send(ChangeLevel(Level.EPHEMERAL))
        await helper.until(lambda: len(sounds(killed)) == 1)
        helper.desk.sessions.leave()
        await helper.until(lambda: helper.window._session is None)

    run(qapp, killed, second)
    assert inside(killed, "Chantal") == ([], [])
    assert inside(killed, "Bram") == ([], [])
    assert len(inside(killed, "Daan")[1]) == 1, "nobody else's"
    assert sealed(killed) == []
    assert rows(killed) == []
    assert not list(killed.people.glob("leaving-*"))
    clear_of(killed.path)


def test_mine_gone_now_touches_nobody_else_also_after_the_round(qapp, home):  # noqa: F811
    async def play(helper):
        day = Day(helper)
        await day.gather("Chantal", "Bram")
        for player, vault in (("p1", "Chantal"), ("p2", "Bram")):
            await day.play(player, vault)
            day.talk(player)
        await day.kept()
        assert len(sounds(home)) == 2
        day.send(ThrowAway(person="p1"))
        await helper.until(lambda: len(sounds(home)) == 1)
        assert helper.state.recordings.of("p1") == ()
        assert day.room.kept_of("p1").clips == frozenset()
        assert day.room.kept_of("p2").clips == {"clip-p2"}
        await day.to_the_call("p4")
        say(helper, "clip-p4")
        day.send(StartAnswer("clip-more"))
        day.room._vault.record("clip-more", TONE, 48_000)
        day.send(ThrowAway(person="p2"), StopAnswer())
        await helper.until(lambda: len(sounds(home)) == 0)
        assert helper.state.recording, "somebody else's does not stop this one"
        assert day.room.seconds("clip-more") == pytest.approx(0.5)
        assert await done(day.room.keep_in, day.number("Chantal")) == ""
        assert len(sealed(home)) == 1
        day.talk("p4")
        await day.kept()
        assert len(sounds(home)) == 2
        day.send(ChangeLevel(Level.EPHEMERAL))
        await day.kept()
        await helper.until(lambda: not sounds(home))
        helper.desk.sessions.leave()
        await helper.until(lambda: helper.window._session is None)

    run(qapp, home, play)
    for name in ("Chantal", "Bram"):
        assert inside(home, name) == ([], []), "stricter half-way, it all went out again"
    assert sealed(home) == []
    clear_of(home.path)


def test_a_vault_made_for_a_player_stays_locked_and_is_theirs_the_next_time_too(qapp, home):  # noqa: F811
    async def play(helper):
        day = Day(helper, Level.TEAM)
        await day.gather("Chantal")
        assert helper.desk.vaults.opened() is None
        for number in (1, 2):
            day.send(ChoosePlayer("p2", 0), BeginRound())
            if number == 1:
                assert await done(day.room.keep_in_new, "Bram") == ""
            assert day.room.kept_now().owner == "Bram"
            assert helper.desk.vaults.opened() is None
            day.send(StartCall(), SkipLine())
            say(helper, f"clip-{number}")
            day.talk("p2")
            await day.kept()
            for player in ("p1", "p3", "p4") if number == 1 else ():
                day.send(ChoosePlayer(player, 0), BeginRound(), StartCall(), SkipLine())
                assert day.room.kept_now().owner == ""
                day.talk(player)
        assert rows(home), "at this level the log of a group is nobody's alone"
        await day.close()

    run(qapp, home, play)
    assert len(inside(home, "Bram")[1]) == 2
    assert rows(home) == []
