"""Setting a session up: who, which method, how to answer."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from tests.ui.desk import case_file
from trainingsveld.ui.people_list import MOST
from trainingsveld.ui.setup_page import SetupPage


@pytest.fixture
def page(qtbot, desk, settle):
    made = SetupPage(desk, lambda: None, case_file)
    qtbot.addWidget(made)
    made.resize(1076, 800)
    made.show()
    made.arrive()
    settle()
    return made


def names(page) -> list[QLineEdit]:
    return page._people.findChildren(QLineEdit)


def press(page, text: str) -> None:
    found = [one for one in page.findChildren(QPushButton) if one.isVisibleTo(page)]
    next(one for one in found if text in (one.text(), one.accessibleName())).click()


def tabbed(page, times: int) -> list[str]:
    found = []
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        found.append(focused.accessibleName() or focused.text())
    return found


def test_tab_asks_who_before_it_asks_for_a_name(page, settle):
    alone = tabbed(page, 4)
    assert alone[0].startswith("Ik oefen alleen")
    assert alone[1] == "Naam van de speler"
    assert alone[2].startswith("Vanuit jouw vraag")
    assert alone[3].startswith("Hardop")
    press(page, "Met een paar mensen rond de laptop")
    page._start.setFocus()
    settle()
    group = tabbed(page, 6)
    names = group.index("Naam van de speler")
    assert all(one.startswith(("Ik oefen", "Met een paar")) for one in group[:names])
    assert group[names:][:2] == ["Naam van de speler", "Naam van observator 1"]
    press(page, "Naam toevoegen")
    settle()
    page._start.setFocus()
    again = tabbed(page, 10)
    assert again[:names] == group[:names]
    assert [one for one in again if "Naam van" in one] == [
        "Naam van de speler", "Naam van observator 1", "Naam van observator 2",
    ]  # fmt: skip


def test_the_page_shows_the_case_and_the_choices_that_hold(page):
    assert page._head._title.text() == "De salarissen zijn niet betaald"
    assert page._card is not None
    checked = {one.text() for one in page.findChildren(QPushButton) if one.isChecked()}
    assert checked == {"Ik oefen alleen", "Vanuit jouw vraag", "Hardop", "De computer"}


def test_alone_nobody_else_is_spoken_to(page, settle):
    def said() -> str:
        return " ".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())

    assert "Hoe kijk je terug?" in said()
    assert not {"jullie", "iedereen"} & set(said().lower().split())
    page._choose_who("group")
    settle()
    assert "Hoe bespreken jullie het?" in said()
    assert "als iedereen ja heeft gezegd" in said()


def test_one_press_starts_alone_aloud_with_the_first_method(page, desk):
    assert page.focusWidget().text() == "Naar de briefing"
    page.focusWidget().click()
    (done,) = desk.done
    assert done == ("start", "salaris-niet-betaald.toml", ("Aïsha",), "aloba", False)


def test_a_group_by_hand_with_another_method(page, desk):
    press(page, "Met een paar mensen rond de laptop")
    assert len(names(page)) == 2
    QTest.keyClicks(names(page)[1], "Bram")
    press(page, "Naam toevoegen")
    QTest.keyClicks(page.focusWidget(), "Chantal")
    press(page, "Plus en delta")
    press(page, "Met de hand")
    press(page, "Naar de briefing")
    (done,) = desk.done
    assert done[2:] == (("Aïsha", "Bram", "Chantal"), "plus-delta", True)


def test_the_order_can_be_changed_and_the_first_plays(page, desk):
    page._choose_who("group")
    page._people.show_people(("Aïsha", "Bram", "Chantal"), alone=False)
    up = [one for one in page.findChildren(QPushButton) if "speelt" in one.accessibleName()]
    assert not up[0].isEnabled()
    up[2].click()
    up = [one for one in page.findChildren(QPushButton) if "speelt" in one.accessibleName()]
    up[1].click()
    press(page, "Naar de briefing")
    assert desk.done[0][2] == ("Chantal", "Aïsha", "Bram")


def test_a_row_left_empty_is_named_after_its_role(page, desk):
    desk.change(replace(desk.settings, nickname=""))
    page.arrive()
    press(page, "Naar de briefing")
    assert desk.done[-1][2] == ("Ik",)
    page._choose_who("group")
    press(page, "Naar de briefing")
    assert desk.done[-1][2] == ("Speler", "Observator 1")


def test_two_people_of_one_name_are_asked_apart(page, desk, settle):
    page._choose_who("group")
    page._people.show_people(("Sam", "sam "), alone=False)
    press(page, "Naar de briefing")
    assert desk.done == []
    said = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert any("twee mensen die" in text for text in said)
    settle()
    QTest.keyClicks(names(page)[1], "my")
    press(page, "Naar de briefing")
    assert desk.done[0][2] == ("Sam", "sam my")


def test_ten_people_at_most_and_two_at_least(page):
    page._choose_who("group")
    page._people.show_people(tuple("ABCDEFGHIJ"), alone=False)
    assert len(names(page)) == MOST
    assert not page._people._add.isVisible()
    page._people.show_people(("A",), alone=False)
    gone = [one for one in page.findChildren(QPushButton) if one.accessibleName() == "Weghalen"]
    assert not any(one.isEnabled() for one in gone)


def test_back_to_alone_keeps_the_names_for_later(page):
    page._choose_who("group")
    page._people.show_people(("Aïsha", "Bram", "Chantal"), alone=False)
    page._choose_who("alone")
    assert page._people.names() == ("Aïsha",)
    page._choose_who("group")
    assert page._people.names() == ("Aïsha", "Bram", "Chantal")


def test_hands_free_is_a_press_away(page, desk):
    press(page, "Handsfree")
    press(page, "Naar de briefing")
    assert desk.done[0][4:] == (False, "hands_free")


def test_answering_by_hand_can_be_the_habit(page, desk):
    desk.change(replace(desk.settings, answer_by="hand"))
    page.arrive()
    press(page, "Naar de briefing")
    assert desk.done[0][4] is True


def test_the_page_says_what_happens_to_words_and_sounds(page):
    page._choose_who("group")
    said = " ".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())
    assert "alleen in het geheugen en nooit op schijf" in said
    assert "als iedereen ja heeft gezegd" in said


def test_the_language_changes_and_choices_stay(page, desk, settle):
    page._choose_who("group")
    page._choose_method("plus-delta")
    desk.change(replace(desk.settings, language="en"))
    settle()
    assert page._methods.button("plus-delta").isChecked()
    assert page._methods.button("plus-delta").text() == "Plus and delta"
    assert page._who.button("group").isChecked()
