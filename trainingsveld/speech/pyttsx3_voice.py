"""The voice the computer has already: pyttsx3 in a process that may be killed at any time."""

import asyncio
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import cache

from trainingsveld.speech.child import Child
from trainingsveld.speech.error import Availability, Code, SpeechError
from trainingsveld.speech.frames import Head
from trainingsveld.speech.ports import Line
from trainingsveld.speech.sound import LONGEST, Sound
from trainingsveld.speech.spoken import spoken

_TREATMENT = 2  # raise when style, loudness or the choice of voices changes: cached lines go stale
_GIVE_UP = 3  # lines in a row that killed the engine
_OF_THE_LINE: dict[str, Code] = {"voice-missing": "voice-missing", "bad-sound": "voice-rubbish"}


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds an engine has: to start, for a line, and more for each of its characters."""

    start: float = 10.0
    line: float = 3.0
    character: float = 0.03


class Pyttsx3Voice:
    """SAPI5 on Windows, NSSpeech on the Mac, espeak-ng from its wheel on Linux.

    An engine that hangs, crashes or gives rubbish is killed and started anew for the next line;
    after three such lines in a row it counts as missing until `availability` is asked again.
    """

    def __init__(
        self,
        program: Sequence[str] = ("trainingsveld.speech.voice_process",),
        patience: Patience | None = None,
    ) -> None:
        self._program, self._patience = program, patience or Patience()
        self._turn = asyncio.Lock()
        self._run: _Run | None = None
        self._deaths = 0
        self._missing = ""

    @property
    def identity(self) -> str:
        """Versions of what makes the sound, as far as they can be known."""
        parts = ("pyttsx3", _version("pyttsx3"), sys.platform, _version("espeakng-loader"))
        return " ".join((*parts, str(_TREATMENT)))

    @property
    def pid(self) -> int | None:
        """The engine's process, while there is one."""
        return self._run.child.pid if self._run and not self._run.over else None

    async def availability(self) -> Availability:
        """Start the engine; one that was given up gets another chance."""
        async with self._turn:
            self._missing, self._deaths = "", 0
            try:
                await self._started()
            except SpeechError as error:
                return Availability(ok=False, code=error.code, detail=error.detail)
        for package in ("pyttsx3", "espeakng-loader"):  # slow to find: not while lines render
            await asyncio.to_thread(_version, package)
        return Availability(ok=True)

    async def render(self, line: Line) -> Sound:
        """Return the spoken line in one channel, its loudness evened."""
        said = spoken(line.text, line.language, line.pronounce)
        line = replace(line, text=said, pronounce=())
        async with self._turn:
            if self._missing:
                raise SpeechError("voice-missing", self._missing)
            limit = self._patience.line + self._patience.character * len(line.text)
            try:
                run = await self._started()
                sound = await run.render(line, limit)
            except _Death as death:
                self._deaths += 1
                if self._deaths >= _GIVE_UP:
                    self._missing = f"given up after {_GIVE_UP} failures, the last: {death.code}"
                raise SpeechError(death.code, death.detail) from death
            self._deaths = 0
            return sound

    async def close(self) -> None:
        """End the process and wait until it is gone."""
        if self._run:
            self._run.child.kill()
            await self._run.child.ended.wait()
            self._run = None

    async def _started(self) -> "_Run":
        if self._run is None or self._run.over:
            self._run = _Run(self._program)
            try:
                await self._run.start(self._patience.start)
            except SpeechError as error:
                if error.code == "voice-missing":
                    self._missing = error.detail
                raise
        return self._run


class _Death(SpeechError):
    """The engine's process had to be killed, or was gone."""


class _Run:
    """One life of the process. At most one answer is due at a time; any other frame is rubbish."""

    def __init__(self, program: Sequence[str]) -> None:
        self.over = False
        self._due: asyncio.Future[tuple[Head, bytes]] | None = None
        self._asked = 0
        self.child = Child(program[0], program[1:], on_frame=self._frame, on_end=self._end)

    async def start(self, limit: float) -> None:
        """Wait until it can render; SpeechError "voice-missing" when it never will."""
        head, _ = await self._answer(limit)
        if head.get("kind") == "missing":
            self._kill()
            raise SpeechError("voice-missing", str(head.get("detail")))
        if head.get("kind") != "ready":
            raise self._rubbish(head)

    async def render(self, line: Line, limit: float) -> Sound:
        """Ask for one line."""
        self._asked += 1
        self.child.send({"id": self._asked, "line": asdict(line)})
        head, body = await self._answer(limit)
        match head:
            case {"kind": "sound", "id": self._asked, "rate": int(rate), "channels": 1}:
                return self._checked(body, rate)
            case {"kind": "failed", "id": self._asked, "code": str(code)}:
                detail = str(head.get("detail"))
                raise SpeechError(_OF_THE_LINE.get(code, "voice-rubbish"), detail)
            case _:
                raise self._rubbish(head)

    def _checked(self, body: bytes, rate: int) -> Sound:
        try:
            sound = Sound(body, rate)
        except SpeechError as error:
            raise self._rubbish(error.detail) from error
        if not 0 < sound.seconds <= LONGEST or not any(body):
            raise self._rubbish(f"{sound.seconds:.1f} seconds, or silence")
        return sound

    async def _answer(self, limit: float) -> tuple[Head, bytes]:
        self._due = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(limit):
                return await self._due
        except TimeoutError:
            self._kill()
            raise _Death("voice-hung", f"no answer within {limit:.1f} s") from None
        except asyncio.CancelledError:
            self._kill()
            raise
        finally:
            self._due = None

    def _kill(self, why: str = "killed") -> None:
        self.over = True
        self.child.kill(why)

    def _rubbish(self, what: object) -> _Death:
        self._kill()
        return _Death("voice-rubbish", str(what)[:200])

    def _frame(self, head: Head, body: bytes) -> None:
        if self._due is None or self._due.done():
            self._kill("rubbish")
        else:
            self._due.set_result((head, body))

    def _end(self, why: str) -> None:
        self.over = True
        if self._due and not self._due.done():
            code: Code = "voice-rubbish" if why == "rubbish" else "voice-crashed"
            self._due.set_exception(_Death(code, " | ".join(self.child.complaints)[-500:]))


@cache
def _version(package: str) -> str:
    from importlib import metadata  # noqa: PLC0415 - dear to load, and not needed at the start

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "none"
