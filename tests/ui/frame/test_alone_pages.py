"""Setting up alone, and the short one of today."""

import pytest
from msgspec.structs import replace

from tests.rehearsal.books import call, drill
from tests.ui.desk import FakeAlone, FakeDesk, case_file
from trainingsveld.dialogue import Skill
from trainingsveld.session import Alone, Practice
from trainingsveld.store import Settings
from trainingsveld.ui.alone.today import TodayCard
from trainingsveld.ui.setup_page import SetupPage

DAY = 20_800


@pytest.fixture
def desk():
    return FakeDesk(Settings(welcomed=True), alone=FakeAlone(today=DAY))


@pytest.fixture
def setup(qtbot, desk):
    file = case_file()

    def made(book=()):
        desk.alone.known = tuple(book)
        page = SetupPage(desk, lambda: None, lambda: file)
        qtbot.addWidget(page)
        page.show()
        page.arrive()
        return page

    return made


def test_whoever_chose_nothing_yet_practises_with_a_hint(setup, desk):
    setup()._begin()
    assert desk.practised == [Alone(Practice.REHEARSE)]


def test_what_was_chosen_last_holds_and_hints_know_how_often_it_was_played(setup, desk):
    page = setup([call(DAY - 9, 5, 4), call(DAY - 1, 5, 3, practice=Practice.UNAIDED)])
    page._begin()
    assert desk.practised == [Alone(Practice.UNAIDED, before=2, captions=False)]


def test_captions_can_be_had_on_ones_own(setup, desk):
    page = setup()
    assert page._practice._captions.isHidden()
    page._practice._choose("unaided")
    page._practice._captions.setChecked(True)
    page._begin()
    assert desk.practised == [Alone(Practice.UNAIDED)]


def test_in_a_group_nobody_is_asked_how_to_practise(setup):
    page = setup()
    page._who.button("group").click()
    assert page._practice.isHidden()
    assert page._practice.stops() == ()


@pytest.fixture
def card(qtbot, desk):
    made = TodayCard(desk)
    qtbot.addWidget(made)
    return made


def test_a_short_one_is_offered_and_begun(card, desk):
    desk.alone.know([drill(DAY - 1, Skill.SET_LIMIT, met=False)])
    assert not card.isHidden()
    card._begin.click()
    assert desk.alone.asked == [Skill.SET_LIMIT]


def test_there_is_none_once_it_was_done_or_where_it_is_switched_off(card, desk):
    desk.alone.know([drill(DAY, Skill.SET_LIMIT, met=False)])
    assert card.isHidden()
    desk.alone.know(())
    assert not card.isHidden()
    desk.settings = replace(desk.settings, drills=False)
    card.look()
    assert card.isHidden()
