import pytest
from PySide6.QtWidgets import QApplication

from tests.small_case import SCENARIO
from trainingsveld.authoring.map import draw_case
from trainingsveld.scenario import parse
from trainingsveld.ui.look import Theme
from trainingsveld.ui.map import CaseMap


@pytest.fixture(autouse=True)
def theme(qapp):
    made = Theme(qapp, "light")
    yield made
    made.use("light")
    made.deleteLater()


@pytest.fixture
def shown(qtbot):
    """A map with the focus, as large as half a window."""

    def show(text: str = SCENARIO, size=(640, 700)) -> CaseMap:
        case_map = CaseMap()
        qtbot.addWidget(case_map)
        case_map.resize(*size)
        case_map.show()
        case_map.activateWindow()
        qtbot.waitUntil(case_map.isActiveWindow)
        if text:
            case_map.show_case(draw_case(parse(text)))
        case_map.setFocus()
        for _ in range(6):
            QApplication.sendPostedEvents()
        return case_map

    return show
