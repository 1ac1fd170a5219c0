"""A whole call hands-free, without a key: what is said is written down, understood and answered.

Another process speaks Dutch into the microphone; a real model on this computer hears it.
"""

import json
import shutil
import subprocess

import pytest

from tests.desktop.driver import needs
from tests.desktop.journey import begin_the_call, heard_out, to_the_briefing
from tests.desktop.spoken_case import SPOKEN_CASE
from tests.desktop.test_hands_free import speaking
from tests.speech.recognition.whisper_base import put_together, why_not
from trainingsveld.dialogue import ending
from trainingsveld.session import Phase
from trainingsveld.speech import Sound

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(200)]


def dutch(text):
    """A voice that the small model understands at all: espeak's Dutch is hard for it."""
    needs("espeak-ng")
    command = ["espeak-ng", "-v", "nl+m3", "-s", "140", "--stdout", text]
    wav = subprocess.run(command, capture_output=True, check=True).stdout
    return Sound(wav[44 : 44 + len(wav[44:]) // 2 * 2], 22_050)


@pytest.fixture
def spoken_aloud(start, sound_card, tmp_path):
    """The app of somebody who answers hands-free and lets what is clear go on by itself."""
    if reason := why_not():
        pytest.skip(reason)
    put_together(tmp_path / "models" / "whisper-base")
    cases = tmp_path / "cases"
    cases.mkdir()
    (cases / "pakje.toml").write_text(SPOKEN_CASE, encoding="utf-8")
    chosen = {
        "welcomed": True, "nickname": "Chantal", "answer_by": "free",
        "recognition": "local", "goes_on": True,
    }  # fmt: skip
    (tmp_path / "settings.json").write_text(json.dumps(chosen))
    yield start()
    shutil.rmtree(tmp_path / "models")


def test_a_whole_call_is_heard_understood_and_answered_without_a_key(
    spoken_aloud, sound_card, tmp_path
):
    app = spoken_aloud
    feeling, ask = dutch("Ik begrijp dat u boos bent."), dutch("Kan ik nog iets voor u doen?")
    first, second = dutch("Ik ga dat nu voor u uitzoeken"), dutch("en ik bel u terug.")
    to_the_briefing(app, "pakje is er niet")
    assert begin_the_call(app).hands_free
    heard_out(app)
    with speaking(sound_card, feeling):  # an answer
        state = app.until(lambda state: state.turns)
    assert state.turns[0].reply == "feeling"
    app.until(lambda state: state.phase is Phase.SPEAKING and state.said.node == "story")
    with speaking(sound_card, ask):  # the customer is talked through
        state = app.until(lambda state: len(state.turns) == 3)
    assert [turn.kind for turn in state.turns[1:]] == ["interrupt", "reply"]
    assert state.turns[2].reply == "ask"
    state = app.until(lambda state: state.turns[-1].kind == "silence")  # nobody says anything
    heard_out(app)
    with speaking(sound_card, Sound.join((first, Sound.silence(0.7, first.rate), second))):
        app.until(lambda state: state.phase is Phase.ANSWERING)
        app.picture(tmp_path / "aloud.png")
        state = app.until(lambda state: state.turns[-1].reply == "find-out")
    assert len(state.turns[-1].answer.clips) == 1, "the thinking pause was no end"
    state = app.until(lambda state: state.phase is Phase.FEEDBACK)
    assert ending(state.case, state.turns[-1].after) == "resolved"
    assert not state.trouble
    assert "Traceback" not in app.errors.read_text()
