"""Sessions and their vaults: the real loop, window and store; a passphrase that is typed for us."""

import asyncio
import errno
import shutil

import pytest

from tests.app.test_app import Helper, home, offered, rows, run, to_the_call  # noqa: F401 - a fixture
from tests.store.kept.folk import CHEAP, EIGHT, PHRASE
from trainingsveld.app.vaults.work import today
from trainingsveld.privacy import Level
from trainingsveld.session import (
    ChangeLevel,
    ChooseReply,
    CloseSession,
    EndCall,
    GiveWords,
    Phase,
    SkipLine,
    StartAnswer,
    StartTyping,
    StopAnswer,
    StopRecording,
    ThrowAway,
    WriteNote,
)
from trainingsveld.store import find_home
from trainingsveld.store.disk import RealDisk
from trainingsveld.store.keeping.people import People
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.vaults import vault_file
from trainingsveld.store.vaults.unlocking import Opened

TONE = b"\x11\x27" * 24_000  # half a second that no silence is


class Typed:
    """Somebody who types what was asked for at once; `cancelled` closes the window instead."""

    def __init__(self) -> None:
        self.phrase_, self.cancelled = PHRASE, False

    async def make(self, name):
        return None if self.cancelled else Opened(*vault_file.make(name, PHRASE, EIGHT, CHEAP))

    async def unlock(self, file):
        if self.cancelled:
            return None
        return Opened(file, vault_file.unlock(file, "passphrase", self.phrase_))

    async def recover(self, file):
        secret = vault_file.unlock(file, "words", EIGHT)
        self.phrase_ = b"een andere zin"
        new = vault_file.locked_anew(file, secret, "passphrase", self.phrase_, CHEAP)
        return Opened(new, secret)

    async def phrase(self):
        return "vier vijf zes zeven"


async def done(ask, *arguments):
    """Ask the vaults for something, and give the sentence it ended with."""
    ended = asyncio.get_running_loop().create_future()
    ask(*arguments, ended.set_result)
    async with asyncio.timeout(20):
        return await ended


async def with_vault(helper, name="Chantal"):
    helper.desk.vaults._secrets = helper.desk.vaults._secrets or Typed()
    await helper.until(helper.desk.vaults.ready)
    found = [one for one in helper.desk.vaults.owners() if one.name == name]
    ask = helper.desk.vaults.open if found else helper.desk.vaults.make
    assert await done(ask, found[0].number if found else name) == ""
    assert helper.desk.vaults.opened().name == name


def say(helper, clip, samples=TONE):
    """Speak an answer: its blocks come as the microphone's would."""
    vault = helper.window._session._room._vault
    helper.send(StartAnswer(clip))
    for at in range(0, len(samples), 960):
        vault.record(clip, samples[at : at + 960], 48_000)
    helper.send(StopAnswer())


def everything(folder):
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def sounds(home):  # noqa: F811 - the folder
    return sorted(path.name for path in home.people.rglob("*.tvr"))


def sealed(home):  # noqa: F811 - the folder
    return list(home.people.rglob("*.tvl"))


async def answered(helper):
    """A recorded answer, and a typed one."""
    say(helper, "clip-1")
    helper.send(ChooseReply(offered(helper.state)[0]), SkipLine())
    helper.send(StartTyping(), GiveWords(helper.window._session._room.keep("kanarie-woorden")))


