"""A call hands-free through the real window: another process speaks Dutch into the microphone."""

import json
import subprocess
from contextlib import contextmanager

import pytest

from tests.desktop.driver import needs
from tests.desktop.journey import begin_the_call, choose, heard_out, read, to_the_briefing
from tests.speech.signals import loud_until
from trainingsveld.dialogue import next_silence
from trainingsveld.session import Phase
from trainingsveld.speech import Sound

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(300)]
LONG = (
    "Dat begrijp ik heel goed en ik zoek meteen voor u op waar het nu precies is misgegaan, want "
    "dit had niet mogen gebeuren en ik wil het vandaag nog voor u oplossen"
)


@contextmanager
def speaking(sound_card, sound):
    """Somebody speaks meanwhile, and is done in the end or cut off."""
    process = sound_card.speak(sound)
    try:
        yield
    finally:
        process.kill()
        process.wait()


def dutch(text):
    """Somebody else's voice than the customer's."""
    needs("espeak-ng")
    command = ["espeak-ng", "-v", "nl+m7", "-s", "150", "--stdout", text]
    wav = subprocess.run(command, capture_output=True, check=True).stdout
    # the sizes in a WAV that is written to a pipe are not known beforehand
    return Sound(wav[44 : 44 + len(wav[44:]) // 2 * 2], 22_050)


@pytest.fixture
def hands_free(start, sound_card, tmp_path):
    """The app as somebody uses it who always answers hands-free."""
    chosen = {"welcomed": True, "nickname": "Chantal", "answer_by": "free"}
    (tmp_path / "settings.json").write_text(json.dumps(chosen))
    return start()


def test_a_whole_call_with_an_interruption_a_silence_and_a_thinking_pause(
    hands_free, sound_card, tmp_path
):
    app = hands_free
    short, long = dutch("Wat vervelend voor u, dat snap ik heel goed."), dutch(LONG)
    with sound_card.listen() as room:
        to_the_briefing(app)
        state = begin_the_call(app)
        assert state.hands_free
        # an answer
        heard_out(app)
        assert loud_until(room.sound) > 1, "the customer was heard in the room"
        with speaking(sound_card, short):
            app.until(lambda state: state.phase is Phase.ANSWERING)
            app.picture(tmp_path / "hands-free.png")
            state = app.until(lambda state: state.phase is Phase.CHOOSING)
        assert len(state.answer.clips) == 1
        # an interruption
        choose(app, 1)
        app.until(lambda state: state.phase is Phase.SPEAKING)
        with speaking(sound_card, long):
            state = app.until(lambda state: state.phase is Phase.ANSWERING)
            assert state.turns[-1].kind == "interrupt"
            app.until(lambda state: state.phase is Phase.CHOOSING)
        # a thinking pause
        choose(app, 1)
        read(app)
        pause = Sound.silence(0.7, short.rate)
        with speaking(sound_card, Sound.join((short, pause, short))):
            state = app.until(lambda state: state.phase is Phase.CHOOSING)
        assert len(state.answer.clips) == 1, "the pause was no end"
        # a silence
        before = choose(app, 1)
        read(app)
        while next_silence(*before.on_call) is None:
            before = choose(app, 1)
            read(app)
        state = app.until(lambda state: state.turns[-1].kind == "silence")
        assert not state.trouble
        # another way, by key
        app.until(lambda state: state.phase is not Phase.SPEAKING)
        app.keys("w")
        state = app.until(lambda state: state.by_hand)
        assert not state.hands_free
    assert "Traceback" not in app.errors.read_text()


def test_the_microphone_goes_away_in_the_middle_of_an_answer(hands_free, sound_card, tmp_path):
    app = hands_free
    to_the_briefing(app)
    begin_the_call(app)
    read(app)
    with speaking(sound_card, dutch(f"{LONG}. {LONG}.")):
        app.until(lambda state: state.phase is Phase.ANSWERING)
        sound_card.kill()
        sound_card.start()
    state = app.until(lambda state: state.answer.gaps)
    assert len(state.answer.clips) == 2
    assert state.trouble == "microphone-changed"
    app.picture(tmp_path / "gap.png")
    with speaking(sound_card, dutch(LONG)):
        state = app.until(lambda state: state.phase is Phase.CHOOSING)
    assert not state.failed_here
    choose(app, 1)
    assert "Traceback" not in app.errors.read_text()
