"""A week of somebody who practises alone, through the real window; and what nobody else can see."""

import asyncio

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

import trainingsveld.app.vaults.work as work
from tests.app import test_app
from tests.app.test_app import CASE, rows, run
from tests.app.test_vaults import with_vault
from trainingsveld.dialogue import offered, wanted
from trainingsveld.rehearsal.due import RETURNS, offer
from trainingsveld.session import (
    Alone,
    AnswerConsent,
    ChooseReply,
    CloseSession,
    DeclineAction,
    EndCall,
    GoOn,
    PassTask,
    Phase,
    Practice,
    SkipLine,
    StartAnswer,
    StartCall,
    StopAnswer,
)
from trainingsveld.store import Settings, find_home, save_settings
from trainingsveld.ui.alone.other_ways import OneWay
from trainingsveld.ui.alone.today import TodayCard
from trainingsveld.ui.look import PlainText

home = test_app.home
"""The same folder and engines that make no sound."""
MONDAY = 20_780


class Agent:
    """What somebody alone does."""

    def __init__(self, helper):
        self.helper = helper
        self.desk = helper.desk

    @property
    def card(self):
        (card,) = self.helper.window.findChildren(TodayCard)
        return card

    async def drill(self):
        """Take the short one that is offered, and do what is asked for."""
        self.card._begin.click()
        await self.helper.phase(Phase.BRIEFING)
        skill = self.helper.state.alone.skill
        await self.answer_once()
        assert self.helper.state.phase is Phase.RESULT, "a drill has no round"
        await self.leave()
        return skill

    async def answer_once(self):
        self.helper.send(AnswerConsent(yes=False), StartCall(), SkipLine(), StartAnswer(""))
        best = wanted(*self.helper.state.on_call)
        self.helper.send(StopAnswer(), ChooseReply(best.id), SkipLine())

    async def call(self, practice):
        """Play a call badly, look back on it."""
        self.desk.sessions.start(CASE, ("Chantal",), "aloba", by_hand=False, alone=Alone(practice))
        await self.helper.phase(Phase.BRIEFING)
        self.helper.send(AnswerConsent(yes=False), StartCall(), SkipLine())
        for _ in range(3):
            self.helper.send(StartAnswer(""), StopAnswer())
            worst = offered(*self.helper.state.on_call)[-1]
            self.helper.send(ChooseReply(worst), SkipLine())
            if self.helper.state.phase is not Phase.LISTENING:
                break
        if self.helper.state.phase is Phase.LISTENING:
            self.helper.send(EndCall())
        while self.helper.state.phase is Phase.FEEDBACK:
            kind = self.helper.state.round.task.step.kind
            ends = {"action": DeclineAction("w"), "reveal": GoOn()}
            self.helper.send(ends.get(kind, PassTask()))

    async def leave(self):
        self.helper.send(CloseSession())
        await self.helper.until(lambda: self.helper.window._session is None)


def on(qapp, home, monkeypatch, day, play):
    """One day: the program is started, the vault opened, something done, the program closed."""
    monkeypatch.setattr(work, "today", lambda: day)

    async def whole(helper):
        agent = Agent(helper)
        await with_vault(helper)
        await helper.until(lambda: helper.desk.alone._read is not None)
        await play(agent)

    run(qapp, home, whole)


def test_a_week_of_practising_alone(qapp, home, monkeypatch, tmp_path_factory):
    skills, tmp_path = [], tmp_path_factory.mktemp("taken-along")

    async def monday(agent):
        assert agent.desk.alone.book() == ()
        skills.append(await agent.drill())
        assert agent.desk.vaults.opened() is None, "its promise locks the vault at the end"
        assert agent.desk.alone.book() == ()

    async def tuesday(agent):
        await agent.helper.until(agent.desk.alone.book)
        (kept,) = agent.desk.alone.book()
        assert (kept.day, kept.met, kept.skill) == (MONDAY, True, skills[0])
        assert offer(agent.desk.alone.book(), agent.desk.alone.today()).why == "again"
        assert await agent.drill() is skills[0]

    async def wednesday(agent):
        await agent.helper.until(lambda: len(agent.desk.alone.book()) == 2)
        assert agent.card._due.skill is not skills[0], "it worked twice, so it stays away"
        await agent.call(Practice.EXPLORE)
        await agent.helper.phase(Phase.RESULT)
        page = agent.helper.window._stack.currentWidget()
        (way, *_) = page.findChildren(OneWay)
        (again,) = [b for b in way.findChildren(QPushButton) if b.isVisibleTo(way)][:1]
        again.click()
        assert agent.helper.state.phase is Phase.SPEAKING, "tried again from there"
        agent.helper.send(EndCall())
        await agent.leave()
        await with_vault(agent.helper)
        await agent.helper.until(lambda: len(agent.desk.alone.book()) == 3)
        await agent.call(Practice.UNAIDED)
        await agent.leave()

    async def returned(agent):
        await agent.helper.until(lambda: len(agent.desk.alone.book()) == 4)
        ways = {one.practice for one in agent.desk.alone.book()}  # a day keeps no order
        assert ways == {Practice.REHEARSE, Practice.EXPLORE, Practice.UNAIDED}
        assert (agent.card._due.skill, agent.card._due.why) == (skills[0], "return")
        window = agent.helper.window
        window._show_vault()
        window._stack.currentWidget()._open._progress.click()
        page = window._stack.currentWidget()
        assert page._said.text() == "Sinds 23 november: 2 gesprekken en 2 korte oefeningen."
        page._pack.write(str(tmp_path))
        await agent.helper.until(page._pack.button.isEnabled)
        (folder,) = tmp_path.glob("bewijs-*")
        assert "De salarissen" in (folder / "bewijs.html").read_text()
        assert (folder / "bewijs.pdf").read_bytes().startswith(b"%PDF")
        page._forget.click()
        (gone,) = [
            one for one in window.window().findChildren(QPushButton) if one.text() == "Wissen"
        ]
        gone.click()
        await agent.helper.until(lambda: not agent.desk.alone.book())
        assert page._said.text() == "Je hebt nog niet alleen geoefend."

    days = (monday, tuesday, wednesday)
    for number, play in enumerate(days):
        on(qapp, home, monkeypatch, MONDAY + number, play)
    on(qapp, home, monkeypatch, MONDAY + 1 + RETURNS[0], returned)