def test_killed_in_a_confidential_call_it_goes_on_the_same_after_unlocking(
    qapp, home, tmp_path_factory, monkeypatch  # noqa: F811
):  # fmt: skip
    after = tmp_path_factory.mktemp("killed") / "home"
    states = []

    async def first(helper):
        await with_vault(helper)
        await to_the_call(helper, level=Level.CONFIDENTIAL)
        await answered(helper)
        states.append(helper.state)
        await helper.until(lambda: len(sounds(home)) == 1)
        shutil.copytree(home.path, after)  # as the disk is when the power goes

    run(qapp, home, first)
    monkeypatch.setenv("TRAININGSVELD_HOME", str(after))
    killed = find_home()
    assert rows(killed) == []
    assert b"kanarie" not in everything(after)
    assert TONE[:2_000] not in everything(after)
    assert killed.running.exists()

    async def second(helper):
        assert helper.window._notices.codes() == ("ended-by-force",)
        assert helper.desk.sessions.stopped() is None, "nothing is said before the vault is open"
        await with_vault(helper)
        stopped = helper.desk.sessions.stopped()
        assert stopped.turn == 2
        helper.desk.sessions.go_on(stopped.session)
        await helper.until(lambda: helper.state is not None)
        state, room = helper.state, helper.window._session._room
        assert (state.call, state.turns, state.answer) == (
            states[0].call, states[0].turns, states[0].answer,
        )  # fmt: skip
        assert state.phase is states[0].phase
        assert room.words(state.answer.words) == "kanarie-woorden"
        assert room.seconds("clip-1") == pytest.approx(0.5, abs=0.26)
        assert room.kept_now().where == "vault"
        helper.send(ChooseReply(offered(state)[0]))
        helper.desk.sessions.leave()
        await helper.until(lambda: helper.window._session is None)
        assert helper.desk.sessions.stopped().turn == 3, "it went on in the vault"
        helper.desk.sessions.discard(helper.desk.sessions.stopped().session)
        assert helper.desk.sessions.stopped() is None

    run(qapp, killed, second)
    assert not sealed(killed)


def test_a_session_that_is_over_leaves_sound_and_words_in_the_vault_and_nothing_outside(qapp, home):  # noqa: F811
    async def play(helper):
        await with_vault(helper)
        await to_the_call(helper, level=Level.CONFIDENTIAL)
        await answered(helper)
        helper.send(ChooseReply(offered(helper.state)[0]), SkipLine(), EndCall())
        await helper.phase(Phase.FEEDBACK)
        helper.send(WriteNote(helper.window._session._room.keep("kanarie-notitie")))
        helper.send(CloseSession())
        await helper.until(lambda: helper.window._session is None)
        vaults = helper.desk.vaults
        assert vaults.opened() is None, "at this level vaults are locked at the end"
        assert vaults.chosen().name == "Chantal"
        await with_vault(helper)
        told = []
        vaults.things(told.append)
        await helper.until(lambda: told and told[-1].recordings)
        (thing,) = told[-1].recordings
        assert thing.level is Level.CONFIDENTIAL
        assert thing.days_left == 90
        kinds = {one.kind: dict(one.words) for one in told[-1].texts}
        assert set(kinds) == {"session", "answer", "view", "practice"}
        assert kinds["answer"]["words"] == "kanarie-woorden"
        assert await done(vaults.hear, thing) == ""

    run(qapp, home, play)
    assert len(sounds(home)) == 1
    assert not sealed(home)
    assert not home.history.exists(), "that it happened is in the vault alone"
    for secret in (b"kanarie", TONE[:2_000], b"De salarissen"):
        assert secret not in everything(home.people)
    assert rows(home) == []


@pytest.mark.parametrize(("level", "vault"), [(Level.CONFIDENTIAL, False), (Level.EPHEMERAL, True)])
def test_without_a_vault_and_at_ephemeral_a_kill_leaves_nothing(
    qapp, home, tmp_path_factory, level, vault  # noqa: F811
):  # fmt: skip
    after = tmp_path_factory.mktemp("killed") / "home"

    async def play(helper):
        if vault:
            await with_vault(helper)
        await to_the_call(helper, level=level)
        await answered(helper)
        room = helper.window._session._room
        assert room.kept_now().where == "memory"
        assert not room.kept_now().safe
        assert room.seconds("clip-1") == pytest.approx(0.5)
        shutil.copytree(home.path, after)
        helper.send(CloseSession())
        await helper.until(lambda: helper.window._session is None)

    run(qapp, home, play)
    for folder in (after, home.path):
        assert b"kanarie" not in everything(folder)
        assert TONE[:2_000] not in everything(folder)
        assert not list(folder.rglob("*.tvr"))
        assert not list(folder.rglob("*.tvl"))
    assert home.history.exists() is (level is Level.EPHEMERAL), "a number for the month, no more"


