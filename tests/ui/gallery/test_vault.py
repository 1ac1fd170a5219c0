"""My things and the window for a passphrase, drawn to docs/gallery."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.ui.desk import ROOT, FakeDesk
from tests.ui.gallery.test_frame import language, theme
from tests.ui.vaults import BEFORE, BRAM, SANNE, FakeVaults
from trainingsveld.store import Settings
from trainingsveld.ui.vault.secret_window import SecretWindow
from trainingsveld.ui.window import MainWindow

__all__ = ["language", "theme"]
GALLERY = ROOT / "docs" / "gallery"
WORDS = ("appel", "brug", "citroen", "deur", "eiland", "fiets", "goud", "haven")


class Locks:
    """A locksmith that is content with everything and opens nothing."""

    def draw(self):
        return WORDS

    def wrong(self, _passphrase):
        return ""


def newcomer():
    return FakeVaults()


def locked():
    made = FakeVaults((SANNE, BRAM))
    made.before = BEFORE
    return made


def opened():
    return FakeVaults((SANNE, BRAM), SANNE)


PAGES = {"newcomer": newcomer, "locked": locked, "open": opened}
PICTURES = [
    (name, scheme, tongue)
    for name in (*PAGES, "passphrase", "words")
    for scheme, tongue in (("light", "nl"), ("dark", "nl"), ("light", "en"))
]


def page(name, tongue):
    settings = Settings(welcomed=True, nickname="Chantal", language=tongue)
    window = MainWindow(FakeDesk(settings, vaults=PAGES[name]()))
    window.show_library()
    window._show_vault()
    return window


def small(name):
    window = SecretWindow("unlock" if name == "passphrase" else "make", "Sanne", Locks())
    if name == "words":
        window._first.setText("vier blauwe fietsen")
        window._again.setText("vier blauwe fietsen")
        window._again.setFocus()
        window._go.click()
    return window


@pytest.mark.parametrize(("name", "scheme", "tongue"), PICTURES)
def test_draw(qtbot, theme, language, name, scheme, tongue):
    theme.use(scheme)
    language.use(tongue)
    window = page(name, tongue) if name in PAGES else small(name)
    qtbot.addWidget(window)
    if name in PAGES:
        window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    if name in PAGES:
        window._show_vault()
    for _ in range(12):
        QApplication.sendPostedEvents()
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert picture.size().width() > 600
    file = GALLERY / f"vault-{name}-{scheme}-{tongue}.png"
    if not file.exists() or QImage(str(file)).convertToFormat(picture.format()) != picture:
        assert picture.save(str(file))
