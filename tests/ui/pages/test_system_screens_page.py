"""Looking things up in a call by keys alone, the wallboard, and both on the page afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.acted import Acted
from trainingsveld.session import (
    DeclineAction,
    EndCall,
    GoOn,
    PassTask,
    Phase,
    QueueElapsed,
    ShowWallboard,
)
from trainingsveld.ui.briefing_page import BriefingPage
from trainingsveld.ui.call_page import CallPage
from trainingsveld.ui.look import PlainText
from trainingsveld.ui.result_page import ResultPage

Key = Qt.Key
TITLE = "Ongeluk door een ander"


@pytest.fixture
def call(stage):
    acted = Acted("eigen-risico-ambulance")
    acted.start()
    return stage(acted)


def open_knowledge(stage):
    stage.key(Key.Key_S)
    for _ in range(80):
        if QApplication.focusWidget().accessibleName() == "Kennisbank":
            break
        stage.key(Key.Key_Tab)
    stage.key(Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_an_article_is_searched_and_read_by_keys_and_the_call_stands_as_it_did(call):
    page, acted = call.currentWidget(), call.acted
    open_knowledge(call)
    call.key(None, "sm")  # letters are letters here, not the keys of the call
    call.key(None, " ongeluk"[1:])
    assert acted.state.phase is Phase.LISTENING
    assert "Nothing found" in page._system._knowledge._none.text()
    assert page._system._knowledge._none.isVisible()
    QApplication.focusWidget().clear()
    call.key(None, "ongeluk ander")
    call.key(Key.Key_Return)
    assert page._system._knowledge._title.text() == TITLE
    assert [one.what for one in acted.state.lookups] == ["card", "card", "read"]
    assert acted.state.phase is Phase.LISTENING
    call.key(Key.Key_Return)  # back to the list, with the words still there to be changed
    call.key(None, "gespreid")
    call.key(Key.Key_Down)
    call.key(Key.Key_Return)
    assert page._system._knowledge._title.text() == "Gespreid betalen"
    call.key(Key.Key_S)
    assert not page._system.isVisible()
    assert not acted.refused


def test_an_action_is_found_and_done_by_keys(call):
    call.key(Key.Key_S)
    for _ in range(80):
        if "gespreid betalen" in QApplication.focusWidget().accessibleName().lower():
            break
        call.key(Key.Key_Tab)
    call.key(Key.Key_Return)
    assert [one.name for one in call.acted.state.lookups if one.what == "do"] == ["spread"]
    assert call.acted.state.lookups[-1].at >= 0


def test_what_was_looked_up_stands_beside_the_call_afterwards(open_page):
    acted = Acted("eigen-risico-ambulance").start().play("card:knowledge")
    acted.send(EndCall())
    while acted.state.phase is not Phase.RESULT:
        acted.send(DeclineAction(acted.room.keep("x")), PassTask(), GoOn())
    page = open_page(ResultPage, acted)
    looked = page._looked
    assert looked.isVisibleTo(page)
    words = [looked._lines.itemAt(n).widget().text() for n in range(looked._lines.count())]
    assert words == ["Turn 1 · looked at “Kennisbank”"]


def test_the_wallboard_is_asked_for_before_a_call_and_can_go_in_the_midst_of_it(open_page, settle):
    acted = Acted()
    before = open_page(BriefingPage, acted)
    assert before._pressure.isVisibleTo(before)
    assert not before._pressure._on.isChecked()
    before._pressure._on.click()
    assert acted.sent[-1] == ShowWallboard(1)
    before.hide()
    acted.start()
    page = open_page(CallPage, acted)
    strip = page._wallboard
    first = acted.state.wallboard
    assert strip._waiting.text() == f"{first.waiting} waiting"
    acted.send(QueueElapsed(first.since))
    settle()
    assert strip._waiting.text() == f"{acted.state.wallboard.waiting} waiting"
    strip._away.click()
    assert acted.state.wallboard is None
    assert not strip.isVisible()


def test_a_round_is_looked_back_on_with_what_was_looked_up(open_page):
    acted = Acted("eigen-risico-ambulance", "Robin", "Chantal").start().play("card:knowledge")
    acted.send(EndCall()).until("action").send(DeclineAction(acted.room.keep("x")))
    assert acted.state.phase is Phase.RESULT
    card = open_page(ResultPage, acted)._looked
    assert card.isVisible()
    said = [one.text() for one in card.findChildren(PlainText) if one.isVisible()]
    assert said[0] == "What was looked up", "not: what you looked up"
    assert len(said) == 2, "the path is for who practises alone"
    assert acted.state.case.scenario.cards["knowledge"].title in said[1]


def test_a_group_is_offered_none(open_page):
    page = open_page(BriefingPage, Acted("salaris-niet-betaald", "Robin", "Chantal"))
    assert not page._pressure.isVisibleTo(page)
