"""The real voice of this machine."""

import asyncio
import statistics
import sys
import time
from pathlib import Path

import pytest

from tests.speech.signals import decibels, pitch, samples
from tests.speech.unhurried import voice_of_this_machine
from trainingsveld.speech import Line, SpeechError
from trainingsveld.speech.mbrola import mbrola_voices
from trainingsveld.speech.pyttsx3_engine import find_voices
from trainingsveld.speech.sound import LONGEST
from trainingsveld.speech.spoken import spoken
from trainingsveld.speech.style import MANNERS

TEXT = "Ik zit hier met tachtig mensen zonder salaris, wat gaan jullie doen?"  # twelve words


def rendered(*lines):
    """The sounds of the lines, or the codes of why there is none."""

    async def go():
        voice = voice_of_this_machine()
        made = []
        for line in lines:
            try:
                made.append(await voice.render(line))
            except SpeechError as error:
                made.append(error.code)
        await voice.close()
        return made

    return asyncio.run(go())


def test_a_hundred_and_fifty_lines_in_one_run(say):
    async def go():
        voice = voice_of_this_machine()
        assert (await voice.availability()).ok
        first, times, made = voice.pid, [], []
        for n in range(150):
            line = Line(
                f"Regel {n}. {TEXT}", style=list(MANNERS)[n % 6], gender=("female", "male")[n % 2]
            )
            began = time.perf_counter()
            made.append(await voice.render(line))
            times.append(time.perf_counter() - began)
        assert voice.pid == first
        await voice.close()
        return times, made

    times, made = asyncio.run(go())
    assert all(3 < sound.seconds < 9 for sound in made)
    middle, worst = (1000 * figure for figure in (statistics.median(times), max(times[1:])))
    say(f"150 lines of 14 words: median {middle:.0f} ms, worst {worst:.0f} ms")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux brings its own engine")
@pytest.mark.skipif(bool(mbrola_voices()), reason="the system has human voices, and is preferred")
def test_the_engine_is_that_of_the_wheel_and_not_of_the_system():
    async def go():
        voice = voice_of_this_machine()
        await voice.render(Line("Hallo"))
        maps = Path(f"/proc/{voice.pid}/maps")
        try:
            mapped = await asyncio.to_thread(maps.read_text)
            return {line.split()[-1] for line in mapped.splitlines() if "espeak" in line}
        except PermissionError:
            pytest.skip("the process is closed to all but root")
        finally:
            await voice.close()

    assert all("espeakng_loader" in library for library in asyncio.run(go()))


def test_women_and_men_sound_different():
    woman, man, either = rendered(
        *(Line(TEXT, gender=gender) for gender in ("female", "male", "neutral"))
    )
    assert pitch(woman) > 1.3 * pitch(man)
    assert pitch(either) > 50


def test_pitch_and_rate_are_the_customers_own():
    low, high, slow, fast = rendered(
        Line(TEXT, pitch=-8), Line(TEXT, pitch=8), Line(TEXT, rate=0.7), Line(TEXT, rate=1.6)
    )
    assert pitch(high) > 1.3 * pitch(low)
    assert slow.seconds > 1.8 * fast.seconds


def test_anger_is_faster_louder_and_higher_than_cold():
    angry, calm, cold = rendered(*(Line(TEXT, style=style) for style in ("angry", "calm", "cold")))
    assert angry.seconds < calm.seconds < cold.seconds
    assert decibels(angry) > decibels(calm) + 2 > decibels(cold) + 2
    assert pitch(angry) > pitch(calm) > pitch(cold)


def test_no_line_clips_and_none_begins_with_a_pause():
    for sound in rendered(*(Line(TEXT, style=style) for style in MANNERS)):
        wave = abs(samples(sound))
        assert wave.max() < 0.9
        assert (wave[: round(0.03 * sound.rate)] > 0.003).any()


def test_english_is_english():
    dutch, english = rendered(
        Line("The weather is nice"), Line("The weather is nice", language="en")
    )
    assert dutch.samples != english.samples


@pytest.mark.parametrize("language", ["nl-NL", "nl-BE", "en-GB", "en-US", "nl_NL"[:2]])
def test_a_region_finds_the_language(language):
    (sound,) = rendered(Line("Hallo", language=language))
    assert sound.seconds > 0.2


@pytest.mark.parametrize("language", ["xx", "", "--help", "../../etc/passwd", "nl+whisper"])
def test_a_language_without_a_voice_is_said_and_the_engine_lives(language):
    code, sound = rendered(Line("Hallo", language=language), Line("Hallo"))
    assert code == "voice-missing"
    assert sound.seconds > 0.2


HOSTILE = {
    "; rm -rf / #": None,
    "$(touch /tmp/x) `id` %s %n %x": None,
    "--help": None,
    "-w /tmp/x.wav hallo": None,
    '<speak><audio src="/etc/passwd"/>hallo</speak>': None,
    '<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><x>a</x>': None,
    "[[slnc 60000]] [[volm 0]] [[inpt PHON]] hallo": None,
    "hallo\0daar": None,
    "\N{RIGHT-TO-LEFT OVERRIDE}krow ti seod\N{POP DIRECTIONAL FORMATTING}": None,
    "שלום مرحبا 你好 привет": None,
    "😀🔥👩‍👩‍👧‍👦": None,
    "a" * 1_000: None,
    "é" * 500 + "\N{COMBINING ACUTE ACCENT}" * 400: None,
    "x" * 10_000: "line-too-long",
    "": "line-empty",
    " \n\t…!?": "line-empty",
    "<>[[]]": "line-empty",
    "\ud800\udfff": "line-empty",
    "\0\0\0": "line-empty",
}


def test_hostile_text_is_only_ever_spoken_or_refused():
    answers = rendered(*map(Line, HOSTILE), Line(TEXT))
    for (text, wanted), answer in zip(HOSTILE.items(), answers, strict=False):
        if wanted:
            assert answer == wanted, text
        elif isinstance(answer, str):
            assert answer == "voice-rubbish", text  # over a minute of sound, or none
        else:
            assert 0 < answer.seconds <= LONGEST, text
    assert answers[-1].seconds > 3


def test_no_markup_reaches_an_engine():
    for text in HOSTILE:
        try:
            said = spoken(text)
        except SpeechError:
            continue
        assert not set(said) & set("<>[\0\u202e") - {"["}
        assert "[[" not in said


class Installed:
    def __init__(self, id_, language, gender=None):
        self.id, self.languages, self.gender = id_, [language], gender


WINDOWS = [Installed("zira", "en-US", "Female"), Installed("frank", "nl-NL", "Male")]
MAC = [
    Installed("ellen", "nl_BE", "VoiceGenderFemale"),
    Installed("xander", "nl_NL", "VoiceGenderMale"),
    Installed("claire", "nl_NL", "VoiceGenderFemale"),
]


@pytest.mark.parametrize(
    ("voices", "language", "found"),
    [
        (WINDOWS, "nl", ["frank"]),
        (WINDOWS, "en-GB", ["zira"]),
        (MAC, "nl-NL", ["xander", "claire"]),
        (MAC, "nl-BE", ["ellen"]),
        (MAC, "nl", ["ellen", "xander", "claire"]),
    ],
)
def test_the_nearest_voices_are_those_of_the_region(voices, language, found):
    assert [voice.id for voice in find_voices(voices, language)] == found


def test_a_system_without_the_language_says_so():
    with pytest.raises(SpeechError, match="voice-missing"):
        find_voices(WINDOWS[:1], "nl")
    with pytest.raises(SpeechError, match="voice-missing"):
        find_voices([], "nl")
