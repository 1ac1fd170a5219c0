import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.acted import Acted
from trainingsveld.session import (
    AgreeAction,
    ChooseNote,
    DeclineAction,
    EndCall,
    OpenCurtain,
    PassTask,
    Phase,
    PlayClip,
    TryAgain,
)
from trainingsveld.ui.feedback.who import standing
from trainingsveld.ui.feedback_page import FeedbackPage
from trainingsveld.ui.look import ChipButton

TODAY = QDate(2026, 6, 4)


def a_round(open_page, *names, until=""):
    acted = Acted("salaris-niet-betaald", *(names or ("Chantal", "Bram", "Aïsha"))).whole_call(1)
    page = open_page(FeedbackPage, acted, today=lambda: TODAY)
    if until:
        acted.until(until, "vraag", "werkte", "zag 1", "zag 2", "aanbod 1", "aanbod 2")
    return acted, page


def test_starters_write_themselves_and_leave_the_cursor_behind(open_page):
    _, page = a_round(open_page)
    chips = page._note._chips.findChildren(ChipButton)
    assert len(chips) == 3
    chips[0].click()
    QTest.keyClicks(QApplication.focusWidget(), "she got angry")
    chips[1].click()
    text = page._note._box.toPlainText()
    assert "moment when she got angry\nI did not know" in text


def test_nothing_written_cannot_be_locked_but_can_be_skipped(open_page):
    acted, page = a_round(open_page)
    assert not page._note._done.isEnabled()
    page._note._box.setPlainText("  \n ")
    assert not page._note._done.isEnabled()
    page._note._pass.click()
    assert isinstance(acted.sent[-1], PassTask)
    assert acted.state.round.notes == ()


def test_what_is_being_typed_stays_when_the_state_is_drawn_again(open_page):
    acted, page = a_round(open_page)
    page._note._box.setPlainText("half a sent")
    acted.send(PlayClip(acted.state.turns[0].answer.clips[0]))
    assert page._note._box.toPlainText() == "half a sent"
    assert page._note._box.hasFocus()
    page.retranslate()
    assert page._note._box.toPlainText() == "half a sent"


def test_tab_leaves_the_text(open_page):
    _, page = a_round(open_page)
    assert page._note._box.hasFocus()
    QTest.keyClick(page._note._box, Qt.Key.Key_Tab)
    assert not page._note._box.hasFocus()
    assert page._note._box.toPlainText() == ""


def test_who_is_on(open_page):
    acted, _ = a_round(open_page)
    acted.note("vraag").note("werkte")
    assert [standing(acted.state, p) for p in ("p1", "p2", "p3")] == ["", "now", "later"]
    acted.note("zag")
    assert [standing(acted.state, p) for p in ("p1", "p2", "p3")] == ["", "done", "now"]
    acted.until("reveal")
    assert [standing(acted.state, p) for p in ("p1", "p2", "p3")] == ["now"] * 3


def test_a_name_that_is_gone_becomes_a_role(open_page):
    acted, page = a_round(open_page)
    acted.room.kept.clear()
    acted.note("vraag").note("werkte")
    assert page._curtain._give.text() == "Give the laptop to Observer 1."
    acted.send(OpenCurtain())
    assert page._head.text().startswith("Observer 1")


def test_notes_are_chosen_and_tried(open_page):
    acted, page = a_round(open_page, until="choose")
    options = page._choose._list.options()
    assert [o.text for o in options] == ["zag 1", "zag 2", "aanbod 1", "aanbod 2"]
    assert options[2].note == "Bram · An offer"
    page._choose._list.pick(2)
    assert acted.sent[-1] == ChooseNote(4)
    assert page._try._chosen.text() == "aanbod 1"
    moments = page._try._list.options()
    assert len(moments) == sum(turn.kind == "reply" for turn in acted.state.turns)
    page._try._list.pick(1)
    assert isinstance(acted.sent[-1], TryAgain)
    assert acted.state.phase is Phase.SPEAKING


