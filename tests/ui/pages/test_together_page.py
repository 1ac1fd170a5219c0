"""Ground rules held to by everybody, and a private word on recording."""

import itertools

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from tests.ui.acted import Acted
from trainingsveld.privacy.consent import Asking
from trainingsveld.session import (
    AnswerConsent,
    ConfirmRules,
    JoinSession,
    Person,
    Phase,
    Resume,
    StartAnswer,
)
from trainingsveld.ui.pages import PAGES, TOGETHER, place_of
from trainingsveld.ui.together.tile import HOLD, Tile
from trainingsveld.ui.together_page import TogetherPage

THREE = ("Chantal", "Bram", "Aïsha")
Key = Qt.Key


def opened(open_page, *names):
    acted = Acted("salaris-niet-betaald", *(names or THREE))
    return acted, open_page(TogetherPage, acted)


def tiles(page):
    return [tile for tile in page.findChildren(Tile) if tile.isVisible()]


def said(page) -> str:
    return " ".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def press(name, text: str = "") -> None:
    QTest.keyClick(QApplication.focusWidget(), name)


def confirmed(acted):
    return [one.person for one in acted.sent if isinstance(one, ConfirmRules)]


def test_who_is_alone_never_meets_this_page():
    acted = Acted()
    assert place_of(acted.state, microphone=True) is PAGES[Phase.BRIEFING]


def test_a_tile_held_for_three_seconds_says_yes_for_whose_it_is(open_page):
    acted, page = opened(open_page)
    tile = tiles(page)[1]
    QTest.mousePress(tile, Qt.MouseButton.LeftButton)
    tile.pass_time(HOLD - 1)
    assert not confirmed(acted)
    tile.pass_time(1)
    assert confirmed(acted) == ["p2"]
    assert tile.is_done()
    assert tile.accessibleName() == "Bram: takes part"
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton)
    assert confirmed(acted) == ["p2"]


def test_let_go_too_soon_begins_anew(open_page):
    acted, page = opened(open_page)
    tile = tiles(page)[0]
    for _ in range(3):
        QTest.mousePress(tile, Qt.MouseButton.LeftButton)
        tile.pass_time(HOLD - 100)
        QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=QPoint(-40, -40))
    tile.pass_time(HOLD)
    assert not confirmed(acted)


