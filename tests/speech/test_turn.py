"""Where an answer begins, pauses and ends."""

import pytest

from trainingsveld.speech import Heard
from trainingsveld.speech.turn import BEGINS, BREAKS_IN, Calibration, TurnEar

BLOCK = 0.032
VOICE, QUIET = Heard(0.95, -20.0), Heard(0.01, -70.0)
BABBLE = Heard(0.9, -42.0)


def hear(ear, heard, seconds, wait=1.2, begins=BEGINS):
    """The signs of so many seconds, with the time at which each came."""
    found = []
    for block in range(round(seconds / BLOCK)):
        sign = ear.take(heard, wait, begins)
        if sign:
            found.append((sign, round((block + 1) * BLOCK, 2)))
    return found


def signs(found):
    return [sign for sign, _ in found]


def test_an_answer_begins_pauses_goes_on_and_ends():
    ear = TurnEar()
    assert signs(hear(ear, QUIET, 3)) == []
    assert signs(hear(ear, VOICE, 1)) == ["began"]
    assert signs(hear(ear, QUIET, 0.8)) == ["paused"]
    assert signs(hear(ear, VOICE, 1)) == ["resumed"]
    found = hear(ear, QUIET, 3)
    assert signs(found) == ["paused", "ended"]
    assert found[1][1] == pytest.approx(1.2, abs=BLOCK)


@pytest.mark.parametrize("wait", [0.5, 1.2, 10.0])
def test_it_waits_as_long_as_it_is_told(wait):
    ear = TurnEar()
    hear(ear, VOICE, 1)
    found = hear(ear, QUIET, 12, wait)
    assert dict(found)["ended"] == pytest.approx(wait, abs=BLOCK)


def test_a_cough_is_no_answer_but_stops_a_customer_who_speaks():
    assert hear(TurnEar(), VOICE, 0.1) == []
    found = hear(TurnEar(), VOICE, 0.1, begins=BREAKS_IN)
    assert signs(found) == ["began"]
    assert found[0][1] < 0.1


def test_colleagues_further_away_are_the_room():
    ear = TurnEar(Calibration(room=-40))
    assert hear(ear, BABBLE, 5) == []
    assert signs(hear(ear, VOICE, 1)) == ["began"]
    assert signs(hear(ear, BABBLE, 2)) == ["paused", "ended"]


def test_a_room_that_grows_loud_is_learnt():
    ear = TurnEar(Calibration(room=-70))
    hum = Heard(0.1, -50.0)
    hear(ear, hum, 10)
    assert ear.room == pytest.approx(-50, abs=2)
    hear(ear, QUIET, 30)
    assert ear.room < -60


def test_what_the_loudspeaker_says_is_nobodys_voice():
    ear = TurnEar()
    assert hear(ear, Heard(0.99, -15.0, leak=0.8), 3, begins=BREAKS_IN) == []


@pytest.mark.parametrize("room", [float("-inf"), -500.0, 30.0])
def test_an_impossible_calibration_does_no_harm(room):
    ear = TurnEar(Calibration(room=room))
    assert signs(hear(ear, VOICE, 1)) == ["began"]


def test_one_block_that_is_clearly_a_voice_stops_the_customer_and_a_doubtful_one_does_not():
    clear, doubtful = Heard(0.7, -25.0), Heard(0.55, -25.0)
    assert hear(TurnEar(), clear, BLOCK, begins=BREAKS_IN) == [("began", 0.03)]
    assert hear(TurnEar(), doubtful, BLOCK, begins=BREAKS_IN) == []
    assert hear(TurnEar(), Heard(0.7, -53.0), BLOCK, begins=BREAKS_IN) == [], "far away"
    assert hear(TurnEar(), clear, BLOCK) == [], "an answer begins with more than that"
