from PySide6.QtWidgets import QApplication

from tests.ui.acted import Acted
from trainingsveld.session import AnswerConsent, Phase, StartCall, VoiceReady
from trainingsveld.ui.briefing_page import BriefingPage


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


def test_a_group_is_asked_as_a_group(open_page):
    page = open_page(BriefingPage, Acted("salaris-niet-betaald", "Chantal", "Bram"))
    assert "only if everybody says yes" in page._consent._ask.text()
    assert "everybody" not in open_page(BriefingPage, Acted())._consent._ask.text()


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
