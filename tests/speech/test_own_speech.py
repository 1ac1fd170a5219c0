"""One's own speech: what is counted in sounds of which everything is known."""

import asyncio
import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.speech.unhurried import voice_of_this_machine
from trainingsveld.speech import Line, Sound
from trainingsveld.speech.own_speech.figures import AnswerSpeech, Moments, OwnSpeech, span
from trainingsveld.speech.own_speech.measuring import Measuring

RATE = 48_000


def sound(wave, rate=RATE) -> Sound:
    return Sound((np.clip(wave, -1, 1) * 32_767).astype("<i2").tobytes(), rate)


def syllables(count: int, each: float = 0.2, loud: float = 0.2, rate: int = RATE):
    """So many vowels, each a hump of a voice at 140 Hz."""
    moments = np.arange(round(each * rate)) / rate
    voice = sum(np.sin(2 * np.pi * 140 * n * moments) / n for n in range(1, 15))
    return np.tile(loud * np.sin(np.pi * moments / each) ** 2 * voice / 2, count)


def room(seconds: float, loud: float = 0.0004, rate: int = RATE):
    return np.random.default_rng(1).normal(0, loud, round(seconds * rate))


def heard(*sounds: Sound, moments: Moments | None = None) -> OwnSpeech:
    measuring = Measuring()
    for _ in measuring.take(0, sounds, moments or Moments()):
        pass
    return measuring.figures()


def spoken(*pieces, rate=RATE) -> Sound:
    wave = np.concatenate(pieces)
    return sound(wave + room(len(wave) / rate, rate=rate), rate)


@pytest.mark.parametrize("rate", [8_000, 22_050, 44_100, 48_000])
def test_what_is_known_is_found_at_every_rate(rate):
    answer = spoken(
        room(0.7, rate=rate), syllables(10, rate=rate), room(0.3, rate=rate),
        syllables(6, rate=rate), room(0.9, rate=rate), syllables(4, rate=rate),
        room(0.5, rate=rate), rate=rate,
    )  # fmt: skip
    (one,) = heard(answer, moments=Moments(line=6.0, gap=0.4)).answers
    assert one.waited == pytest.approx(0.4 + 0.7, abs=0.1)
    assert one.speaking == pytest.approx(4.0, abs=0.3)
    (pause,) = one.pauses  # the one of 0.3 s belongs to speaking on
    assert pause == pytest.approx(0.9, abs=0.12)
    assert one.syllables == pytest.approx(20 / 0.93, rel=0.06)


@pytest.mark.parametrize("pace", [3.0, 4.0, 5.5, 7.0])
def test_whoever_speaks_faster_is_told_more(pace):
    told = heard(spoken(room(0.5), syllables(round(4 * pace), 1 / pace), room(0.5)))
    assert told.pace == pytest.approx(pace / 0.93, rel=0.12)


def test_how_far_soft_and_loud_lie_apart():
    parts = [syllables(10, loud=0.05), syllables(10, loud=0.2)]
    assert heard(spoken(room(0.5), *parts, room(0.5))).loudness == pytest.approx(12, abs=1.5)
    assert heard(spoken(room(0.5), parts[1], parts[1], room(0.5))).loudness < 1.5


def test_a_line_of_the_voice_with_known_pauses():
    async def line() -> Sound:
        voice = voice_of_this_machine()
        try:
            return await voice.render(Line("Ik begrijp dat u daar erg van geschrokken bent."))
        finally:
            await voice.close()

    said = asyncio.run(line())
    wave = np.frombuffer(said.samples, "<i2") / 32_768
    gaps = (0.8, 1.6)
    whole = [room(1.0, rate=said.rate), wave]
    for gap in gaps:
        whole += [room(gap, rate=said.rate), wave]
    (one,) = heard(spoken(*whole, room(1.2, rate=said.rate), rate=said.rate)).answers
    longer = [pause - gap for pause, gap in zip(one.pauses, gaps, strict=True)]
    assert all(-0.05 < more < 0.2 for more in longer)  # a line ends with a little of nothing
    assert one.syllables / 3 == pytest.approx(12, rel=0.3)


