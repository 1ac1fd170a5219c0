import pytest
from PySide6.QtCore import QDate
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget

from tests.ui.acted import Acted
from trainingsveld.session import CALL, Phase
from trainingsveld.store import Settings
from trainingsveld.ui.briefing_page import BriefingPage
from trainingsveld.ui.call_page import CallPage
from trainingsveld.ui.feedback_page import FeedbackPage
from trainingsveld.ui.look import Theme
from trainingsveld.ui.result_page import ResultPage

TODAY = QDate(2026, 6, 4)


@pytest.fixture(autouse=True)
def theme(qapp):
    made = Theme(qapp, "light")
    yield made
    made.use("light")
    made.deleteLater()


def settle() -> None:
    """Let every layout come to rest, and what was let go of go."""
    for _ in range(8):
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete


@pytest.fixture(name="settle")
def settle_():
    return settle


@pytest.fixture
def open_page(qtbot):
    """Show a page of a session in front, 1280×800: `open_page(CallPage, acted)`."""

    def make(kind, acted: Acted, settings: Settings | None = None, **more):
        page = kind(acted.send, acted.room, settings or Settings(language="en"), **more)
        qtbot.addWidget(page)
        page.resize(1280, 800)
        acted.show(page)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        settle()
        return page

    return make


class Stage(QStackedWidget):
    """A window of nothing but the four pages of a session, changed by phase as the window does."""

    def __init__(self, acted: Acted, qtbot) -> None:
        super().__init__()
        self.acted, self._qtbot = acted, qtbot
        settings = Settings(language="en")
        self.pages = {
            Phase.BRIEFING: BriefingPage(acted.send, acted.room, settings),
            Phase.FEEDBACK: FeedbackPage(acted.send, acted.room, settings, today=lambda: TODAY),
            Phase.RESULT: ResultPage(acted.send, acted.room, settings),
        }
        call = CallPage(acted.send, acted.room, settings)
        self.pages.update(dict.fromkeys(CALL, call))
        for page in (*list(self.pages.values())[:3], call):
            self.addWidget(page)
        self.resize(1280, 800)

    def render_state(self, state) -> None:
        page = self.pages.get(state.phase)
        if page is not None:
            page.render_state(state)
            self.setCurrentWidget(page)

    def until(self, phase: Phase) -> None:
        """Wait for this phase."""
        self._qtbot.waitUntil(lambda: self.acted.state.phase is phase)
        settle()

    def key(self, key, text: str = "") -> None:
        """Press a key where the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None, f"nobody has the focus in {self.acted.state.phase}"
        if text:
            QTest.keyClicks(focused, text)
        else:
            QTest.keyClick(focused, key)
        settle()


@pytest.fixture
def stage(qtbot):
    def make(acted: Acted) -> Stage:
        made = Stage(acted, qtbot)
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        acted.show(made)
        settle()
        return made

    return make
