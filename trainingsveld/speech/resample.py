"""Fit a sound to a device that insists on its own rate and channels. For the sound process only."""

from math import gcd

import numpy as np

from trainingsveld.speech.sound import Sound


def resample(sound: Sound, rate: int) -> Sound:
    """Return the sound at another rate: its spectrum, cut off or continued with nothing."""
    if rate == sound.rate:
        return sound
    common = gcd(sound.rate, rate)
    wave = np.frombuffer(sound.samples, "<i2").reshape(-1, sound.channels)
    steps = -(-len(wave) * common // sound.rate)
    padded = np.zeros((steps * (sound.rate // common), sound.channels))
    padded[: len(wave)] = wave
    there = steps * (rate // common)
    spectrum = np.fft.rfft(padded, axis=0)[: there // 2 + 1]
    changed = np.fft.irfft(spectrum, n=there, axis=0) * (rate / sound.rate)
    changed = changed[: round(len(wave) * rate / sound.rate)].round().clip(-32_768, 32_767)
    return Sound(changed.astype("<i2").tobytes(), rate, sound.channels)


def stereo(sound: Sound) -> Sound:
    """Return the sound in two channels."""
    if sound.channels == 2:
        return sound
    return Sound(np.frombuffer(sound.samples, "<i2").repeat(2).tobytes(), sound.rate, 2)


def mono(samples: bytes, channels: int) -> bytes:
    """Return the mean of the channels."""
    if channels == 1:
        return samples
    mean = np.frombuffer(samples, "<i2").reshape(-1, channels).mean(axis=1)
    return mean.round().astype("<i2").tobytes()


def peak(samples: bytes) -> float:
    """The loudest sample, 0 to 1 of full scale."""
    wave = np.frombuffer(samples, "<i2").astype(np.int32)
    return float(np.abs(wave).max(initial=0)) / 32_768
