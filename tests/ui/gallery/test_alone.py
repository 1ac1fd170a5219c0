"""Practising alone as pictures: docs/gallery/<page>-<state>-<scheme>-<language>.png."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.rehearsal.books import weeks
from tests.ui.alone_scenes import ALONE
from tests.ui.desk import ROOT, FakeDesk
from tests.ui.gallery.test_session_pages import dressed  # noqa: F401 - a fixture
from tests.ui.vaults import SANNE, FakeVaults
from trainingsveld.store import Settings
from trainingsveld.ui.alone.progress_page import ProgressPage

GALLERY = ROOT / "docs" / "gallery"
PICTURES = [
    *((name, "light", "nl") for name in ALONE),
    ("alone-explore", "dark", "nl"),
    ("alone-looking-up", "dark", "en"),
]


def _progress(language: str) -> ProgressPage:
    desk = FakeDesk(Settings(welcomed=True, language=language))
    desk.vaults = FakeVaults((SANNE,), SANNE)
    desk.alone.known = weeks()
    page = ProgressPage(desk, lambda: None)
    page.arrive()
    return page


@pytest.mark.parametrize(("scheme", "language"), [("light", "nl"), ("light", "en")])
def test_picture_of_progress(qtbot, dressed, scheme, language):  # noqa: F811
    dressed(scheme, language)
    page = _progress(language)
    qtbot.addWidget(page)
    page.resize(1280, 1100)
    page.show()
    for _ in range(12):
        QApplication.sendPostedEvents()
    assert page.grab().save(str(GALLERY / f"alone-progress-{scheme}-{language}.png"))


@pytest.mark.parametrize(("name", "scheme", "language"), PICTURES)
def test_picture(qtbot, dressed, name, scheme, language):  # noqa: F811
    dressed(scheme, language)
    scene = ALONE[name]()
    page = scene.page(Settings(language=language))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    scene.settle_in(page)
    for _ in range(12):
        QApplication.sendPostedEvents()
    picture = page.grab()
    assert (picture.width(), picture.height()) == (1280, 800)
    assert picture.save(str(GALLERY / f"{name}-{scheme}-{language}.png"))
