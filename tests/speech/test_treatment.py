"""Loudness and pitch, made by us where the engine cannot."""

import numpy as np
import pytest

from tests.speech.signals import decibels, pitch, samples
from trainingsveld.speech import Line, Sound, SpeechError
from trainingsveld.speech.loudness import TARGET, even, raise_pitch
from trainingsveld.speech.style import MANNERS, manner
from trainingsveld.speech.tone import tone


def scaled(sound, factor):
    wave = np.frombuffer(sound.samples, "<i2") * factor
    return Sound(wave.clip(-32_768, 32_767).astype("<i2").tobytes(), sound.rate)


@pytest.mark.parametrize("factor", [0.05, 0.5, 1, 3.9])
def test_soft_and_loud_engines_end_up_alike(factor):
    assert abs(decibels(even(scaled(tone(), factor), 0.0)) - TARGET) < 1.0


def test_a_gain_is_heard_and_never_clips():
    assert decibels(even(tone(), 4.0)) - decibels(even(tone(), 0.0)) == pytest.approx(4, abs=0.3)
    assert abs(samples(even(tone(), 40.0))).max() <= 10 ** (-1 / 20)


def test_quiet_ends_are_cut():
    sound = Sound.join([Sound.silence(1), tone(), Sound.silence(2)])
    assert tone().seconds <= even(sound, 0).seconds + 0.01 <= tone().seconds + 0.15


def test_silence_is_rubbish():
    with pytest.raises(SpeechError, match="voice-rubbish"):
        even(Sound.silence(1), 0)


def test_higher_is_shorter():
    sound = raise_pitch(tone(200, seconds=1, rate=22_050), 1.2)
    assert sound.seconds == pytest.approx(1 / 1.2, abs=0.01)
    assert pitch(sound) == pytest.approx(200 * 1.2, rel=0.03)
    assert raise_pitch(sound, 1.0) is sound


@pytest.mark.parametrize("style", MANNERS)
@pytest.mark.parametrize(("rate", "pitch_"), [(0.5, -10), (1, 0), (2, 10), (-9, -99), (99, 99)])
def test_a_manner_stays_within_what_engines_can_do(style, rate, pitch_):
    how = manner(Line("x", style=style, rate=rate, pitch=pitch_))
    assert 70 <= how.rate <= 400
    assert -10 <= how.pitch <= 10
