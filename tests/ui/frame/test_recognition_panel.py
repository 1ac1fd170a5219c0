"""The settings' part about writing down what is said: by keyboard, with every state of a model."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from trainingsveld.ui.models.panel import RecognitionPanel


@pytest.fixture
def panel(qtbot, desk, dressed):
    desk.settings = replace(desk.settings, language="en")
    dressed[1].use("en")
    made = RecognitionPanel(desk)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.arrive()
    return made


def choose(select, place):
    select.setCurrentIndex(place)
    select.activated.emit(place)


def shown(panel):
    parts = {
        "fetch": panel._fetch, "remove": panel._remove, "line": panel._line,
        "source": panel._source, "address": panel._address, "trouble": panel._trouble,
    }  # fmt: skip
    return {name for name, part in parts.items() if part.isVisible()}


def test_nothing_is_on_until_somebody_chooses(panel, desk):
    assert desk.settings.recognition == "off"
    assert shown(panel) == set()


def test_a_model_is_fetched_paused_and_gone_on_with(panel, desk):
    choose(panel._way, 1)
    assert desk.settings.recognition == "local"
    assert shown(panel) == {"fetch", "source"}
    assert panel._model.currentText() == "Whisper base, 146 MB, licence MIT"
    panel._source.setText("/media/stick")
    panel._fetch.setFocus()
    QTest.keyClick(panel._fetch, Qt.Key.Key_Space)
    assert desk.models.asked == [("fetch", "whisper-base", "/media/stick")]
    desk.models.told(40)
    assert panel._state.text() == "40 % is here"
    assert panel._fetch.text() == "Pause"
    assert shown(panel) == {"fetch", "line"}
    desk.models.here["whisper-base"] = 40
    QTest.keyClick(panel._fetch, Qt.Key.Key_Space)
    assert panel._fetch.text() == "Go on fetching"
    assert shown(panel) == {"fetch", "remove", "line", "source"}
    QTest.keyClick(panel._fetch, Qt.Key.Key_Space)
    desk.models.here["whisper-base"] = 100
    desk.models.done("")
    assert panel._state.text() == "Ready: it works without a network."
    assert shown(panel) == {"remove"}
    panel._remove.click()
    assert desk.models.asked[-1] == ("remove", "whisper-base")
    assert shown(panel) == {"fetch", "source"}


def test_what_goes_wrong_is_said_where_it_was_asked(panel, desk):
    choose(panel._way, 1)
    panel._fetch.click()
    desk.models.done("The disk is full. <b>Make room</b>.")
    assert panel._trouble.text() == "The disk is full. <b>Make room</b>."
    assert "trouble" in shown(panel)
    choose(panel._model, 1)
    assert desk.settings.recognition_model == "whisper-small"
    assert "trouble" not in shown(panel)


def test_without_its_engine_it_says_how_to_add_it(panel, desk):
    desk.models.engine, desk.models.here["whisper-base"] = False, 100
    choose(panel._way, 1)
    assert "python3 run.py add recognition" in panel._state.text()


def test_a_server_has_an_address_and_says_when_it_is_asked(panel, desk):
    choose(panel._way, 2)
    assert shown(panel) == {"address"}
    panel._address.setFocus()
    QTest.keyClicks(panel._address, " https://spraak.example/v1 ")
    QTest.keyClick(panel._address, Qt.Key.Key_Tab)
    assert desk.settings.recognition_address == "https://spraak.example/v1"
    assert "only at the level Open" in panel._server_note.text()
    choose(panel._way, 1)
    desk.change(desk.settings)
    choose(panel._way, 0)
    assert shown(panel) == set()


def test_a_model_of_another_name_is_asked_for_anew(panel, desk):
    choose(panel._way, 2)
    panel._name.setText("whisper-large-v3")
    panel._name.editingFinished.emit()
    choose(panel._way, 1)
    assert panel._state.text() == "Choose a model."
    assert shown(panel) == set()
