"""What the tests measure in a sound."""

import numpy as np

from trainingsveld.speech import Sound
from trainingsveld.speech.resample import resample


def samples(sound: Sound):
    return np.frombuffer(sound.samples, "<i2").reshape(-1, sound.channels).mean(axis=1) / 32_768


def decibels(sound: Sound) -> float:
    """Mean level of what is louder than breathing."""
    wave = samples(sound)
    return float(20 * np.log10(np.sqrt(np.mean(wave[np.abs(wave) > 0.003] ** 2))))


def pitch(sound: Sound) -> float:
    """Fundamental frequency in Hz: the median of autocorrelation peaks over voiced parts."""
    wave, size = samples(sound), round(0.04 * sound.rate)
    low, high = round(sound.rate / 500), round(sound.rate / 60)
    found = []
    for at in range(0, len(wave) - 2 * size, size // 2):
        part = wave[at : at + 2 * size] - wave[at : at + 2 * size].mean()
        power = np.correlate(part, part, "full")[len(part) - 1 :]
        if power[0] < 2 * size * 0.02**2:
            continue
        best = low + int(np.argmax(power[low:high]))
        if power[best] > 0.5 * power[0]:
            found.append(sound.rate / best)
    return float(np.median(found))


def found_at(whole: Sound, part: Sound) -> tuple[float, float]:
    """Where in the whole the part is, in seconds, and how alike they are there (1 is the same)."""
    pattern = samples(resample(part, whole.rate))
    after = np.zeros(whole.rate // 2)  # the silence at the end of a line is not waited for
    wave = np.concatenate([samples(whole), after])
    size = 1 << (len(wave) + len(pattern)).bit_length()
    spectrum = np.fft.rfft(wave, size) * np.conj(np.fft.rfft(pattern, size))
    match = np.fft.irfft(spectrum, size)[: max(1, len(wave) - len(pattern) + 1)]
    at = int(np.argmax(match))
    energy = np.linalg.norm(wave[at : at + len(pattern)]) * np.linalg.norm(pattern)
    return at / whole.rate, float(match[at] / energy) if energy else 0.0


def loud_until(sound: Sound, threshold: float = 0.01) -> float:
    """When it was last heard, in seconds from its beginning; 0 for silence."""
    heard = np.flatnonzero(np.abs(samples(sound)) > threshold)
    return float(heard[-1]) / sound.rate if heard.size else 0.0


def loud_from(sound: Sound, threshold: float = 0.01) -> float:
    """When it was first heard, in seconds from its beginning."""
    return float(np.flatnonzero(np.abs(samples(sound)) > threshold)[0]) / sound.rate
