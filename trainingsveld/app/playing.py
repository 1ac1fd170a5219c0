"""One session, from its first page to the last: conductor, vault and window joined."""

import asyncio
import logging
import time
from collections.abc import Callable, Mapping

from msgspec import Struct

from trainingsveld.app.captures import Captures
from trainingsveld.app.engines import LateAudio, LateVoice, Search
from trainingsveld.app.hearing import Transcription
from trainingsveld.app.meaning import Meaning
from trainingsveld.app.room import VaultRoom
from trainingsveld.app.vaults.session import SessionKeeping
from trainingsveld.app.wiping import Wiping
from trainingsveld.conductor import Conductor, Hearing, Pace
from trainingsveld.session import BeginSession, Command, Phase, State
from trainingsveld.session.group import BeginAfternoon
from trainingsveld.speech.actor import ActorLines
from trainingsveld.speech.casting import Cast
from trainingsveld.speech.turn import Calibration
from trainingsveld.store import Notice, Settings, StoreError
from trainingsveld.ui.window import MainWindow

logger = logging.getLogger(__name__)
Actors = ActorLines | Mapping[str, ActorLines] | None
"""Who recorded the lines; of several cases by the fingerprint of each."""
_UNSAVED = ("log-busy", "log-full", "log-unwritable")
"""The notices that go by themselves once everything is saved again."""


class Playing(Struct, frozen=True):
    """What every session needs."""

    engines: Search
    window: MainWindow
    leaving: asyncio.Event
    settings: Callable[[], Settings]
    cast: Cast
    hearing: Transcription | None = None

    async def run(
        self,
        keeping: SessionKeeping,
        begin: BeginSession | BeginAfternoon | None,
        actor: Actors,
    ) -> None:
        """Play until it is over or left; without `begin`, go on where it stopped.

        Whatever goes wrong ends this session's pages and nothing more: what was saved is kept.
        """
        try:
            await self._play(keeping, begin, actor)
        except StoreError as error:
            self.window.tell(error.code, error.detail)
        except Exception as error:
            logger.exception("a bug ended the session's pages")
            self.window.tell("crash", f"{type(error).__name__}: {error}")
        finally:
            await keeping.end()

    async def _play(
        self,
        keeping: SessionKeeping,
        begin: BeginSession | BeginAfternoon | None,
        actor: Actors,
    ) -> None:
        voice, audio = LateVoice(self.engines), LateAudio(self.engines)
        pace = Pace(time.monotonic, self._hearing)
        conductor = Conductor(
            keeping.session,
            keeping.log,
            keeping.vault,
            voice,
            audio,
            actor=actor,
            pace=pace,
            cast=self.cast,
        )
        conductor.feeds.notice = self._saving
        wiping = Wiping()
        async with conductor:
            await self._show(conductor, keeping, begin, wiping)
        if conductor.state.phase is Phase.DONE and conductor.state.closing:
            await wiping.run(keeping.steps(), keeping.sentence)
            await self.leaving.wait()

    async def _show(
        self,
        conductor: Conductor,
        keeping: SessionKeeping,
        begin: BeginSession | BeginAfternoon | None,
        wiping: Wiping,
    ) -> None:
        over = asyncio.Event()

        def draw(state: State) -> None:
            keeping.follow(state)
            if state.phase is Phase.DONE:
                over.set()
            if state.phase is Phase.DONE and not state.closing:
                self.leaving.set()
            elif state.phase is not Phase.NEW:
                self.window.render_state(state)

        def send(command: Command) -> None:
            conductor.send(command)

        before = 0 if begin else round(keeping.log.seconds_in_call())
        meaning = Meaning(asyncio.get_running_loop().create_task)
        leave = self.leaving.set
        room = VaultRoom(keeping, conductor, self.engines, before, meaning, wiping, leave)
        room.hearing = self.hearing
        room.new_case = self.window.begin_case
        conductor.feeds.pausing = room.pausing
        captures = Captures(self.window)
        self.window.enter_session(send, room)
        if self.hearing:
            conductor.watch(self.hearing.see)
        conductor.watch(captures.see)
        conductor.watch(draw)
        try:
            if begin:
                conductor.send(begin)
            await _first(over, self.leaving)
        finally:
            captures.left()
            room.earlier.close()
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


async def _first(*events: asyncio.Event) -> None:
    """Wait until one of these has happened."""
    waiting = [asyncio.ensure_future(event.wait()) for event in events]
    try:
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for one in waiting:
            one.cancel()
