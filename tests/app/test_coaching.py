"""A talk through the real window and vault, killed at every step and gone on with."""

import shutil
import wave

from msgspec.structs import replace
from PySide6.QtWidgets import QSlider, QWidget

from tests.app.test_app import home, run  # noqa: F401 - a fixture
from tests.app.test_vaults import done, everything, with_vault
from trainingsveld.coaching import (
    AgreeFollowUp,
    AnswerRung,
    AnswerSolved,
    AskQuestion,
    ClimbAgain,
    CloseTalk,
    DeclineFollowUp,
    NextPhase,
    ParkView,
    Phase,
    PhaseBefore,
    SayLess,
    SayWell,
    SilenceElapsed,
    SkipSilence,
    TakeCriterion,
    ViewCriterion,
    replay,
)
from trainingsveld.privacy import Level
from trainingsveld.store import find_home
from trainingsveld.ui.coaching.bringing import BringCall
from trainingsveld.ui.coaching.closing import CloseBody
from trainingsveld.ui.coaching.page import CoachingPage
from trainingsveld.ui.look import PlainText, TextBox, Toggle

CANARY = "kanarie-bila"


def tone(path, seconds=25, rate=8_000):
    """A call: a beep that is nowhere silent."""
    second = b"".join(
        (6_000 if n % 16 < 8 else -6_000).to_bytes(2, "little", signed=True) for n in range(rate)
    )
    with wave.open(str(path), "wb") as out:
        out.setparams((1, 2, rate, 0, "NONE", ""))
        out.writeframes(second * seconds)
    return path


async def page_of(helper):
    await with_vault(helper)
    helper.window._show_coaching()
    page = helper.window._stack.currentWidget()
    assert isinstance(page, CoachingPage)
    await helper.until(helper.desk.coaching.ready)
    return page


def talk_files(where):
    return list(where.people.rglob("*.tvt"))


def said(page):
    return " | ".join(one.text() for one in page.findChildren(PlainText) if one.isVisible())


async def begin(helper):
    page = await page_of(helper)
    page._down._leader.setText("Mirjam")
    page._down._start.click()
    assert helper.desk.coaching.talk().phase is Phase.SETTLE
    return page


async def bring_in(helper, page, file):
    """Bring a call in: both say yes, one end is cut off, a name is bleeped."""
    page._listen._bring.click()
    bring = page.findChild(BringCall)
    bring.look_at(file)
    assert bring._port._file is None, "nothing before both have said yes"
    for toggle in bring.findChildren(Toggle):
        toggle.setChecked(True)
    bring.look_at(file)
    await helper.until(bring._cutting.isVisible)
    start, end = bring.findChildren(QSlider)
    start.setValue(4)
    end.setValue(6)
    bring._bleep.click()
    start.setValue(2)
    bring._begin.click()
    end.setValue(12)
    bring._end.click()
    bring._keep.click()
    await helper.until(lambda: helper.desk.coaching.talk().recording)


