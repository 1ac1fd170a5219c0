"""The window keeps the promise on the screen: who sees this, the red bar, and a stricter level."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from tests.ui.acted import Acted
from trainingsveld.privacy import Level
from trainingsveld.session import (
    ChangeLevel,
    ClipsDestroyed,
    CloseSession,
    JoinSession,
    Person,
    Phase,
    PrepareClosing,
    RecordingFailed,
    StartAnswer,
    StopAnswer,
    ThrowAway,
)
from trainingsveld.ui.ask import Question
from trainingsveld.ui.badge import PrivacyBadge
from trainingsveld.ui.briefing_page import BriefingPage
from trainingsveld.ui.closing_page import ClosingPage
from trainingsveld.ui.levels.who_sees import WhoSees
from trainingsveld.ui.overlay import top_overlay
from trainingsveld.ui.together_page import TogetherPage

THREE = ("Chantal", "Bram", "Aïsha")


@pytest.fixture
def session(opened, settle):
    """A window in a session: `window, acted = session("Chantal", "Bram")`."""

    def make(*names, **how):
        window = opened()
        acted = Acted("salaris-niet-betaald", *names, **how)
        window.enter_session(acted.send, acted.room)
        acted.show(window)
        settle()
        return window, acted

    return make


def key(name) -> None:
    QTest.keyClick(QApplication.focusWidget(), name)


def badge(window) -> PrivacyBadge:
    return next(one for one in window.findChildren(PrivacyBadge) if one.isVisible())


def words(overlay) -> str:
    return " ".join(one.text() for one in overlay.findChildren(QLabel))


def test_v_says_who_sees_the_page_that_is_on_also_outside_a_session(opened, settle):
    window = opened()
    QTest.keyClick(window, Qt.Key.Key_V)
    overlay = top_overlay(window)
    assert isinstance(overlay, WhoSees)
    assert "Wie achter deze computer zit" in words(overlay)
    assert not overlay.stricter
    key(Qt.Key.Key_Escape)
    assert top_overlay(window) is None


def test_the_badge_opens_it_by_mouse_and_by_enter(session, settle):
    window, _ = session("Chantal")
    assert badge(window).text() == "Blijft bij jou · Wie ziet dit?"
    badge(window).click()
    assert "Alleen jij ziet deze pagina." in words(top_overlay(window))
    key(Qt.Key.Key_Return)
    badge(window).setFocus()
    key(Qt.Key.Key_Return)
    assert isinstance(top_overlay(window), WhoSees)


def test_every_page_of_a_group_has_a_sentence_of_its_own(session, settle):
    window, acted = session(*THREE)
    said = [badge(window).sees()]
    for do in (acted.start, lambda: acted.send(PrepareClosing())):
        do()
        settle()
        said.append(badge(window).sees())
    assert len(set(said)) == len(said)


def test_by_keyboard_it_is_made_stricter_after_a_question_and_never_wider(session, settle):
    window, acted = session(*THREE, level=Level.TEAM)
    QTest.keyClick(window, Qt.Key.Key_V)
    overlay = top_overlay(window)
    assert set(overlay.stricter) == {Level.CONFIDENTIAL, Level.EPHEMERAL}
    while QApplication.focusWidget() is not overlay.stricter[Level.CONFIDENTIAL]:
        key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Return)
    settle()
    question = window.window().findChild(Question)
    assert isinstance(question, Question)
    assert acted.state.level is Level.TEAM
    key(Qt.Key.Key_Return)  # leave it as it is: that has the focus
    assert acted.state.level is Level.TEAM
    badge(window).click()
    top_overlay(window).stricter[Level.CONFIDENTIAL].click()
    settle()
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Return)
    assert acted.sent[-1] == ChangeLevel(Level.CONFIDENTIAL)
    assert badge(window).text().startswith("Blijft bij jou")
    badge(window).click()
    assert set(top_overlay(window).stricter) == {Level.EPHEMERAL}


def inside(overlay, widget) -> bool:
    """Whether all of it is in the part that scrolls, as it stands now."""
    seen = overlay.findChild(QScrollArea).viewport()
    return seen.rect().contains(QRect(widget.mapTo(seen, QPoint(0, 0)), widget.size()))


def test_in_the_smallest_window_every_word_can_be_read_and_tab_brings_into_sight(session, settle):
    window, _ = session("Chantal", level=Level.OPEN)
    window.window().resize(820, 520)
    settle()
    badge(window).click()
    settle()
    overlay = top_overlay(window)
    for label in overlay.findChildren(QLabel):
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()
    last = overlay.stricter[Level.EPHEMERAL]
    assert not inside(overlay, last)
    while QApplication.focusWidget() is not last:
        key(Qt.Key.Key_Tab)
    assert inside(overlay, last)


def test_at_the_strictest_there_is_nothing_stricter(session):
    window, _ = session("Chantal", level=Level.EPHEMERAL)
    badge(window).click()
    assert not top_overlay(window).stricter


def test_the_bar_is_red_while_anything_is_recorded_or_kept(session):
    window, acted = session("Chantal")
    bar = window._beside.kept
    assert not bar.isVisible()
    acted.start()
    assert bar.isVisible(), "there before it begins, so that nothing moves"
    assert not bar.is_red()
    acted.send(StartAnswer("c1"))
    assert bar.is_red()
    assert bar.words() == "Opname – blijft bij jou"
    acted.send(StopAnswer())
    assert bar.is_red()
    assert bar.words() == "1 opname bewaard – blijft bij jou"
    window._show_settings()
    assert bar.isVisible(), "also on a page that is not the session's"
    acted.send(ThrowAway())
    acted.send(ClipsDestroyed(acted.state.recordings.since))
    assert not bar.is_red()


def test_when_recording_fails_the_bar_says_only_what_is_kept(session):
    window, acted = session("Chantal")
    acted.start().send(StartAnswer("c1"))
    assert window._beside.kept.words().startswith("Opname –")
    acted.send(RecordingFailed(acted.state.since, "device-lost"))
    assert acted.state.phase is Phase.ANSWERING
    assert window._beside.kept.words() == "1 opname bewaard – blijft bij jou"


def test_without_a_yes_there_is_no_bar(session):
    window, acted = session("Chantal")
    acted.start(recording=False)
    acted.send(StartAnswer("c1"))
    assert not window._beside.kept.isVisible()


@pytest.mark.parametrize(
    ("level", "whom"),
    [
        (Level.OPEN, "voor jou en wie jij kiest"),
        (Level.TEAM, "blijft in het team"),
        (Level.CONFIDENTIAL, "blijft bij jou"),
        (Level.EPHEMERAL, "niets blijft"),
    ],
)
def test_the_bar_says_for_whom(session, level, whom):
    window, acted = session("Chantal", level=level)
    acted.start().spoken()
    assert window._beside.kept.words().endswith(whom)


def test_a_group_walks_from_the_rules_to_the_briefing_and_to_the_end(session, settle):
    window, acted = session(*THREE)
    assert isinstance(window._stack.currentWidget(), TogetherPage)
    acted.agreed()
    assert isinstance(window._stack.currentWidget(), TogetherPage)
    acted.send(acted.asked(True))
    settle()
    assert isinstance(window._stack.currentWidget(), BriefingPage)
    acted.start().send(JoinSession(Person("p4", acted.room.keep("Daan"), "observer")))
    assert isinstance(window._stack.currentWidget(), TogetherPage)
    acted.agreed().send(acted.asked(True), PrepareClosing())
    assert isinstance(window._stack.currentWidget(), ClosingPage)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not acted.state.closing
    acted.send(PrepareClosing(), CloseSession())
    assert acted.state.phase is Phase.DONE
    assert isinstance(window._stack.currentWidget(), ClosingPage)
    assert not window._beside.kept.isVisible()
