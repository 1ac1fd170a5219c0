"""A take becomes a line: cut with room for breath, as loud as the voice, never clipping."""

import asyncio
import os

import numpy as np
import pytest

from tests.speech.unhurried import UNHURRIED
from trainingsveld.process.client import Patience
from trainingsveld.speech import Sound, SpeechError
from trainingsveld.speech.actor_decoder import SoundDecoder
from trainingsveld.speech.loudness import TARGET, even, voiced_level
from trainingsveld.speech.take import BadTake, TakeMaker
from trainingsveld.speech.take_process import encoded
from trainingsveld.speech.take_sound import CEILING, RATE, TakeFaultError, treated, true_peak

CHANCE = np.random.default_rng(5)


def speech(seconds=2.0, level=0.1, rate=RATE, before=1.0, after=1.5, hiss=2e-4):
    """Syllables of a voice-like buzz between silences of a quiet room, with breath before."""
    time = np.arange(round(seconds * rate)) / rate
    buzz = sum(np.sin(2 * np.pi * 140 * n * time) / n for n in range(1, 12))
    syllables = 0.15 + 0.85 * np.abs(np.sin(2 * np.pi * 2.1 * time)) ** 0.7
    voice = buzz * syllables
    voice *= level / np.sqrt((voice**2).mean())
    silence = [np.zeros(round(part * rate)) for part in (before, after)]
    wave = np.concatenate([silence[0], voice, silence[1]])
    return wave + CHANCE.normal(0, hiss, len(wave))


def sound(wave, rate=RATE, channels=1):
    whole = np.repeat(wave, channels) * 32_767
    return Sound(whole.round().clip(-32_768, 32_767).astype("<i2").tobytes(), rate, channels)


def wave_of(result):
    return np.frombuffer(result.samples, "<i2") / 32_767


def decibels(value):
    return 20 * np.log10(value)


@pytest.mark.parametrize("level", [0.01, 0.03, 0.1, 0.25])
def test_every_take_comes_out_as_loud_as_the_voice(level):
    result = treated(sound(speech(level=level)), 0.0)
    assert decibels(voiced_level(wave_of(result))) == pytest.approx(TARGET, abs=0.3)
    if level >= 0.03:  # engines are never that soft
        spoken = even(sound(speech(level=level)), 0.0)
        assert decibels(voiced_level(wave_of(spoken))) == pytest.approx(TARGET, abs=0.5)


def test_an_angry_line_is_as_much_louder_as_the_voice_makes_it():
    result = treated(sound(speech()), 4.0)
    assert decibels(voiced_level(wave_of(result))) == pytest.approx(TARGET + 4.0, abs=0.5)


@pytest.mark.parametrize(("rate", "channels"), [(8_000, 1), (44_100, 2), (48_000, 1)])
def test_it_is_one_channel_of_48_khz(rate, channels):
    result = treated(sound(speech(rate=rate), rate, channels), 0.0)
    assert (result.rate, result.channels) == (RATE, 1)
    assert result.seconds == pytest.approx(2.0 + 0.12 + 0.3, abs=0.05)


def test_a_true_peak_is_found_between_the_samples():
    quarter = np.sin(np.arange(4_800) * np.pi / 2 + np.pi / 4)
    assert np.abs(quarter).max() == pytest.approx(0.7071, abs=1e-3)
    assert true_peak(quarter[100:-100]) == pytest.approx(1.0, abs=0.02)


def test_no_peak_is_over_the_ceiling_and_the_rest_is_left_alone():
    wave = speech(level=0.02)
    place = len(wave) // 2
    wave[place : place + 240] += 0.8 * np.hanning(240) * np.sin(np.arange(240) * 1.3)
    result = wave_of(treated(sound(wave), 4.0))
    assert true_peak(result) <= CEILING + 1e-3
    assert decibels(voiced_level(result)) == pytest.approx(TARGET + 4.0, abs=1.5)


def test_the_breath_before_and_the_room_after_stay():
    wave = speech(before=1.0, after=1.5)
    breath = slice(round(0.92 * RATE), RATE)
    wave[breath] += CHANCE.normal(0, 0.004, RATE - breath.start)
    result = wave_of(treated(sound(wave), 0.0))
    lead = len(result) - round(2.3 * RATE)
    assert 0.1 * RATE < lead < 0.3 * RATE
    assert np.abs(result[:20]).max() < 0.001
    assert np.abs(result[-20:]).max() < 0.001


