"""A note from its parts, by keyboard; orders become questions; steps that are only spoken."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.acted import Acted
from trainingsveld.session import DeclineAction, GoOn, OpenCurtain, PassTask, Phase, WriteNote
from trainingsveld.store.reference import METHODS
from trainingsveld.ui.feedback_page import FeedbackPage
from trainingsveld.ui.look import ChipButton

TODAY = QDate(2026, 6, 4)
CASE = "salaris-niet-betaald"


@pytest.fixture
def saw(open_page):
    """An observer at the step that asks what they saw."""
    acted = Acted(CASE, "Chantal", "Bram").whole_call(1)
    page = open_page(FeedbackPage, acted, today=lambda: TODAY)
    acted.note("vraag").note("werkte").send(OpenCurtain())
    return acted, page


def key(name, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), name, modifier)


def write(words):
    QTest.keyClicks(QApplication.focusWidget(), words)


def test_situation_behaviour_effect_and_example_are_one_note(saw):
    acted, page = saw
    boxes = page._note._form.parts
    assert boxes[0].hasFocus()
    for place, words in enumerate(("she said eighty", "you were still", "she calmed down", "oh")):
        assert QApplication.focusWidget() is boxes[place]
        write(words)
        key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page._note._done
    key(Qt.Key.Key_Space)
    last = acted.sent[-1]
    assert isinstance(last, WriteNote)
    assert acted.room.words(last.words).split("\n") == [
        "she said eighty", "you were still", "she calmed down", "oh",
    ]  # fmt: skip
    assert not any(box.toPlainText() for box in boxes)
    assert not boxes[0].document().isUndoAvailable()


def test_a_part_may_be_left_out_but_not_all_of_them(saw):
    _, page = saw
    assert not page._note._done.isEnabled()
    page._note._form.parts[2].setPlainText("she calmed down")
    assert page._note._done.isEnabled()
    assert page._note._form.text() == "she calmed down"


def test_a_beginning_is_one_key_away_and_goes_where_the_cursor_is(saw):
    _, page = saw
    form = page._note._form
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert form.parts[1].toPlainText() == "I heard you say "
    assert QApplication.focusWidget() is form.parts[1]
    page._note._chips.findChildren(ChipButton)[0].click()
    assert form.parts[1].toPlainText() == "I heard you say \nWhen the customer said "
    key(Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert form.parts[0].toPlainText() == ""


def test_an_order_is_made_a_question_by_key(saw):
    _, page = saw
    question, form = page._note._question, page._note._form
    write("You should ")
    assert question.isVisible()
    assert "You should" in question._words.text()
    key(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    write("wait")
    assert form.parts[0].toPlainText() == "What would happen if you wait"
    assert not question.isVisible()
    assert page._note._done.isEnabled()


def test_an_order_can_be_locked_all_the_same(saw):
    acted, page = saw
    write("Je moet wachten")
    assert page._note._question.isVisible()
    page._note._done.click()
    assert acted.room.words(acted.sent[-1].words) == "Je moet wachten"
    assert not page._note._question.isVisible()


def test_about_oneself_nobody_is_told_what_to_write(open_page):
    acted = Acted(CASE, "Chantal", "Bram").whole_call(1)
    page = open_page(FeedbackPage, acted, today=lambda: TODAY)
    write("Je moet wachten")
    assert not page._note._question.isVisible()


def test_a_note_carries_its_moment_and_shows_it_when_it_is_read(saw):
    acted, page = saw
    moment = page._note._moment
    assert moment.count() == len(acted.state.turns) + 1
    moment.setCurrentIndex(3)
    page._note._form.parts[0].setPlainText("toen")
    page._note._done.click()
    assert acted.sent[-1].turn == 2
    assert moment.turn() is None
    acted.until("reveal")
    chips = page._reveal._notes.findChildren(ChipButton)
    assert [chip.text() for chip in chips] == ["Turn 3"]
    chips[0].click()
    assert page._back._which.text().startswith("Turn 3 of ")


@pytest.mark.parametrize("names", [("Robin",), ("Chantal", "Bram", "Aïsha")], ids=len)
@pytest.mark.parametrize("method", METHODS)
def test_every_method_can_be_gone_through_by_its_buttons(open_page, method, names):
    acted = Acted(CASE, *names, method=method).whole_call(1)
    page = open_page(FeedbackPage, acted, today=lambda: TODAY)
    while acted.state.phase is Phase.FEEDBACK:
        if acted.state.round.curtain:
            acted.send(OpenCurtain())
        before = acted.state.round.at
        task = acted.state.round.task
        assert page._scroll.verticalScrollBar().maximum() == 0, task.step.id
        match task.step.kind:
            case "note":
                assert QApplication.focusWidget() is page._note._form.boxes()[0]
                write("words")
                page._note._done.click()
            case "talk":
                assert page._talk._on.hasFocus()
                page._talk._on.click()
                assert isinstance(acted.sent[-1], GoOn)
            case "reveal":
                page._reveal._on.click()
            case "choose" | "try":
                acted.send(PassTask())
            case "action":
                acted.send(DeclineAction(acted.room.keep("x")))
        assert acted.state.round.at == before + 1
    assert not acted.refused


def test_who_speaks_is_said(open_page):
    acted = Acted(CASE, "Chantal", "Bram", method="incident").whole_call(1)
    page = open_page(FeedbackPage, acted, today=lambda: TODAY)
    acted.note("incident")
    assert page._talk._who.text() == "Those who looked on speak in turn, Chantal answers."
    acted.send(GoOn())
    assert page._talk._who.text() == "Everybody may speak."


def test_phases_stand_for_their_steps(open_page):
    acted = Acted(CASE, "Chantal", "Bram", method="pearls").whole_call(1)
    page = open_page(FeedbackPage, acted, today=lambda: TODAY)
    assert page._stepper.accessibleName() == "Step 1 of 4: Reactions"
    acted.until("reveal")
    assert page._stepper.accessibleName() == "Step 3 of 4: Analysis"


def test_tab_goes_through_an_action_in_the_order_it_is_read(open_page):
    acted = Acted(CASE, "Chantal", "Bram").whole_call(1).until("action")
    page = open_page(FeedbackPage, acted, today=lambda: TODAY)
    task = page._action
    task._box.setFocus()
    write("kort")
    found = []
    for _ in range(8):
        key(Qt.Key.Key_Tab)
        found.append(QApplication.focusWidget())
    assert found == [
        task._owner, task._date, *task._presets, task._notice, task._need, task._agree,
    ]  # fmt: skip
