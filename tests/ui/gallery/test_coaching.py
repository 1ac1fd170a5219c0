"""The coaching talk, drawn to docs/gallery."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.ui.coaching import NOW, FakeCoaching
from tests.ui.desk import ROOT, FakeDesk
from tests.ui.gallery.test_frame import language, theme
from tests.ui.vaults import BRAM, SANNE, THINGS, FakeVaults
from trainingsveld.coaching import (
    AnswerRung,
    AskQuestion,
    NextPhase,
    ParkView,
    Promise,
    SayLess,
    SayWell,
    TakeCriterion,
)
from trainingsveld.store import Settings
from trainingsveld.ui.window import MainWindow

__all__ = ["language", "theme"]
GALLERY = ROOT / "docs" / "gallery"
LAST = Promise("p", "Eerst samenvatten, dan pas een oplossing noemen.", 20_800, "2026-12-15")
GO = NextPhase(NOW)
VIEW = (SayWell("Ik zei meteen wat er niet kon."), SayLess("Ik praatte door hem heen."))
STEPS = {
    "settle": (),
    "cut": (GO,),
    "view": (GO, GO, *VIEW, TakeCriterion("Laat de klant uitpraten"),
             AskQuestion("Waaraan merkte je dat het goed ging?")),
    "ladder": (GO, GO, *VIEW, ParkView("Je viel hem drie keer in de rede."), GO,
               AnswerRung("Een klant die voor de derde keer belde.")),
}  # fmt: skip
PICTURES = [
    ("sit-down", "light", "nl"), ("settle", "light", "en"), ("cut", "light", "nl"),
    ("view", "light", "nl"), ("ladder", "dark", "nl"),
]  # fmt: skip


def page(name, tongue):
    settings = Settings(welcomed=True, nickname="Mirjam", language=tongue)
    coaching = FakeCoaching((LAST,))
    coaching.things = THINGS.recordings
    vaults = FakeVaults((SANNE, BRAM), SANNE)
    window = MainWindow(FakeDesk(settings, vaults=vaults, coaching=coaching))
    window._show_coaching()
    if name in STEPS:
        coaching.begin("Mirjam")
        for step in STEPS[name]:
            coaching.send(step)
    if name == "cut":
        listen = window._own["coaching"]._listen
        listen._bring.click()
        for yes in listen._bringing._yes:
            yes.setChecked(True)
        listen._bringing.look_at(ROOT / "gesprek.mp3")
        coaching.bring_in.found(312)
        listen._bringing._from.setValue(80)
        listen._bringing._to.setValue(96)
        listen._bringing._bleep.click()
        listen._bringing._from.setValue(180)
        listen._bringing._to.setValue(280)
    return window


@pytest.mark.parametrize(("name", "scheme", "tongue"), PICTURES)
def test_draw(qtbot, theme, language, name, scheme, tongue):
    theme.use(scheme)
    language.use(tongue)
    window = page(name, tongue)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    for _ in range(12):
        QApplication.sendPostedEvents()
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert picture.size().width() > 600
    file = GALLERY / f"coaching-{name}-{scheme}-{tongue}.png"
    if not file.exists() or QImage(str(file)).convertToFormat(picture.format()) != picture:
        assert picture.save(str(file))
