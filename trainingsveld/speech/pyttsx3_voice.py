"""The voice the computer has already: pyttsx3 in a process that may be killed at any time."""

import asyncio
import sys
from collections.abc import Sequence
from functools import cache

from trainingsveld.process.client import Patience
from trainingsveld.speech.error import Availability
from trainingsveld.speech.mbrola import mbrola_voices
from trainingsveld.speech.process_voice import TREATMENT, ProcessVoice

_PATIENCE = Patience(start=10.0, answer=3.0)
_CHARACTER = 0.03  # seconds it may take longer for each


class Pyttsx3Voice(ProcessVoice):
    """SAPI5 on Windows, NSSpeech on the Mac, espeak-ng from its wheel on Linux."""

    def __init__(
        self,
        program: Sequence[str] = ("trainingsveld.speech.voice_process",),
        patience: Patience = _PATIENCE,
    ) -> None:
        super().__init__(program, patience, _CHARACTER)

    @property
    def identity(self) -> str:
        """Versions of what makes the sound, as far as they can be known."""
        parts = ("pyttsx3", _version("pyttsx3"), sys.platform, _version("espeakng-loader"))
        return " ".join((*parts, _human(), str(TREATMENT)))

    async def availability(self) -> Availability:
        """Start the engine; one that was given up gets another chance."""
        found = await super().availability()
        if found.ok:
            for package in ("pyttsx3", "espeakng-loader"):  # slow to find: not while lines render
                await asyncio.to_thread(_version, package)
        return found


@cache
def _human() -> str:
    return ",".join(voice.name for voice in mbrola_voices())


@cache
def _version(package: str) -> str:
    from importlib import metadata  # noqa: PLC0415 - dear to load, and not needed at the start

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "none"
