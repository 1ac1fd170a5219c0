"""Pauses in what is recorded by a key: found by level, and nothing hangs on them."""

import pytest

from trainingsveld.speech.lull import BLOCK, LULL, LullEar


def signs(*stretches):
    """Let it take stretches of (peak, seconds); give each sign with when it came, in seconds."""
    ear, found, at = LullEar(), [], 0.0
    for peak, seconds in stretches:
        for _ in range(round(seconds / BLOCK)):
            at += BLOCK
            if sign := ear.take(peak):
                found.append((sign, pytest.approx(at, abs=0.06)))
    return found


def test_a_pause_is_told_once_and_so_is_going_on():
    assert signs((0.3, 2.0), (0.005, 1.0), (0.3, 1.0), (0.005, 5.0)) == [
        ("paused", 2.45), ("resumed", 3.0), ("paused", 4.45)
    ]  # fmt: skip


def test_what_is_shorter_than_a_lull_or_before_any_word_is_none():
    assert signs((0.0, 3.0), (0.4, 0.2), (0.0, 3.0)) == [], "a click, and nobody speaks"
    assert signs(*[(0.4, 0.5), (0.0, LULL - 0.1)] * 8) == []


def test_a_room_that_hums_is_none_of_it_and_a_slammed_door_is_forgotten():
    assert signs((0.2, 2.0), (0.015, 1.0)) == [("paused", 2.45)]
    late = signs((1.0, 0.1), (0.08, 20.0), (0.001, 1.0))
    assert late[-1][0] == "paused", "soft speech after a bang is speech again"
    assert [sign for sign, _ in late].count("resumed") <= 1


def test_without_any_sound_nothing_is_said():
    assert signs((0.0, 10.0)) == []