def test_an_action_has_an_owner_and_a_day(open_page):
    acted, page = a_round(open_page, until="action")
    task = page._action
    assert not task._agree.isEnabled()
    task._box.setPlainText("eerst samenvatten")
    task._owner.setCurrentIndex(1)
    task._presets[1].click()
    task._agree.click()
    last = acted.sent[-1]
    assert isinstance(last, AgreeAction)
    assert (last.owner, last.by) == ("p2", "2026-06-18")
    assert acted.room.words(last.words) == "eerst samenvatten"
    assert acted.state.phase is Phase.RESULT


def test_no_action_because_is_an_answer(open_page):
    acted, page = a_round(open_page, until="action")
    page._action._other.click()
    assert not page._action._details.isVisible()
    page._action._box.setPlainText("dit ging zoals ik wil")
    page._action._agree.click()
    assert isinstance(acted.sent[-1], DeclineAction)
    assert acted.state.phase is Phase.RESULT


def test_alone_there_is_no_curtain_and_no_row_of_people(open_page):
    acted, page = a_round(open_page, "Robin")
    assert not page._who.isVisible()
    while acted.state.phase is Phase.FEEDBACK:
        assert not acted.state.round.curtain
        kind = acted.state.round.task.step.kind
        assert kind in ("note", "try", "action")
        if kind == "action":
            acted.send(DeclineAction(acted.room.keep("x")))
        else:
            acted.send(PassTask())


def test_looking_back_goes_turn_by_turn_and_plays(open_page):
    acted, page = a_round(open_page)
    back = page._back
    assert back._which.text().startswith("Turn 1 of ")
    back._on.click()
    assert back._which.text().startswith("Turn 2 of ")
    assert back._line.text() == acted.state.turns[1].said.text
    clip = acted.state.turns[1].answer.clips[0]
    back._clips._buttons[0].click()
    assert acted.state.playing.name == clip
    back._clips._buttons[0].click()
    assert acted.state.playing is None
    back._curve.setFocus()
    QTest.keyClick(back._curve, Qt.Key.Key_End)
    assert back._which.text() == f"Turn {len(acted.state.turns)} of {len(acted.state.turns)}"


def test_the_time_of_a_step_is_soft(open_page):
    acted, page = a_round(open_page)
    timer = page._timer
    timer.begin(45)
    timer.stop()
    for _ in range(60):
        timer._second()
    assert timer._ring.words() == "+0:15"
    assert acted.state.round.at == 0
    timer._button.click()
    assert timer._ring.words() == "0:45"
    assert acted.state.round.more == 60


def test_closing_shows_first_what_goes(open_page):
    acted, page = a_round(open_page)
    page._leave.click()
    assert acted.state.closing
    assert acted.state.phase is Phase.FEEDBACK


def test_the_page_does_not_grow_with_rounds(open_page, settle):
    _, page = a_round(open_page)
    counts = []
    for number in range(6):
        again = Acted("salaris-niet-betaald", "Chantal", "Bram", "Aïsha").whole_call(1)
        again.show(page)
        again.until("action", *["woord"] * 6)
        settle()
        if number in (1, 5):
            counts.append(len(page.findChildren(QWidget)))
    assert counts[0] == counts[1]


def test_the_first_step_has_its_time_too(open_page):
    _, page = a_round(open_page)
    assert page._timer._tick.isActive()
    assert page._timer._given == 45


@pytest.mark.parametrize("until", ["", "reveal", "choose", "try", "action"])
def test_every_step_fits_the_window_it_is_designed_for(open_page, until):
    _, page = a_round(open_page, until=until)
    assert page._scroll.verticalScrollBar().maximum() == 0


def test_a_silent_call_can_be_tried_again(open_page):
    acted = Acted().start().play("silence", "silence")
    acted.send(EndCall())
    page = open_page(FeedbackPage, acted, today=lambda: TODAY)
    acted.until("try")
    assert page._try._list.options()


def test_tab_and_enter_after_writing_locks_it(open_page):
    acted, page = a_round(open_page)
    QTest.keyClicks(page._note._box, "he calmed down")
    QTest.keyClick(page._note._box, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page._note._done
    page._note._done.click()
    assert len(acted.state.round.notes) == 1
