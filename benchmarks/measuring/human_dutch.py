"""Acted Dutch with subtitles, from two Debian packages; fetched when measured, never shipped."""

import re
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import soundfile
from numpy.typing import NDArray

from trainingsveld.speech import Sound
from trainingsveld.speech.resample import mono, resample

Samples = NDArray[np.float64]
RATE = 22_050
LEVEL = 0.08
"""Root mean square of somebody near the microphone, 1 being full scale."""
_SPEECH, _SUBTITLES = "fillets-ng-data-nl", "fillets-ng-data"
_SAID = re.compile(r'dialogId\("([^"]+)".*?\)\s*dialogStr\("([^"]*)"\)', re.DOTALL)
_VOWEL = re.compile(
    "aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyëïöüéèêáóà]", re.IGNORECASE
)
_OWN_PAUSE = 0.5  # seconds; with a longer one of its own a line is two sentences
_FRAME = round(0.01 * RATE)


class Spoken(NamedTuple):
    """A sentence, cut to its first and last word, at LEVEL."""

    wave: Samples
    words: tuple[str, ...]


def fetch(folder: Path) -> str:
    """Put the packages' files below the folder, once; return why that cannot be, if so."""
    if any(folder.rglob("*.ogg")):
        return ""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        try:
            for package in (_SPEECH, _SUBTITLES):
                subprocess.run(
                    ["apt-get", "download", package], cwd=place, check=True, capture_output=True
                )
            for file in Path(place).glob("*.deb"):
                subprocess.run(["dpkg-deb", "-x", str(file), str(folder)], check=True)
        except (OSError, subprocess.CalledProcessError) as error:
            return f"Debian's {_SPEECH} cannot be had here: {error}"
    return ""


def sentences(folder: Path, count: int, seed: int) -> tuple[list[Spoken], Samples]:
    """Give so many sentences in an order by the seed, and a minute of eight others at once."""
    said, files = _subtitles(folder), _files(folder)
    order = np.random.default_rng(seed).permutation(len(files))
    found: list[Spoken] = []
    used = 0
    for used, place in enumerate(order, 1):  # noqa: B007 - the rest makes the babble
        spoken = _spoken(files[place], said)
        wave = spoken.wave
        if len(spoken.words) >= 3 and len(wave) > RATE and _longest_pause(wave) < _OWN_PAUSE:
            found.append(spoken)
            if len(found) == count:
                break
    return found, babble([cut(_mono(files[place])) for place in order[used : used + 400]])


def every(folder: Path) -> list[Spoken]:
    """Give all that is said, whatever its length."""
    said = _subtitles(folder)
    return [_spoken(file, said) for file in _files(folder)]


def _files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("nl/*.ogg"))  # the rest is music and noises


def _subtitles(folder: Path) -> dict[str, str]:
    said: dict[str, str] = {}
    for file in folder.rglob("dialogs_nl.lua"):
        said.update(_SAID.findall(file.read_text(encoding="utf-8", errors="replace")))
    return said


def _spoken(file: Path, said: Mapping[str, str]) -> Spoken:
    words = tuple(re.findall(r"\w+", said.get(file.stem, "").casefold()))
    return Spoken(cut(_mono(file)), words)


def syllables(word: str) -> int:
    """Count the vowels of a Dutch word, those written with two or three letters once."""
    return len(_VOWEL.findall(word))


def envelope(wave: Samples) -> Samples:
    """The loudness of each 10 ms."""
    count = len(wave) // _FRAME
    return np.sqrt(np.mean(wave[: count * _FRAME].reshape(count, _FRAME) ** 2, axis=1))


def _longest_pause(wave: Samples) -> float:
    """In seconds."""
    loud = np.flatnonzero(envelope(wave) > 0.1 * LEVEL)
    return float(np.diff(loud).max(initial=0)) * 0.01


def _mono(file: Path) -> Samples:
    samples, rate = soundfile.read(file, dtype="int16", always_2d=True)
    sound = resample(Sound(mono(samples.tobytes(), samples.shape[1]), rate), RATE)
    return np.frombuffer(sound.samples, "<i2") / 32_768


def cut(wave: Samples) -> Samples:
    """To what is within 20 dB of its speech: the recordings end in a long echo, which is none."""
    loud = envelope(wave)
    if not len(loud) or not loud.max():
        return wave[:0]
    speech = loud[loud > 0.1 * loud.max()]
    wave = wave * (LEVEL / np.sqrt(np.mean(speech**2)))
    there = np.flatnonzero(envelope(wave) > 0.1 * LEVEL)
    return wave[there[0] * _FRAME : (there[-1] + 1) * _FRAME]


def babble(waves: Sequence[Samples]) -> Samples:
    """Eight voices at once for a minute, at the level 1."""
    mix = np.zeros(60 * RATE)
    for voice in range(8):
        at = 0
        for whole in waves[voice::8]:
            wave = whole[: len(mix) - at]
            mix[at : at + len(wave)] += wave
            at += len(wave)
    return mix / np.sqrt(np.mean(mix**2))
