"""Decodes recordings in a process of its own, which may be killed at any time."""

from collections.abc import Sequence

from trainingsveld.process.client import Client, Nonsense, Patience, ProcessError
from trainingsveld.process.frames import Head
from trainingsveld.speech.answered import answered
from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.sound import Sound

MOST = 24 * 1024 * 1024
"""Bytes a file may have: a minute of stereo at 48 kHz in 32 bits fits."""


class SoundDecoder:
    """WAV or FLAC to Sound. The process starts with the first file and stays until `close`.

    A file that makes it hang or crash costs that file; after three in a row nothing is tried any
    more.
    """

    def __init__(
        self,
        program: Sequence[str] = ("trainingsveld.speech.actor_process",),
        patience: Patience | None = None,
    ) -> None:
        self._process = Client(program, patience)

    @property
    def pid(self) -> int | None:
        """The process, while there is one."""
        return self._process.pid

    async def decode(self, file: bytes) -> Sound:
        """Return the sound in one channel; SpeechError "bad-sound". Cancelling ends the work."""
        if len(file) > MOST:
            raise SpeechError("bad-sound", f"the file is larger than {MOST} bytes")
        try:
            return await self._process.ask({}, file, _read)
        except ProcessError as error:
            raise SpeechError("bad-sound", str(error)) from error

    async def close(self) -> None:
        """End the process and wait until it is gone."""
        await self._process.close()


def _read(head: Head, body: bytes) -> Sound:
    match head:
        case {"kind": "sound", "rate": int(rate)}:
            return answered(body, rate)
        case {"kind": "failed"}:
            raise SpeechError("bad-sound", str(head.get("detail"))[:200])
        case _:
            raise Nonsense(repr(head))
