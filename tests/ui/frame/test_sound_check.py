"""The sound check asks for one thing at a time and never keeps what is late."""

import pytest
from msgspec.structs import replace

from trainingsveld.speech import Device
from trainingsveld.speech.room import RoomFound
from trainingsveld.ui.sound_check import SoundCheckPanel


@pytest.fixture
def check(desk):
    return desk.sound_check


@pytest.fixture
def panel(qtbot, desk):
    made = SoundCheckPanel(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_is_opened_before_somebody_presses(panel, check):
    assert check.asked == []


def test_devices_can_be_chosen_and_the_choice_is_kept(panel, desk):
    names = [panel._microphone.itemText(n) for n in range(panel._microphone.count())]
    assert names == ["Wat je computer kiest", "Jabra Evolve2 65"]
    panel._microphone.setCurrentIndex(1)
    panel._microphone.activated.emit(1)
    panel._speaker.setCurrentIndex(2)
    panel._speaker.activated.emit(2)
    assert desk.settings.microphone == "Jabra Evolve2 65"
    assert desk.settings.speaker == "Luidsprekers (Realtek)"


def test_a_chosen_device_that_is_away_stays_chosen_and_says_so(panel, desk, check):
    desk.change(replace(desk.settings, microphone="Jabra Evolve2 65"))
    check.plugged = (Device("Ingebouwd", speaks=True, hears=True),)
    panel.hide()
    panel.show()
    assert panel._microphone.currentText() == "Jabra Evolve2 65 (niet aangesloten)"


def test_without_a_microphone_it_says_how_to_go_on(panel, check):
    check.plugged = ()
    panel.hide()
    panel.show()
    assert "typ of kies je antwoorden" in panel._words.text()


def test_the_level_has_a_word(panel, check):
    panel._listen.click()
    assert check.asked[-1] == "listen"
    for level, word in ((0.005, "te zacht"), (0.1, "goed niveau"), (0.9, "te hard")):
        panel._meter.reset()
        check.level(level)
        assert panel._meter.word() == word


def test_listening_stops_at_the_second_press(panel, check):
    panel._listen.click()
    panel._listen.click()
    assert check.asked[-1] == "stop"
    assert panel._listen.text() == "Microfoon testen"


def test_record_three_seconds_and_hear_them(panel, check):
    assert not panel._hear.isEnabled()
    panel._record.click()
    assert check.asked[-1] == "record 3"
    assert panel._bar.isVisible()
    assert not panel._line.isEnabled()
    check.finish()
    assert not panel._bar.isVisible()
    panel._hear.click()
    assert check.asked[-1] == "hear"
    check.finish()
    assert "Hoorde je jezelf goed?" in panel._words.text()
    panel._hear.click()
    assert check.asked[-1] == "hear"


def test_recording_ends_the_listening_first(panel, check):
    panel._listen.click()
    panel._record.click()
    assert check.asked[-3:] == ["listen", "stop", "record 3"]


def test_the_test_line_leaves_the_recording_alone(panel, check):
    panel._record.click()
    check.finish()
    before = len(check.asked)
    panel._line.click()
    assert check.asked[before:] == ["line"]
    check.finish()
    assert panel._hear.isEnabled()


def test_a_failure_is_a_sentence_and_everything_can_be_tried_again(panel, check):
    panel._record.click()
    check.finish("device-lost")
    assert "losgeraakt" in panel._words.text()
    assert panel._record.isEnabled()
    assert not panel._hear.isEnabled()


def test_a_silent_microphone_is_told_while_it_listens(panel, check):
    panel._listen.click()
    check.warned("all-zeros")
    assert "mute" in panel._words.text()
    assert panel._listen.text() == "Microfoon stoppen"


def test_an_end_that_comes_late_changes_nothing(panel, check):
    panel._record.click()
    late = check.done
    panel.hide()
    late("")
    assert not panel._hear.isEnabled()
    panel.show()
    panel._listen.click()
    late("sound-crashed")
    assert panel._listen.text() == "Microfoon stoppen"


def test_leaving_stops_and_forgets(panel, check):
    panel._record.click()
    check.finish()
    panel.hide()
    assert check.asked[-1] == "stop"
    panel.show()
    assert not panel._hear.isEnabled()


@pytest.mark.parametrize(
    ("found", "words", "kept"),
    [
        (RoomFound(-61, "quiet"), "stil genoeg", -61),
        (RoomFound(-44, "some"), "headset", -44),
        (RoomFound(-30, "loud"), "te druk", -30),
        (RoomFound(-96, "silent"), "microfoon is stil", 0),
        ("no-device", "typ of kies je antwoorden", 0),
    ],
)
def test_the_room_is_measured_and_judged(panel, check, desk, found, words, kept):
    panel._room.click()
    assert "Zeg drie seconden niets" in panel._words.text()
    assert not panel._record.isEnabled()
    check.found(found)
    assert words in panel._words.text()
    assert desk.settings.room == kept
    assert panel._record.isEnabled()


def test_a_room_that_is_told_too_late_changes_nothing(panel, check, desk):
    panel._room.click()
    panel.hide()
    check.found(RoomFound(-30, "loud"))
    assert desk.settings.room == 0
    assert panel._words.text() == ""
