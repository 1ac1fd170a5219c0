"""One session, from its first page to the last: conductor, vault and window joined."""

import asyncio
import logging

from msgspec import Struct

from trainingsveld.app.engines import LateAudio, LateVoice, Search
from trainingsveld.app.room import VaultRoom
from trainingsveld.conductor import Conductor
from trainingsveld.session import BeginSession, Command, Phase, State
from trainingsveld.speech.actor import ActorLines
from trainingsveld.store import Log, Notice, StoreError, Vault
from trainingsveld.ui.window import MainWindow

logger = logging.getLogger(__name__)
_UNSAVED = ("log-busy", "log-full", "log-unwritable")
"""The notices that go by themselves once everything is saved again."""


class Playing(Struct, frozen=True):
    """What every session needs."""

    log: Log
    engines: Search
    window: MainWindow
    leaving: asyncio.Event

    async def run(
        self, session: str, begin: BeginSession | None, vault: Vault, actor: ActorLines | None
    ) -> None:
        """Play until it is over or left; without `begin`, go on where it stopped.

        Whatever goes wrong ends this session's pages and nothing more: what was saved is kept.
        """
        try:
            await self._play(session, begin, vault, actor)
        except StoreError as error:
            self.window.tell(error.code, error.detail)
        except Exception as error:
            logger.exception("a bug ended the session's pages")
            self.window.tell("crash", f"{type(error).__name__}: {error}")
        finally:
            vault.shred()

    async def _play(
        self, session: str, begin: BeginSession | None, vault: Vault, actor: ActorLines | None
    ) -> None:
        voice, audio = LateVoice(self.engines), LateAudio(self.engines)
        conductor = Conductor(session, self.log, vault, voice, audio, actor=actor)
        conductor.feeds.notice = self._saving
        async with conductor:
            await self._show(conductor, vault, begin)
        if conductor.state.phase is Phase.DONE:
            self.log.forget(session)

    async def _show(self, conductor: Conductor, vault: Vault, begin: BeginSession | None) -> None:
        def draw(state: State) -> None:
            if state.phase is Phase.DONE:
                self.leaving.set()
            elif state.phase is not Phase.NEW:
                self.window.render_state(state)

        def send(command: Command) -> None:
            conductor.send(command)

        before = 0 if begin else round(self.log.seconds_in_call(conductor.session))
        room = VaultRoom(vault, conductor, self.engines, before)
        self.window.enter_session(send, room)
        conductor.watch(draw)
        if begin:
            conductor.send(begin)
        await self.leaving.wait()

    def _saving(self, trouble: Notice | None) -> None:
        """Say that nothing is saved now; take it back once everything is."""
        for code in _UNSAVED:
            if trouble is None or code != trouble.code:
                self.window.untell(code)
        if trouble:
            self.window.tell(trouble.code, trouble.detail)
