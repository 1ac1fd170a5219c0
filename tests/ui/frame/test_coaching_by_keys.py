"""A whole coaching talk without a mouse: from a call that is brought in to the follow-up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QScrollArea

from tests.ui.coaching import FakeCoaching
from tests.ui.frame.conftest import settle
from tests.ui.vaults import SANNE, FakeVaults
from trainingsveld.coaching import Phase, Promise
from trainingsveld.coaching.cut import Cut
from trainingsveld.ui.coaching.page import CoachingPage
from trainingsveld.ui.coaching.ports import Heard

Key = Qt.Key
LAST = Promise("p", "Eerst samenvatten", 20_800, "2026-12-15")


def press(key, times=1):
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), key)
    settle()


def write(words):
    QTest.keyClicks(QApplication.focusWidget(), words)
    settle()


def reach(widget):
    """Press Tab until this has the focus."""
    seen = []
    for _ in range(60):
        focused = QApplication.focusWidget()
        seen.append((type(focused).__name__, focused.accessibleName()) if focused else None)
        if focused is widget:
            return
        QTest.keyClick(focused, Key.Key_Tab)  # nothing moves on the page, so nothing has to settle
    raise AssertionError(f"Tab never reaches {widget.accessibleName()!r}: {seen}")


def go_on(page):
    reach(page._next)
    press(Key.Key_Return)


def name_file(path):
    """Name a file in the dialog that is open, which is not ours: the computer's own, mostly."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    field = dialog.findChild(QLineEdit)
    field.setText(str(path))
    dialog.accept()
    settle()


@pytest.fixture
def talk(desk, opened):
    """The page of a talk in a real window, and the desk behind it; the agent's vault is open."""
    desk.coaching = FakeCoaching((LAST,))
    desk.vaults = FakeVaults((SANNE,), SANNE)
    window = opened()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Key.Key_B, both)
    settle()
    page = window._stack.currentWidget()
    assert isinstance(page, CoachingPage)
    return page, desk.coaching


def bring_in(page, coaching, file):
    listen = page._listen
    reach(listen._bring)
    press(Key.Key_Return)
    bring = listen._bringing
    for yes in bring._yes:
        reach(yes)
        press(Key.Key_Space)
    reach(bring._choose)
    press(Key.Key_Return)
    name_file(file)
    assert coaching.bring_in.asked[-1] == ("look", file.name)
    coaching.bring_in.found(60)
    settle()
    assert QApplication.focusWidget() is bring._from
    press(Key.Key_PageUp)  # ten seconds on
    reach(bring._begin)
    press(Key.Key_Return)
    reach(bring._to)
    press(Key.Key_Left, 40)
    reach(bring._bleep)
    press(Key.Key_Return)
    reach(bring._keep)
    press(Key.Key_Return)
    assert coaching.bring_in.asked[-1] == ("keep", Cut(10, 60).with_bleep(10, 20))
    coaching.bring_in.done("brought", "")
    settle()


def ask(page, coaching, words):
    """The leader types advice, makes it a question, and asks; then it is quiet for a moment."""
    card = page._leader.question
    reach(card._box)
    write(words)
    reach(card._turn)
    press(Key.Key_Return)
    reach(card._ask)
    press(Key.Key_Return)
    assert coaching.talk().question.endswith("?")
    assert coaching.talk().silent_since
    reach(card._skip)
    press(Key.Key_Return)
    assert not coaching.talk().silent_since


def test_from_import_to_follow_up_by_keys_alone(talk, tmp_path):
    page, coaching = talk
    press(Key.Key_Return)  # the name of the leader is there already
    assert coaching.talk().phase is Phase.SETTLE
    press(Key.Key_Space)  # yes, used it
    go_on(page)
    assert coaching.talk().used == "yes"
    file = tmp_path / "gesprek.wav"
    file.write_bytes(b"RIFF")
    bring_in(page, coaching, file)
    assert coaching.talk().recording == "brought"
    go_on(page)

    write("Ik benoemde het gevoel")
    view = page._bodies[Phase.VIEW]
    reach(view._adds[0])
    press(Key.Key_Return)
    reach(view._criteria.itemAt(0).widget())
    press(Key.Key_Return)
    write("Twee keer")  # the focus went along
    reach(view._keep)
    press(Key.Key_Return)
    assert coaching.talk().viewed[0].words == "Twee keer"
    reach(page._leader.parked._box)
    write("Je viel in de rede")
    reach(page._leader.parked._park)
    press(Key.Key_Return)
    go_on(page)

    for words in ("Een boze klant", "Hij riep", "Ik viel in", "Klein"):
        write(words)
        go_on(page)
    ask(page, coaching, "Je moet rustig blijven.")
    go_on(page)
    assert coaching.talk().phase is Phase.SOLVED
    press(Key.Key_Space)
    go_on(page)
    assert coaching.talk().laid_beside == ("Je viel in de rede",)
    go_on(page)

    close = page._close
    write("Drie tellen wachten")
    reach(close._presets[0])
    press(Key.Key_Return)
    reach(close._notice)
    write("De klant praat uit")
    go_on(page)
    assert coaching.talk().phase is Phase.DONE
    day = coaching.talk().follow_up.by

    calendar = page._bodies[Phase.DONE]._calendar
    reach(calendar.button)
    press(Key.Key_Return)
    name_file(tmp_path / "afspraak.ics")
    written = (tmp_path / "afspraak.ics").read_text("utf-8")
    assert f"DTSTART;VALUE=DATE:{day.replace('-', '')}" in written
    assert "SUMMARY:Drie tellen wachten" in written
    assert "De klant praat uit" in written.replace("\r\n ", "")
    for other in ("rede", "Een boze klant", "gevoel"):
        assert other not in written, "nothing of the talk but the agreement"
    go_on(page)
    assert coaching.talk() is None


def test_a_calendar_that_cannot_be_written_says_so_and_loses_nothing(talk, tmp_path):
    page, _ = talk
    calendar = page._bodies[Phase.DONE]._calendar
    calendar.write(str(tmp_path / "no" / "such" / "folder.ics"))
    assert "andere map" in calendar._says.text()


def test_on_a_small_screen_or_a_magnified_one_nothing_stands_beside_the_window(talk, settle):
    page, coaching = talk
    press(Key.Key_Return)
    window = page.window()
    for width, height in ((1366, 768), (960, 540), (820, 520)):
        window.resize(width, height)
        for _ in range(4):
            settle()
        bars = [area.horizontalScrollBar() for area in page.findChildren(QScrollArea)]
        assert bars
        assert not any(bar.isVisible() and bar.maximum() for bar in bars), (width, height)
    assert page._leader.y() > page._stack.y(), "what the leader has goes under the talk"
    coaching.leave()


def test_a_file_that_breaks_off_says_so_and_a_whole_one_does_not(talk, tmp_path):
    page, coaching = talk
    press(Key.Key_Return)
    go_on(page)
    page._listen._bring.click()
    bring = page._listen._bringing
    for yes in bring._yes:
        yes.setChecked(True)
    for missing in (0.0, 13.0):
        bring.look_at(tmp_path / "gesprek.flac")
        coaching.bring_in.done(Heard(12.0, (0.1,) * 120, missing=missing), "")
        assert ("breekt" in bring._spoilt.text()) is bool(missing)
        assert bring._spoilt.isHidden() is not bool(missing)