def test_an_answer_of_two_recordings_is_one_answer():
    first, second = spoken(room(0.5), syllables(8)), spoken(syllables(8), room(3.0))
    (one,) = heard(first, second, moments=Moments(4.0, 1.0)).answers
    assert (one.pauses, one.waited) == ((), pytest.approx(1.5, abs=0.1))
    assert one.speaking == pytest.approx(3.2, abs=0.3)


def test_who_talks_through_the_customer_has_not_waited():
    told = heard(spoken(room(0.3), syllables(8)), moments=Moments(2.0, -1.5))
    assert told.waits == ()
    assert told.usual_wait is None


def test_the_share_is_of_the_turns_whose_line_is_known():
    known = AnswerSpeech(0, 6.0, line=2.0), AnswerSpeech(2, 2.0, line=6.0)
    answers = (*known, AnswerSpeech(1, 50.0))
    assert OwnSpeech(answers).share == 0.5
    assert OwnSpeech((AnswerSpeech(0, 3.0),)).share is None


NOTHING = {
    "no samples": Sound(b"", RATE),
    "one sample": Sound(b"\x01\x00", RATE),
    "zeros": Sound.silence(5),
    "a room": sound(room(20, 0.01)),
    "a hum": sound(0.3 * np.sin(np.arange(5 * RATE) * 2 * np.pi * 50 / RATE)),
    "a click": sound(np.concatenate([np.zeros(RATE), np.ones(40), np.zeros(RATE)])),
    "two channels of nothing": Sound(bytes(4 * RATE), RATE, 2),
}


@pytest.mark.parametrize("name", NOTHING)
def test_of_no_speech_nothing_is_told(name):
    told = heard(NOTHING[name], moments=Moments(3.0, 0.2))
    assert (told.answers, told.noisy, told.loudness, told.pace) == ((), 1, None, None)


def test_a_microphone_that_was_too_loud_is_said():
    told = heard(spoken(room(0.5), syllables(16, loud=5.0), room(0.5)))
    assert told.clipped
    assert told.loudness is None
    assert told.speaking == pytest.approx(3.2, abs=0.4)


@settings(max_examples=15, deadline=None)
@given(st.binary(max_size=20_000), st.sampled_from([8_000, 16_000, 192_000]), st.integers(1, 2))
def test_rubbish_gives_figures_or_none(rubbish, rate, channels):
    whole = rubbish[: len(rubbish) // 4 * 4]
    told = heard(Sound(whole, rate, channels), Sound(whole * 20, rate, channels))
    numbers = [told.speaking, told.loudness or 0.0, told.pace or 0.0, *told.pauses]
    assert np.isfinite(numbers).all()
    assert all(0 <= number < 1_000 for number in numbers)


def test_half_an_hour_takes_little_memory_and_stops_when_asked():
    rate = 8_000
    parts = (syllables(20, rate=rate), room(1.0, rate=rate))
    minute = spoken(*[part for _ in range(12) for part in parts], rate=rate)
    whole = Sound(minute.samples * 30, rate)
    measuring = Measuring()
    tracemalloc.start()
    steps = measuring.take(0, [whole], Moments())
    for _ in range(4):
        next(steps)
    steps.close()
    assert measuring.figures() == OwnSpeech()  # what was not ended does not count
    for _ in measuring.take(0, [whole], Moments()):
        pass
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    (one,) = measuring.figures().answers
    assert len(one.pauses) == 30 * 12 - 1
    assert most < 40e6


def test_a_span_needs_enough_speech():
    assert span([-20.0] * 7) is None
    assert span([-30.0] * 5 + [-20.0] * 5) == 10.0
