"""Slower, and still the same voice: length and pitch as measured in the spectrum."""

import numpy as np
import pytest

from trainingsveld.speech import Sound
from trainingsveld.speech.slower import slowed


def tones(rate, seconds, *pitches, channels=1):
    at = np.arange(round(rate * seconds)) / rate
    wave = sum(np.sin(2 * np.pi * pitch * at) for pitch in pitches) * 9_000 / len(pitches)
    return Sound(np.repeat(wave.astype("<i2"), channels).tobytes(), rate, channels)


def peaks(sound, count):
    """The strongest frequencies of the middle of a sound, in Hz."""
    wave = np.frombuffer(sound.samples, "<i2")[:: sound.channels].astype(float)
    middle = wave[len(wave) // 4 : len(wave) // 4 * 3]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle))))
    found = []
    for _ in range(count):
        top = int(np.argmax(spectrum))
        found.append(top * sound.rate / len(middle))
        spectrum[max(0, top - 30) : top + 31] = 0
    return sorted(found)


@pytest.mark.parametrize("percent", [75, 50])
@pytest.mark.parametrize(("rate", "channels"), [(48_000, 1), (22_050, 1), (16_000, 2)])
def test_the_pitch_stays_and_the_time_grows(rate, channels, percent):
    sound = tones(rate, 2.0, 180.0, 540.0, 1_260.0, channels=channels)
    slow = slowed(sound, percent)
    assert (slow.rate, slow.channels) == (rate, channels)
    assert slow.seconds == pytest.approx(sound.seconds * 100 / percent, rel=0.03)
    assert peaks(slow, 3) == pytest.approx([180, 540, 1_260], rel=0.01)


def test_it_is_as_loud_as_it_was():
    before, after = tones(48_000, 1.0, 200.0), slowed(tones(48_000, 1.0, 200.0), 50)
    loud = [
        np.sqrt(np.mean(np.frombuffer(s.samples, "<i2").astype(float)[4_000:-4_000] ** 2))
        for s in (before, after)
    ]
    assert loud[1] == pytest.approx(loud[0], rel=0.1)


def test_at_full_speed_or_too_short_nothing_changes():
    sound = tones(48_000, 0.5, 200.0)
    assert slowed(sound, 100) is sound
    for seconds in (0.0, 0.001, 0.05):
        short = Sound.silence(seconds)
        assert slowed(short, 50) is short


def test_silence_stays_silence():
    assert not any(slowed(Sound.silence(0.5), 50).samples)