def test_without_a_vault_it_is_known_until_the_program_ends(qapp, home):
    async def play(helper):
        agent = Agent(helper)
        await helper.until(helper.desk.vaults.ready)
        skill = await agent.drill()
        await helper.until(helper.desk.alone.book)
        assert [one.skill for one in helper.desk.alone.book()] == [skill]
        assert agent.card.isHidden(), "one a day"

    run(qapp, home, play)

    async def again(helper):
        await helper.until(helper.desk.vaults.ready)
        assert helper.desk.alone.book() == ()

    run(qapp, home, again)


def outside(home):
    """Everything on the disk but what is inside a vault, and the cases that were read."""
    found = {}
    for path in sorted(home.path.rglob("*")):
        inside = home.people in path.parents and path.parent != home.people
        if path.is_file() and not inside and path != home.read_cases:
            name = str(path.relative_to(home.path))
            if path.name.startswith(home.log.name):
                found[name] = rows(home)
            elif path.name == "reserve":  # chance, kept for when the disk is full
                found[name] = path.stat().st_size
            else:
                found[name] = path.read_bytes()
    return found


def texts(window):
    """What a page says, to the eye and to a screen reader."""
    page = window._stack.currentWidget()
    labels = [one.text() for one in page.findChildren(PlainText) if one.isVisible()]
    names = [one.accessibleName() for one in page.findChildren(QWidget) if one.isVisible()]
    return labels, names


async def every_page(helper):
    """Walk round the pages that somebody sees who opens no vault."""
    window, seen = helper.window, []
    await helper.until(helper.desk.vaults.ready)
    await helper.until(lambda: len(helper.desk.vaults.owners()) == 1)
    seen.append(texts(window))
    case = next(one for one in helper.desk.cases() if one.path == CASE)
    for show in (lambda: window._own.set_up(case), window._show_vault, window._show_settings):
        show()
        await asyncio.sleep(0)
        seen.append(texts(window))
    return seen


@pytest.fixture
def two_homes(tmp_path, monkeypatch, home):
    def at(name):
        path = tmp_path / name
        path.mkdir()
        monkeypatch.setenv("TRAININGSVELD_HOME", str(path))
        chosen = Settings(welcomed=True, nickname="Chantal", recognition="off")
        save_settings(path / "settings.json", chosen)
        return find_home()

    return at


def test_nobody_else_can_tell_that_somebody_practised_alone(qapp, two_homes, monkeypatch):
    """The same day twice: once nothing is done but make a vault, once one practises in it.

    What is left to see is inside the vault's own folder: that files are there, of padded sizes.
    """

    async def nothing(_agent):
        return

    async def practises(agent):
        await agent.drill()
        await with_vault(agent.helper)
        await agent.call(Practice.UNAIDED)
        await agent.leave()

    left = []
    for name, play in (("idle", nothing), ("practised", practises)):
        place, seen = two_homes(name), []

        async def looks(helper, seen=seen):
            seen += await every_page(helper)

        on(qapp, place, monkeypatch, MONDAY, play)
        run(qapp, place, looks)
        left.append((outside(place), seen))
        assert b"salaris-niet" not in b"".join(
            path.read_bytes() for path in place.people.rglob("*") if path.is_file()
        )
    (files_idle, seen_idle), (files, seen) = left
    assert files == files_idle
    assert seen == seen_idle