def test_a_held_key_repeats_and_is_one_hold(open_page):
    acted, page = opened(open_page)
    tile = tiles(page)[0]
    assert QApplication.focusWidget() is tile, "the first who has yet to agree"
    QTest.keyPress(tile, Key.Key_Return)
    for _ in range(20):  # as X11 repeats it: up and down, not always marked
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            QApplication.sendEvent(
                tile, QKeyEvent(kind, Key.Key_Return, Qt.KeyboardModifier.NoModifier)
            )
        tile.pass_time(HOLD // 20)
    assert confirmed(acted) == ["p1"]


def test_who_goes_on_holding_holds_nobody_elses_name(open_page):
    acted, page = opened(open_page)
    for _ in range(4):
        QTest.keyPress(QApplication.focusWidget(), Key.Key_Space)
        for tile in tiles(page):
            tile.pass_time(HOLD)
    assert confirmed(acted) == ["p1"]


def test_a_key_that_is_let_go_is_let_go(open_page, qtbot):
    acted, page = opened(open_page)
    tile = tiles(page)[0]
    QTest.keyClick(tile, Key.Key_Space)
    qtbot.waitUntil(lambda: not tile._ticking.isActive())
    tile.pass_time(HOLD)
    assert not confirmed(acted)


def test_the_real_clock_holds_it_too(open_page, qtbot):
    acted, page = opened(open_page)
    QTest.mousePress(tiles(page)[2], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: confirmed(acted) == ["p3"])


def test_without_the_focus_nothing_is_held(open_page):
    acted, page = opened(open_page)
    tile = tiles(page)[0]
    QTest.keyPress(tile, Key.Key_Space)
    tiles(page)[1].setFocus()
    tile.pass_time(HOLD)
    assert not confirmed(acted)


def asking(open_page, *names):
    acted, page = opened(open_page, *names)
    acted.agreed()
    return acted, page


def answer(*keys) -> None:
    press(Key.Key_Return)  # the laptop is with me
    for key in keys:
        press(key)
    press(Key.Key_Return)


@pytest.mark.parametrize("answers", list(itertools.product([True, False], repeat=3)))
def test_one_no_is_enough_and_it_is_nobodys(open_page, answers):
    acted, page = asking(open_page)
    for yes in answers:
        answer(Key.Key_Left if yes else Key.Key_Right)
    assert ("Everybody said yes" in said(page)) is all(answers)
    assert ("Recording is off this session." in said(page)) is not all(answers)
    assert not any(name in said(page) for name in THREE)
    press(Key.Key_Return)
    everybody = ("p1", "p2", "p3")
    assert acted.sent[-1] == AnswerConsent(all(answers), everybody if all(answers) else ())
    assert acted.state.recording is all(answers)


def picture(page):
    page.setFocus()
    return page.grab().toImage()


def test_the_screen_after_a_yes_is_the_screen_after_a_no(open_page):
    after = {}
    for key in (Key.Key_Left, Key.Key_Right):
        acted, page = asking(open_page)
        before = len(acted.sent)
        answer(key)
        assert len(acted.sent) == before, "nothing is told before everybody has answered"
        after[key] = picture(page)
        press_here = page._asking._over._open
        press_here.setFocus()
        press(Key.Key_Return)
        assert page._asking._answers.answer() is None, "neither is chosen for the next"
        after[key, "asked"] = picture(page)
        page.hide()
    assert after[Key.Key_Left] == after[Key.Key_Right]
    assert after[Key.Key_Left, "asked"] == after[Key.Key_Right, "asked"]


@pytest.mark.parametrize("key", [Key.Key_Left, Key.Key_Right, Key.Key_1, Key.Key_2])
def test_both_answers_take_as_many_keys_and_may_be_changed_first(open_page, key):
    _, page = asking(open_page)
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert page._asking._round.heard == (), "Enter alone answers nothing"
    press(Key.Key_Right)
    press(key)
    assert page._asking._answers.answer() is (key in (Key.Key_Left, Key.Key_1))
    assert QApplication.focusWidget() is page._asking._answers, "Tab need not be pressed"
    press(Key.Key_Return)
    assert page._asking._round.heard == ("p1",)


def test_two_of_them_are_told_that_a_no_can_be_guessed(open_page):
    _, page = asking(open_page, "Chantal", "Bram")
    assert "after a no both know whose it was" in said(page)
    acted, page = asking(open_page)
    assert "both know" not in said(page)
    assert acted.state.recording is None


def test_nothing_of_the_asking_is_in_any_command_before_the_end(open_page):
    acted, page = asking(open_page)
    count = len(acted.sent)
    answer(Key.Key_Right)
    answer(Key.Key_Left)
    assert len(acted.sent) == count
    assert isinstance(page._asking._round, Asking)
    assert repr(page._asking._round) == "Asking(2 of 3 heard)"


def test_whoever_comes_in_meanwhile_agrees_and_then_all_are_asked_anew(open_page):
    acted, page = asking(open_page)
    answer(Key.Key_Right)
    newcomer = Person("p4", acted.room.keep("Daan"), "observer")
    acted.send(JoinSession(newcomer))
    assert "Ground rules" in said(page)
    assert [tile.is_done() for tile in tiles(page)] == [True, True, True, False]
    acted.send(ConfirmRules("p4"))
    assert page._asking._round.waiting == ("p1", "p2", "p3", "p4")


def test_a_newcomer_is_added_by_name_and_no_name_is_there_twice(open_page):
    acted, page = opened(open_page)
    newcomer = page._agreeing._newcomer
    newcomer._open.click()
    field = page.findChild(QLineEdit)
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, " bram ")
    assert not newcomer._join.isEnabled()
    press(Key.Key_Return)
    field.setText("")
    QTest.keyClicks(field, "Daan")
    press(Key.Key_Return)
    assert [acted.room.words(one.name) for one in acted.state.people][3:] == ["Daan"]
    assert len(tiles(page)) == 4
    assert not field.isVisible()


def test_in_a_call_who_comes_in_stops_it_until_all_have_agreed_and_answered():
    acted = Acted("salaris-niet-betaald", *THREE).start().spoken()
    acted.send(StartAnswer(acted.room.new_clip()))
    newcomer = Person("p4", acted.room.keep("Daan"), "observer")
    assert place_of(acted.state, microphone=True) is PAGES[acted.state.phase]
    acted.send(JoinSession(newcomer))
    assert acted.state.held == "time-out"
    assert place_of(acted.state, microphone=True) is TOGETHER
    acted.send(Resume())
    assert acted.refused[-1].code == "agree-first"
    acted.send(ConfirmRules("p4"))
    assert place_of(acted.state, microphone=True) is TOGETHER, "recording has yet to be asked"
    assert place_of(acted.state, microphone=False) is PAGES[acted.state.phase]
    acted.send(acted.asked(False))
    assert place_of(acted.state, microphone=True) is PAGES[acted.state.phase]