def test_a_bila_from_import_to_follow_up(qapp, home, tmp_path_factory):  # noqa: F811
    file = tone(tmp_path_factory.mktemp("calls") / "gesprek.wav")

    async def play(helper):
        page = await begin(helper)
        coaching = helper.desk.coaching
        page.go()
        await bring_in(helper, page, file)
        await helper.until(lambda: page._listen._thing() is not None)
        assert page._listen._thing().seconds == 10
        page.go()
        assert coaching.talk().phase is Phase.VIEW
        page.go()
        assert coaching.talk().phase is Phase.VIEW, "the agent speaks first"
        page._send(ParkView(f"{CANARY} de leidinggevende"))
        assert CANARY not in said(page)
        page._send(SayWell("Ik benoemde wat hij voelde"))
        page._send(SayLess("Ik praatte door hem heen"))
        page._send(TakeCriterion("Stelt open vragen"))
        page._send(ViewCriterion("Twee keer"))
        page.go()
        for words in ("Een boze klant", "Hij riep", "Ik viel in", "Klein"):
            page._bodies[Phase.LADDER]._box.setPlainText(f"{CANARY} {words}")
            page.go()
        page._send(AskQuestion("Wat had je nodig?"))
        assert coaching.talk().silent_since
        page._send(SkipSilence())
        page.go()
        assert coaching.talk().phase is Phase.SOLVED
        page._bodies[Phase.SOLVED]._yes.click()
        page._leader.parked._box.setPlainText(f"{CANARY} niet geparkeerd")
        assert CANARY not in said(page)
        page.go()
        await helper.until(lambda: f"{CANARY} de leidinggevende" in said(page))  # laid beside
        page.go()
        page.go()
        assert coaching.talk().phase is Phase.CLOSE, "not without an agreement"
        assert "moet" not in said(page)
        close = page.findChild(CloseBody)
        close._what.setPlainText(f"{CANARY} drie tellen wachten")
        close._notice.setPlainText("De klant praat uit")
        page.go()
        assert coaching.talk().phase is Phase.DONE
        await helper.until(lambda: not talk_files(home))
        page.go()
        assert coaching.talk() is None
        assert helper.desk.vaults.opened() is None
        everywhere = [one.text() for one in page.findChildren(PlainText)]
        everywhere += [one.toPlainText() for one in page.findChildren(TextBox)]
        everywhere += [one.accessibleName() for one in page.findChildren(QWidget)]
        assert CANARY not in " ".join(everywhere), "not hidden either"
        await with_vault(helper)
        await helper.until(coaching.ready)
        last = coaching.last()
        assert last.words == f"{CANARY} drie tellen wachten"
        assert coaching.due() == ()
        assert await done(coaching.answer, last, "partly", "Het lukte een keer") == ""
        assert coaching.last().used == "partly"
        page._down._leader.setText("Mirjam")
        page._down._start.click()
        assert coaching.talk().last.words == last.words, "the next talk opens with it"
        await helper.until(lambda: f"{CANARY} drie tellen wachten" in said(page))

    run(qapp, home, play)
    assert CANARY.encode() not in everything(home.path)
    assert file.read_bytes()[1_000:3_000] not in everything(home.path)


STEPS = (
    NextPhase, NextPhase, SayWell("Goed"), SayLess("Minder"), TakeCriterion("Open vragen"),
    ViewCriterion("Twee"), ParkView("Van mij"), NextPhase, AnswerRung("a"), AskQuestion("En?"),
    AnswerRung("b"), AnswerRung("c"), AnswerRung("d"), NextPhase, AnswerSolved(yes=False),
    ClimbAgain, *(AnswerRung(one) for one in "efgh"), NextPhase, AnswerSolved(yes=True), NextPhase,
    PhaseBefore, NextPhase, NextPhase, DeclineFollowUp("Eerst slapen"),
    AgreeFollowUp("Drie tellen wachten", "Chantal", "2027-01-04", "Hij praat uit"), CloseTalk(),
)  # fmt: skip


def test_killed_at_every_step_it_goes_on_where_it_was(qapp, home, tmp_path_factory):  # noqa: F811
    copies = tmp_path_factory.mktemp("killed")
    talks = []

    async def first(helper):
        await begin(helper)
        coaching = helper.desk.coaching
        for place, step in enumerate(STEPS):
            command = step(coaching.now()) if isinstance(step, type) else step
            assert coaching.send(command) == ""
            talks.append(coaching.talk())
            for file in talk_files(home):  # as it is on the disk when the power goes
                shutil.copyfile(file, copies / f"{place}.tvt")
            if place == len(STEPS) - 2:
                shutil.copytree(home.path, copies / "whole")

    run(qapp, home, first)
    shutil.rmtree(home.path)  # it did not come to its end
    shutil.copytree(copies / "whole", home.path)

    async def second(helper):
        page = await page_of(helper)
        coaching = helper.desk.coaching
        assert coaching.last() is None
        (kept,) = talk_files(find_home())
        coaching._let_go()
        for place, before in enumerate(talks):
            shutil.copyfile(copies / f"{place}.tvt", kept)
            (log,) = helper.desk.vaults.vault.talks()
            assert replay(log.events) == before
            log.close()
        # a view is parked; a silence is on; in the second climb; side by side; none, because
        for place in (6, 9, 17, 24, 26):
            before = talks[place]
            shutil.copyfile(copies / f"{place}.tvt", kept)
            helper.desk.vaults.lock()
            await with_vault(helper)
            await helper.until(coaching.ready)
            assert coaching.waiting() == before
            page._down._go_on.click()
            after = coaching.talk()
            assert replace(before, silent_since=0, at=0, position=0) == replace(
                after, silent_since=0, at=0, position=0
            )
            assert not after.silent_since
            assert page._stack.currentWidget() is page._bodies[before.phase]
            if before.phase is Phase.BESIDE:
                await helper.until(lambda: "Van mij" in said(page))
            else:
                assert "Van mij" not in said(page)
            coaching._let_go()
        helper.desk.vaults.lock()
        assert coaching.talk() is None, "a locked vault holds no talk"
        await with_vault(helper)
        await helper.until(coaching.ready)
        coaching.discard()
        assert not talk_files(find_home())
        shutil.copyfile(
            copies / f"{len(STEPS) - 1}.tvt", kept
        )  # killed after its end and before it was kept
        helper.desk.vaults.lock()
        await with_vault(helper)
        await helper.until(coaching.ready)
        assert coaching.waiting() is None
        assert coaching.last().words == "Drie tellen wachten"
        assert not talk_files(find_home())

    run(qapp, home, second)


