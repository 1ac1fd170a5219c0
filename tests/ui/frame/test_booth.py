"""The booth by keyboard: the yes first, one line after the other, nothing lost and nothing late."""

from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.desk import case_file
from trainingsveld.authoring.booth.recordings import recordings
from trainingsveld.ui.ask import Question
from trainingsveld.ui.booth.ports import Ended
from trainingsveld.ui.look import LookButton
from trainingsveld.ui.window import MainWindow

FILE = case_file()
LINES = recordings(FILE.path, FILE.scenario)


@pytest.fixture
def booth(desk):
    return desk.booth


@pytest.fixture
def enter(opened, settle):
    """Open the booth. In the test itself: events in between cost an offscreen window the focus."""
    kept = []  # what pytest-qt keeps is weak

    def go():
        kept.append(opened())
        kept[0]._own.record(FILE)
        settle()
        return kept[0]._own["booth"]

    return go


@pytest.fixture
def agree(enter):
    """Open it and say yes."""

    def go():
        page = enter()
        press("Return")
        assert page._take.agreed
        return page

    return go


def focused():
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(name):
    QTest.keyClick(focused(), getattr(Qt.Key, f"Key_{name}"))


def hold():
    QTest.keyPress(focused(), Qt.Key.Key_Space)


def let_go(page):
    QTest.keyRelease(focused(), Qt.Key.Key_Space)
    page._stage.hold.release_hold()  # what its timer does a moment later
    assert page._booth.asked[-1] == "finish"


def record(page):
    hold()
    let_go(page)
    page._booth.end(seconds=2.5)


def question(page):
    found = [one for one in page.window().findChildren(Question) if one.is_open()]
    return found[0] if found else None


def test_enter_before_the_lines_are_there_leads_nowhere(enter, booth, monkeypatch):
    waiting = []
    monkeypatch.setattr(booth, "open", lambda file, told: waiting.append(told))
    page = enter()
    press("Return")
    assert page.isVisible()
    assert focused() is page
    waiting[0](booth.script(FILE), Ended())
    press("Return")
    assert page._take.agreed


def test_nothing_is_recorded_before_the_yes(enter, booth):
    page = enter()
    assert page._yes.hasFocus()
    page._lines.take_focus(0)
    hold()
    assert page._yes.hasFocus()
    QTest.mousePress(page._stage.hold, Qt.MouseButton.LeftButton)
    assert not [asked for asked in booth.asked if "record" in asked]


def test_the_yes_counts_for_one_visit(agree, booth):
    agreed = agree()
    agreed.window().findChild(MainWindow).show_library()
    agreed.window().findChild(MainWindow)._own.record(FILE)
    assert not agreed._take.agreed


def test_record_keep_and_on_to_the_next_line(agree, booth):
    agreed = agree()
    assert agreed._lines.has_focus()
    hold()
    assert booth.asked[-1] == "record opening.1 angry"
    booth.level(0.2)
    assert agreed._stage._meter.word()
    let_go(agreed)
    booth.end(seconds=2.5)
    assert "2.5" in agreed._stage._words.text()
    press("P")
    assert booth.asked[-1] == "hear opening.1"
    booth.end()
    press("Return")
    assert booth.asked[-1] == "keep opening.1"
    kept = replace(LINES[0], status="recorded", file=FILE.path)
    booth.scripts[FILE.path] = booth.script(FILE, **{"opening.1": kept})
    booth.end()
    assert agreed.line()[0] == LINES[1]
    assert agreed._lines.has_focus()


def test_a_retake_takes_the_place_of_the_take(agree, booth):
    agreed = agree()
    record(agreed)
    record(agreed)
    words = [asked.split()[0] for asked in booth.asked[-5:]]
    assert words == ["record", "finish", "stop", "record", "finish"]
    assert agreed._take.taken


def test_the_same_key_stops_what_sounds_and_the_take_stays(agree, booth):
    agreed = agree()
    record(agreed)
    press("P")
    late = booth.done
    assert agreed._stage.hear.text().startswith("Stop")
    press("P")
    assert booth.asked[-1] == "hush"
    assert agreed._stage.hear.text().startswith("Luister")
    late(Ended("device-lost"))
    assert agreed._stage._words.text() == ""
    press("Return")
    assert booth.asked[-1] == "keep opening.1"


def test_the_level_shows_without_recording_and_before_the_yes(enter, booth):
    page = enter()
    press("L")
    assert booth.asked[-1] == "listen"
    booth.level(0.2)
    assert page._stage._meter.word()
    press("L")
    assert booth.asked[-1] == "hush"
    assert not page._stage._meter.word()
    assert not [asked for asked in booth.asked if "record" in asked]


