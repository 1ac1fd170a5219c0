"""A session with the group, from the plan to the wiping, through the real window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.app import test_app
from tests.app.test_app import CASE, run
from trainingsveld.privacy import Level
from trainingsveld.session import (
    AnswerConsent,
    CloseSession,
    ConfirmRules,
    EndCall,
    Phase,
    PrepareClosing,
    SkipLine,
    StartCall,
)
from trainingsveld.session.group import NextStep, PassAtStep, Step
from trainingsveld.ui.afternoon.plan_page import PlanPage
from trainingsveld.ui.afternoon_page import AfternoonPage
from trainingsveld.ui.closing_page import ClosingPage
from trainingsveld.ui.look import PrimaryButton
from trainingsveld.ui.ports import Gathering
from trainingsveld.ui.together_page import TogetherPage
from trainingsveld.ui.workbench_page import WorkbenchPage

home = test_app.home
"""The same folder and engines that make no sound."""
NAMES = ("Chantal", "Bram", "Aïsha 🙂")


class Room:
    """What the people round the laptop do: nearly all of it is Enter."""

    def __init__(self, helper):
        self.helper = helper

    @property
    def page(self):
        return self.helper.window._stack.currentWidget()

    @property
    def step(self):
        state = self.helper.state
        return state.group.step if state and state.group else None

    async def enter(self):
        """Press Enter where the focus is, and wait until something has come of it."""
        before = self.helper.state
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        await self.helper.until(lambda: self.helper.state is not before)

    async def go_on_from(self, step):
        while self.step is step:
            await self.enter()

    def passes(self):
        QTest.keyClick(self.page, Qt.Key.Key_S)

    async def plan(self):
        window = self.helper.window
        await self.helper.until(window.isActiveWindow)
        window._gather()
        page = self.page
        assert isinstance(page, PlanPage)
        QTest.keyClicks(page._goal, "Bellers merken dat we ze horen")
        for field, name in zip(page._people._fields, NAMES, strict=True):
            field.setText(name)
            field.textEdited.emit(name)  # no key of QTest types an emoji
        page._start.click()
        (begin,) = [one for one in page._promised.findChildren(PrimaryButton) if one.isVisible()]
        begin.click()
        await self.helper.until(lambda: isinstance(self.page, AfternoonPage))

    async def open(self):
        """Check-in, the ground rules, what it is for, the warm-up."""
        await self.go_on_from(Step.CHECK_IN)
        everybody = tuple(person.id for person in self.helper.state.people)
        self.helper.send(*map(ConfirmRules, everybody), AnswerConsent(False, everybody))
        for step in (Step.AGREEMENT, Step.GOAL, Step.WARM_UP):
            await self.go_on_from(step)

    async def turn(self):
        """One person plays; the round is left at once, and the harvest says why there is none."""
        await self.go_on_from(Step.CHOOSING)
        assert self.step is Step.PREPARE
        while self.helper.state.phase is not Phase.BRIEFING:
            await self.advance()
        self.helper.send(StartCall(), SkipLine(), EndCall())
        await self.go_on_from(Step.STEAM)
        assert self.helper.state.phase is Phase.FEEDBACK
        self.page._leave.click()
        assert self.step is Step.HARVEST
        task = self.page._of[Step.HARVEST]._task
        task._other.click()
        task._box.setPlainText("Ik wil het eerst nog eens horen")
        task._agree.click()

    async def advance(self):
        """Enter goes from one field to the next, and from the last one on."""
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_three_people_gather_play_and_wipe_it_all(qapp, home):
    async def play(helper):
        room = Room(helper)
        await room.plan()
        assert [helper.window._session._room.words(p.name) for p in helper.state.people] == [*NAMES]
        await room.open()
        for _ in NAMES[:2]:
            await room.turn()
        room.passes()
        assert room.step is Step.CHOOSING
        assert helper.state.group.passed
        await room.go_on_from(Step.CHOOSING)
        for step in (Step.TAKEAWAYS, Step.APPRECIATION, Step.ACTIONS, Step.CHECK_OUT):
            assert room.step is step
            await room.go_on_from(step)
        await room.enter()
        assert isinstance(room.page, ClosingPage)
        helper.send(CloseSession())
        assert helper.state.phase is Phase.DONE
        await helper.until(room.page._leave.isVisible)
        room.page._leave.click()
        await helper.until(lambda: helper.window._session is None)
        assert helper.desk.sessions.stopped() is None

    run(qapp, home, play)


def test_left_half_way_it_goes_on_at_the_same_step(qapp, home):
    """At a level that keeps its log on disk; the others keep nothing without a vault."""

    async def play(helper):
        room = Room(helper)
        await helper.until(helper.window.isActiveWindow)
        helper.desk.sessions.gather(
            Gathering("horen", NAMES, (CASE,), "aloba", 60, level=Level.OPEN)
        )
        await helper.until(lambda: isinstance(room.page, AfternoonPage))
        await room.open()
        before = helper.state
        helper.desk.sessions.leave()
        await helper.until(lambda: helper.window._session is None)
        stopped = helper.desk.sessions.stopped()
        assert stopped.round == 1
        helper.desk.sessions.go_on(stopped.session)
        await helper.until(lambda: room.step is before.group.step)
        assert helper.state == before

    run(qapp, home, play)


def test_an_incident_becomes_a_case_behind_which_the_session_goes_on(qapp, home):
    async def play(helper):
        room = Room(helper)
        await helper.until(helper.window.isActiveWindow)
        gathering = Gathering("horen", NAMES, (), "", 30, level=Level.OPEN, intake=True)
        helper.desk.sessions.gather(gathering)
        await helper.until(lambda: isinstance(room.page, TogetherPage))
        helper.send(*(ConfirmRules(one.id) for one in helper.state.people), NextStep(0))
        await helper.until(lambda: room.step is Step.INCIDENT)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        QTest.keyClicks(QApplication.focusWidget(), "Jan de Vries wacht al drie weken.")
        await room.go_on_from(Step.INCIDENT)
        await room.go_on_from(Step.FACTS)
        helper.desk.sessions.leave()  # the laptop died, say
        await helper.until(lambda: helper.window._session is None)
        helper.desk.sessions.go_on(helper.desk.sessions.stopped().session)
        await helper.until(lambda: room.step is Step.NEEDS)
        helper.send(NextStep(0), *(PassAtStep(one.id) for one in helper.state.people))
        helper.send(NextStep(0), NextStep(0))
        helper.send(*(PassAtStep(one.id) for one in helper.state.people), NextStep(0))
        await helper.until(lambda: room.step is Step.STORY)
        group, window = room.page, helper.window
        assert not group._of[Step.STORY]._form.isVisible(), "the words did not outlive the break"
        await room.enter()
        assert room.step is Step.CLOSING
        window.begin_case({"incident": "Jan de Vries wacht al drie weken.", "title": "Drie weken"})
        assert isinstance(room.page, WorkbenchPage)
        assert window._beside.way_back.isVisible()
        asked = room.page.aside.questions
        assert asked.question() == "family"
        window._beside.way_back.back.click()
        assert room.page is group
        assert not window._beside.way_back.isVisible()
        helper.send(PrepareClosing(), CloseSession())
        await helper.until(room.page._leave.isVisible)
        room.page._leave.click()
        await helper.until(lambda: window._session is None)
        assert asked._interview is None

    run(qapp, home, play)
