"""Whose vault a session goes into: its sound, its words and its log, at this moment of it."""

import asyncio
import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from trainingsveld.app.serving import Tell
from trainingsveld.app.vaults.afternoon import SeveralVaults
from trainingsveld.app.vaults.session_log import log_in
from trainingsveld.app.vaults.things import AppVaults
from trainingsveld.session import State
from trainingsveld.session.group.own_log import in_round
from trainingsveld.store import StoreError
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.session_log.level_log import LevelLog
from trainingsveld.store.session_vault import SessionVault
from trainingsveld.ui.vault.ports import Done

if TYPE_CHECKING:
    from trainingsveld.store.keeping.people import Person
    from trainingsveld.store.keeping.session_sound import SessionSound

logger = logging.getLogger(__name__)


class Destination:
    """`person` is whoever's it is now; nobody's as long as nothing was chosen.

    `player` is whose round of an afternoon it is, "" where there is no group.
    Sealing needs no secret: a vault may stay locked while something goes into it.
    """

    def __init__(
        self,
        session: str,
        vaults: AppVaults,
        vault: SessionVault,
        log: LevelLog,
        several: SeveralVaults,
        tell: Tell,
    ) -> None:
        self.session, self._vaults, self._vault = session, vaults, vault
        self._log, self._several, self._tell = log, several, tell
        self.person: Person | None = None
        self.player = ""

    # --- chosen -----------------------------------------------------------------------------------

    def belong_to(self, person: "Person") -> None:
        """Have what comes from now on go into this vault. Raises KeptError."""
        self._sealed_in(person)
        self._vault.keep_in(self._sound(person))

    def belong_to_player(self, person: "Person", player: str) -> None:
        """Have the round of this player go into the vault they chose before. Raises KeptError."""
        self._sealed_in(person, player)
        self._vault.hand_over(self._sound(person))

    def keep_in(self, number: str, done: Done) -> None:
        """Have all of it go into this vault, what there is too."""

        async def work() -> None:
            await self._keep_in(self._vaults.person(number))

        self._vaults.ask(work(), done)

    def keep_in_new(self, name: str, done: Done) -> None:
        """Make a vault for whoever plays, and have it go there; nobody's vault is open after it."""

        async def work() -> None:
            if person := await self._vaults.make_closed(name):
                await self._keep_in(person)

        self._vaults.ask(work(), done)

    async def _keep_in(self, person: "Person") -> None:
        keeper, player = self._sound(person), self.player
        await asyncio.to_thread(self._vault.keep_in, keeper)
        self._sealed_in(person, player)
        try:
            self._log.append(self.session, datetime.now(UTC).isoformat(), ())
        except StoreError as error:
            self._tell(error.code, error.detail)

    def _sealed_in(self, person: "Person", player: str = "") -> None:
        """Have the log in this vault too; in an afternoon it is that of `player`."""
        begin = log_in(self._vaults.people, person, self.session)
        self.person = person
        if player:
            self._several.chose(player, person)
            self._log.move(begin, player)
        else:
            self._log.begin = begin
        self._vaults.changed()

    # --- while somebody else speaks ---------------------------------------------------------------

    def follow_seat(self, before: State, state: State) -> None:
        """Whoever steps in speaks in nobody else's vault; in their own, if they chose it."""
        speaks = state.seated if state.group else state.player
        of_others = (one.clip for one in state.recordings.spoken if one.person != speaks)
        self._vault.of_others(of_others)
        if state.group is None or speaks == before.seated or state.player != before.player:
            return
        person = self._several.whose(speaks)
        self._vault.hand_over(self._sound(person) if person else None)

    # --- after a break ----------------------------------------------------------------------------

    async def find_sound(self, state: State) -> None:
        """Have the recordings of before a break again, as far as the open vault has them."""
        from trainingsveld.store.keeping.session_sound import find_sound  # noqa: PLC0415 - dear

        vault = self._vaults.vault
        self._vault.read = self._read
        if state.group is None:
            self.belong_to(vault.person)
        else:  # of others there is nothing here
            self._vault.hand_over(self._sound(vault.person))
        now = state.recordings
        clips = (*now.clips, *now.leaving, *(one.clip for one in now.spoken))
        found = await asyncio.to_thread(find_sound, vault, self.session, clips)
        for clip, one in found.items():
            self._vault.found(clip, one.names, one.samples, one.rate)
        if state.group:
            self._go_on_with(state, vault.person)

    def _go_on_with(self, state: State, person: "Person") -> None:
        """What is over stays on the disk alone; only their own round goes on into this vault."""
        mine = in_round(state) and self._several.whose(state.player) == person
        self._vault.let_go(set(self._vault.clips()) - set(state.recordings.clips))
        self._several.goes_on(state.player if in_round(state) else "")
        self.person = person if mine else None
        if not mine:
            self._vault.hand_over(None)

    def _read(self, name: str) -> bytes | None:
        try:
            with self._vaults.vault.open(name) as reading:
                return b"".join(piece.samples for piece in reading.pieces())
        except KeptError as error:
            logger.warning("a recording cannot be read: %s", error)
            return None

    def _sound(self, person: "Person") -> "SessionSound":
        """Give what writes sound into this vault. What loads the cipher is imported here."""
        from trainingsveld.store.keeping.session_sound import SessionSound  # noqa: PLC0415 - dear

        return SessionSound(self._vaults.people, person, self.session)
