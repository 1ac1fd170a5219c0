"""The end of a session: step by step what has to go goes, and the page is told how far it is."""

import logging
from collections.abc import Awaitable, Callable, Sequence

from trainingsveld.store import StoreError
from trainingsveld.store.kept_error import KeptError
from trainingsveld.ui.closing.ports import Wiped

logger = logging.getLogger(__name__)
Trouble = StoreError | KeptError
Step = Callable[[], Awaitable[None]]
"""May raise StoreError or KeptError; what comes after it is done all the same."""


class Wiping:
    """How far it is, for whoever watches. `run` is called once."""

    def __init__(self) -> None:
        self._told: Callable[[Wiped], None] | None = None
        self._now: Wiped | None = None
        self._trouble = ""

    def watch(self, told: Callable[[Wiped], None] | None) -> None:
        """Have it told; the present state at once, if it has begun. None to stop."""
        self._told = told
        if told and self._now:
            told(self._now)

    async def run(self, steps: Sequence[Step], sentence: Callable[[Trouble], str]) -> None:
        """Do every step, whatever goes wrong at one of them; `sentence` says the first that did."""
        for done, step in enumerate(steps):
            self._tell(Wiped(done, len(steps), trouble=self._trouble))
            try:
                await step()
            except (StoreError, KeptError) as error:
                logger.warning("the end of a session: %s", error)
                self._trouble = self._trouble or sentence(error)
        self._tell(Wiped(len(steps), len(steps), over=True, trouble=self._trouble))

    def _tell(self, now: Wiped) -> None:
        self._now = now
        if self._told:
            self._told(now)
