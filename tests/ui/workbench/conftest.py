import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.desk import FakeDesk
from tests.ui.workbench_desk import FakeWorkbench
from trainingsveld.store import Settings
from trainingsveld.ui.language import Language
from trainingsveld.ui.look import Theme
from trainingsveld.ui.workbench_page import WorkbenchPage


@pytest.fixture(scope="session")
def theme(qapp):
    return Theme(qapp, "light")


@pytest.fixture
def dutch(qapp, theme):
    theme.use("light")
    language = Language(qapp, "nl")
    yield language
    theme.use("light")
    language.use("en")
    for translator in language._installed:
        qapp.removeTranslator(translator)
    language.deleteLater()


@pytest.fixture
def bench(tmp_path):
    return FakeWorkbench(tmp_path)


@pytest.fixture
def desk(dutch, bench):
    return FakeDesk(Settings(welcomed=True, nickname="Aïsha"), workbench=bench)


def settle() -> None:
    for _ in range(12):
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete


@pytest.fixture
def page(qtbot, desk):
    """The page in front, 1076×800, as beside the rail."""
    settle()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is None)  # the window of the test before
    made = WorkbenchPage(desk)
    qtbot.addWidget(made)
    made.resize(1076, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.arrive()
    settle()
    return made


@pytest.fixture
def paused(qtbot, page):
    """Wait until the page has looked at the last text."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not page.looking.pause.isActive())
        settle()

    return wait


@pytest.fixture(name="settle")
def settle_():
    return settle
