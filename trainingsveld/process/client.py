"""Our end of a process that answers one question at a time, and may be killed at any time."""

import asyncio
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal, TypeVar

from trainingsveld.process.child import Child
from trainingsveld.process.frames import Head

Answer = TypeVar("Answer")
Why = Literal["missing", "hung", "crashed", "rubbish"]


class ProcessError(Exception):
    """There is no answer. "missing": what it needs is not here, or it was given up."""

    def __init__(self, why: Why, detail: str) -> None:
        super().__init__(f"{why}: {detail}")
        self.why: Why = why
        self.detail = detail[-500:]


class Nonsense(Exception):
    """For whoever reads an answer: no honest process gives this one."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds a process has: to start, and for an answer."""

    start: float = 10.0
    answer: float = 5.0


class Client:
    """Starts `program` (a module and its arguments) at the first question, and anew after a death.

    The process says `{"kind": "ready"}` once it can be asked, or `{"kind": "missing", "detail"}` if
    it never will. Every question has an "id", which its one answer repeats; a process that sends
    anything else, or nothing in time, is killed, and so is one whose question is cancelled. After
    `give_up` deaths in a row, and after "missing", all questions fail until `retry` or `close`.

    Questions that come at once wait for each other. Everything belongs to one event loop.
    """

    def __init__(
        self, program: Sequence[str], patience: Patience | None = None, give_up: int | None = 3
    ) -> None:
        self._program, self._patience = program, patience or Patience()
        self._give_up = give_up
        self._turn = asyncio.Lock()
        self._life: _Life | None = None
        self._deaths = 0
        self._missing = ""

    @property
    def pid(self) -> int | None:
        """The process, while there is one."""
        return self._life.child.pid if self._life and not self._life.over else None

    def warm(self) -> None:
        """Let the process start before there is anything to ask."""
        if not self._missing:
            self._begun()

    async def start(self) -> None:
        """Wait until it can be asked. Raises ProcessError."""
        async with self._turn:
            with self._counted():
                await self._ready()

    async def ask(
        self,
        head: Head,
        body: bytes,
        read: Callable[[Head, bytes], Answer],
        patience: float | None = None,
    ) -> Answer:
        """Ask, and return what `read` makes of the answer. Raises ProcessError.

        `read` raises Nonsense for an answer that makes no sense, and the process is killed. Any
        other exception it raises is an answer too, comes out as it is and costs nothing.
        """
        async with self._turn:
            with self._counted():
                life = await self._ready()
                answer = await life.ask(head, body, patience or self._patience.answer)
                try:
                    return read(*answer)
                except Nonsense as nonsense:
                    raise life.die("rubbish", str(nonsense)) from nonsense

    def kill(self) -> None:
        """End the process at once and wait for nothing; what was asked of it fails."""
        if self._life:
            self._life.die("crashed", "it was ended")

    def retry(self) -> None:
        """Give what was missing, or given up, another chance."""
        self._missing, self._deaths = "", 0

    async def close(self) -> None:
        """End the process and wait until it is gone; the next question starts another."""
        life, self._life = self._life, None
        if life:
            life.die("crashed", "it was closed")
            await life.child.ended.wait()
        self.retry()

    def _begun(self) -> "_Life":
        if self._life is None or self._life.over:
            self._life = _Life(self._program)
        return self._life

    async def _ready(self) -> "_Life":
        if self._missing:
            raise ProcessError("missing", self._missing)
        life = self._begun()
        await life.ready(self._patience.start)
        return life

    @contextmanager
    def _counted(self) -> Generator[None]:
        try:
            yield
        except ProcessError as error:
            self._deaths += 1
            if error.why == "missing":
                self._missing = error.detail
            elif self._deaths == self._give_up:
                self._missing = f"given up after {self._deaths} failures, the last: {error}"
            raise
        except Exception:
            self._deaths = 0
            raise
        self._deaths = 0


class _Life:
    """One run of the process. At most one frame is due at a time; any other is rubbish."""

    def __init__(self, program: Sequence[str]) -> None:
        self.over = False
        self._error: tuple[Why, str] = ("crashed", "")
        self._is_ready = False
        self._asked = 0
        self._due = True  # the frame that says whether it can be asked
        self._frame: tuple[Head, bytes] | None = None
        self._news = asyncio.Event()
        self.child = Child(program[0], program[1:], on_frame=self._take, on_end=self._end)

    async def ready(self, limit: float) -> None:
        """Wait until it can be asked, at most `limit` seconds."""
        if self._is_ready:
            return
        head, _ = await self._next(limit)
        match head.get("kind"):
            case "ready":
                self._is_ready = True
            case "missing":
                raise self.die("missing", str(head.get("detail")))
            case _:
                raise self.die("rubbish", repr(head))

    async def ask(self, head: Head, body: bytes, limit: float) -> tuple[Head, bytes]:
        """Return the answer to this question and no other."""
        self._asked += 1
        self._due = True
        self.child.send({**head, "id": self._asked}, body)
        answer, found = await self._next(limit)
        if answer.get("id") != self._asked:
            raise self.die("rubbish", repr(answer))
        return answer, found

    def die(self, why: Why, detail: str) -> ProcessError:
        """Kill it, and give the error that says why."""
        self.child.kill()
        self._over(why, detail)
        return ProcessError(why, detail)

    async def _next(self, limit: float) -> tuple[Head, bytes]:
        try:
            async with asyncio.timeout(limit):
                while self._frame is None and not self.over:
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            raise self.die("hung", f"no answer within {limit:.1f} s") from None
        except asyncio.CancelledError:
            self.die("crashed", "what was asked was cancelled")
            raise
        frame, self._frame = self._frame, None
        if frame is None or self.over:
            raise ProcessError(*self._error)
        return frame

    def _over(self, why: Why, detail: str) -> None:
        if not self.over:
            self.over = True
            self._error = (why, detail)
        self._news.set()

    def _take(self, head: Head, body: bytes) -> None:
        if self._due:
            self._due, self._frame = False, (head, body)
            self._news.set()
        else:
            self.die("rubbish", f"nobody asked for this: {head!r}")

    def _end(self, why: str) -> None:
        self._over("rubbish" if why == "rubbish" else "crashed", " | ".join(self.child.complaints))
