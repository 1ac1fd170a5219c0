"""What of talks is in the open vault: what was agreed in them, and one that waits to go on."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from trainingsveld.app.serving import Start
from trainingsveld.app.vaults.things import AppVaults
from trainingsveld.coaching import Phase, Promise, Used, latest, replay, returning
from trainingsveld.store.coaching_bank import coaching_bank
from trainingsveld.store.kept_error import KeptError
from trainingsveld.ui.vault.ports import Done

if TYPE_CHECKING:
    from trainingsveld.store.keeping.open_vault import OpenVault
    from trainingsveld.store.session_log.talk_log import TalkLog

logger = logging.getLogger(__name__)


class TalksInVault:
    """Found anew for each vault that is opened; `changed` is told when they are known.

    `ready` is whether they are. `waiting` is the log of a talk that was not brought to its end;
    it is not looked for while one is on, as `on` says.
    """

    def __init__(
        self,
        vaults: AppVaults,
        start: Start,
        language: Callable[[], str],
        on: Callable[[], bool],
        changed: Callable[[], None],
    ) -> None:
        self._vaults, self._start, self._language = vaults, start, language
        self._on, self._changed = on, changed
        self._number: str = ""
        self._promises: tuple[Promise, ...] = ()
        self.ready = False
        self.waiting: TalkLog | None = None

    def follow(self) -> bool:
        """Look into the vault that is open now; says whether it is another one than before."""
        opened = self._vaults.opened()
        number = opened.number if opened else ""
        if number == self._number:
            return False
        self._number, self.ready, self._promises = number, False, ()
        self.close()
        if number:
            self._start(self._look(number))
        return True

    def last(self) -> Promise | None:
        """What was agreed last."""
        return latest(self._promises)

    def due(self) -> Sequence[Promise]:
        """What there is to ask about after two weeks."""
        return returning(self._promises, self._vaults.day())

    def answer(self, promise: Promise, used: Used, happened: str, done: Done) -> None:
        """Keep what became of an agreement."""

        async def work() -> None:
            from trainingsveld.store.keeping.talk_words import answer  # noqa: PLC0415 - dear

            vault = self._vaults.vault
            await asyncio.to_thread(answer, vault, promise.name, used, happened)
            self._promises = await asyncio.to_thread(_promises, vault)
            self._changed()

        self._vaults.ask(work(), done)

    async def keep(self, vault: "OpenVault", log: "TalkLog") -> None:
        """Keep what stays of a talk that is over; its log goes. Raises KeptError."""
        from trainingsveld.store.keeping.talk_words import (  # noqa: PLC0415 - dear
            keep_talk,
            talk_texts,
        )

        talk, bank = replay(log.events), coaching_bank()
        texts = talk_texts(talk, log.talk, vault.calendar.today, bank, self._language())
        await asyncio.to_thread(keep_talk, vault, log, texts, talk)

    def close(self) -> None:
        """Let go of the talk that waits; it stays in the vault."""
        if self.waiting:
            self.waiting.close()
            self.waiting = None

    async def _look(self, number: str) -> None:
        """Find what was agreed, and a talk to go on with; one that was over is finished first."""
        try:
            vault = self._vaults.vault
            talks = await asyncio.to_thread(vault.talks)
            for log in talks:
                if replay(log.events).phase is Phase.DONE:
                    await self.keep(vault, log)
            found = await asyncio.to_thread(_promises, vault)
        except KeptError as error:
            logger.warning("the talks of a vault: %s", error)
            return
        going = [log for log in talks if replay(log.events).phase is not Phase.DONE]
        going.sort(key=lambda log: replay(log.events).at)
        if number != self._number or self._on():
            for log in going:
                log.close()
            return
        for log in going[:-1]:
            log.close()
        self.waiting = going[-1] if going else None
        self._promises, self.ready = found, True
        self._changed()


def _promises(vault: "OpenVault") -> tuple[Promise, ...]:
    from trainingsveld.store.keeping.talk_words import promises  # noqa: PLC0415 - dear

    return promises(vault.texts()[0])
