import contextlib
import io
import wave

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.speech.signals import samples
from trainingsveld.speech import Sound, SpeechError
from trainingsveld.speech.aiff import from_aiff, is_aiff
from trainingsveld.speech.resample import mono, peak, resample, stereo
from trainingsveld.speech.tone import tone

sounds = st.builds(
    lambda frames, rate, channels: Sound(frames[: len(frames) // 4 * 4], rate, channels),
    st.binary(min_size=4, max_size=400),
    st.sampled_from([8_000, 22_050, 44_100, 48_000, 192_000]),
    st.sampled_from([1, 2]),
)


@given(sounds)
def test_a_wav_comes_back_as_it_was(sound):
    assert Sound.from_wav(sound.to_wav()) == sound


@given(sounds, st.data())
def test_a_wav_that_is_cut_off_is_refused(sound, data):
    wav = sound.to_wav()
    with pytest.raises(SpeechError, match="bad-sound"):
        Sound.from_wav(wav[: data.draw(st.integers(0, len(wav) - 1))])


@given(st.binary(max_size=300))
def test_rubbish_is_refused(rubbish):
    with pytest.raises(SpeechError, match="bad-sound"):
        Sound.from_wav(rubbish)


@given(sounds, st.integers(0, 43), st.integers(0, 255))
def test_a_damaged_header_never_crashes(sound, at, value):
    wav = bytearray(sound.to_wav())
    wav[at] = value
    with contextlib.suppress(SpeechError):
        Sound.from_wav(bytes(wav))


def wav_of(width=2, rate=8_000, channels=1, frames=100):
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setparams((channels, width, rate, 0, "NONE", ""))
        out.writeframes(bytes(width * channels * frames))
    return file.getvalue()


@pytest.mark.parametrize(
    "wav",
    [
        wav_of(width=1),
        wav_of(width=3),
        wav_of(width=4),
        wav_of(rate=4_000),
        wav_of(rate=10**9),
        wav_of(channels=3),
        wav_of(frames=0),
        wav_of(frames=8_000 * 61),
    ],
)
def test_layouts_and_lengths_that_are_not_ours_are_refused(wav):
    with pytest.raises(SpeechError, match="bad-sound"):
        Sound.from_wav(wav)


def test_sixty_seconds_are_allowed_and_more_when_asked():
    assert Sound.from_wav(wav_of(frames=8_000 * 60)).seconds == 60
    assert Sound.from_wav(wav_of(frames=8_000 * 61), longest=90).seconds == 61


def test_only_sounds_of_a_kind_are_joined():
    part = Sound.silence(0.5)
    assert Sound.join([part, part]).seconds == 1
    for parts in ([], [part, Sound.silence(0.5, 8_000)]):
        with pytest.raises(SpeechError, match="bad-sound"):
            Sound.join(parts)


def test_half_a_sample_is_no_sound():
    for data, channels in ((b"abc", 1), (b"ab", 2)):
        with pytest.raises(SpeechError, match="bad-sound"):
            Sound(data, 8_000, channels)


@pytest.mark.parametrize("there", [16_000, 44_100, 48_000])
def test_another_rate_is_the_same_tone(there):
    same = resample(tone(rate=22_050), there)
    wanted = tone(rate=there)
    assert same.rate == there
    assert abs(same.frames - wanted.frames) <= 1
    size = min(same.frames, wanted.frames)
    assert np.abs(samples(same)[:size] - samples(wanted)[:size]).max() < 0.01


def test_two_channels_say_the_same_and_become_one_again():
    sound = tone(seconds=0.1)
    both = stereo(sound)
    assert both.channels == 2
    assert mono(both.samples, 2) == sound.samples
    assert stereo(both) is both
    assert mono(sound.samples, 1) is sound.samples


def test_the_peak_is_that_of_the_loudest_sample():
    assert peak(b"") == 0
    assert peak(b"\x00\x80\x00\x00") == 1  # the most negative number has no positive twin
    assert 0.24 < peak(tone().samples) <= 0.25


def aiff_of(sound, coding=None):
    exponent, mantissa = 16_383 + 63, sound.rate
    while not mantissa >> 63:
        mantissa, exponent = mantissa << 1, exponent - 1
    big = np.frombuffer(sound.samples, "<i2").astype(">i2").tobytes()
    common = (
        sound.channels.to_bytes(2, "big") + sound.frames.to_bytes(4, "big") + b"\0\x10"
        + exponent.to_bytes(2, "big") + mantissa.to_bytes(8, "big")
        + (coding + b"\0\0" if coding else b"")
    )  # fmt: skip
    body = bytes(8) + (sound.samples if coding == b"sowt" else big)
    chunks = b"".join(
        name + len(data).to_bytes(4, "big") + data
        for name, data in ((b"COMM", common), (b"SSND", body))
    )
    kind = b"AIFC" if coding else b"AIFF"
    return b"FORM" + (4 + len(chunks)).to_bytes(4, "big") + kind + chunks


@pytest.mark.parametrize("coding", [None, b"NONE", b"twos", b"sowt"])
def test_what_the_mac_writes_is_read(coding):
    sound = tone(seconds=0.1, rate=22_050)
    data = aiff_of(sound, coding)
    assert is_aiff(data)
    assert from_aiff(data) == sound


AIFF = aiff_of(tone(seconds=0.01, rate=8_000))


@given(st.integers(0, len(AIFF) - 1))
def test_an_aiff_that_is_cut_off_is_refused(cut):
    with pytest.raises(SpeechError, match="bad-sound"):
        from_aiff(AIFF[:cut])


def test_compressed_aiff_is_refused():
    with pytest.raises(SpeechError, match="ima4"):
        from_aiff(aiff_of(tone(seconds=0.1), b"ima4"))
