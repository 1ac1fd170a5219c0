"""Esc Esc: everything stops, and then what was recorded stays or goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.acted import Acted
from trainingsveld.session import (
    KeepRecordings,
    Resume,
    StartAnswer,
    StopAnswer,
    ThrowAway,
    TimeToKeepElapsed,
)
from trainingsveld.ui.call_page import CallPage


@pytest.fixture
def acted():
    """A call in which one answer was recorded."""
    played = Acted().start()
    return played.send(StartAnswer("c1"), StopAnswer())


def escape_twice(page):
    for _ in range(2):
        page.escape()


def test_twice_esc_stops_recording_and_asks_what_becomes_of_it(open_page, acted):
    page = open_page(CallPage, acted)
    asked = page._held._recorded
    escape_twice(page)
    assert acted.state.held == "stopped"
    assert acted.state.recording is False
    assert asked.isVisible()
    assert "after 60 seconds" in asked._words.text()
    assert QApplication.focusWidget() is asked._keep
    QTest.keyClick(asked._keep, Qt.Key.Key_Space)
    assert isinstance(acted.sent[-1], KeepRecordings)
    assert acted.state.recordings.clips == ("c1",)
    assert not asked._keep.isVisible()
    assert asked._throw.isVisible(), "one may still think better of it"


def test_thrown_away_by_keyboard_nothing_is_left_to_hear(open_page, acted):
    page = open_page(CallPage, acted)
    escape_twice(page)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert isinstance(acted.sent[-1], ThrowAway)
    assert acted.state.recordings.clips == ()
    assert acted.state.recordings.leaving == ("c1",)
    assert not page._held._recorded.isVisible()
    assert page._held.isAncestorOf(QApplication.focusWidget())
    acted.send(Resume())
    assert not acted.state.held
    assert not acted.refused


def test_it_goes_by_itself_where_nobody_says(open_page, acted):
    page = open_page(CallPage, acted)
    escape_twice(page)
    acted.send(TimeToKeepElapsed(acted.state.recordings.undecided))
    assert acted.state.recordings.clips == ()
    assert not page._held._recorded.isVisible()


def test_a_time_out_offers_to_throw_away_and_asks_nothing(open_page, acted):
    page = open_page(CallPage, acted)
    page._time_out()
    asked = page._held._recorded
    assert asked._throw.isVisible()
    assert not asked._keep.isVisible()
    assert not asked._words.isVisible()
    assert QApplication.focusWidget() is page._held._go_on


def test_without_a_recording_nothing_is_asked(open_page):
    page = open_page(CallPage, Acted().start(recording=False))
    escape_twice(page)
    assert not page._held._recorded.isVisible()
    assert QApplication.focusWidget() is page._held._go_on
