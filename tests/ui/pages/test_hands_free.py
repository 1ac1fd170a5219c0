"""The call page of somebody who answers hands-free: what it says, and the keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.acted import Acted
from tests.ui.pages.test_call_page import sent, shown
from trainingsveld.session import (
    AnswerBy,
    Phase,
    RecordingBroke,
    StartAnswer,
    StopAnswer,
    TakeTime,
)
from trainingsveld.speech.error import Warn
from trainingsveld.ui.call_page import CallPage


def test_one_just_talks_and_space_ends_it(open_page):
    acted = Acted(hands_free=True).start()
    page = open_page(CallPage, acted)
    assert shown(page, "just talk")
    assert acted.room.level is not None, "the level shows that one is heard"
    acted.send(StartAnswer(acted.room.new_clip()))
    assert acted.state.phase is Phase.ANSWERING
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert acted.state.phase is Phase.CHOOSING
    assert len(sent(acted, StopAnswer)) == 1


def test_without_a_recording_it_says_that_the_microphone_only_listens(open_page):
    page = open_page(CallPage, Acted(hands_free=True).start(recording=False))
    assert shown(page, "nothing is kept")


def test_w_goes_round_the_three_ways(open_page):
    acted = Acted().start()
    page = open_page(CallPage, acted)
    for words in ("hands-free", "by hand", "hold to talk"):
        QTest.keyClick(page, Qt.Key.Key_W)
        assert words in page._tools._way.text()
    assert len(sent(acted, AnswerBy)) == 3


def test_without_a_microphone_hands_free_is_not_offered(open_page):
    acted = Acted()
    acted.room.microphone = False
    page = open_page(CallPage, acted.start(recording=False))
    QTest.keyClick(page, Qt.Key.Key_W)
    assert acted.state.by_hand
    QTest.keyClick(page, Qt.Key.Key_W)
    assert not acted.state.by_hand
    assert not acted.state.hands_free


def test_d_asks_for_time_and_gives_it_back(open_page):
    acted = Acted(hands_free=True).start()
    page = open_page(CallPage, acted)
    QTest.keyClick(page, Qt.Key.Key_D)
    assert acted.state.thinking
    assert shown(page, "Think: the customer waits")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_D)
    assert not acted.state.thinking
    assert len(sent(acted, TakeTime)) == 2


@pytest.mark.parametrize("warning", Warn.__args__)
def test_trouble_with_the_microphone_is_said_for_as_long_as_it_lasts(open_page, warning):
    acted = Acted(hands_free=True).start()
    page = open_page(CallPage, acted)
    acted.room.warn(warning)
    assert page._notices._microphone.isVisibleTo(page)
    acted.room.warn(None)
    assert not page._notices._microphone.isVisibleTo(page)


def test_a_gap_is_said_and_marked(open_page):
    acted = Acted(hands_free=True).start()
    page = open_page(CallPage, acted)
    acted.send(StartAnswer(acted.room.new_clip()))
    acted.send(RecordingBroke(acted.state.since, acted.room.new_clip()))
    assert shown(page, "another one goes on")
    acted.send(StopAnswer()).play("feeling", aloud=False)
    assert shown(page, "a piece is missing")
