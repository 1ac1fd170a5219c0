"""Decodes recordings in a process of its own, which may be killed at any time."""

import asyncio
from collections.abc import Sequence

from trainingsveld.speech.asking import Asking, Death
from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.sound import Sound

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
        self._run: Asking | None = None
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
                sound = await self._decoded(run, file)
            except Death:
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

    async def _decoded(self, run: Asking, file: bytes) -> Sound:
        head, body = await run.ask({}, file, self._patience[1])
        match head:
            case {"kind": "sound", "rate": int(rate)}:
                return run.checked(body, rate)
            case {"kind": "failed"}:
                raise SpeechError("bad-sound", str(head.get("detail"))[:200])
            case _:
                raise run.death(head)

    async def _started(self) -> Asking:
        if self._run is None or self._run.over:
            self._run = Asking(self._program)
            await self._run.start(self._patience[0])
        return self._run
