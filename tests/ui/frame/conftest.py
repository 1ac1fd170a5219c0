import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.desk import FakeDesk
from trainingsveld.store import Settings
from trainingsveld.ui.frame import Frame
from trainingsveld.ui.language import Language
from trainingsveld.ui.look import Theme
from trainingsveld.ui.window import MainWindow


@pytest.fixture(scope="session")
def theme(qapp):
    """One for all tests: putting a style on every widget there is takes a third of a second."""
    return Theme(qapp, "light")


@pytest.fixture
def dressed(qapp, theme):
    """Light, in Dutch, as the program starts; light and English again afterwards."""
    language = Language(qapp, "nl")
    theme.use("light")
    yield theme, language
    theme.use("light")
    language.use("en")
    for translator in language._installed:
        qapp.removeTranslator(translator)
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
    frames: list[Frame] = []

    def make() -> MainWindow:
        window, frame = MainWindow(desk), Frame("light", rail=True)
        frames.append(frame)  # qtbot keeps nothing alive
        qtbot.addWidget(frame)
        frame.hold(window)
        frame.show()
        frame.activateWindow()  # shortcuts are for the active window
        qtbot.waitUntil(window.isActiveWindow)
        settle()
        return window

    yield make
    frames.clear()


def settle() -> None:
    """Let every layout come to rest: each level of nesting asks the next one by a posted event."""
    for _ in range(12):
        QApplication.sendPostedEvents()


@pytest.fixture(name="settle")
def settle_():
    return settle
