"""Setting a session up: who, which method, how to answer."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from tests.ui.desk import case_file
from trainingsveld.privacy import Level, Naming
from trainingsveld.ui.people_list import MOST
from trainingsveld.ui.setup_page import SetupPage
from trainingsveld.wording.levels import level_words


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


def start_group(page) -> None:
    press(page, "Verder: wat blijft, voor wie?")
    press(page, "Dit spreken we af")


def said(page) -> str:
    return " ".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


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
    assert alone[2].startswith("Verkennen")
    assert alone[3].startswith("Vanuit jouw vraag")
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
    shown = [one for one in page.findChildren(QPushButton) if one.isVisible()]
    checked = {one.text() for one in shown if one.isChecked()}
    assert checked == {"Ik oefen alleen", "Oefenen", "Vanuit jouw vraag", "Hardop", "De computer"}


def test_alone_nobody_else_is_spoken_to(page, settle):
    assert "Hoe kijk je terug?" in said(page)
    assert not {"jullie", "iedereen"} & set(said(page).lower().split())
    page._choose_who("group")
    settle()
    assert "Hoe bespreken jullie het?" in said(page)
    assert "als iedereen ja heeft gezegd" in said(page)


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
    press(page, "Typen of kiezen")
    start_group(page)
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
    start_group(page)
    assert desk.done[0][2] == ("Chantal", "Aïsha", "Bram")


def test_a_row_left_empty_is_named_after_its_role(page, desk):
    desk.change(replace(desk.settings, nickname=""))
    page.arrive()
    press(page, "Naar de briefing")
    assert desk.done[-1][2] == ("Ik",)
    page._choose_who("group")
    start_group(page)
    assert desk.done[-1][2] == ("Speler", "Observator 1")


def test_two_people_of_one_name_are_asked_apart(page, desk, settle):
    page._choose_who("group")
    page._people.show_people(("Sam", "sam "), alone=False)
    press(page, "Verder: wat blijft, voor wie?")
    assert desk.done == []
    assert "twee mensen die" in said(page)
    settle()
    QTest.keyClicks(names(page)[1], "my")
    start_group(page)
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


def test_alone_it_stays_with_you_and_nothing_is_asked(page, desk):
    assert "Blijft bij jou" in said(page)
    assert "alleen jij kunt hem openen" in said(page)
    press(page, "Naar de briefing")
    assert desk.promised == [(Level.CONFIDENTIAL, Naming.NAMED)]


def to_the_levels(page, settle, *names) -> None:
    page._choose_who("group")
    page._people.show_people(names or ("Aïsha", "Bram"), alone=False)
    press(page, "Verder: wat blijft, voor wie?")
    settle()


def key(name) -> None:
    QTest.keyClick(QApplication.focusWidget(), name)


def test_a_group_is_asked_once_and_enter_takes_what_is_proposed(page, desk, settle):
    to_the_levels(page, settle)
    assert QApplication.focusWidget().accessibleName() == "Blijft bij jou"
    assert desk.done == []
    key(Qt.Key.Key_Return)
    assert desk.promised == [(Level.CONFIDENTIAL, Naming.NAMED)]


@pytest.mark.parametrize(
    ("keys", "level"),
    [
        ((), Level.CONFIDENTIAL),
        ((Qt.Key.Key_Left,), Level.TEAM),
        ((Qt.Key.Key_Up, Qt.Key.Key_Up), Level.OPEN),
        ((Qt.Key.Key_Right,), Level.EPHEMERAL),
        ((Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right), Level.EPHEMERAL),
    ],
)
def test_arrow_keys_choose_a_level(page, desk, settle, keys, level):
    to_the_levels(page, settle)
    for name in keys:
        key(name)
    key(Qt.Key.Key_Return)
    assert desk.promised[0][0] is level


def test_every_level_has_its_name_and_four_sentences_to_read_aloud(page, desk, settle):
    to_the_levels(page, settle)
    for language in ("nl", "en"):
        desk.change(replace(desk.settings, language=language))
        settle()
        for level, card in zip(Level, page._promised._cards.stops(), strict=True):
            words = level_words(level, language)
            assert card.accessibleName() == words.name
            assert card.accessibleDescription() == " ".join(words.sentences)
            shown = [one.text() for one in card.findChildren(QLabel)]
            assert shown == [words.name, *words.sentences]


GROUPS = {4: ("A", "B", "C", "D", "E"), 5: ("A", "B", "C", "D", "E", "F")}


@pytest.mark.parametrize("givers", [4, 5])
def test_below_five_it_says_so_or_is_not_there(page, desk, settle, givers):
    to_the_levels(page, settle, *GROUPS[givers])
    offered = [one.text() for one in page._promised._names.stops()]
    assert offered == (["Met namen"] if givers < 5 else ["Met namen", "Zonder namen"])
    assert ("vanaf 5 mensen" in said(page)) is (givers < 5)
    key(Qt.Key.Key_Left)
    settle()
    assert page._promised._names.button("nameless").isChecked(), "the team's own way first"
    assert ("vaak raden" in said(page)) is (givers < 5)
    assert "anon" not in said(page).lower()
    press(page, "Met namen")
    settle()
    assert "vaak raden" not in said(page)
    press(page, "Dit spreken we af")
    assert desk.promised == [(Level.TEAM, Naming.NAMED)]


def test_a_stricter_level_takes_the_choice_without_names_back_where_it_cannot_be_kept(
    page, desk, settle
):
    to_the_levels(page, settle, *GROUPS[4])
    key(Qt.Key.Key_Left)
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Return)
    assert desk.promised == [(Level.CONFIDENTIAL, Naming.NAMED)]


def test_esc_goes_back_to_the_questions_and_another_time_it_begins_anew(page, desk, settle):
    to_the_levels(page, settle)
    key(Qt.Key.Key_Left)
    assert page.escape()
    assert page._start.isVisible()
    assert not page.escape()
    press(page, "Verder: wat blijft, voor wie?")
    assert page._promised.level is Level.CONFIDENTIAL
    assert desk.done == []


def test_the_language_changes_and_choices_stay(page, desk, settle):
    page._choose_who("group")
    page._choose_method("plus-delta")
    desk.change(replace(desk.settings, language="en"))
    settle()
    assert page._methods.button("plus-delta").isChecked()
    assert page._methods.button("plus-delta").text() == "Plus and delta"
    assert page._who.button("group").isChecked()
