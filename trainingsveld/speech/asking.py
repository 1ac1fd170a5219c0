"""A child process that answers one question at a time, and is killed when it does not."""

import asyncio
from collections.abc import Sequence

from trainingsveld.speech.child import Child
from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.frames import Head
from trainingsveld.speech.sound import LONGEST, Sound


class Death(SpeechError):
    """The process had to be killed, or was gone."""


class Asking:
    """One life of the process. At most one answer is due at a time; any other frame is rubbish."""

    def __init__(self, program: Sequence[str]) -> None:
        self.over = False
        self._due: asyncio.Future[tuple[Head, bytes]] | None = None
        self._asked = 0
        self.child = Child(program[0], program[1:], on_frame=self._frame, on_end=self._end)

    async def start(self, limit: float) -> None:
        """Wait until it is ready, at most `limit` seconds. Raises Death."""
        head, _ = await self._answer(limit)
        if head.get("kind") != "ready":
            raise self.death(head)

    async def ask(self, head: Head, body: bytes, limit: float) -> tuple[Head, bytes]:
        """Ask, and return the answer to this question and no other. Raises Death."""
        self._asked += 1
        self.child.send({**head, "id": self._asked}, body)
        answer, found = await self._answer(limit)
        if answer.get("id") != self._asked:
            raise self.death(answer)
        return answer, found

    def checked(self, samples: bytes, rate: int) -> Sound:
        """Believe nothing: what it was given may have taken the process over. Raises Death."""
        try:
            sound = Sound(samples, rate)
        except SpeechError as error:
            raise self.death(error.detail) from error
        if not 0 < sound.seconds <= LONGEST:
            raise self.death(f"{sound.seconds:.1f} seconds")
        return sound

    def kill(self, why: str = "killed") -> None:
        """End it at once."""
        self.over = True
        self.child.kill(why)

    def death(self, what: object) -> Death:
        """Kill it, and give the error that says why."""
        self.kill()
        return Death("bad-sound", str(what)[:200])

    async def _answer(self, limit: float) -> tuple[Head, bytes]:
        self._due = asyncio.get_running_loop().create_future()
        try:
            if self.over:
                raise self.death("the process ended")
            async with asyncio.timeout(limit):
                return await self._due
        except TimeoutError:
            raise self.death(f"no answer within {limit:.1f} s") from None
        except asyncio.CancelledError:
            self.kill()
            raise
        finally:
            self._due = None

    def _frame(self, head: Head, body: bytes) -> None:
        if self._due is None or self._due.done():
            self.kill("rubbish")
        else:
            self._due.set_result((head, body))

    def _end(self, why: str) -> None:
        self.over = True
        if self._due and not self._due.done():
            detail = f"{why}: {' | '.join(self.child.complaints)}"
            self._due.set_exception(Death("bad-sound", detail[-500:]))
