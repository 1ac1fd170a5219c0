import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget

from tests.ui.acted import Acted
from trainingsveld.session import Phase
from trainingsveld.store import Settings
from trainingsveld.ui.feedback_page import FeedbackPage
from trainingsveld.ui.look import Theme
from trainingsveld.ui.pages import CLOSING, PAGES, TOGETHER, place_of

TODAY = QDate(2026, 6, 4)


@pytest.fixture(autouse=True)
def theme(qapp):
    QLocale.setDefault(QLocale(QLocale.Language.English))
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
    """A window of nothing but the pages of a session, changed by state as the window does."""

    def __init__(self, acted: Acted, qtbot) -> None:
        super().__init__()
        self.acted, self._qtbot = acted, qtbot
        settings = Settings(language="en")
        feedback = FeedbackPage(acted.send, acted.room, settings, today=lambda: TODAY)
        self._made = {PAGES[Phase.FEEDBACK]: feedback}
        for place in (*PAGES.values(), TOGETHER, CLOSING):
            if place not in self._made:
                self._made[place] = place.build(acted.send, acted.room, settings)
        self.pages = {phase: self._made[place] for phase, place in PAGES.items()}
        for page in self._made.values():
            self.addWidget(page)
        self.resize(1280, 800)

    def render_state(self, state) -> None:
        place = place_of(state, microphone=self.acted.room.microphone)
        if place is not None:
            page = self._made[place]
            page.render_state(state)
            if page is not self.currentWidget():
                self.setCurrentWidget(page)
                page.arrive()

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