def test_at_nothing_stays_a_talk_leaves_no_trace_and_no_call_comes_in(qapp, home):  # noqa: F811
    async def play(helper):
        page = await page_of(helper)
        coaching = helper.desk.coaching
        before = sorted(home.people.rglob("*"))
        page._down._leader.setText("Mirjam")
        page._down._stays.button(Level.EPHEMERAL.value).click()
        page._down._start.click()
        assert coaching.talk().level is Level.EPHEMERAL
        page.go()
        await helper.until(page._listen._passes.isVisible)
        assert not page._listen._bring.isVisible()
        coaching.send(NextPhase(1))
        for command in (SayWell(CANARY), ParkView(f"{CANARY} geparkeerd"), NextPhase(2)):
            coaching.send(command)
        for words in "abcd":
            coaching.send(AnswerRung(f"{CANARY} {words}"))
        assert not talk_files(home)
        for command in (NextPhase(3), AnswerSolved(yes=True), NextPhase(4), NextPhase(5)):
            coaching.send(command)
        coaching.send(AgreeFollowUp(f"{CANARY} wachten", "Chantal", "2027-01-04", "Rust"))
        coaching.send(CloseTalk())
        await helper.until(lambda: "Nothing stays" in said(page) or "blijft niets" in said(page))
        assert not page._bodies[Phase.DONE]._calendar.isVisible()
        page.go()
        await with_vault(helper)
        await helper.until(coaching.ready)
        assert coaching.last() is None
        assert coaching.waiting() is None
        assert sorted(home.people.rglob("*")) == before
        assert page._down._level is Level.CONFIDENTIAL, "each talk chooses anew"

    run(qapp, home, play)
    assert CANARY.encode() not in everything(home.path)


def test_a_silence_ends_by_itself_and_where_nothing_stays_a_talk_that_is_left_is_gone(qapp, home):  # noqa: F811
    async def play(helper):
        await page_of(helper)
        coaching = helper.desk.coaching
        assert coaching.begin("Mirjam", Level.EPHEMERAL) == ""
        coaching.send(AskQuestion("Wat wil jij?"))
        since = coaching.talk().silent_since
        coaching.send(SkipSilence())
        coaching.send(AskQuestion("Wat nog meer?"))
        coaching.send(SilenceElapsed(since))
        assert coaching.talk().silent_since, "a late word of the one before is nothing"
        (silence,) = coaching._silences._going
        assert silence.seconds == 10
        coaching._silence_over(silence)
        assert not coaching.talk().silent_since
        assert not coaching._silences._going
        coaching.send(NextPhase(1))
        coaching.leave()
        assert coaching.talk() is None
        assert coaching.waiting() is None
        assert coaching.begin("Mirjam", Level.EPHEMERAL) == ""
        helper.desk.vaults.lock()
        assert coaching.talk() is None
        await with_vault(helper)
        await helper.until(coaching.ready)
        assert coaching.waiting() is None

    run(qapp, home, play)
