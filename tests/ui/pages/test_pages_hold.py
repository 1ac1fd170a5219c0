"""What must hold of every page of a session, in every state it is drawn in."""

import re

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QScrollArea,
    QWidget,
)

from tests.ui.acted import Acted
from tests.ui.session_scenes import SCENES
from trainingsveld.session import Phase
from trainingsveld.store import Settings
from trainingsveld.ui.briefing_page import BriefingPage
from trainingsveld.ui.call_page import CallPage
from trainingsveld.ui.closing_page import ClosingPage
from trainingsveld.ui.feedback_page import FeedbackPage
from trainingsveld.ui.language import Language
from trainingsveld.ui.look import PlainText
from trainingsveld.ui.result_page import ResultPage
from trainingsveld.ui.together_page import TogetherPage


@pytest.fixture(params=sorted(SCENES))
def drawn(request, qtbot, settle):
    """A page in one of the states of the gallery, with its session."""

    def draw(width: int = 1280, height: int = 800, settings: Settings | None = None):
        scene = SCENES[request.param]()
        page = scene.page(settings or Settings(language="en"))
        qtbot.addWidget(page)
        page.resize(width, height)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        settle()
        scene.settle_in(page)
        settle()
        page.resize(width, height)
        settle()
        return page, scene.acted

    return draw


def cut_off(page: QWidget) -> list[str]:
    """Texts that are lower than their words need."""
    return [
        label.text()
        for label in page.findChildren(PlainText)
        if label.isVisible()
        and label.wordWrap()
        and label.height() < label.heightForWidth(label.width()) - 1
    ]


def scrolls_sideways(page: QWidget) -> bool:
    bars = (area.horizontalScrollBar() for area in page.findChildren(QScrollArea))
    return any(bar.isVisible() and bar.maximum() > 0 for bar in bars)


def squeezed(page: QWidget) -> list[str]:
    """Buttons that are narrower than their words need."""
    return [
        button.text()
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and button.width() < button.minimumSizeHint().width()
    ]


def nameless(page: QWidget) -> list[str]:
    """What can have the focus and has no name for a screen reader."""
    tab = Qt.FocusPolicy.TabFocus.value
    return [
        type(child).__name__
        for child in page.findChildren(QWidget)
        if child.isVisible()
        and child.isEnabled()
        and child.focusPolicy().value & tab
        and not isinstance(child, QAbstractScrollArea)
        and not child.accessibleName()
        and not child.objectName().startswith("qt_")
    ]


def test_nothing_is_cut_off_all_has_a_name_the_focus_is_here_and_drawing_sends_nothing(drawn):
    page, acted = drawn()
    assert page.width() == 1280
    assert scrolls_sideways(page) is False
    assert cut_off(page) == []
    assert nameless(page) == []
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is page or page.isAncestorOf(focused)
    count = len(acted.sent)
    for _ in range(3):
        page.render_state(acted.state)
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert len(acted.sent) == count


def test_nothing_is_cut_off_with_captions_twice_as_large(drawn, settle):
    page, _ = drawn(settings=Settings(language="en", captions=200))
    assert page.width() == 1280
    assert scrolls_sideways(page) is False
    assert cut_off(page) == []
    for width, height in ((1024, 768), (820, 520)):
        page.resize(width, height)
        settle()
        assert page.width() == width
        assert scrolls_sideways(page) is False
        assert squeezed(page) == []


def test_nothing_is_cut_off_on_a_small_screen_and_in_the_smallest_window(drawn, settle):
    page, _ = drawn(1366, 700)
    assert (page.width(), page.height()) == (1366, 700)
    assert scrolls_sideways(page) is False
    assert cut_off(page) == []
    page.resize(820, 520)
    settle()
    assert (page.width(), page.height()) == (820, 520)
    assert cut_off(page) == []


def read_aloud(page):
    """Every text that shows, but for clocks: they went on meanwhile."""
    texts = {label.text() for label in page.findChildren(PlainText) if label.isVisible()}
    return {text for text in texts if not re.fullmatch(r"\d+:\d\d", text)}


def test_a_change_of_language_is_followed_everywhere(drawn, qapp, settle):
    language = Language(qapp, "en")
    page, acted = drawn(settings=Settings(language="nl"))
    count = len(acted.sent)
    english = read_aloud(page)
    language.use("nl")
    settle()
    page.render_state(acted.state)
    language.use("en")
    settle()
    page.render_state(acted.state)
    settle()
    again = read_aloud(page)
    for translator in language._installed:
        qapp.removeTranslator(translator)
    assert again == english
    assert len(acted.sent) == count
    assert cut_off(page) == []


@pytest.mark.parametrize(
    "kind", [BriefingPage, CallPage, FeedbackPage, ResultPage, TogetherPage, ClosingPage]
)
def test_any_state_can_be_drawn_by_any_page(qtbot, kind, settle):
    """Also those it is not for: the window may be a state ahead or behind."""
    acted = Acted("salaris-niet-betaald", "Chantal", "Bram")
    page = kind(acted.send, acted.room, Settings())
    qtbot.addWidget(page)
    page.show()
    acted.show(page)
    acted.whole_call(1).until("action", "a", "b", "c", "d")
    assert acted.state.phase is Phase.FEEDBACK
    fresh = Acted()
    for state in (fresh.state, acted.state, fresh.start().state, acted.state):
        page.render_state(state)
        settle()
    assert acted.refused == []
