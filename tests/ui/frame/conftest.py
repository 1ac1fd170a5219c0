import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.desk import FakeDesk
from trainingsveld.store import Settings
from trainingsveld.ui.language import Language
from trainingsveld.ui.look import Theme
from trainingsveld.ui.window import MainWindow


@pytest.fixture
def dressed(qapp):
    """Light, in Dutch, as the program starts; English and light again afterwards."""
    theme = Theme(qapp, "light")
    language = Language(qapp, "nl")
    yield theme, language
    language.use("en")
    theme.use("light")
    for translator in language._installed:
        qapp.removeTranslator(translator)
    theme.deleteLater()
    language.deleteLater()


@pytest.fixture
def desk(dressed):
    """A desk that switches language and theme as the program does."""
    theme, language = dressed
    made = FakeDesk(Settings(welcomed=True, nickname="Aïsha"))

    def changed(settings):
        theme.use(settings.theme)
        language.use(settings.language)

    made.changed.append(changed)
    return made


@pytest.fixture
def opened(qtbot, desk):
    """Open a window on the desk: `opened()`."""

    def make() -> MainWindow:
        window = MainWindow(desk)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        settle()
        return window

    return make


def settle() -> None:
    """Let every layout come to rest: each level of nesting asks the next one by a posted event."""
    for _ in range(12):
        QApplication.sendPostedEvents()


@pytest.fixture(name="settle")
def settle_():
    return settle
