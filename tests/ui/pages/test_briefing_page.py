import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.acted import Acted
from tests.ui.vaults import BRAM, BROKEN, SANNE
from trainingsveld.privacy import Level
from trainingsveld.session import AnswerConsent, Phase, StartCall, VoiceReady
from trainingsveld.ui.briefing_page import BriefingPage
from trainingsveld.ui.vault.ports import KeptNow


def test_starting_needs_an_answer_and_nothing_else(open_page):
    acted = Acted()
    page = open_page(BriefingPage, acted)
    assert not page._start.isEnabled()
    assert page._first.isVisible()
    acted.send(AnswerConsent(False))
    assert page._start.isEnabled()
    assert not acted.state.voice_ready
    page._start.click()
    assert acted.state.phase is Phase.SPEAKING
    assert isinstance(acted.sent[-1], StartCall)
    assert not acted.refused


def test_neither_answer_is_chosen_beforehand_and_each_can_be_changed(open_page):
    acted = Acted()
    page = open_page(BriefingPage, acted)
    consent = page._consent
    assert not consent._yes.isChecked()
    assert not consent._no.isChecked()
    assert QApplication.focusWidget() is consent._yes
    consent._yes.click()
    assert acted.state.recording is True
    consent._no.click()
    assert acted.state.recording is False
    assert (consent._yes.isChecked(), consent._no.isChecked()) == (False, True)
    page.render_state(Acted().state)
    assert not consent._yes.isChecked()
    assert not consent._no.isChecked()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Down])
def test_no_is_reached_and_said_by_keyboard(open_page, key):
    acted = Acted()
    page = open_page(BriefingPage, acted)
    QTest.keyClick(QApplication.focusWidget(), key)
    assert QApplication.focusWidget() is page._consent._no
    assert acted.state.recording is None, "to pass by is no answer"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert acted.state.recording is False
    assert QApplication.focusWidget() is page._start


@pytest.mark.parametrize("by_hand", [False, True])
def test_without_anything_to_record_nobody_is_asked(open_page, by_hand):
    acted = Acted(by_hand=by_hand)
    acted.room.microphone = by_hand
    page = open_page(BriefingPage, acted)
    words = "You answer by hand" if by_hand else "There is no microphone here"
    assert words in page._consent._ask.text()
    assert not page._consent._yes.isVisible()
    assert QApplication.focusWidget() is page._start
    page._start.click()
    assert acted.state.recording is False
    assert acted.state.phase is Phase.SPEAKING


def test_a_microphone_found_missing_takes_the_question_away_and_not_the_focus(open_page):
    acted = Acted()
    page = open_page(BriefingPage, acted)
    assert QApplication.focusWidget() is page._consent._yes
    acted.room.microphone = False
    acted.send(VoiceReady(acted.state.since))
    assert not page._consent._yes.isVisible()
    assert QApplication.focusWidget() is page._start


@pytest.mark.parametrize("yes", [True, False])
def test_a_group_was_asked_before_and_reads_how_it_came_out(open_page, yes):
    acted = Acted("salaris-niet-betaald", "Chantal", "Bram").agreed()
    page = open_page(BriefingPage, acted.send(acted.asked(yes)))
    said = page._consent._ask.text()
    assert ("Everybody said yes" in said) is yes
    assert ("Recording is off this session." in said) is not yes
    assert not page._consent._yes.isVisible()
    assert "verybody" not in open_page(BriefingPage, Acted())._consent._ask.text()


def test_the_voice_is_followed_while_it_is_being_prepared(open_page):
    acted = Acted()
    page = open_page(BriefingPage, acted)
    acted.room.prepare(12, 43, 2)
    words = page._preparing._words.text()
    assert "12 of 43" in words
    assert "2 lines could not be spoken" in words
    assert page._start.text() == "Do not wait, start now"
    acted.send(VoiceReady(acted.state.since))
    assert acted.room.told is None
    assert page._start.text() == "Start the call"
    assert "2 lines could not be spoken" in page._preparing._words.text()


def test_nobody_is_told_when_nobody_looks(open_page):
    acted = Acted()
    page = open_page(BriefingPage, acted)
    assert acted.room.told is not None
    page.hide()
    assert acted.room.told is None
    page.show()
    assert acted.room.told is not None


def test_the_way_back_closes_the_session(open_page):
    acted = Acted()
    page = open_page(BriefingPage, acted)
    page._head._back.click()
    assert acted.state.phase is Phase.DONE


def test_what_everybody_said_holds_when_the_call_begins(open_page):
    acted = Acted("salaris-niet-betaald", "Chantal", "Bram").agreed()
    page = open_page(BriefingPage, acted.send(acted.asked(True)))
    page._start.click()
    assert acted.state.phase is Phase.SPEAKING
    assert acted.state.recording is True


def test_the_player_may_choose_a_vault_and_nobody_has_to(open_page):
    acted = Acted("salaris-niet-betaald", "Chantal", "Bram", level=Level.CONFIDENTIAL).agreed()
    page = open_page(BriefingPage, acted.send(acted.asked(True)))
    assert not page._vault.isVisible(), "there is none here"
    acted.room.vaults.people = (SANNE, BRAM, BROKEN)
    acted.room.vaults.changed()
    assert page._vault.isVisible()
    assert page._vault._whose.count() == 2, "a broken one takes nothing"
    assert page._start.hasFocus(), "it is no condition"
    page._vault._whose.setCurrentIndex(1)
    page._vault._choose.setFocus()
    QTest.keyClick(page._vault._choose, Qt.Key.Key_Space)
    assert acted.room.asked == [("keep in", BRAM.number)]
    assert page._start.hasFocus(), "Enter goes on to the call, not back out of it"
    acted.room.done("De schijf is vol.")
    assert page._vault._wrong.isVisible()
    acted.room.kept_where = KeptNow(owner="Bram")
    acted.room.done("")
    assert "vault of Bram" in page._vault._text.text()
    assert not page._vault._choose.isVisible()
    assert not page._vault._wrong.isVisible()
    page._start.click()
    assert acted.state.phase is Phase.SPEAKING


def test_where_nothing_stays_no_vault_is_offered(open_page):
    acted = Acted("salaris-niet-betaald", "Chantal", "Bram", level=Level.EPHEMERAL).agreed()
    acted.room.vaults.people = (SANNE,)
    page = open_page(BriefingPage, acted.send(acted.asked(True)))
    assert not page._vault.isVisible()
