"""Practising alone as pictures: docs/gallery/<page>-<state>-<scheme>-<language>.png."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.alone_scenes import ALONE
from tests.ui.desk import ROOT
from tests.ui.gallery.test_session_pages import dressed  # noqa: F401 - a fixture
from trainingsveld.store import Settings

GALLERY = ROOT / "docs" / "gallery"
PICTURES = [
    *((name, "light", "nl") for name in ALONE),
    ("alone-explore", "dark", "nl"),
    ("alone-hint", "light", "en"),
]


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
