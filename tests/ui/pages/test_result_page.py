import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.acted import Acted
from trainingsveld.session import AgreeAction, DeclineAction, EndCall, Phase
from trainingsveld.session.aftercall import BeginWork
from trainingsveld.ui.look import PlainText
from trainingsveld.ui.pages import AFTER_CALL, place_of
from trainingsveld.ui.result.criteria import criterion_words
from trainingsveld.ui.result_page import ResultPage


def finished(test: int = 0, *names: str) -> Acted:
    acted = Acted("salaris-niet-betaald", *(names or ("Chantal", "Bram"))).whole_call(test)
    acted.until("action")
    words = acted.room.keep("Ik vat eerst samen")
    return acted.send(AgreeAction(words, "p1", "2026-06-11"))


def texts(page) -> str:
    return "\n".join(p.text() for p in page.findChildren(PlainText) if p.isVisible())


def test_it_ends_in_words_and_says_who_does_what(open_page):
    acted = finished()
    page = open_page(ResultPage, acted)
    assert acted.state.phase is Phase.RESULT
    assert page._title.text() == "The question is solved."
    assert page._agreed._what.text() == "Ik vat eerst samen"
    assert page._agreed._who.text().startswith("Chantal, by ")


def test_a_call_that_was_left_says_so(open_page):
    acted = Acted().start().play("feeling").send(EndCall())
    acted.until("action").send(DeclineAction(acted.room.keep("geen tijd")))
    page = open_page(ResultPage, acted)
    assert page._title.text() == "You stopped before the call was over."
    assert page._agreed._head.text() == "No action this time, because …"
    assert page._agreed._what.text() == "geen tijd"


def test_each_turn_says_why_in_the_customers_words(open_page):
    acted = finished(1)
    page = open_page(ResultPage, acted)
    for number, turn in enumerate(acted.state.turns):
        page._back.show_turn(number)
        for reason in turn.because:
            assert reason in page._back._reasons.text()
        assert page._back._line.text() == turn.said.text


def test_criteria_are_words_with_turns(open_page):
    acted = finished(1)
    state = acted.state
    assert criterion_words(state.turns, "feeling-first").startswith("There was a chance for it at")
    assert criterion_words(state.turns, "explains-wait") == "Did not come up this time."
    page = open_page(ResultPage, finished(0))
    assert "You showed this at turn 1 and 3." in texts(page)


@pytest.mark.parametrize("word", ["score", "weak", "failed", "missed", "%"])
def test_no_word_that_grades(open_page, word):
    assert word not in texts(open_page(ResultPage, finished(1))).lower()


def test_the_curve_has_a_table_beside_it(open_page):
    acted = finished()
    page = open_page(ResultPage, acted)
    assert not page._table.isVisible()
    page._as_table.click()
    assert page._table.isVisible()
    assert page._table.rowCount() == len(acted.state.turns)
    assert page._table.item(0, 1).text() == acted.state.turns[0].said.text
    assert page._table.item(0, 3).text().startswith("6 → 5")
    page.render_state(acted.state)
    assert page._table.isVisible()


def test_the_work_after_the_call_is_one_key_away(open_page):
    acted = finished()
    page = open_page(ResultPage, acted)
    QTest.keyClick(page, Qt.Key.Key_W)
    assert isinstance(acted.sent[-1], BeginWork)
    assert place_of(acted.state, microphone=True) is AFTER_CALL


def test_finishing_shows_first_what_goes(open_page):
    acted = finished()
    page = open_page(ResultPage, acted)
    assert "Nothing goes before that" in page._gone.accessibleName()
    assert not page._close.hasFocus()
    page._close.click()
    assert acted.state.closing
    assert acted.state.phase is Phase.RESULT
