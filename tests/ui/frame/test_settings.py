"""Every choice counts at once, and is written down at once."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSlider

from trainingsveld.ui.look import DARK, current_tokens
from trainingsveld.ui.settings_page import SettingsPage


@pytest.fixture
def page(qtbot, desk):
    made = SettingsPage(desk, lambda: None)
    qtbot.addWidget(made)
    made.resize(1076, 800)
    made.show()
    made.arrive()
    return made


def choose(select: QComboBox, place: int) -> None:
    select.setCurrentIndex(place)
    select.activated.emit(place)


def test_language_and_theme_change_at_once(page, desk, settle):
    choose(page._language, 1)
    settle()
    assert desk.settings.language == "en"
    assert page._titles[0].text() == "You"
    assert page._language.currentText() == "English"
    choose(page._theme, 2)
    assert current_tokens() is DARK


def test_the_name_is_kept_when_the_field_is_left(page, desk):
    page._name.setFocus()
    page._name.clear()
    QTest.keyClicks(page._name, "  Bo ")
    assert desk.settings.nickname == "Aïsha"
    QTest.keyClick(page._name, Qt.Key.Key_Tab)
    assert desk.settings.nickname == "Bo"


def test_sound_and_hold_are_switches(page, desk):
    page._sound.click()
    page._hold.click()
    assert not desk.settings.sound
    assert not desk.settings.hold_to_talk


def test_captions_grow_by_the_keyboard_and_show_an_example(page, desk):
    page._captions.setFocus()
    QTest.keyClick(page._captions, Qt.Key.Key_Right)
    assert desk.settings.captions == 110
    QTest.keyClick(page._captions, Qt.Key.Key_End)
    assert desk.settings.captions == 200
    assert page._percent.text() == "200 %"
    assert page._sample.font().pixelSize() == 28


@pytest.mark.parametrize(("place", "way"), [(0, "voice"), (1, "free"), (2, "hand")])
def test_the_way_to_answer(page, desk, place, way):
    choose(page._answer, place)
    assert desk.settings.answer_by == way


def test_how_long_one_may_pause_hands_free(page, desk):
    choose(page._pause, 4)
    assert desk.settings.pause == 10
    assert page._pause.itemText(0).startswith("Zoals de casus zegt")
    choose(page._pause, 0)
    assert desk.settings.pause == 0


def test_arriving_shows_what_is_set_and_changes_nothing(page, desk):
    before = replace(desk.settings, captions=150, sound=False, answer_by="hand", nickname="Cy")
    desk.settings = before
    page.arrive()
    assert desk.settings == before
    assert page._captions.value() == 150
    assert not page._sound.isChecked()
    assert page._name.text() == "Cy"


def test_everything_that_takes_the_focus_has_a_name(page):
    kinds = (QAbstractButton, QComboBox, QLineEdit, QSlider)
    for widget in (one for kind in kinds for one in page.findChildren(kind)):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName(), widget


def test_each_section_is_a_key_away_and_nothing_is_hidden(page, settle):
    chips = page._sections._chips
    assert [chip.text() for chip in chips] == [
        *(title.text() for title in page._titles), page._recognition.title(),
        page._voice.title(),
    ]  # fmt: skip
    page.resize(900, 420)
    settle()
    landed = []
    for chip in chips:
        assert chip.isVisible()
        chip.setFocus()
        QTest.keyClick(chip, Qt.Key.Key_Space)
        now = page.focusWidget()
        landed.append(now)
        top = now.mapTo(page._page.viewport(), now.rect().topLeft()).y()
        assert 0 <= top < page._page.viewport().height(), chip.text()
    assert landed == [
        page._language, page._captions, page._answer, page._sound, page._recognition.first,
        page._voice.first,
    ]  # fmt: skip