def test_a_vault_made_after_the_call_takes_what_was_in_memory(qapp, home):  # noqa: F811
    async def play(helper):
        await to_the_call(helper, level=Level.CONFIDENTIAL)
        await answered(helper)
        room = helper.window._session._room
        assert room.kept_now().where == "memory"
        await with_vault(helper)
        assert await done(room.keep_in, helper.desk.vaults.opened().number) == ""
        kept = room.kept_now()
        assert (kept.where, kept.owner, kept.safe) == ("vault", "Chantal", True)
        assert len(sounds(home)) == len(sealed(home)) == 1

    run(qapp, home, play)


def test_thrown_away_in_the_call_it_is_gone_from_the_disk(qapp, home):  # noqa: F811
    async def play(helper):
        await with_vault(helper)
        await to_the_call(helper, level=Level.CONFIDENTIAL)
        await answered(helper)
        await helper.until(lambda: len(sounds(home)) == 1)
        helper.send(ChooseReply(offered(helper.state)[0]), SkipLine())
        helper.send(StartAnswer("clip-2"))
        helper.window._session._room._vault.record("clip-2", TONE, 48_000)
        helper.send(StopRecording(), ThrowAway())
        await helper.until(lambda: sounds(home) == [])
        await helper.until(lambda: not helper.state.recordings.leaving)
        helper.window._session._room._vault.record("clip-2", TONE, 48_000)

    run(qapp, home, play)
    assert sounds(home) == []


def test_a_stricter_level_takes_log_and_sound_along(qapp, home):  # noqa: F811
    async def play(helper):
        await with_vault(helper)
        await to_the_call(helper, level=Level.OPEN)
        await answered(helper)
        assert rows(home)
        helper.send(ChangeLevel(Level.CONFIDENTIAL))
        assert rows(home) == []
        assert len(sealed(home)) == 1
        await helper.until(lambda: helper.window._session._room.kept_now().where == "vault")
        helper.send(ChangeLevel(Level.EPHEMERAL))
        assert not sealed(home)
        await helper.until(lambda: sounds(home) == [])
        assert helper.window._session._room.seconds("clip-1") == pytest.approx(0.5)

    run(qapp, home, play)


def test_the_folder_removed_while_it_runs_is_said_and_the_call_goes_on(qapp, home, capfd):  # noqa: F811
    async def play(helper):
        await with_vault(helper)
        await to_the_call(helper, level=Level.CONFIDENTIAL)
        shutil.rmtree(home.path)
        say(helper, "clip-1")
        helper.send(ChooseReply(offered(helper.state)[0]), SkipLine())
        await helper.until(lambda: "not-kept" in helper.window._notices.codes())
        assert "log-unwritable" in helper.window._notices.codes()
        room = helper.window._session._room
        assert room.seconds("clip-1") == pytest.approx(0.5)
        assert room.kept_now().where == "memory"
        assert room.kept_now().trouble

    run(qapp, home, play)
    assert not list(home.path.rglob("*.tvr"))


def test_a_full_disk_in_the_middle_of_a_call_is_said_and_goes_on_when_there_is_room(
    qapp,
    home,  # noqa: F811
    capfd,
    monkeypatch,
):
    full: list[bool] = []
    write, create = RealDisk.write, RealDisk.create

    def no_room(call):
        def tried(*words):
            if full:
                raise OSError(errno.ENOSPC, "no space left on device")
            return call(*words)

        return tried

    monkeypatch.setattr(RealDisk, "write", no_room(write))
    monkeypatch.setattr(RealDisk, "create", no_room(create))

    async def play(helper):
        await with_vault(helper)
        await to_the_call(helper, level=Level.CONFIDENTIAL)
        await answered(helper)
        await helper.until(lambda: len(sounds(home)) == 1)
        helper.send(ChooseReply(offered(helper.state)[0]), SkipLine())
        full.append(True)
        say(helper, "clip-2")
        await helper.until(lambda: "log-full" in helper.window._notices.codes())
        helper.send(ChooseReply(offered(helper.state)[0]), SkipLine())
        helper.send(StartAnswer("clip-3"), StopAnswer())
        await helper.until(lambda: "not-kept" in helper.window._notices.codes())
        room = helper.window._session._room
        assert room.seconds("clip-1") == room.seconds("clip-2") == pytest.approx(0.5)
        assert room.kept_now().trouble, "what to do stands on the page"
        turns = helper.state.turns
        full.clear()
        await helper.until(lambda: "log-full" not in helper.window._notices.codes())
        helper.desk.sessions.leave()
        await helper.until(lambda: helper.window._session is None)
        helper.desk.sessions.go_on(helper.desk.sessions.stopped().session)
        await helper.until(lambda: helper.state is not None)
        assert helper.state.turns == turns, "nothing that was done without room is lost"
        assert helper.window._session._room.seconds("clip-1") == pytest.approx(0.5)

    run(qapp, home, play)


