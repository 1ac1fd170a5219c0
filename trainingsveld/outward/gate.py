"""The gate: asks the rules first, then the other computer, in a process of its own.

A refusal is raised before anything is started, so no socket is opened for it. Whoever cancels, and
a session that becomes stricter meanwhile, ends the process at once.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar, get_args

from msgspec import Struct

from trainingsveld.outward.error import OutwardCode, OutwardError
from trainingsveld.outward.request import Answer, Request
from trainingsveld.outward.standing import Standing
from trainingsveld.privacy import Outward
from trainingsveld.process import client
from trainingsveld.process.client import Client, Nonsense, ProcessError
from trainingsveld.process.frames import Head

T = TypeVar("T")
PROGRAM = ("trainingsveld.outward.wire_process",)
Progress = Callable[[int, int | None], None]
"""Is told how many bytes are there, and how many there will be if that is known."""
_CODES: tuple[OutwardCode, ...] = get_args(OutwardCode)


class Patience(Struct, frozen=True):
    """Seconds: for each sign of life, for a whole answer; and the least a download has to bring.

    `pace` bytes within every `paced` seconds: a computer that sends one byte now and then is dead.
    """

    sign: float = 10.0
    answer: float = 30.0
    pace: int = 64_000
    paced: float = 60.0


class Gate:
    """Every call to another computer. `standing` tells the rules of this moment.

    Belongs to the event loop's thread. Nothing is started before the first call that is allowed.
    """

    def __init__(
        self,
        standing: Callable[[], Standing] = Standing,
        patience: Patience | None = None,
        program: Sequence[str] = PROGRAM,
    ) -> None:
        self._standing, self._patience = standing, patience or Patience()
        self._program = program
        self._kept: dict[Outward, _Wire] = {}
        self._going: set[tuple[Outward, asyncio.Task[object]]] = set()
        self._called_back: set[asyncio.Task[object]] = set()

    def refusal(self, what: Outward) -> OutwardError | None:
        """Say beforehand why something would be refused now, to tell it where it is offered."""
        return self._standing().refusal(what)

    async def ask(self, what: Outward, request: Request) -> Answer:
        """Ask, and give the whole answer, held in memory. Raises OutwardError.

        The process is kept for the next question, with its connection, until `close` or `review`.
        """
        async with self._allowed(what, request):
            wire = self._kept.get(what)
            if wire is None:
                wire = self._kept[what] = _Wire(self._program, self._patience)
            await wire.start()
            try:
                async with asyncio.timeout(self._patience.answer), wire.turn:
                    return await wire.answer(request)
            except TimeoutError:
                raise OutwardError("slow") from None

    async def fetch(
        self, what: Outward, request: Request, file: Path, told: Progress | None = None
    ) -> None:
        """Bring a large answer into a file, from where the file ends. Raises OutwardError.

        What was brought stays in the file, whatever happens; calling again goes on from there. It
        is not judged here: who wanted it knows its size and fingerprint.
        """
        async with self._allowed(what, request):
            wire = _Wire(self._program, self._patience)
            try:
                await wire.fetch(request, file, told)
            finally:
                await wire.process.close()

    def review(self) -> None:
        """End at once what the rules of this moment no longer allow. Call it when they change."""
        for what, task in tuple(self._going):
            if self.refusal(what):
                self._called_back.add(task)
                task.cancel()
        for what in tuple(self._kept):
            if self.refusal(what):
                self._kept.pop(what).end()

    async def close(self) -> None:
        """End every call and the processes kept for the next one; it may be used again."""
        kept, self._kept = tuple(self._kept.values()), {}
        for wire in kept:
            await wire.process.close()

    @asynccontextmanager
    async def _allowed(self, what: Outward, request: Request) -> AsyncGenerator[None]:
        if refusal := self.refusal(what):
            raise refusal
        request.checked()
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - this is a coroutine
        going = (what, task)
        self._going.add(going)
        try:
            yield
        except asyncio.CancelledError:
            if task not in self._called_back:
                raise
            self._called_back.discard(task)
            task.uncancel()
            raise OutwardError("called-back", what.value) from None
        finally:
            self._going.discard(going)


class _Wire:
    """Our end of the process that has the network."""

    def __init__(self, program: Sequence[str], patience: Patience) -> None:
        self._patience = patience
        limits = client.Patience(start=15.0, answer=patience.sign + 2.0)
        self.process = Client(program, limits, give_up=None)
        self.turn = asyncio.Lock()

    async def start(self) -> None:
        """Let the process begin: that takes its own time, whatever the other computer does."""
        try:
            await self.process.start()
        except ProcessError as error:
            raise OutwardError("wire-crashed", error.detail) from error

    async def answer(self, request: Request) -> Answer:
        """Ask one question and wait for all of the answer."""
        head = await self._open(request)
        parts = list[bytes]()
        done = False
        while not done:
            done, part = await self._say({"kind": "more"}, b"", _part)
            parts.append(part)
        return Answer(b"".join(parts), str(head.get("type", "")))

    async def fetch(self, request: Request, file: Path, told: Progress | None) -> None:
        """Have the answer written behind what is in the file."""
        head = await self._open(request, file)
        there, size = _count(head.get("there")), head.get("size")
        whole = size if isinstance(size, int) else None
        loop = asyncio.get_running_loop()
        began, brought = loop.time(), 0
        done = False
        while not done:
            if told:
                told(there, whole)
            done, wrote = await self._say({"kind": "more"}, b"", _wrote)
            there += wrote
            brought += wrote
            if loop.time() - began > self._patience.paced:
                if brought < self._patience.pace:
                    raise OutwardError("slow", f"{brought} bytes in {self._patience.paced:g} s")
                began, brought = loop.time(), 0
        if told:
            told(there, whole)

    def end(self) -> None:
        """Kill the process; nobody waits for it."""
        self.process.kill()

    async def _open(self, request: Request, file: Path | None = None) -> Head:
        wish: Head = {
            "kind": "open",
            "url": request.url,
            "types": list(request.types),
            "limit": request.limit,
            "own_network": request.entered,
            "hosts": list(request.hosts),
            "body_type": request.body_type,
            "file": str(file) if file else "",
            "seconds": self._patience.sign,
        }
        return await self._say(wish, request.body, lambda head, _: head)

    async def _say(self, head: Head, body: bytes, read: Callable[[Head, bytes], T]) -> T:
        def honest(answer: Head, found: bytes) -> T:
            if answer.get("kind") == "failed":
                raise OutwardError(_code(answer.get("code")), str(answer.get("detail", "")))
            return read(answer, found)

        try:
            return await self.process.ask(head, body, honest)
        except ProcessError as error:
            code = "slow" if error.why == "hung" else "wire-crashed"
            raise OutwardError(code, error.detail) from error


def _code(value: object) -> OutwardCode:
    for code in _CODES:
        if code == value:
            return code
    raise Nonsense(f"no trouble we know: {value!r}")


def _part(head: Head, body: bytes) -> tuple[bool, bytes]:
    return head.get("done") is True, body


def _wrote(head: Head, _: bytes) -> tuple[bool, int]:
    return head.get("done") is True, _count(head.get("bytes"))


def _count(value: object) -> int:
    if not isinstance(value, int) or value < 0:
        raise Nonsense(f"no number of bytes: {value!r}")
    return value
