"""Where an answer is cut into parts: at pauses, and in the same places however long it becomes."""

from itertools import pairwise

import numpy as np
import pytest

from trainingsveld.speech.recognition.breaths import Breath, breaths

RATE = 16_000


def spoken(*stretches, room=3.0, seed=1):
    """Samples of stretches (seconds, loudness) in a room that is never quite silent."""
    rng = np.random.default_rng(seed)
    wave = np.concatenate([rng.normal(0, 1, round(s * RATE)) * loud for s, loud in stretches])
    return (wave + rng.normal(0, room, len(wave))).clip(-32_768, 32_767).astype(np.int16)


def seconds(*parts):
    return [pytest.approx(part, abs=0.1) for part in parts]


def cut(wave):
    return [(one.begin / RATE, one.end / RATE) for one in breaths(wave, RATE)]


ANSWER = ((0.5, 0), (3.2, 3_000), (0.8, 0), (3.5, 3_000), (0.7, 0), (1.0, 2_000), (1.0, 0))


def test_a_part_ends_in_each_pause_behind_enough_words():
    assert cut(spoken(*ANSWER, room=0)) == seconds((0.2, 4.05), (4.2, 8.35), (8.4, 10.05))


def test_single_words_stay_with_what_follows():
    wave = spoken((0.5, 3_000), (0.5, 0), (3.0, 3_000), (0.5, 0), room=0)
    assert cut(wave) == seconds((0.0, 4.35))


@pytest.mark.parametrize("room", [0.0, 3.0, 60.0, 400.0])
def test_as_it_grows_no_finished_part_changes_and_none_overlaps(room):
    wave = spoken(*ANSWER, room=room)
    whole = breaths(wave, RATE)
    tried = 0
    for end in range(RATE, len(wave), RATE // 7):
        now = breaths(wave[:end], RATE)
        finished = [one for one in now if one.end < end and one in now[:-1]]
        assert finished == whole[: len(finished)]
        tried += 1
    assert tried > 50
    for one, other in pairwise(whole):
        assert one.end <= other.begin


def test_all_that_was_said_is_in_some_part():
    wave = spoken(*ANSWER, room=20.0)
    kept = np.zeros(len(wave), bool)
    for one in breaths(wave, RATE):
        kept[one.begin : one.end] = True
    loud = np.abs(wave.astype(int)) > 2_000
    assert loud.sum() > RATE
    assert kept[loud].all()


@pytest.mark.parametrize(
    "wave", [np.zeros(0), np.zeros(5), np.zeros(RATE), np.full(RATE, -32_768), np.eye(1, RATE)[0]]
)
def test_what_is_no_speech_is_no_trouble(wave):
    for one in breaths(wave.astype(np.int16), RATE):
        assert isinstance(one, Breath)
        assert 0 <= one.begin < one.end <= len(wave)
