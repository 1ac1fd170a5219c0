"""The silences of a talk, counted: each ends as a command again."""

import asyncio
from collections.abc import Callable

from trainingsveld.coaching import KeepSilence, Talk, activities


class Silences:
    """Counts those that should be going on; `over` is told of each that ends by itself."""

    def __init__(self, over: Callable[[KeepSilence], None]) -> None:
        self._over = over
        self._going: dict[KeepSilence, asyncio.TimerHandle] = {}

    def follow(self, talk: Talk | None) -> None:
        """Start what is missing and stop what is no longer wanted."""
        wanted = activities(talk) if talk else frozenset[KeepSilence]()
        for gone in self._going.keys() - wanted:
            self._going.pop(gone).cancel()
        for new in wanted - self._going.keys():
            loop = asyncio.get_running_loop()
            self._going[new] = loop.call_later(new.seconds, self._ended, new)

    def _ended(self, silence: KeepSilence) -> None:
        if self._going.pop(silence, None):
            self._over(silence)
