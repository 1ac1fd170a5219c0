"""A human voice, from the microphone to the call: recorded in the real app and heard in play."""

import pytest

from tests.desktop.driver import until
from tests.desktop.journey import begin_the_call, heard_out
from tests.desktop.test_whole_call import chirp
from tests.small_case import SCENARIO
from tests.speech.signals import found_at
from trainingsveld.authoring.booth.read_when import read_when
from trainingsveld.session import Phase

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(300)]


def test_a_recorded_line_is_heard_in_play_instead_of_the_voice(start, sound_card, tmp_path):
    mine = chirp(1.5)
    room = tmp_path / "cases" / "klein"
    room.mkdir(parents=True)
    easiest = SCENARIO.replace("format = 1", "format = 1\ndifficulty = 1\nminutes = 1", 1)
    (room / "klein.toml").write_text(easiest, "utf-8")
    app = start()
    app.turn("Tab", "Tab", "Return")  # past “Start” and the pencil to recording its voice
    app.insist("Return")  # yes, my voice may go with the case: once it is asked
    app.picture(tmp_path / "booth.png")
    app.press("space")
    sound_card.speak(mine).wait(20)
    app.let_go("space")
    app.settle()
    app.picture(tmp_path / "taken.png")
    sound = room / "audio" / "nl" / "opening.flac"

    def kept():
        """Nothing can be kept until the recording has ended."""
        app.keys("Return")
        return sound.exists()

    until(kept, lambda: f"see {tmp_path}; {app.errors.read_text()}")
    until(lambda: "opening.flac" in read_when(sound.parent))
    app.calm()
    app.turn("Escape")
    with sound_card.listen() as speaker:
        app.turn("Return")
        app.turn("Return")
        app.until(lambda state: state.phase is Phase.BRIEFING)
        begin_the_call(app, recording=False)
        heard_out(app)
        _, likeness = found_at(speaker.sound, mine)
    assert likeness > 0.5, "the recorded voice came out of the loudspeaker"
    app.close()
