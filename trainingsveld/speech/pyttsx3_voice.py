"""The voice the computer has already: pyttsx3 in a process that may be killed at any time."""

import asyncio
import sys
from collections.abc import Sequence
from functools import cache

from msgspec.structs import asdict, replace

from trainingsveld.process.client import Client, Nonsense, Patience, ProcessError, Why
from trainingsveld.process.frames import Head
from trainingsveld.speech.answered import answered
from trainingsveld.speech.error import Availability, Code, SpeechError
from trainingsveld.speech.mbrola import mbrola_voices
from trainingsveld.speech.ports import Line
from trainingsveld.speech.sound import Sound
from trainingsveld.speech.spoken import spoken

_TREATMENT = 3  # raise when style, loudness or the choice of voices changes: cached lines go stale
_PATIENCE = Patience(start=10.0, answer=3.0)
_CHARACTER = 0.03  # seconds it may take longer for each
_CODES: dict[Why, Code] = {
    "missing": "voice-missing",
    "hung": "voice-hung",
    "crashed": "voice-crashed",
    "rubbish": "voice-rubbish",
}
_OF_THE_LINE: dict[str, Code] = {"voice-missing": "voice-missing", "bad-sound": "voice-rubbish"}


class Pyttsx3Voice:
    """SAPI5 on Windows, NSSpeech on the Mac, espeak-ng from its wheel on Linux.

    An engine that hangs, crashes or gives rubbish is killed and started anew for the next line;
    after three such lines in a row it counts as missing until `availability` is asked again.
    """

    def __init__(
        self,
        program: Sequence[str] = ("trainingsveld.speech.voice_process",),
        patience: Patience = _PATIENCE,
    ) -> None:
        self._patience = patience
        self._process = Client(program, patience)

    @property
    def identity(self) -> str:
        """Versions of what makes the sound, as far as they can be known."""
        parts = ("pyttsx3", _version("pyttsx3"), sys.platform, _version("espeakng-loader"))
        return " ".join((*parts, _human(), str(_TREATMENT)))

    @property
    def pid(self) -> int | None:
        """The engine's process, while there is one."""
        return self._process.pid

    async def availability(self) -> Availability:
        """Start the engine; one that was given up gets another chance."""
        self._process.retry()
        try:
            await self._process.start()
        except ProcessError as error:
            return Availability(ok=False, code=_CODES[error.why], detail=error.detail)
        for package in ("pyttsx3", "espeakng-loader"):  # slow to find: not while lines render
            await asyncio.to_thread(_version, package)
        return Availability(ok=True)

    async def render(self, line: Line) -> Sound:
        """Return the spoken line in one channel, its loudness evened."""
        said = spoken(line.text, line.language, line.pronounce)
        line = replace(line, text=said, pronounce=())
        limit = self._patience.answer + _CHARACTER * len(line.text)
        try:
            return await self._process.ask({"line": asdict(line)}, b"", _read, limit)
        except ProcessError as error:
            raise SpeechError(_CODES[error.why], error.detail) from error

    async def close(self) -> None:
        """End the process and wait until it is gone."""
        await self._process.close()


def _read(head: Head, body: bytes) -> Sound:
    match head:
        case {"kind": "sound", "rate": int(rate), "channels": 1} if any(body):
            return answered(body, rate)
        case {"kind": "failed", "code": str(code)}:
            raise SpeechError(_OF_THE_LINE.get(code, "voice-rubbish"), str(head.get("detail")))
        case _:
            raise Nonsense(f"{head!r:.200} with {len(body)} bytes")


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
