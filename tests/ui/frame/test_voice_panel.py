"""The settings' part about the customer's voice."""

import pytest
from msgspec.structs import replace

from trainingsveld.store import Settings, load_settings, save_settings
from trainingsveld.ui.models.voice_panel import VoicePanel


@pytest.fixture
def panel(qtbot, desk, dressed):
    desk.settings = replace(desk.settings, language="en")
    dressed[1].use("en")
    made = VoicePanel(desk)
    qtbot.addWidget(made)
    made.show()
    made.arrive()
    return made


def test_this_computer_speaks_until_somebody_chooses_another(panel, desk):
    assert not panel._there.isVisible()
    panel._way.setCurrentIndex(1)
    panel._way.activated.emit(1)
    assert desk.settings.voice == "server"
    assert panel._there.isVisible()
    for field, text in zip(
        panel._fields, (" https://stem.example/v1 ", "m", "nova, shimmer", "onyx"), strict=True
    ):
        field.setText(text)
        field.editingFinished.emit()
    found = desk.settings
    assert (found.voice_address, found.voice_model) == ("https://stem.example/v1", "m")
    assert (found.voice_women, found.voice_men) == ("nova, shimmer", "onyx")
    assert all(field.accessibleName() for field in panel._fields)


def test_rubbish_in_the_file_does_no_harm(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"voice": "piraat", "voice_men": 3, "voice_women": "' + "x" * 999 + '"}')
    found, _ = load_settings(path)
    assert (found.voice, found.voice_men, len(found.voice_women)) == ("own", "", 200)
    save_settings(path, replace(found, voice="server", own_speech=False, goes_on=True))
    again, _ = load_settings(path)
    assert again == replace(Settings(), voice="server", own_speech=False, goes_on=True,
                            voice_women="x" * 200)  # fmt: skip