def test_the_key_that_was_pressed_is_no_voice():
    wave = speech(before=1.0)
    wave[100:500] += 0.5 * np.hanning(400) * np.sin(np.arange(400))
    result = treated(sound(wave), 0.0)
    assert result.seconds == pytest.approx(2.42, abs=0.05)


def test_a_pause_in_the_middle_stays_as_long_as_it_was():
    wave = np.concatenate([speech(1.0, after=0.8), speech(1.0, before=0.0)])
    assert treated(sound(wave), 0.0).seconds == pytest.approx(2.8 + 0.42, abs=0.06)


def clipped():
    return (speech(level=0.1) * 12).clip(-1, 1)


FAULTS = {
    "empty": lambda: sound(np.zeros(0)),
    "silent": lambda: sound(np.zeros(RATE)),
    "soft": lambda: sound(speech(level=0.002)),
    "clipped": lambda: sound(clipped()),
    "long": lambda: sound(np.tile(speech(), 15)),
}
MORE = [
    ("empty", sound(np.ones(40) * 0.1)),
    ("soft", sound(CHANCE.normal(0, 4e-4, RATE))),
    ("soft", sound(np.eye(1, RATE, 500)[0] * 0.9)),
    ("clipped", sound(-clipped(), RATE, 2)),
]


@pytest.mark.parametrize("fault", FAULTS)
def test_what_is_no_line_is_said_and_not_made(fault):
    with pytest.raises(TakeFaultError, match=fault):
        treated(FAULTS[fault](), 0.0)


@pytest.mark.parametrize(("fault", "take"), MORE)
def test_more_that_is_no_line(fault, take):
    with pytest.raises(TakeFaultError, match=fault):
        treated(take, 0.0)


def test_a_single_loud_moment_is_not_clipped():
    wave = speech()
    wave[RATE + 5_000] = 1.0
    treated(sound(wave), 0.0)


def test_a_long_line_is_made_in_bounded_time(say):
    async def go():
        maker = TakeMaker(patience=UNHURRIED)
        take = await maker.make(sound(speech(seconds=55.0)))
        await maker.close()
        return take

    before = os.times().children_user
    take = asyncio.run(go())
    took = os.times().children_user - before
    say(f"a line of {take.sound.seconds:.0f} s was made in {took:.1f} s of a core")
    assert 0 < took < 15


# ---- the process ----


def test_the_file_is_what_is_heard():
    async def go():
        maker, decoder = TakeMaker(patience=UNHURRIED), SoundDecoder(patience=UNHURRIED)
        maker.warm()
        first = await maker.make(sound(speech()), 1.0)
        second = await maker.make(sound(speech(level=0.03)))
        heard = [await decoder.decode(take.file) for take in (first, second)]
        await maker.close()
        await decoder.close()
        return [first, second], heard

    takes, heard = asyncio.run(go())
    assert [take.kind for take in takes] == ["flac", "flac"]
    assert [take.sound for take in takes] == heard


def test_without_the_library_it_is_a_wav(monkeypatch):
    monkeypatch.setattr("trainingsveld.speech.take_process.import_module", missing)
    tone = sound(speech())
    assert encoded(tone) == ("wav", tone.to_wav())


def missing(name):
    raise OSError(f"no {name} here")


def test_faults_cross_the_pipe_and_the_process_lives_on():
    async def go():
        maker = TakeMaker(patience=UNHURRIED)
        found = []
        for name in ("silent", "soft", "clipped", "empty", "long"):
            with pytest.raises(BadTake) as caught:
                await maker.make(FAULTS[name]())
            found.append(caught.value.fault)
        pid = maker.pid
        await maker.make(sound(speech()))
        assert maker.pid == pid
        await maker.close()
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
        return found

    assert asyncio.run(go()) == ["silent", "soft", "clipped", "empty", "long"]


@pytest.mark.parametrize("how", ["crash", "hang", "odd-bytes", "nonsense"])
def test_a_process_that_goes_wrong_is_an_error_and_the_next_take_has_a_fresh_one(how):
    async def go():
        maker = TakeMaker(("tests.speech.actor_rogue", how), Patience(answer=0.4))
        for _ in range(4):
            with pytest.raises(SpeechError) as caught:
                await maker.make(sound(speech(0.2)))
            assert caught.value.code == "bad-sound"
        await maker.close()
        await maker.close()

    asyncio.run(go())
