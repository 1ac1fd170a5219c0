"""Does the microphone hear the loudspeaker?"""

import numpy as np
import pytest

from trainingsveld.speech.leak import LeakGate
from trainingsveld.speech.turn import LEAKS
from trainingsveld.speech.voice_activity import CHUNK, RATE, Downsampler, level_of

CHANCE = np.random.default_rng(4)


def voice(seed, seconds=3.0, pitch=120.0):
    """Something like a voice: a buzz with formants that move, and pauses."""
    chance = np.random.default_rng(seed)
    time = np.arange(round(seconds * RATE)) / RATE
    bend = pitch * (1 + 0.15 * np.sin(2 * np.pi * 0.7 * time + seed))
    phase = 2 * np.pi * np.cumsum(bend) / RATE
    weights = chance.random((20, 12))
    parts = [
        np.interp(time, np.linspace(0, seconds, 12), weights[n]) * np.sin((n + 1) * phase)
        for n in range(20)
    ]
    loud = np.interp(time, np.linspace(0, seconds, 16), chance.random(16))
    return 0.02 * loud * np.sum(parts, axis=0) + 0.003 * loud * chance.normal(size=len(time))


def likeness(heard, played):
    gate = LeakGate()
    found = [
        gate.take(heard[at : at + CHUNK], played[at : at + CHUNK])
        for at in range(0, len(heard) - CHUNK, CHUNK)
    ]
    return np.array(found[10:])


@pytest.mark.parametrize("delay", [0.0, 0.12, 0.4])
def test_the_loudspeaker_is_known_at_any_usual_delay(delay):
    said = voice(1)
    heard = 0.1 * np.concatenate((np.zeros(round(delay * RATE)), said))[: len(said)]
    heard += 1e-4 * CHANCE.normal(size=len(heard))
    found = likeness(heard, said)[round(delay * RATE / CHUNK) :]
    assert np.mean(found > LEAKS) > 0.9


def test_another_voice_is_not_taken_for_it():
    assert np.mean(likeness(voice(2, pitch=190), voice(1)) < LEAKS) > 0.9


def test_nothing_played_is_no_leak():
    assert likeness(voice(2), np.zeros(3 * RATE)).max() == 0.0


@pytest.mark.parametrize("rate", [48_000, 44_100, 22_050, 16_000])
def test_any_rate_becomes_16_khz_without_a_seam(rate):
    wave = np.sin(2 * np.pi * 440 * np.arange(2 * rate) / rate)
    down, size = Downsampler(rate), round(0.032 * rate)
    out = np.concatenate([down.take(wave[at : at + size]) for at in range(0, len(wave), size)])
    assert abs(len(out) - 2 * RATE) <= 2
    spectrum = np.abs(np.fft.rfft(out * np.hanning(len(out))))
    assert spectrum.argmax() * RATE / len(out) == pytest.approx(440, abs=1)
    assert level_of(out) == pytest.approx(level_of(wave), abs=0.3)
    assert np.abs(np.diff(out[100:])).max() < 1.05 * 2 * np.pi * 440 / RATE
