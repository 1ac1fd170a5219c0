"""A device that goes away under a stream that lives on, as the sound server tells it."""

from trainingsveld.speech.routes import Moves

MIC, OTHER, SPK, SPARE = ("input", 1), ("input", 2), ("output", 1), ("output", 2)
ALL = {MIC, OTHER, SPK, SPARE}
VOICE, EAR = ("output", 7), ("input", 7)


def at(moves, now, ear=1, voice=1, there=ALL):
    return moves.look({EAR: ear, VOICE: voice}, there, now)


def test_the_first_look_loses_nothing():
    assert at(Moves(), 0.0) == set()


def test_a_device_that_goes_away_under_its_stream_is_lost_once():
    moves = Moves()
    at(moves, 0.0)
    assert at(moves, 1.0, ear=2, there=ALL - {MIC}) == {"input"}
    assert at(moves, 1.1, ear=2, there=ALL - {MIC}) == set()


def test_a_stream_may_be_moved_before_its_device_goes():
    moves = Moves()
    at(moves, 0.0)
    assert at(moves, 1.0, voice=2) == set()
    assert at(moves, 1.5, voice=2, there=ALL - {SPK}) == {"output"}


def test_who_is_moved_by_hand_loses_nothing_even_if_the_old_device_goes_later():
    moves = Moves()
    at(moves, 0.0)
    assert at(moves, 1.0, ear=2) == set()
    assert at(moves, 9.0, ear=2, there=ALL - {MIC}) == set()


def test_microphone_and_loudspeaker_of_one_number_are_two_devices():
    moves = Moves()
    at(moves, 0.0)
    assert at(moves, 1.0, ear=2, there=ALL - {SPK}) == set()


def test_a_stream_that_ended_loses_nothing():
    moves = Moves()
    at(moves, 0.0)
    at(moves, 1.0, ear=2)
    assert moves.look({VOICE: 1}, ALL - {MIC}, 1.1) == set()
