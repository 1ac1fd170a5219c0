"""An intake on the screen: by keyboard alone, nothing shown early, a case only by their wish."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.afternoon_scenes import DECISIONS, ActedAfternoon, intake
from trainingsveld.authoring.new import Interview
from trainingsveld.privacy import Level
from trainingsveld.session.group import LeaveSession, Step
from trainingsveld.session.projection import projection
from trainingsveld.ui.afternoon_page import AfternoonPage
from trainingsveld.ui.look import LookButton, PlainText
from trainingsveld.ui.room_screen.words import said

Key = Qt.Key


@pytest.fixture
def show(open_page):
    return lambda acted: open_page(AfternoonPage, acted, clock=acted.clock)


def press(*keys) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def write(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)
    press(Key.Key_Return)


def shown(page) -> str:
    texts = [one.text() for one in page.findChildren(PlainText) if one.isVisible()]
    texts += [one.text() for one in page.findChildren(LookButton) if one.isVisible()]
    return "\n".join(texts)


def test_enter_leads_from_the_incident_to_a_case_and_on_to_the_closing(show, settle):
    acted = ActedAfternoon("Chantal", "Bram", "Aïsha", minutes=30, intake=True).agreed()
    page = show(acted.to(Step.INCIDENT))
    press(Key.Key_Down)
    page._of[Step.INCIDENT]._words.setFocus()
    write("I wait for my money and nobody rings.")
    assert acted.state.group.intake.bringer == "p1"
    assert acted.state.group.step is Step.FACTS
    press(Key.Key_S, Key.Key_Return)
    field = page._of[Step.FACTS]._words
    field.setFocus()
    write("Mr Smith, trader")
    page._primary.setFocus()
    press(Key.Key_Return, Key.Key_Return)
    assert acted.state.group.step is Step.NEEDS
    press(Key.Key_Return)
    for words in ("I would ring.", "I would ask."):
        press(Key.Key_Return)
        settle()
        write(words)
        settle()
    press(Key.Key_Return)
    settle()
    page._pass.click()
    settle()
    press(Key.Key_Return)
    assert acted.state.group.step is Step.COMPARE
    assert "I would ring." in shown(page)
    press(*[Key.Key_Return] * 5)
    assert acted.state.group.step is Step.STORY
    settle()
    write("Three weeks")
    assert acted.room.offered == {
        "incident": "I wait for my money and nobody rings.",
        "caller": "Mr Smith, trader",
        "title": "Three weeks",
    }
    settle()
    press(Key.Key_Return)
    assert acted.state.group.step is Step.CLOSING
    assert not acted.refused


def test_sixteen_words_do_not_go_on_and_say_so(show):
    acted = intake()
    page = show(acted)
    press(Key.Key_Down, Key.Key_Tab)
    write("een " * 16)
    assert acted.state.group.step is Step.INCIDENT
    assert "16 of 15 words: what can go?" in shown(page)
    assert acted.state.group.intake.told == ()


def test_nothing_written_is_refused_with_a_sentence(show):
    acted = intake()
    page = show(acted)
    page._primary.click()
    assert [no.code for no in acted.refused] == ["no-incident"]


def test_no_decision_is_anywhere_before_all_have_decided(show, settle):
    acted = intake(Step.DECISION)
    page = show(acted)
    press(Key.Key_S)  # nobody has the laptop yet
    assert not acted.state.group.heard
    for words in DECISIONS[:2]:
        press(Key.Key_Return)
        settle()
        write(words)
        settle()
        assert words not in shown(page)
        assert words not in said(projection(acted.state), acted.room, "en").body
        assert page._of[Step.DECISION]._words.text() == ""
    press(Key.Key_Return)
    settle()
    press(Key.Key_Return)  # nothing written: stay
    assert len(acted.state.group.heard) == 2


def test_what_each_would_do_stands_side_by_side_also_on_the_wall(show):
    acted = intake(Step.COMPARE)
    page = show(acted)
    wall = said(projection(acted.state), acted.room, "en").body
    for words in filter(None, DECISIONS):
        assert words in shown(page)
        assert words in wall


def test_where_nothing_stays_no_case_is_offered(show):
    acted = intake(Step.STORY, Level.EPHEMERAL)
    page = show(acted)
    assert "You chose that nothing stays" in shown(page)
    press(Key.Key_Return)
    assert acted.state.group.step is Step.CLOSING
    assert not hasattr(acted.room, "offered")


def test_without_whoever_brought_it_in_there_is_nothing_to_make_a_case_of(show):
    acted = intake(Step.STORY).send(LeaveSession("p2", 0))
    page = show(acted)
    assert "There is no incident any more" in shown(page)
    assert "Make a case of it" not in shown(page)


@pytest.mark.parametrize("key", ["first", "worse"])
def test_what_is_chosen_goes_along(show, key):
    acted = intake(Step.STORY)
    page = show(acted)
    box = page._of[Step.STORY]._choices[key]
    box.setCurrentIndex(2)
    page._primary.click()
    assert acted.room.offered[key] == box.itemData(2)
    again = Interview("en")
    again.offer(acted.room.offered)
    assert again.answer(key) == box.itemData(2)


def test_it_can_be_left_a_story_and_another_language_keeps_what_was_chosen(show):
    acted = intake(Step.STORY)
    page = show(acted)
    body = page._of[Step.STORY]
    body._choices["worse"].setCurrentIndex(1)
    page.retranslate()
    assert body._choices["worse"].currentIndex() == 1
    body._other.click()
    assert acted.state.group.step is Step.CLOSING
    assert not hasattr(acted.room, "offered")
