"""The work after the call, by keyboard: tasks, note, e-mail, own view, and then together."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.acted import Acted
from trainingsveld.session import DeclineAction
from trainingsveld.session.aftercall import BeginWork, HandInWork, KeepWork, Ticked, WorkStep
from trainingsveld.ui.after_call_page import AfterCallPage
from trainingsveld.ui.aftercall.writing import LONGEST_MAIL
from trainingsveld.ui.look import Icon, PlainText, TickBox
from trainingsveld.ui.pages import AFTER_CALL, PAGES, place_of


def at_work(*names: str) -> Acted:
    acted = Acted("salaris-niet-betaald", *(names or ("Chantal",))).whole_call(0).until("action")
    return acted.send(DeclineAction(acted.room.keep("vandaag niet")), BeginWork())


def texts(page) -> str:
    return "\n".join(p.text() for p in page.findChildren(PlainText) if p.isVisible())


def test_tasks_note_and_e_mail_by_keyboard_alone(open_page, qtbot):
    acted = at_work()
    page = open_page(AfterCallPage, acted)
    page.arrive()
    assert page._writing.mail.hasFocus()
    QTest.keyClick(page._writing.mail, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert [one.task for one in acted.state.work.done] == ["callback"]
    QTest.keyClicks(page._writing.mail, "Beste mevrouw Aksoy")
    qtbot.waitUntil(lambda: acted.state.work.mail != "")
    assert acted.room.words(acted.state.work.mail) == "Beste mevrouw Aksoy"
    QTest.keyClicks(page._writing.mail, ", om vier uur bel ik u.")
    QTest.keyClick(page._done, Qt.Key.Key_Return)
    assert acted.state.work.step is WorkStep.OWN_VIEW
    assert acted.room.words(acted.state.work.mail).endswith("bel ik u.")
    assert page._writing.mail.isReadOnly()
    boxes = page._list.findChildren(TickBox)
    assert boxes[0].hasFocus()
    QTest.keyClick(boxes[0], Qt.Key.Key_Space)
    QTest.keyClick(page._done, Qt.Key.Key_Return)
    assert acted.state.work.own == (True, *(False,) * 5)
    assert acted.state.work.step is WorkStep.OVER
    assert "Done in about 1 minutes" in texts(page)
    QTest.keyClick(page._done, Qt.Key.Key_Return)
    assert place_of(acted.state, microphone=True) is PAGES[acted.state.phase]


def test_esc_goes_back_to_the_call_with_everything_kept(open_page):
    acted = at_work()
    page = open_page(AfterCallPage, acted)
    assert place_of(acted.state, microphone=True) is AFTER_CALL
    QTest.keyClicks(page._writing.note, "Belt om vier uur")
    assert page.escape()
    assert not acted.state.work.is_open
    assert acted.room.words(acted.state.work.note) == "Belt om vier uur"
    page = open_page(AfterCallPage, acted.send(BeginWork()))
    assert page._writing.note.toPlainText() == "Belt om vier uur"


def test_together_the_own_view_is_laid_beside_only_at_the_end(open_page, settle):
    acted = at_work("Chantal", "Bram", "Aïsha")
    acted.send(KeepWork("", acted.room.keep("Beste mevrouw")), HandInWork(130))
    page = open_page(AfterCallPage, acted)
    page._list.findChildren(TickBox)[2].click()
    page._done.click()
    assert acted.state.work.step is WorkStep.TOGETHER
    assert not any(box.isChecked() for box in page._list._boxes)
    assert "Own view" not in texts(page)
    page._list._boxes[0].click()
    page._done.click()
    settle()
    assert {"Own view", "Together"} <= set(texts(page).splitlines())
    signs = [sign for sign in page._list.findChildren(Icon) if sign.isVisible()]
    assert len(signs) == 12


def test_an_e_mail_of_a_megabyte_is_cut_and_that_is_said(open_page):
    acted = at_work()
    page = open_page(AfterCallPage, acted)
    page._writing.mail.insertPlainText("Beste mevrouw, " * 70_000)
    assert len(page._writing.mail.toPlainText()) == LONGEST_MAIL
    assert "as long as it can be" in texts(page)
    page._done.click()
    assert len(acted.room.words(acted.state.work.mail)) <= LONGEST_MAIL


def test_nothing_written_says_what_to_do_and_loses_nothing(open_page):
    acted = at_work()
    page = open_page(AfterCallPage, acted)
    page._tasks.findChildren(TickBox)[0].click()
    page._done.click()
    assert [no.code for no in acted.refused] == ["write-first"]
    assert acted.state.work.done == (Ticked("note", 0),)
    assert acted.state.work.step is WorkStep.DOING
