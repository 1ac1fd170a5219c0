"""Planning a session with the group: everything has a proposal, and what is wrong is said."""

import pytest
from msgspec.structs import replace

from tests.ui.desk import FakeDesk, case_file
from trainingsveld.privacy import Level
from trainingsveld.scenario import read
from trainingsveld.store import Settings
from trainingsveld.store.history import Happened
from trainingsveld.ui.afternoon.plan_page import PlanPage
from trainingsveld.ui.look import PlainText

GROUP = ("Samira", "Chantal", "Bram")


@pytest.fixture
def plan(qtbot):
    def make(**more) -> PlanPage:
        desk = FakeDesk(settings=Settings(welcomed=True, language="en", nickname="Samira"), **more)
        page = PlanPage(desk, lambda: None)
        page.desk = desk
        qtbot.addWidget(page)
        page.resize(1280, 800)
        page.show()
        page.arrive()
        return page

    return make


def name(page, *names) -> None:
    page._people.show_people(names, alone=False)
    page._people_changed()


def words(page) -> str:
    return " ".join(one.text() for one in page.findChildren(PlainText) if one.isVisible())


def test_names_are_all_it_needs(plan):
    page = plan()
    name(page, *GROUP)
    page._start.click()
    page._promised._begin.click()
    ((_, gathering),) = page.desk.done
    assert gathering.people == GROUP
    assert gathering.minutes == 120
    assert len(gathering.cases) == 3
    assert gathering.method == "aloba"
    assert gathering.level is Level.CONFIDENTIAL


def test_a_day_start_takes_ten_minutes_and_records_nothing(plan):
    page = plan()
    name(page, *GROUP)
    page._short.day_start.click()
    page._promised._begin.click()
    ((_, gathering),) = page.desk.done
    assert (gathering.day_start, gathering.minutes, gathering.by_hand) == (True, 10, True)


def test_an_intake_takes_half_an_hour_and_needs_no_case(plan):
    page = plan(files=())
    name(page, *GROUP)
    page._start.click()
    assert "Choose at least one case." in words(page)
    page._short.intake.click()
    page._promised._begin.click()
    ((_, gathering),) = page.desk.done
    assert (gathering.intake, gathering.minutes, gathering.cases) == (True, 30, ())
    assert gathering.by_hand


def test_three_rows_are_the_fewest_and_twelve_the_most(plan):
    page = plan()
    assert len(page._people.names()) == 3
    name(page, *(f"n{n}" for n in range(12)))
    assert not page._people._add.isVisible()
    name(page, "a", "b", "c")
    assert not any(button.isEnabled() for button in page._people._stops if "Remove" in str(
        button.accessibleName()))  # fmt: skip


def test_two_with_one_name_and_no_case_at_all_are_said(plan):
    page = plan()
    name(page, "Bram", "bram", "Aïsha 🙂")
    page._start.click()
    assert "Two people are called bram" in words(page)
    name(page, "Bram", "Chantal", "Aïsha 🙂")
    for line in page._cases._lines:
        line.box.setChecked(False)
    page._start.click()
    assert "Choose at least one case." in words(page)
    assert page.desk.done == []


def test_a_case_with_faults_cannot_be_chosen_and_says_why(plan):
    reading = read(b"format = 1\nid = 'x'\n")
    broken = replace(case_file(), scenario=None, findings=reading.findings)
    page = plan(files=(case_file("claim-afgewezen"), broken))
    page._cases._show_all()
    box = page._cases._lines[1].box
    assert not box.isEnabled()
    assert box.accessibleDescription().startswith("Cannot be chosen. Line")
    assert len(page._cases.chosen()) == 1


def test_who_was_there_last_is_proposed_as_far_as_it_is_known(plan):
    lately = (
        Happened(Level.TEAM, 3, "De schade", (), 6),
        Happened(Level.OPEN, 2, "De schade", ("Fleur", "Emre", "Daan", "Aïsha"), 4),
    )
    page = plan(before=lately)
    assert page._people.names() == ("Fleur", "Emre", "Daan", "Aïsha")


def test_the_agenda_stretches_and_says_for_whom_there_is_no_time(plan):
    page = plan()
    name(page, *(f"n{n}" for n in range(10)))
    time = page._agenda.time
    time.setCurrentIndex(time.findData(60))
    assert "There is no time for everybody to have a turn" in words(page)
    time.setCurrentIndex(time.findData(240))
    assert "There is no time" not in words(page)
    assert "10 turns of" in words(page)


def test_the_sound_is_checked_from_the_plan_and_esc_leads_back_to_it(plan):
    page = plan()
    name(page, *GROUP)
    page._sound.click()
    panel = page._checking._panel
    assert panel.isVisible()
    assert page.escape()
    assert not panel.isVisible()
    assert page._people.names() == GROUP
    assert not page.escape()


def test_the_screen_for_the_room_is_a_choice_that_is_remembered(plan):
    page = plan()
    assert "P shows what the room may see" in words(page)
    assert page._display.stops() == ()
    page._display._count = lambda: 2
    page.arrive()
    assert page._display.box.isVisible()
    page._display.box.click()
    assert page.desk.settings.room_screen
    page.arrive()
    assert page._display.box.isChecked()


def test_cases_about_the_goal_are_proposed_until_somebody_chooses_otherwise(plan):
    page = plan()
    before = page._cases.chosen()
    page._goal.setText("Each line of the deposit is explained in everyday words")
    page._goal.editingFinished.emit()
    after = page._cases.chosen()
    assert after != before
    assert any("deposit" in path.stem for path in after)
    page._cases._lines[0].box.click()
    page._goal.setText("Salaries are paid")
    page._goal.editingFinished.emit()
    assert page._cases.chosen() == after[1:], "who has chosen is not overruled"
