"""Decodes recordings in a process of its own, which may be killed at any time."""

import asyncio
from collections.abc import Sequence

from trainingsveld.speech.child import Child
from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.frames import Head
from trainingsveld.speech.sound import LONGEST, Sound

MOST = 24 * 1024 * 1024
"""Bytes a file may have: a minute of stereo at 48 kHz in 32 bits fits."""
_GIVE_UP = 3  # files in a row that killed the process


class SoundDecoder:
    """WAV or FLAC to Sound. The process starts with the first file and stays until `close`.

    A file that makes it hang or crash costs that file; after three in a row nothing is tried any
    more. `patience` is in seconds: for the start, and for a file.
    """

    def __init__(
        self,
        program: Sequence[str] = ("trainingsveld.speech.actor_process",),
        patience: tuple[float, float] = (10.0, 5.0),
    ) -> None:
        self._program, self._patience = program, patience
        self._turn = asyncio.Lock()
        self._run: _Run | None = None
        self._deaths = 0

    @property
    def pid(self) -> int | None:
        """The process, while there is one."""
        return self._run.child.pid if self._run and not self._run.over else None

    async def decode(self, file: bytes) -> Sound:
        """Return the sound in one channel; SpeechError "bad-sound". Cancelling ends the work."""
        if len(file) > MOST:
            raise SpeechError("bad-sound", f"the file is larger than {MOST} bytes")
        async with self._turn:
            if self._deaths >= _GIVE_UP:
                raise SpeechError("bad-sound", "the decoder was given up")
            try:
                run = await self._started()
                sound = await run.decode(file, self._patience[1])
            except _Death:
                self._deaths += 1
                raise
            except SpeechError:
                self._deaths = 0
                raise
            self._deaths = 0
            return sound

    async def close(self) -> None:
        """End the process and wait until it is gone."""
        if self._run:
            self._run.kill()
            await self._run.child.ended.wait()
            self._run = None

    async def _started(self) -> "_Run":
        if self._run is None or self._run.over:
            self._run = _Run(self._program)
            await self._run.start(self._patience[0])
        return self._run


class _Death(SpeechError):
    """The process had to be killed, or was gone."""


class _Run:
    """One life of the process. At most one answer is due at a time; any other frame is rubbish."""

    def __init__(self, program: Sequence[str]) -> None:
        self.over = False
        self._due: asyncio.Future[tuple[Head, bytes]] | None = None
        self._asked = 0
        self.child = Child(program[0], program[1:], on_frame=self._frame, on_end=self._end)

    async def start(self, limit: float) -> None:
        """Wait until it can decode."""
        head, _ = await self._answer(limit)
        if head.get("kind") != "ready":
            raise self._death(head)

    async def decode(self, file: bytes, limit: float) -> Sound:
        """Ask for one file."""
        self._asked += 1
        self.child.send({"id": self._asked}, file)
        head, body = await self._answer(limit)
        match head:
            case {"kind": "sound", "id": self._asked, "rate": int(rate)}:
                return self._checked(body, rate)
            case {"kind": "failed", "id": self._asked}:
                raise SpeechError("bad-sound", str(head.get("detail"))[:200])
            case _:
                raise self._death(head)

    def _checked(self, body: bytes, rate: int) -> Sound:
        """Believe nothing: a file may have taken the process over."""
        try:
            sound = Sound(body, rate)
        except SpeechError as error:
            raise self._death(error.detail) from error
        if not 0 < sound.seconds <= LONGEST:
            raise self._death(f"{sound.seconds:.1f} seconds")
        return sound

    async def _answer(self, limit: float) -> tuple[Head, bytes]:
        self._due = asyncio.get_running_loop().create_future()
        try:
            if self.over:
                raise self._death("the process ended")
            async with asyncio.timeout(limit):
                return await self._due
        except TimeoutError:
            raise self._death(f"no answer within {limit:.1f} s") from None
        except asyncio.CancelledError:
            self.kill()
            raise
        finally:
            self._due = None

    def kill(self, why: str = "killed") -> None:
        """End it at once."""
        self.over = True
        self.child.kill(why)

    def _death(self, what: object) -> _Death:
        self.kill()
        return _Death("bad-sound", str(what)[:200])

    def _frame(self, head: Head, body: bytes) -> None:
        if self._due is None or self._due.done():
            self.kill("rubbish")
        else:
            self._due.set_result((head, body))

    def _end(self, why: str) -> None:
        self.over = True
        if self._due and not self._due.done():
            detail = f"{why}: {' | '.join(self.child.complaints)}"
            self._due.set_exception(_Death("bad-sound", detail[-500:]))
