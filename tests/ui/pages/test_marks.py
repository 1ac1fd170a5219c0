"""Observers tap what they see during the call; it is hidden until the player has looked back."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.acted import Acted
from trainingsveld.session import CallTimeOut, EndCall, OpenCurtain, Resume, SetMark, StartTyping
from trainingsveld.store import Settings
from trainingsveld.ui.briefing_page import BriefingPage
from trainingsveld.ui.call_page import CallPage
from trainingsveld.ui.feedback_page import FeedbackPage
from trainingsveld.ui.look import ChipButton, ChoiceButton

CASE = "salaris-niet-betaald"
GROUP = ("Chantal", "Bram", "Aïsha", "Daan")
TODAY = QDate(2026, 6, 4)


def rows(page):
    return page._goals.watching._list._buttons


def marks(acted):
    return [one for one in acted.sent if isinstance(one, SetMark)]


def key(name):
    QTest.keyClick(QApplication.focusWidget(), name)


def test_a_row_is_tapped_by_its_key_or_by_a_click(open_page):
    acted = Acted(CASE, *GROUP).start()
    page = open_page(CallPage, acted)
    criteria = list(acted.state.case.scenario.criteria)
    assert [row._key for row in rows(page)] == list("FGHJK")
    assert rows(page)[0]._note == "Bram, Daan"
    key(Qt.Key.Key_G)
    rows(page)[2].click()
    assert [one.behaviour for one in marks(acted)] == criteria[1:3]
    assert [mark.behaviour for mark in acted.state.marks] == criteria[1:3]


def test_the_moment_itself_is_marked_with_m_alone_too(open_page):
    acted = Acted(CASE).start()
    page = open_page(CallPage, acted)
    assert page._goals.watching.isHidden()
    assert len(page._goals._goals) == 5
    key(Qt.Key.Key_M)
    key(Qt.Key.Key_F)
    assert [one.behaviour for one in marks(acted)] == [""]


def test_a_mark_carries_the_time_of_the_call_and_of_the_line(open_page):
    acted = Acted(CASE, *GROUP).start()
    page = open_page(CallPage, acted)
    page._top.clock.start_at(90)
    acted.play("feeling")
    key(Qt.Key.Key_M)
    (mark,) = marks(acted)
    assert 90_000 <= mark.at < 95_000
    assert 0 <= mark.into < 5_000


def test_a_letter_that_is_typed_is_a_letter(open_page):
    acted = Acted(CASE, *GROUP).start()
    page = open_page(CallPage, acted)
    acted.send(StartTyping())
    page._talk.field.setFocus()
    QTest.keyClicks(page._talk.field, "fijn hm")
    assert page._talk.field.text() == "fijn hm"
    assert marks(acted) == []


def test_nothing_is_marked_while_the_call_holds(open_page):
    acted = Acted(CASE, *GROUP).start()
    page = open_page(CallPage, acted)
    acted.send(CallTimeOut())
    key(Qt.Key.Key_F)
    key(Qt.Key.Key_M)
    assert marks(acted) == []
    acted.send(Resume())
    page.setFocus()
    key(Qt.Key.Key_F)
    assert len(marks(acted)) == 1


def test_the_call_looks_the_same_with_marks_as_without(open_page, settle):
    acted = Acted(CASE, *GROUP).start()
    page = open_page(CallPage, acted)
    before = page.grab().toImage()
    acted.send(SetMark("", 5), SetMark(next(iter(acted.state.case.scenario.criteria)), 9))
    assert len(acted.state.marks) == 2
    settle()
    assert page.grab().toImage() == before


def test_marks_become_chips_once_the_own_view_is_locked_and_a_note_can_be_about_one(open_page):
    acted = Acted(CASE, "Chantal", "Bram").start().play("feeling")
    seen = next(iter(acted.state.case.scenario.criteria))
    acted.send(SetMark(seen, 30, 5_000), SetMark(seen, 31, 5_001)).play("go-on")
    page = open_page(FeedbackPage, acted.send(EndCall()), today=lambda: TODAY)
    chips = page._back._marks
    assert chips.isHidden()
    acted.note("vraag").note("werkte").send(OpenCurtain())
    (chip,) = chips.findChildren(ChipButton)
    assert "×2" in chip.text()
    chip.click()
    assert page._back._turn == 1
    assert page._note._moment.turn() == 1


def test_before_the_call_everybody_reads_what_they_watch_for(open_page):
    acted = Acted(CASE, *GROUP).agreed()
    acted.send(acted.asked(True))
    page = open_page(BriefingPage, acted)
    texts = [line._watches.text() for line in page._players._lines]
    assert texts[0] == ""
    assert texts[1].startswith("Watches: ")
    assert len(set(texts)) == 4


def test_rows_do_not_take_the_focus_of_who_plays(open_page):
    acted = Acted(CASE, *GROUP).start()
    page = open_page(CallPage, acted, Settings(language="en"))
    QTest.mouseClick(rows(page)[0], Qt.MouseButton.LeftButton)
    assert not isinstance(QApplication.focusWidget(), ChoiceButton)
    assert len(marks(acted)) == 1
