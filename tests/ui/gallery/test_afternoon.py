"""An afternoon with a group as pictures, also for the manual: docs/gallery/afternoon-*.png."""

import time

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication

from tests.ui.afternoon_scenes import AFTERNOONS, GROUP, choosing, closing
from tests.ui.desk import FakeDesk
from tests.ui.gallery.test_session_pages import GALLERY, dressed, wanted
from tests.ui.vaults import BRAM, SANNE
from trainingsveld.session import PrepareClosing
from trainingsveld.session.group import BeginRound, ChoosePlayer
from trainingsveld.session.group.ending import Kept
from trainingsveld.store import Settings
from trainingsveld.ui.afternoon.plan_page import PlanPage
from trainingsveld.ui.afternoon_page import AfternoonPage
from trainingsveld.ui.briefing_page import BriefingPage
from trainingsveld.ui.closing_page import ClosingPage

_ = dressed  # the fixture of the other pictures
FEW = (
    ("afternoon-plan", "light", "nl"),
    ("afternoon-warm-up", "light", "nl"),
    ("afternoon-choosing", "light", "nl"),
    ("afternoon-prepare", "light", "nl"),
    ("afternoon-steam", "light", "nl"),
    ("afternoon-harvest", "light", "nl"),
    ("afternoon-check-out", "light", "nl"),
    ("afternoon-closing-list", "light", "nl"),
    ("afternoon-vault", "light", "nl"),
    ("afternoon-prepare", "dark", "nl"),
    ("afternoon-choosing", "light", "en"),
    ("afternoon-closing", "light", "nl"),
    ("afternoon-day-start", "light", "nl"),
    ("afternoon-intake-facts", "light", "nl"),
    ("afternoon-intake-compare", "dark", "nl"),
    ("afternoon-intake-story", "light", "en"),
)
PICTURES = wanted((*AFTERNOONS, *dict.fromkeys(name for name, *_ in FEW)), FEW)


@pytest.fixture(autouse=True)
def amsterdam(monkeypatch):
    """The end of the session is a time of day; in the pictures it is the same everywhere."""
    if not hasattr(time, "tzset"):
        yield
        return
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def page_of(name: str, language: str):
    settings = Settings(welcomed=True, language=language, nickname=GROUP[0])
    if name == "afternoon-plan":
        page = PlanPage(FakeDesk(settings=settings), lambda: None)
        page.arrive()
        page._people.show_people(GROUP, alone=False)
        page._people_changed()
        return page
    if name == "afternoon-vault":
        acted = choosing().send(ChoosePlayer("p3", 0), BeginRound())
        acted.room.vaults.people = (SANNE, BRAM)
        return acted.show(BriefingPage(acted.send, acted.room, settings))
    if name == "afternoon-closing-list":
        acted = closing()
        acted.room.kept_by = {"p1": Kept("Samira", rounds=frozenset({0}))}
        acted.send(PrepareClosing())
        page = ClosingPage(acted.send, acted.room, settings, today=lambda: QDate(2026, 6, 5))
        return acted.show(page)
    acted = AFTERNOONS[name]()
    page = AfternoonPage(acted.send, acted.room, settings, clock=acted.clock)
    return acted.show(page)


@pytest.mark.parametrize(("name", "scheme", "language"), PICTURES)
def test_picture(qtbot, dressed, name, scheme, language):
    dressed(scheme, language)
    page = page_of(name, language)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    for _ in range(12):
        QApplication.sendPostedEvents()
    picture = page.grab()
    assert (picture.width(), picture.height()) == (1280, 800)
    assert picture.save(str(GALLERY / f"{name}-{scheme}-{language}.png"))
