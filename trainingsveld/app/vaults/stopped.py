"""The sessions in the open vault that can go on: found, taken out, closed when it is locked."""

import asyncio
import logging
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from trainingsveld.store import StoreError
from trainingsveld.store.kept_error import KeptError

if TYPE_CHECKING:
    from trainingsveld.store.keeping.open_vault import OpenVault
    from trainingsveld.store.session_log.sealed import SealedLog

logger = logging.getLogger(__name__)


class StoppedInVault:
    """`logs` are theirs, the latest first; whoever takes one out has it."""

    def __init__(self) -> None:
        self._vault: OpenVault | None = None
        self.logs: list[SealedLog] = []

    async def opened(self, vault: "OpenVault") -> None:
        """A vault was opened: mend what a crash left in it, take away what is over, and look."""
        self._vault = vault
        self._take_over(vault, await asyncio.to_thread(_tidied, vault))

    async def look_again(self) -> None:
        """A session was left, and may be there now."""
        vault = self._vault
        if vault is None:
            return
        known = {log.path for log in self.logs}
        self._take_over(vault, await asyncio.to_thread(_unfinished, vault, known))

    def take(self, session: str) -> "SealedLog | None":
        """Take one out, to go on with it or to destroy it."""
        for log in self.logs:
            if log.session == session:
                self.logs.remove(log)
                return log
        return None

    def close(self) -> None:
        """The vault is locked."""
        for log in self.logs:
            log.close()
        self.logs, self._vault = [], None

    def _take_over(self, vault: "OpenVault", found: "list[SealedLog]") -> None:
        """Have these too; a vault that was locked meanwhile has none."""
        if vault is self._vault:
            self.logs = _latest_first([*self.logs, *found])
            return
        for log in found:
            log.close()


def _tidied(vault: "OpenVault") -> "list[SealedLog]":
    with suppress(KeptError):
        vault.recover()
        vault.forget_over()
    return _unfinished(vault, set())


def _unfinished(vault: "OpenVault", known: set[Path]) -> "list[SealedLog]":
    """Open the logs of sessions in a vault that are not known yet."""
    from trainingsveld.store.session_log.sealed import session_logs  # noqa: PLC0415 - dear

    found: list[SealedLog] = []
    for path in session_logs(vault.disk, vault.person.place):
        if path not in known:
            try:
                found.append(vault.session_log(path))
            except (StoreError, KeptError) as error:
                logger.warning("a session cannot go on: %s", error)
    return found


def _latest_first(logs: "list[SealedLog]") -> "list[SealedLog]":
    return sorted(logs, key=lambda log: log.rows[-1][0] if log.rows else "", reverse=True)
