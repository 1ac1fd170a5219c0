"""pyttsx3 on three systems: find a voice for a line and write the line to a file.

For the helper process only: it blocks, and hangs when it likes.
"""

import ctypes
import importlib
import os
import sys
from collections.abc import Iterable
from ctypes.util import find_library
from typing import Any, Protocol, cast

from trainingsveld.speech.casting import Role, enough_for, role
from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.mbrola import MbrolaVoice, mbrola_voices
from trainingsveld.speech.ports import Line
from trainingsveld.speech.style import manner

_VARIANTS = {
    "female": ("+f3", "+f2", "+f4", "+f1", "+f5"),
    "male": ("+m3", "+m1", "+m7", "+m5", "+m8", "+m2"),
    "neutral": ("", "+ed", "+steph"),
}
_DRIVERS = {"win32": "sapi5", "darwin": "nsss"}
_STEP = 1.02  # one step of pitch where we have to make it ourselves


class SystemVoice(Protocol):
    """What pyttsx3 tells of a voice."""

    id: str
    gender: str | None
    languages: list[str]


class Pyttsx3Engine:
    """One engine; `name` is pyttsx3's name of the driver."""

    def __init__(self, engine: Any, name: str) -> None:  # noqa: ANN401 - pyttsx3 has no types
        self._engine = engine
        self._espeak = name == "espeak"
        self._mbrola = mbrola_voices() if self._espeak else []
        self._errors: list[object] = []
        self._voices = cast("list[SystemVoice]", engine.getProperty("voices"))
        engine.connect("error", self._complain)
        if self._espeak:
            engine.runAndWait()  # until its first run it only queues what is set

    def write(self, line: Line, file: str) -> float:
        """Write the spoken line, and say how much higher it still has to be made (1 is done).

        SpeechError "voice-missing" when no voice speaks its language.
        """
        how, who = manner(line), self._cast(line)
        pitch = min(max(how.pitch + who.pitch, -10.0), 10.0)
        higher = 1.0 if self._espeak else _STEP**pitch
        self._engine.setProperty("voice", who.voice)  # first: a new voice brings its own pitch
        if self._espeak:
            self._engine.setProperty("pitch", round(50 + 4 * pitch))
        self._engine.setProperty("rate", round(how.rate / higher))
        self._settle()
        self._engine.save_to_file(line.text, file)
        self._engine.runAndWait()
        self._settle()
        if self._errors:
            trouble = "; ".join(map(repr, self._errors))
            self._errors.clear()
            raise SpeechError("voice-rubbish", trouble)
        return higher

    def rate_of_file(self) -> int | None:
        """Samples a second of the line just written, where its file does not tell the truth.

        pyttsx3 writes 22,050 for espeak whatever the voice; MBROLA's have 16,000.
        """
        if not self._espeak:
            return None
        rate = importlib.import_module("pyttsx3.drivers._espeak").dll.espeak_ng_GetSampleRate()
        return int(rate)

    def _cast(self, line: Line) -> Role:
        fits = find_voices(self._voices, line.language)
        if not self._espeak:
            own = [voice.id for voice in fits if _sex(voice) == line.gender]
            found = role(own, [voice.id for voice in fits], line.gender, line.part)
        else:
            human = mbrola_for(self._mbrola, line.language, line.gender)
            computed = [fits[0].id + variant for variant in _VARIANTS[line.gender]]
            there = enough_for(len(human))  # who comes after those has none of them
            if line.part < there:
                found = role(human, (), line.gender, line.part)
            else:
                found = role(computed, (), line.gender, line.part - there)
        assert found is not None  # noqa: S101 - there is at least one voice
        return found

    def _settle(self) -> None:
        """Wait for espeak's own thread."""
        # pyttsx3 gives it 10 ms, whatever the line, and then cancels what is still in its queue:
        # one file in six hundred was missing, and some lines had the rate of the one before.
        if self._espeak:
            importlib.import_module("pyttsx3.drivers._espeak").Synchronize()

    def _complain(self, **what: object) -> None:
        self._errors.append(what.get("exception"))


def find_voices(voices: Iterable[SystemVoice], language: str) -> list[SystemVoice]:
    """Return the voices nearest in language, the plainest first; SpeechError "voice-missing"."""
    wanted = language.lower()
    main = wanted.partition("-")[0]

    def nearness(voice: SystemVoice) -> int:
        tag = _tag(voice)
        return 2 * (tag == wanted) or int(tag.partition("-")[0] == main)

    every = list(voices)
    nearest = max(map(nearness, every), default=0)
    if not nearest:
        raise SpeechError("voice-missing", f"no voice speaks {language!r}")
    return sorted((v for v in every if nearness(v) == nearest), key=lambda voice: len(_tag(voice)))


def mbrola_for(voices: Iterable[MbrolaVoice], language: str, gender: str) -> list[str]:
    """Name the MBROLA voices of this language and gender; a man's is not lent to anybody else."""
    main = language.lower().partition("-")[0]
    return [
        voice.name
        for voice in voices
        if gender == voice.gender
        and any(main == spoken.partition("-")[0] for spoken in voice.languages)
    ]


def _sex(voice: SystemVoice) -> str:
    return (voice.gender or "neutral").lower().removeprefix("voicegender")  # as the Mac has it


def _tag(voice: SystemVoice) -> str:
    return (voice.languages or [""])[0].replace("_", "-").lower()


def open_engine() -> Pyttsx3Engine:
    """Start the system's engine; whatever pyttsx3 raises when there is none."""
    name = _DRIVERS.get(sys.platform, "espeak")
    if name == "espeak":
        _load_espeak()
    return Pyttsx3Engine(importlib.import_module("pyttsx3").init(name), name)


def _load_espeak() -> None:
    """Bring in the espeak-ng of the wheel, which pyttsx3 then finds by its name, if it is there.

    The system's own is taken where it has human voices, of which the wheel knows nothing.
    """
    if mbrola_voices() and find_library("espeak-ng"):
        return
    try:
        loader = importlib.import_module("espeakng_loader")
    except ImportError:
        return  # the system may have its own
    ctypes.CDLL(loader.get_library_path(), ctypes.RTLD_GLOBAL)
    os.environ["ESPEAK_DATA_PATH"] = loader.get_data_path()
