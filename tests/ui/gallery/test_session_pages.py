"""The pages of a session as pictures: docs/gallery/<page>-<state>-<scheme>-<language>.png.

Every run draws a few. TRAININGSVELD_GALLERY=whole draws each step of a session with a group in both
languages, light and dark.
"""

import os
from collections.abc import Iterable
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.desk import ROOT
from tests.ui.session_scenes import SCENES, WALL
from trainingsveld.store import Settings
from trainingsveld.ui.language import Language
from trainingsveld.ui.look import Theme

GALLERY = ROOT / "docs" / "gallery"
DARK = (
    "actor-speaking",
    "briefing-group", "call-answering", "call-choosing", "call-screens", "call-time-out",
    "feedback-observer", "together-rules", "together-question",
    "closing-stays-with-you", "feedback-builder", "feedback-talk", "feedback-reveal", "result",
    "room-call", "listening-back", "attempts",
)  # fmt: skip
ENGLISH = (
    "together-rules",
    "together-question",
    "feedback-revealed",
    "closing-stays-with-you",
    "actor-waiting",
    "briefing-preparing",
    "call-listening",
    "feedback-builder",
    "feedback-talk",
    "feedback-action",
    "result",
    "room-call",
    "listening-back",
)

OF_A_SESSION = ("after-call", "closing", "feedback", "result", "room", "together")


def wanted(names: Iterable[str], few: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Give the few, or each of these names in every look."""
    if os.environ.get("TRAININGSVELD_GALLERY") != "whole":
        return list(few)
    return sorted({*few, *product(names, ("light", "dark"), ("nl", "en"))})


FEW = [
    *((name, "light", "nl") for name in SCENES | WALL),
    *((name, "dark", "nl") for name in DARK),
    *((name, "light", "en") for name in ENGLISH),
]
PICTURES = wanted([name for name in SCENES | WALL if name.startswith(OF_A_SESSION)], FEW)


@pytest.fixture
def dressed(qapp):
    """Theme and language as the program starts with them; as before afterwards."""
    made: list[object] = []

    def dress(scheme, language):
        made[:] = [Theme(qapp, scheme), Language(qapp, language)]

    yield dress
    theme, language = made
    theme.use("light")
    for translator in language._installed:
        qapp.removeTranslator(translator)
    theme.deleteLater()
    language.deleteLater()


@pytest.mark.parametrize(("name", "scheme", "language"), PICTURES)
def test_picture(qtbot, dressed, name, scheme, language):
    dressed(scheme, language)
    scene = (SCENES | WALL)[name]()
    page = scene.page(Settings(language=language))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    scene.settle_in(page)
    for _ in range(12):
        QApplication.sendPostedEvents()
    GALLERY.mkdir(parents=True, exist_ok=True)
    picture = page.grab()
    assert (picture.width(), picture.height()) == (1280, 800)
    assert picture.save(str(GALLERY / f"{name}-{scheme}-{language}.png"))
