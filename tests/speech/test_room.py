"""What the device check says of a room."""

import pytest

from trainingsveld.speech import Heard
from trainingsveld.speech.room import judge


@pytest.mark.parametrize(
    ("level", "loudness"), [(-96.0, "silent"), (-60.0, "quiet"), (-44.0, "some"), (-30.0, "loud")]
)
def test_a_room_is_judged_by_what_it_mostly_is(level, loudness):
    found = judge([Heard(0.0, level)] * 90 + [Heard(0.0, level + (level > -96))] * 3)
    assert found.loudness == loudness


def test_one_door_makes_no_room_loud_and_nothing_is_silent():
    assert judge([Heard(0.0, -60.0)] * 90 + [Heard(0.0, -5.0)] * 3).loudness == "quiet"
    assert judge([]).loudness == "silent"
