"""The tasks of the program: begun from anywhere, done while the window is served."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Coroutine
from contextlib import asynccontextmanager
from typing import Any, Protocol

from trainingsveld.app.handed_over import HandedOver

logger = logging.getLogger(__name__)


class Start(Protocol):
    """Runs a coroutine for as long as the window is served."""

    def __call__(self, work: Coroutine[Any, Any, None], /) -> asyncio.Task[None]:
        """Begin it."""
        ...


class Tell(Protocol):
    """Shows a notice: its code, and a path or the system's own words."""

    def __call__(self, code: str, detail: str = "") -> None:
        """Show it."""
        ...


class Serving:
    """One task group. What is asked before it is there waits; what fails is told with `tell`."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._group: asyncio.TaskGroup | None = None
        self._served = asyncio.Event()
        self._early: list[asyncio.Task[None]] = []

    @asynccontextmanager
    async def open(self) -> AsyncGenerator[asyncio.TaskGroup]:
        """Do what was asked for early, then whatever comes; leaving waits for all of it."""
        async with asyncio.TaskGroup() as group:
            self._group = group
            self._served.set()
            for task in self._early:
                group.create_task(_over(task))
            try:
                yield group
            finally:
                self.close()

    def close(self) -> None:
        """Begin nothing any more."""
        self._group = None

    @property
    def over(self) -> bool:
        """Whether the window is closing."""
        return self._group is None and self._served.is_set()

    def start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Begin it now, or as soon as the window is served."""
        if self._group is not None:
            return self._group.create_task(self._survived(HandedOver(work)))
        loop = asyncio.get_running_loop()
        if self.over:  # a page that is shown last asks in vain
            work.close()
            return loop.create_task(asyncio.sleep(0))
        task = loop.create_task(self._once_served(HandedOver(work)))
        self._early.append(task)
        return task

    async def _once_served(self, work: HandedOver) -> None:
        """What a key asked for that was pressed while the program was being loaded."""
        await self._served.wait()
        await self._survived(work)

    async def _survived(self, work: HandedOver) -> None:
        """A bug in one task is told and ends that task; the window and the others go on."""
        try:
            await work.work
        except Exception as error:
            logger.exception("a bug")
            self._tell("crash", f"{type(error).__name__}: {error}")


async def _over(task: asyncio.Task[None]) -> None:
    """Wait for a task that was begun elsewhere; cancelling this cancels it."""
    await task