def test_a_recording_begins_while_the_level_is_looked_at(agree, booth):
    agreed = agree()
    press("L")
    record(agreed)
    assert agreed._take.taken
    press("L")
    assert booth.asked[-1] == "listen"
    press("Escape")
    assert booth.asked[-1] == "hush"
    assert agreed._take.taken
    assert question(agreed) is None


def test_a_level_that_cannot_be_looked_at_is_a_sentence(agree, booth):
    agreed = agree()
    press("L")
    booth.end("no-device")
    assert "headset" in agreed._stage._words.text()
    assert agreed._stage.level.text().startswith("Test")


FAULTS = ("empty", "long", "silent", "soft", "clipped", "no-device", "device-lost", "sound-hung")


@pytest.mark.parametrize("fault", FAULTS)
def test_what_went_wrong_is_a_sentence_and_nothing_is_written(agree, booth, fault):
    agreed = agree()
    hold()
    let_go(agreed)
    booth.end(fault)
    words = agreed._stage._words.text()
    assert len(words) > 30
    assert words.endswith(".")
    press("Return")
    assert not [asked for asked in booth.asked if asked.startswith("keep")]
    assert agreed._stage.hold.isEnabled()


def test_a_microphone_that_goes_while_one_speaks_ends_the_take(agree, booth):
    agreed = agree()
    hold()
    booth.end("device-lost")
    QTest.keyRelease(focused(), Qt.Key.Key_Space)
    assert booth.asked[-1].startswith("record")
    assert not agreed._take.taken
    assert "losgeraakt" in agreed._stage._words.text()


@pytest.mark.parametrize("code", ["full", "forbidden", "gone", "failed"])
def test_what_the_disk_refuses_can_be_kept_again(agree, booth, code):
    agreed = agree()
    record(agreed)
    press("Return")
    booth.end(code, detail="/cases/audio/nl")
    assert "/cases/audio/nl" in agreed._stage._words.text()
    press("Return")
    assert booth.asked[-1] == "keep opening.1"


def test_a_take_that_nobody_kept_is_asked_about(agree, booth):
    agreed = agree()
    record(agreed)
    press("Down")
    assert question(agreed) is not None
    press("Escape")
    assert agreed.line()[0] == LINES[0]
    press("Escape")
    question(agreed).findChild(LookButton, "keep").click()
    assert booth.asked[-1] == "keep opening.1"


def test_escape_while_recording_throws_the_take_away(agree, booth):
    agreed = agree()
    hold()
    late = booth.done
    press("Escape")
    assert booth.asked[-1] == "stop"
    late(Ended(seconds=3.0))
    assert not agreed._take.taken
    assert agreed.isVisible()


def test_the_arrows_and_pages_go_from_line_to_line(agree):
    agreed = agree()
    press("Down")
    press("PageDown")
    assert agreed.line()[0] == LINES[2]
    press("Up")
    assert agreed.line()[0] == LINES[1]
    for _ in range(3):
        press("Up")
    assert agreed.line()[0] == LINES[0]


def test_deleting_asks_first(agree, booth):
    agreed = agree()
    kept = replace(LINES[0], status="recorded", file=FILE.path)
    booth.scripts[FILE.path] = booth.script(FILE, **{"opening.1": kept})
    agreed.look_again(move=False)
    press("Delete")
    assert booth.asked[-1] != "delete opening.1"
    question(agreed).findChild(LookButton, "delete").click()
    assert booth.asked[-1] == "delete opening.1"


def test_a_case_that_ships_is_copied_first(opened, desk, settle):
    desk.booth.scripts[FILE.path] = replace(desk.booth.script(FILE), closed="ships")
    window = opened()
    window._own.record(FILE)
    settle()
    page = window._own["booth"]
    assert page._copy.hasFocus()
    assert not page._stage.hold.isEnabled()
    press("Return")
    assert desk.booth.asked[-1] == "copy"
    copied = structs.replace(FILE, path=FILE.path.with_name("mine.toml"))
    desk.booth.done(desk.booth.script(copied), Ended())
    assert page._yes.hasFocus()
    assert page._file == copied


def test_the_library_leads_to_it(opened, settle):
    window = opened()
    card = window._own["library"]._shelves.cards[FILE.path]
    assert card.recorder.accessibleName().startswith("Stem opnemen")
    card.recorder.click()
    settle()
    assert window._stack.currentWidget() is window._own["booth"]


def test_leaving_lets_go_of_microphone_and_take(agree, booth):
    agreed = agree()
    record(agreed)
    agreed.window().findChild(MainWindow).show_library()
    assert booth.asked[-1] == "stop"
    assert not agreed._take.taken
