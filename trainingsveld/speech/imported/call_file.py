"""Our end of the process that decodes a call of elsewhere: any part of it, a piece at a time."""

import asyncio
import math
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, cast

from msgspec import Struct

from trainingsveld.process.client import Client, Nonsense, Patience, ProcessError
from trainingsveld.process.frames import Head
from trainingsveld.speech.imported.fault import CHUNK, FAULTS, PIECE, CallFileError
from trainingsveld.speech.sound import Sound


class CallPiece(Struct, frozen=True):
    """Ten seconds of it: the sound, how loud each tenth of a second is, seconds cut off."""

    sound: Sound
    loud: tuple[float, ...]
    spoilt: float


class CallFile:
    """A file that is looked at. The process gets bytes and never the file. Raises CallFileError.

    Where it breaks off is found while it is read: then `seconds` are fewer, the rest is `missing`.
    """

    def __init__(
        self, path: Path, program: Sequence[str] = ("trainingsveld.speech.imported.call_process",)
    ) -> None:
        self.path = path
        self.seconds, self.rate = 0.0, 0
        self.missing = 0.0
        self._process = Client(program, Patience(answer=20.0))
        self._file: BinaryIO | None = None
        self._size = 0
        self._pid: int | None = None

    @property
    def pieces(self) -> int:
        """How many there are."""
        return math.ceil(self.seconds / PIECE)

    async def open(self) -> None:
        """Find out what it is."""
        try:
            self._file = await asyncio.to_thread(self.path.open, "rb")
            self._size = await asyncio.to_thread(self._file.seek, 0, 2)
        except OSError as error:
            raise CallFileError("gone", str(error)) from error
        await self._begin()

    async def _begin(self) -> None:
        """Have the process open it; another one has to once more, after a cancelled question."""
        head, _ = await self._ask({"do": "open", "size": self._size})
        self._pid = self._process.pid
        match head:
            case {"kind": "opened", "seconds": float(seconds), "rate": int(rate)}:
                self.seconds, self.rate, self.missing = seconds, rate, 0.0
            case _:
                raise CallFileError("not-sound", repr(head)[:200])

    async def piece(self, number: int) -> CallPiece:
        """Decode one, counting from 0."""
        if self._process.pid is None or self._process.pid != self._pid:
            await self._begin()
        head, body = await self._ask({"do": "piece", "number": number})
        match head:
            case {
                "kind": "piece",
                "rate": int(rate),
                "spoilt": float(spoilt),
                "loud": loud,
                "seconds": float(seconds),
            }:
                self.missing += max(0.0, self.seconds - seconds)
                self.seconds = min(self.seconds, seconds)
                values = tuple(float(one) for one in cast("list[float]", loud))
                return CallPiece(Sound(body, rate), values, spoilt)
            case _:
                raise CallFileError("not-sound", repr(head)[:200])

    async def close(self) -> None:
        """Let go of the file and of the process."""
        await self._process.close()
        if self._file:
            await asyncio.to_thread(self._file.close)
            self._file = None

    async def _ask(self, head: Head) -> tuple[Head, bytes]:
        """Ask, and hand over the parts of the file that are needed meanwhile."""
        body = b""
        try:
            for _ in range(2 * self._size // CHUNK + 64):
                head, found = await self._process.ask(head, body, _taken)
                if head.get("kind") != "need":
                    return head, found
                body = await asyncio.to_thread(self._part, int(head["at"]))
                head = {"do": "bytes"}
        except ProcessError as error:
            raise CallFileError("not-sound", str(error)) from error
        except OSError as error:
            raise CallFileError("gone", str(error)) from error
        raise CallFileError("not-sound", "it asks for more than there is")

    def _part(self, at: int) -> bytes:
        if self._file is None:
            raise OSError("it is closed")
        self._file.seek(at)
        return self._file.read(CHUNK)


def _taken(head: Head, body: bytes) -> tuple[Head, bytes]:
    match head:
        case {"kind": "failed", "code": code} if code in FAULTS:
            raise CallFileError(code, str(head.get("detail"))[:200])
        case {"kind": "need", "at": int(at)} if at >= 0:
            return head, body
        case {"kind": "opened" | "piece"}:
            return head, body
        case _:
            raise Nonsense(repr(head)[:200])
