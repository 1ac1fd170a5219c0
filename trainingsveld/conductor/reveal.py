"""Feedback without names: it waits in memory, and is kept all at once, in an order of chance."""

import logging
from collections.abc import Awaitable, Callable

from trainingsveld.store import StoreError, Vault
from trainingsveld.store.tray import Tray

logger = logging.getLogger(__name__)


class Reveal:
    """The tray in which notes wait, and the one moment at which they leave it."""

    def __init__(self, vault: Vault, wait: Callable[[float], Awaitable[None]]) -> None:
        self._vault, self._wait = vault, wait
        self.tray = Tray()

    async def keep(self, again: float) -> tuple[tuple[int, str], ...]:
        """Keep all that waits, in one go; give each with its step, by name.

        As long as it cannot be kept it goes on waiting, and is tried again every `again` seconds.
        """
        while True:
            notes = self.tray.all_shuffled()
            try:
                names = self._vault.keep_all([words for _, words in notes])
            except StoreError as error:
                logger.warning("notes could not be kept yet: %s", error)
                await self._wait(again)
                continue
            self.tray.clear()
            return tuple((step, name) for (step, _), name in zip(notes, names, strict=True))
