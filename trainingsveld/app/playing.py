"""One session, from its first page to the last: conductor, vault and window joined."""

import asyncio
import logging
import time
from collections.abc import Callable

from msgspec import Struct

from trainingsveld.app.captures import Captures
from trainingsveld.app.engines import LateAudio, LateVoice, Search
from trainingsveld.app.hearing import Transcription
from trainingsveld.app.meaning import Meaning
from trainingsveld.app.room import VaultRoom
from trainingsveld.conductor import Conductor, Hearing, Pace
from trainingsveld.session import BeginSession, Command, Phase, State
from trainingsveld.speech.actor import ActorLines
from trainingsveld.speech.turn import Calibration
from trainingsveld.store import Log, Notice, Settings, StoreError, Vault
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
    settings: Callable[[], Settings]
    hearing: Transcription | None = None

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
        pace = Pace(time.monotonic, self._hearing)
        conductor = Conductor(session, self.log, vault, voice, audio, actor=actor, pace=pace)
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
        meaning = Meaning(asyncio.get_running_loop().create_task)
        room = VaultRoom(vault, conductor, self.engines, before, meaning)
        room.hearing = self.hearing
        captures = Captures(self.window)
        self.window.enter_session(send, room)
        if self.hearing:
            conductor.watch(self.hearing.see)
        conductor.watch(captures.see)
        conductor.watch(draw)
        try:
            if begin:
                conductor.send(begin)
            await self.leaving.wait()
        finally:
            captures.left()
            if self.hearing:
                self.hearing.left()
            await meaning.close()

    def _hearing(self) -> Hearing:
        """How the player is listened to, by the settings as they are now."""
        settings = self.settings()
        calibration = Calibration(settings.room) if settings.room else Calibration()
        return Hearing(settings.pause, calibration)

    def _saving(self, trouble: Notice | None) -> None:
        """Say that nothing is saved now; take it back once everything is."""
        for code in _UNSAVED:
            if trouble is None or code != trouble.code:
                self.window.untell(code)
        if trouble:
            self.window.tell(trouble.code, trouble.detail)
