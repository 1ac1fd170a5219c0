"""pyttsx3 on three systems: find a voice for a line and write the line to a file.

For the helper process only: it blocks, and hangs when it likes.
"""

import ctypes
import importlib
import os
import sys
from collections.abc import Iterable
from typing import Any, Protocol, cast

from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.ports import Line
from trainingsveld.speech.style import manner

_VARIANTS = {"female": "+f3", "male": "+m3", "neutral": ""}
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
        self._errors: list[object] = []
        self._voices = cast("list[SystemVoice]", engine.getProperty("voices"))
        engine.connect("error", self._complain)
        if self._espeak:
            engine.runAndWait()  # until its first run it only queues what is set

    def write(self, line: Line, file: str) -> float:
        """Write the spoken line, and say how much higher it still has to be made (1 is done).

        SpeechError "voice-missing" when no voice speaks its language.
        """
        how = manner(line)
        voice = find_voice(self._voices, line.language, line.gender)
        higher = 1.0 if self._espeak else _STEP**how.pitch
        if self._espeak:
            voice += _VARIANTS[line.gender]
        self._engine.setProperty("voice", voice)  # first: a new voice brings its own pitch
        if self._espeak:
            self._engine.setProperty("pitch", round(50 + 4 * how.pitch))
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

    def _settle(self) -> None:
        """Wait for espeak's own thread."""
        # pyttsx3 gives it 10 ms, whatever the line, and then cancels what is still in its queue:
        # one file in six hundred was missing, and some lines had the rate of the one before.
        if self._espeak:
            importlib.import_module("pyttsx3.drivers._espeak").Synchronize()

    def _complain(self, **what: object) -> None:
        self._errors.append(what.get("exception"))


def find_voice(voices: Iterable[SystemVoice], language: str, gender: str) -> str:
    """Return the id of the voice nearest in language, then in gender, then the plainest."""
    wanted = language.lower()
    main = wanted.partition("-")[0]

    def nearness(voice: SystemVoice) -> tuple[int, bool, int]:
        tag = _tag(voice)
        near = 2 * (tag == wanted) or int(tag.partition("-")[0] == main)
        sex = (voice.gender or "").lower().removeprefix("voicegender")  # as the Mac has it
        return near, sex == gender, -len(tag)

    best = max(voices, key=nearness, default=None)
    if best is None or not nearness(best)[0]:
        raise SpeechError("voice-missing", f"no voice speaks {language!r}")
    return best.id


def _tag(voice: SystemVoice) -> str:
    return (voice.languages or [""])[0].replace("_", "-").lower()


def open_engine() -> Pyttsx3Engine:
    """Start the system's engine; whatever pyttsx3 raises when there is none."""
    name = _DRIVERS.get(sys.platform, "espeak")
    if name == "espeak":
        _load_espeak()
    return Pyttsx3Engine(importlib.import_module("pyttsx3").init(name), name)


def _load_espeak() -> None:
    """Bring in the espeak-ng of the wheel, which pyttsx3 then finds by its name, if it is there."""
    try:
        loader = importlib.import_module("espeakng_loader")
    except ImportError:
        return  # the system may have its own
    ctypes.CDLL(loader.get_library_path(), ctypes.RTLD_GLOBAL)
    os.environ["ESPEAK_DATA_PATH"] = loader.get_data_path()
