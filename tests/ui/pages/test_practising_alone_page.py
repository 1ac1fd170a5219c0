"""The page of a call, for whoever practises alone: what is there to see, and to press."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.acted import Acted
from trainingsveld.rehearsal.practised import practised
from trainingsveld.session import (
    Alone,
    DeclineAction,
    EndCall,
    GoOn,
    ListenTo,
    PassTask,
    Phase,
    Practice,
    RewindTo,
    ShowCaptions,
)
from trainingsveld.ui.alone.moments import MomentChips
from trainingsveld.ui.alone.other_ways import OneWay
from trainingsveld.ui.call_page import CallPage
from trainingsveld.ui.look import Bubble, ChipButton, SecondaryButton
from trainingsveld.ui.result_page import ResultPage


def acted(practice, **more):
    return Acted(alone=Alone(practice, **more)).start()


def test_exploring_a_number_chooses_and_the_reaction_stands_there_at_once(open_page, settle):
    one = acted(Practice.EXPLORE)
    page = open_page(CallPage, one)
    assert not page._alongside.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_1)
    settle()
    assert one.state.turns
    assert page._alongside.isVisible()
    assert page._alongside._words.text().startswith("“")


def test_a_hint_is_there_while_it_is_ones_turn_and_not_the_reply_itself(open_page):
    one = acted(Practice.REHEARSE)
    page = open_page(CallPage, one)
    said = page._alongside._words.text()
    assert page._alongside.isVisible()
    assert said
    assert said not in {reply.say for reply in one.state.case.scenario.nodes["opening"].replies}
    assert not page._choices.isVisible()


def test_on_ones_own_there_is_nothing_to_read_until_one_asks_for_it(open_page, settle):
    one = acted(Practice.UNAIDED, captions=False)
    page = open_page(CallPage, one)
    for part in (page._captions, page._choices, page._alongside, page._customer._curve):
        assert not part.isVisible()
    assert not page._goals._tip_card.isVisible()
    page._ear._read.click()
    settle()
    assert ShowCaptions() in one.sent
    assert page._captions.isVisible()
    assert not page._ear.isVisible()


def test_after_it_a_moment_can_be_heard_and_tried_again(open_page, settle):
    one = acted(Practice.UNAIDED).play("limit-rule", "rule-again")
    one.send(EndCall())
    while one.state.phase is not Phase.RESULT:
        one.send(DeclineAction(one.room.keep("x")), PassTask(), GoOn())
    page = open_page(ResultPage, one)
    (chips, *_) = [c for c in page.findChildren(MomentChips) if c.isVisible()]
    chips.findChildren(ChipButton)[0].click()
    assert isinstance(one.sent[-1], ListenTo)
    (way, *_) = page.findChildren(OneWay)
    way.findChildren(SecondaryButton)[0].click()
    settle()
    assert isinstance(one.sent[-1], RewindTo)
    assert one.state.phase is Phase.SPEAKING


def test_what_was_answered_on_an_earlier_day_stands_beside_the_answer_of_now(open_page):
    before = acted(Practice.REHEARSE).play("limit-rule").send(EndCall())
    one = acted(Practice.REHEARSE).play("feeling").send(EndCall())
    one.room.book = (practised(before.state, 20_800),)
    while one.state.phase is not Phase.RESULT:
        one.send(DeclineAction(one.room.keep("x")), PassTask(), GoOn())
    page = open_page(ResultPage, one)
    then_now = page._own._then
    assert then_now.isVisibleTo(page)
    said = " ".join(bubble.accessibleName() for bubble in then_now.findChildren(Bubble))
    replies = {one.id: one.say for one in one.state.case.scenario.nodes["opening"].replies}
    assert replies["limit-rule"] in said
    assert replies["feeling"] in said
