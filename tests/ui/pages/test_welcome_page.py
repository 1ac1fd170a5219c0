"""The first start by keyboard: where the focus is, and where Tab goes."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.desk import FakeDesk
from trainingsveld.store.settings import Settings
from trainingsveld.ui.look import ChoiceButton, LookButton
from trainingsveld.ui.welcome_page import WelcomePage


def words_at(page) -> str:
    """Say what would have the focus if the window had it."""
    focused = page.window().focusWidget()
    return focused.text() if isinstance(focused, LookButton | ChoiceButton) else repr(focused)


def test_it_begins_at_the_language_and_tab_leads_on(qtbot, theme):
    page = WelcomePage(FakeDesk(Settings()), lambda: None)
    qtbot.addWidget(page)
    page.arrive()
    page.retranslate()  # the words of the screen come a second time, while the window has no focus
    assert words_at(page) == "Nederlands"
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert words_at(page) == "English"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert words_at(page) == page.tr("Next")
