"""What one said on an earlier day, heard beside what one says now: out of one's own vault alone."""

from tests.app import test_app
from tests.app.test_app import run, to_the_call
from tests.app.test_vaults import TONE, done, say, with_vault
from trainingsveld.privacy import Level
from trainingsveld.rehearsal.earlier import earlier
from trainingsveld.session import (
    ChooseReply,
    CloseSession,
    DeclineAction,
    EndCall,
    GoOn,
    ListenTo,
    PassTask,
    Phase,
    SkipLine,
    Stretch,
)
from trainingsveld.speech import SpeechError
from trainingsveld.ui.alone.earlier_pair import EarlierPair

home = test_app.home
"""The same folder and engines that make no sound."""
THEN, NOW = TONE, b"\x01\x2f" * 24_000


async def to_the_result(helper, level=Level.CONFIDENTIAL, clip="clip", samples=NOW):
    """Say one thing to the first line, and look back."""
    await to_the_call(helper, level=level)
    say(helper, clip, samples)
    helper.send(ChooseReply("feeling"), SkipLine(), EndCall())
    while helper.state.phase is Phase.FEEDBACK:
        kind = helper.state.round.task.step.kind
        ends = {"action": DeclineAction("w"), "reveal": GoOn()}
        helper.send(ends.get(kind, PassTask()))
    await helper.phase(Phase.RESULT)


async def left(helper):
    helper.send(CloseSession())
    await helper.until(lambda: helper.window._session is None)


def pairs(helper):
    page = helper.window._stack.currentWidget()
    return [one for one in page.findChildren(EarlierPair) if one.isVisibleTo(page)]


async def played(helper):
    """What has sounded since this was asked last, up to the end of it."""
    (pair,) = pairs(helper)
    await helper.until(lambda: not pair._playing)
    player = (await helper.desk._engines).audio._audio.player
    heard = [sound.samples for sound in player.played]
    player.played.clear()
    return heard


async def practised_once(helper, samples=THEN):
    """A call of before, and the vault open again."""
    await with_vault(helper)
    await to_the_result(helper, clip="then", samples=samples)
    assert pairs(helper) == [], "there is nothing of before"
    await left(helper)
    await with_vault(helper)
    await helper.until(helper.desk.alone.book)


def test_then_and_now_are_heard_one_after_the_other_and_no_more_once_then_is_erased(qapp, home):
    async def play(helper):
        await practised_once(helper)
        await to_the_result(helper)
        (pair,) = pairs(helper)
        assert pair._both.isVisibleTo(pair), "the same answer, but it may sound otherwise"
        await played(helper)
        pair._both.click()
        assert pair._both.text() == "Stop met afspelen"
        assert await played(helper) == [THEN, NOW]
        vaults, told = helper.desk.vaults, []
        vaults.things(told.append)
        await helper.until(lambda: told and len(told[-1].recordings) == 2)
        (then,) = helper.desk.alone.book()[0].moves[0].sound
        thing = next(one for one in told[-1].recordings if one.name == then)
        assert await done(vaults.withdraw, [thing]) == ""
        pair._both.click()
        assert await played(helper) == []
        assert pair._caption.text() == "Het geluid van toen is er niet meer."
        assert not pair._both.isVisibleTo(pair)
        room = helper.window._session._room
        found = earlier(helper.state, room.practised(), room.earlier.there)
        assert found == (), "the same answer as then, and nothing to hear"

    run(qapp, home, play)


def test_locking_the_vault_a_loudspeaker_that_fails_and_the_session_itself_end_it(qapp, home):
    async def play(helper):
        await practised_once(helper)
        await to_the_result(helper, Level.EPHEMERAL)
        (pair,) = pairs(helper)
        player = (await helper.desk._engines).audio._audio.player
        whole = player.play

        async def fails(_sound):
            raise SpeechError("no-device")

        player.play = fails
        pair._both.click()
        await played(helper)
        assert "niets" in pair._caption.text()
        player.play = whole
        pair._both.click()
        helper.send(ListenTo((Stretch(0, 0, "line"),)))
        assert not pair._playing, "one thing at a time"
        pair._both.click()
        assert helper.state.playing is None
        helper.desk.vaults.lock()
        assert not pair._playing
        assert pair._caption.text().startswith("Je kluis is op slot")
        await played(helper)
        pair._both.click()
        assert await played(helper) == []
        assert pair._caption.text().startswith("Je kluis is op slot")

    run(qapp, home, play)
