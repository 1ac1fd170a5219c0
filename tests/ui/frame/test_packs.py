"""Packs on the library page: shown as groups, brought in with questions and progress, removed."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from tests.ui.desk import case_file
from trainingsveld.scenario.packs import Manifest
from trainingsveld.store.library import Shelf
from trainingsveld.ui.ask import Question
from trainingsveld.ui.case_card import CaseCard
from trainingsveld.ui.library_page import LibraryPage
from trainingsveld.ui.packs.group import PackGroup
from trainingsveld.ui.packs.ports import Ended, Look
from trainingsveld.ui.packs.progress import PackProgress

MANIFEST = Manifest("energie", "Energie & <b>klachten</b>", "1.2", ("Bram",), "CC-BY-4.0")
FILE = "/ergens/energie.zip"


@pytest.fixture
def page(qtbot, desk, settle):
    desk.files = (case_file(), *in_pack("nieuwe-inlogtoken", "claim-afgewezen"))
    desk.packs.shown = (Shelf(MANIFEST, 2, Path("/x"), "f" * 64),)
    made = LibraryPage(desk, lambda _: None, lambda _: None)
    qtbot.addWidget(made)
    made.resize(1076, 900)
    made.show()
    made.arrive()
    settle()
    return made


def in_pack(*names):
    return tuple(replace(case_file(name), pack="energie") for name in names)


def words(widget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def group(page) -> PackGroup:
    (found,) = [one for one in page.findChildren(PackGroup) if one.isVisible()]
    return found


def question(page) -> Question:
    (found,) = [one for one in page.window().findChildren(Question) if one.is_open()]
    return found


def press(widget, text: str) -> None:
    found = [b for b in widget.findChildren(QPushButton) if text in (b.text(), b.accessibleName())]
    found[0].click()


def test_a_pack_is_a_group_with_title_licence_and_version(page):
    said = words(group(page))
    assert "Energie & <b>klachten</b>" in said
    assert "versie 1.2 · CC-BY-4.0 · Bram" in said
    inside = {card.accessibleName() for card in group(page).findChildren(CaseCard)}
    assert inside == {"Het nieuwe kastje", "De schade wordt niet vergoed"}
    assert all(card.isVisible() for card in group(page).findChildren(CaseCard))


def test_a_group_without_a_case_that_is_found_is_not_shown(page, settle):
    page._search.setText("salarissen")
    assert not [one for one in page.findChildren(PackGroup) if one.isVisible()]
    page._search.setText("kastje")
    settle()
    assert "Energie" in words(group(page))


def test_tab_goes_from_the_cases_to_the_packs_button_and_then_its_cases(page):
    loose = next(c for c in page.findChildren(CaseCard) if "salarissen" in c.accessibleName())
    loose.stops[-1].setFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget().accessibleName() == "Energie & <b>klachten</b> verwijderen"
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget().parent().accessibleName() == "Het nieuwe kastje"


def test_removing_asks_first_and_keeping_is_the_default(page, desk, settle):
    press(group(page), "Energie & <b>klachten</b> verwijderen")
    assert page.window().focusWidget().text() == "Bewaren"
    assert "een eigen kopie" in words(question(page))
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Return)
    assert desk.packs.asked == []
    press(group(page), "Energie & <b>klachten</b> verwijderen")
    press(question(page), "Verwijderen")
    assert desk.packs.asked == [("remove", "energie")]
    desk.packs.shown, desk.files = (), (case_file(),)
    desk.packs.done(Ended(ok=True))
    settle()
    assert not [one for one in page.findChildren(PackGroup) if one.isVisible()]
    assert len([card for card in page.findChildren(CaseCard) if card.isVisible()]) == 1


def test_choosing_a_file_waits_for_nobody(page):
    page._install.click()
    dialog = page.window().findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_a_new_pack_is_installed_with_progress_and_said(page, desk, settle):
    page._bringing.take(FILE)
    desk.packs.told(Look(MANIFEST, "f" * 64))
    assert desk.packs.asked == [("look", "energie.zip"), ("install", "energie.zip", "f" * 64)]
    shown = page.window().findChild(PackProgress)
    desk.packs.progress(50, 200)
    assert shown._line.value() == 250
    desk.packs.done(Ended(ok=True))
    settle()
    assert not shown.is_open()
    assert "staat nu in de bibliotheek" in words(question(page))
    assert ("stop",) not in desk.packs.asked


def test_esc_stops_and_everything_is_as_it_was(page, desk):
    page._bringing.take(FILE)
    desk.packs.told(Look(MANIFEST, "f"))
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Escape)
    assert desk.packs.asked[-1] == ("stop",)
    desk.packs.progress(1, 2)  # a report that was on its way
    desk.packs.done(Ended(ok=False))
    assert "Alles is zoals het was" in words(question(page))


@pytest.mark.parametrize(
    ("version", "said", "first"),
    [
        ("1.1", "nieuwere versie 1.2", "Vervangen"),
        ("1.10", "oudere versie 1.2", "Laten zoals het is"),
        ("1.2.0", "is er al", "Vervangen"),
    ],
)
def test_another_version_is_asked_about(page, desk, version, said, first):
    page._bringing.take(FILE)
    desk.packs.told(Look(MANIFEST, "f", replace(MANIFEST, version=version)))
    assert said in words(question(page))
    assert page.window().focusWidget().text() == first
    press(question(page), "Laten zoals het is")
    assert desk.packs.asked == [("look", "energie.zip")]
    desk.packs.told(Look(MANIFEST, "f", replace(MANIFEST, version=version)))
    press(question(page), "Vervangen")
    assert desk.packs.asked[-1] == ("install", "energie.zip", "f")


def test_a_refused_pack_says_why(page, desk):
    page._bringing.take(FILE)
    desk.packs.told(Look(refusal="kwaad.zip is geen pakket."))
    assert "kwaad.zip is geen pakket." in words(question(page))


def test_a_pack_refused_half_way_says_why(page, desk):
    page._bringing.take(FILE)
    desk.packs.told(Look(MANIFEST, "f"))
    desk.packs.done(Ended(ok=False, refusal="x.flac is geen opname."))
    assert "x.flac is geen opname." in words(question(page))


def test_the_language_changes_with_a_pack_on_the_page(page, desk, settle):
    desk.change(replace(desk.settings, language="en"))
    settle()
    assert "version 1.2 · CC-BY-4.0" in words(group(page))


def drawn(path, size=(300, 120)) -> Path:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("#0B6B66"))
    assert image.save(str(path))
    return path


@pytest.mark.parametrize(
    ("size", "shown"), [((300, 120), (160, 64)), ((40, 20), (40, 20)), ((1, 2048), (1, 96))]
)
def test_the_picture_of_a_pack_stands_beside_its_title(page, desk, settle, tmp_path, size, shown):
    picture = drawn(tmp_path / "0.png", size)
    desk.packs.shown = (Shelf(MANIFEST, 2, Path("/x"), "e" * 64, picture),)
    page.arrive()
    settle()
    cover = group(page)._cover
    assert cover.isVisible()
    assert (cover.width(), cover.height()) == shown
    assert cover.accessibleName() == f"Afbeelding van {MANIFEST.title}"
    page.arrive()
    assert desk.packs.asked.count(("picture", "energie")) == 1, "it is read once"
    desk.packs.shown = (replace(desk.packs.shown[0], picture=None),)
    page.arrive()
    settle()
    assert not cover.isVisible()


@pytest.mark.parametrize("spoil", [
    lambda data: b"", lambda data: data[:-5], lambda data: data + b"x",
    lambda data: data.replace(b"IDAT", b"iDAT"), lambda data: b"<svg/>", lambda data: data * 9,
])  # fmt: skip
def test_a_picture_that_was_spoilt_on_the_disk_is_not_shown(page, desk, settle, tmp_path, spoil):
    picture = drawn(tmp_path / "0.png")
    picture.write_bytes(spoil(picture.read_bytes()))
    desk.packs.shown = (Shelf(MANIFEST, 2, Path("/x"), "e" * 64, picture),)
    page.arrive()
    settle()
    assert group(page).isVisible()
    assert not group(page)._cover.isVisible()


def test_a_picture_that_is_gone_is_not_shown(page, desk, settle, tmp_path):
    desk.packs.shown = (Shelf(MANIFEST, 2, Path("/x"), "e" * 64, tmp_path / "0.png"),)
    page.arrive()
    assert not group(page)._cover.isVisible()
