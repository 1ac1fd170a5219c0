"""One life of the sound process: jobs that wait for it, and a watchdog over it."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct, field

from trainingsveld.process.child import Child
from trainingsveld.process.frames import Head
from trainingsveld.speech.error import Code, SpeechError, Warn

log = logging.getLogger(__name__)
_START = 30.0  # seconds; asking all drivers what there is can take long on a busy computer
_WATCH = 0.5  # seconds between looks
_SILENT_LOOKS = 4  # so many looks without a sign of life, about 2 s, and it counts as hung
OnBlock = Callable[[Head, bytes], None]
_CODES: dict[str, Code] = {
    "no-device": "no-device",
    "device-lost": "device-lost",
    "no-detector": "no-detector",
}


class Job(Struct, eq=False):
    """Something asked of the process; `answer` comes when it is done."""

    head: Head
    body: bytes = b""
    on_block: OnBlock | None = None
    on_warning: Callable[[Warn], None] | None = None
    number: int = 0
    answer: asyncio.Future[Head] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )


class SoundRun:
    """Made on the event loop. `over` once it is of no more use."""

    def __init__(self, program: Sequence[str]) -> None:
        self.over = False
        self._loop = asyncio.get_running_loop()
        self._ready: asyncio.Future[None] = self._loop.create_future()
        self._jobs: dict[int, Job] = {}
        self._asked = 0
        self._silent_looks = 0
        self._watch: asyncio.TimerHandle | None = None
        self.child = Child(program[0], program[1:], on_frame=self._frame, on_end=self._end)
        # Looks are counted, not seconds: after a standby or a blocked loop it gets its chance.

    async def start(self) -> None:
        """Wait until it can be asked; SpeechError "no-device", "sound-hung", "sound-crashed"."""
        try:
            async with asyncio.timeout(_START):
                await self._ready
        except TimeoutError:
            self.kill("sound-hung", "it did not start")
            raise SpeechError("sound-hung", "it did not start") from None
        except (asyncio.CancelledError, SpeechError):
            self.kill("sound-crashed", "it did not start")
            raise
        self._look()

    async def ask(self, job: Job) -> Head:
        """Send the job and wait for its answer; SpeechError when it fails."""
        if self.over:
            raise SpeechError("sound-crashed", "the sound process is gone")
        self._asked += 1
        job.number = self._asked
        self._jobs[job.number] = job
        self.child.send({**job.head, "id": job.number}, job.body)
        try:
            # shielded: a cancel must not close the job, its last blocks are still wanted
            return await asyncio.shield(job.answer)
        except Exception:
            self._jobs.pop(job.number, None)
            raise

    async def end(self, job: Job, command: str, limit: float) -> None:
        """Ask to end a job, and kill the process when that takes longer than the limit."""
        if not self.over and not job.answer.done():
            self.child.send({"do": command, "id": job.number})
            done, _ = await asyncio.wait({job.answer}, timeout=limit)
            if not done:
                self.kill("sound-hung", f"no end of {command!r} within {limit} s")
        if job.answer.done() and not job.answer.cancelled():
            job.answer.exception()  # a failure while ending is of no interest any more
        self._jobs.pop(job.number, None)

    def kill(self, code: Code, detail: str) -> None:
        """End the process at once and fail what waits for it."""
        if not self.over:
            log.info("sound process ended: %s %s", code, detail)
        self.over = True
        self.child.kill()
        self._fail_all(code, detail)

    def rubbish(self, what: object) -> SpeechError:
        """End the process for talking nonsense, and return the error to raise."""
        detail = f"unexpected: {what!r:.200}"
        self.kill("sound-crashed", detail)
        return SpeechError("sound-crashed", detail)

    # ---- from the process ----

    def _frame(self, head: Head, body: bytes) -> None:
        self._silent_looks = 0
        try:
            self._sort(head, body)
        except (KeyError, TypeError, ValueError):
            self.rubbish(head)

    def _sort(self, head: Head, body: bytes) -> None:
        match head["kind"]:
            case "alive":
                return
            case "ready" | "missing":
                self._begin(head)
                return
            case kind:
                job = self._jobs.get(head["id"])
        if job is None or job.answer.done():
            return  # the end of something nobody waits for any more
        match kind:
            case "block" if job.on_block:
                self._hand_over(job, job.on_block, head, body)
            case "warning" if job.on_warning:
                job.on_warning(head["what"])
            case "failed":
                self._fail(job, head)
            case "played" | "stopped" | "devices":
                job.answer.set_result(head)
                self._jobs.pop(job.number, None)
            case _:
                self.rubbish(head)

    def _begin(self, head: Head) -> None:
        if self._ready.done():
            self.rubbish(head)
        elif head["kind"] == "ready":
            self._ready.set_result(None)
        else:
            self._ready.set_exception(SpeechError("no-device", str(head.get("detail"))))

    def _hand_over(self, job: Job, take: OnBlock, head: Head, body: bytes) -> None:
        try:
            take(head, body)
        except Exception as error:
            self.child.send({"do": "stop", "id": job.number})
            job.answer.set_exception(error)

    def _fail(self, job: Job, head: Head) -> None:
        code = _CODES.get(head["code"], "sound-crashed")
        job.answer.set_exception(SpeechError(code, str(head.get("detail"))))
        well = code in ("no-device", "no-detector") or head.get("well") is True
        if not well:
            self.kill(code, str(head.get("detail")))

    def _end(self, why: str) -> None:
        if not self.over:
            self.over = True
            self._fail_all("sound-crashed", f"{why}: {' | '.join(self.child.complaints)[-500:]}")

    def _fail_all(self, code: Code, detail: str) -> None:
        if self._watch:
            self._watch.cancel()
        jobs, self._jobs = self._jobs, {}
        waiting: list[asyncio.Future[Any]] = [job.answer for job in jobs.values()]
        for answer in [*waiting, self._ready]:
            if not answer.done():
                answer.set_exception(SpeechError(code, detail))

    # ---- the watchdog ----

    def _look(self) -> None:
        if self.over:
            return
        self._silent_looks += 1
        if self._silent_looks > _SILENT_LOOKS:
            self.kill("sound-hung", "no sign of life")
            return
        self._watch = self._loop.call_later(_WATCH, self._look)
