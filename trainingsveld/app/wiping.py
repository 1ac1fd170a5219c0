"""The end of a session: step by step what has to go goes, and the page is told how far it is."""

import logging
from collections.abc import Awaitable, Callable, Sequence

from trainingsveld.store import StoreError
from trainingsveld.ui.closing.ports import Wiped
from trainingsveld.ui.sentences import notice

logger = logging.getLogger(__name__)
Step = Callable[[], Awaitable[None]]
"""May raise StoreError; what comes after it is done all the same."""


class Wiping:
    """How far it is, for whoever watches. `run` is called once; `trouble` is its first error."""

    def __init__(self) -> None:
        self._told: Callable[[Wiped], None] | None = None
        self._now: Wiped | None = None
        self.trouble: StoreError | None = None

    def watch(self, told: Callable[[Wiped], None] | None) -> None:
        """Have it told; the present state at once, if it has begun. None to stop."""
        self._told = told
        if told and self._now:
            told(self._now)

    async def run(self, steps: Sequence[Step]) -> None:
        """Do every step, whatever goes wrong at one of them, and say what did."""
        for done, step in enumerate(steps):
            self._tell(Wiped(done, len(steps), trouble=self._sentence()))
            try:
                await step()
            except StoreError as error:
                logger.warning("the end of a session: %s", error)
                self.trouble = self.trouble or error
        self._tell(Wiped(len(steps), len(steps), over=True, trouble=self._sentence()))

    def _sentence(self) -> str:
        if self.trouble is None:
            return ""
        words = notice(self.trouble.code)
        return f"{words.title}. {words.text}"

    def _tell(self, now: Wiped) -> None:
        self._now = now
        if self._told:
            self._told(now)