def test_somebody_elses_vault_opening_locks_the_first(qapp, home):  # noqa: F811
    async def play(helper):
        vaults = helper.desk.vaults
        await with_vault(helper)
        first = vaults.vault
        await with_vault(helper, "Bram")
        with pytest.raises(KeptError, match="vault-locked"):
            first.texts()
        assert vaults.chosen().name == "Bram"

    run(qapp, home, play)


def test_left_alone_the_vault_locks_itself(qapp, home):  # noqa: F811
    async def play(helper):
        vaults = helper.desk.vaults
        await with_vault(helper)
        now = vaults.auto._clock()
        vaults.auto._clock = lambda: now
        vaults.auto.look()
        assert vaults.opened()
        vaults.auto._clock = lambda: now + 65  # the computer slept
        vaults.auto.look()
        assert vaults.opened() is vaults.chosen() is None

    run(qapp, home, play)


def test_calling_it_off_a_wrong_passphrase_and_the_words(qapp, home):  # noqa: F811
    async def play(helper):
        vaults = helper.desk.vaults
        await with_vault(helper)
        (owner,) = vaults.owners()
        vaults.lock()
        typed = vaults._secrets
        typed.cancelled = True
        assert await done(vaults.open, owner.number) == ""
        assert vaults.opened() is None
        typed.cancelled, typed.phrase_ = False, b"vergeten"
        assert await done(vaults.open, owner.number) != ""
        assert await done(vaults.recover, owner.number) == ""
        vaults.lock()
        assert await done(vaults.open, owner.number) == "", "with the new passphrase"
        assert vaults.opened()
        assert await done(vaults.open, "f" * 32) != ""

    run(qapp, home, play)


def test_export_gone_now_and_erase(qapp, home, tmp_path):  # noqa: F811
    async def play(helper):
        vaults = helper.desk.vaults
        await with_vault(helper)
        await to_the_call(helper, level=Level.CONFIDENTIAL)
        await answered(helper)
        helper.desk.sessions.leave()
        await helper.until(lambda: helper.window._session is None)
        (owner,) = vaults.owners()
        assert await done(vaults.export, tmp_path / "out.age") == ""
        assert (tmp_path / "out.age").read_bytes().startswith(b"age-encryption")
        assert "slot" in await done(vaults.export, tmp_path / "folder"), "stays with you: locked"
        assert not (tmp_path / "folder").exists()
        vaults.lock()
        assert await done(vaults.gone_now, owner.number) == ""
        assert sounds(home) == []
        assert await done(vaults.erase, owner.number) == ""
        assert vaults.owners() == ()
        assert not any(path.is_dir() for path in home.people.iterdir())

    run(qapp, home, play)


def test_a_folder_that_another_program_holds_is_said_and_playing_goes_on(qapp, home):  # noqa: F811
    async def play(helper):
        await helper.until(helper.desk.vaults.ready)
        assert "open" in helper.desk.vaults.trouble()
        await to_the_call(helper, level=Level.CONFIDENTIAL)

    with People(home.people, today()):
        run(qapp, home, play)


def test_planted_vaults_are_listed_with_what_is_wrong_with_them(qapp, home):  # noqa: F811
    for number, data in enumerate((b"", b"{}", b'{"version": 99}', b"\xff" * 40_000)):
        folder = home.people / f"{number:032x}"
        folder.mkdir(parents=True)
        (folder / "vault.json").write_bytes(data)

    async def play(helper):
        await helper.until(helper.desk.vaults.ready)
        owners = helper.desk.vaults.owners()
        assert len(owners) == 4
        assert all(one.trouble for one in owners)
        helper.desk.vaults._secrets = Typed()
        assert await done(helper.desk.vaults.open, owners[0].number) != ""

    run(qapp, home, play)
