"""The program around the sessions: its parts joined, served from the first page to the last."""

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from trainingsveld.app.choices import Choices
from trainingsveld.app.methods import Methods
from trainingsveld.app.packs import PackWork
from trainingsveld.app.rehearsals import Rehearsals
from trainingsveld.app.serving import Serving
from trainingsveld.app.sessions import Sessions
from trainingsveld.app.side_desks import SideDesks
from trainingsveld.app.sound_check import DeviceCheck
from trainingsveld.app.stage import Stage
from trainingsveld.app.unfinished import Unfinished
from trainingsveld.app.vaults.session import SessionKeeping
from trainingsveld.app.vaults.things import AppVaults
from trainingsveld.app.voice_and_hearing import VoiceAndHearing
from trainingsveld.feedback import Method
from trainingsveld.privacy import Level
from trainingsveld.store import CaseFile, Home, Library, Log, Settings, StoreError
from trainingsveld.store.history import Happened
from trainingsveld.store.library import FIRST, SHIPPED
from trainingsveld.store.methods import MethodFile
from trainingsveld.store.packs import Packs
from trainingsveld.ui.ports import SoundCheck
from trainingsveld.ui.window import MainWindow

if TYPE_CHECKING:
    from trainingsveld.app.booth import ActorBooth
    from trainingsveld.app.coaching.desk import TalkDesk
    from trainingsveld.app.models import ModelWork
    from trainingsveld.app.workbench import WorkbenchDesk
    from trainingsveld.store.session_log.sealed import SealedLog

logger = logging.getLogger(__name__)
_LATELY = 30
"""So many of the sessions there were are looked at to propose cases."""


class AppDesk:
    """What `ui.ports.Desk` asks for. What any of it does is in the part that does it."""

    def __init__(self, home: Home, log: Log, application: QApplication) -> None:
        self._log = log
        self._window: MainWindow | None = None
        self._serving = Serving(self._tell)
        start = self._serving.start
        self._choices = choices = Choices(home, application, self._tell)
        self.settings_notice = choices.notice
        packs = Packs(home.packs)
        kept = home.read_cases if home.writable else None
        self._library, self._first = Library((SHIPPED, home.cases), packs, kept), Library((FIRST,))
        self._packs = PackWork(packs, self._library, start, choices.language)
        self._methods = Methods(home.methods)
        self._senses = VoiceAndHearing(home, choices.now, start, self._tell)
        choices.obeying.append(self._senses.obey)
        engines = self._senses.engines
        self._check = DeviceCheck(engines, choices.now, start)
        self._vaults = AppVaults(home, start, choices.now, engines)
        self._vaults.auto.in_call = self._talking
        self._sides = SideDesks(home, self._library, self._vaults, self._senses, choices, start)
        self._stage = Stage(self._serving, self._senses, choices.now, self._tell)
        self._sessions = Sessions(
            self._library,
            self._methods,
            Unfinished(log, self._vaults, self._tell),
            self._keeping,
            self._stage,
            choices.now,
            self._tell,
        )
        practise, cases = self._sessions.practise, self._library.cases
        self._alone = Rehearsals(self._vaults, start, choices.now, cases, practise, self._tell)

    def _keeping(
        self, session: str, level: Level, found: "SealedLog | None" = None
    ) -> SessionKeeping:
        language = self._choices.language
        made = SessionKeeping(self._vaults, session, level, self._log, self._tell, language, found)
        made.rehearsed, made.book = self._alone.add, self._alone.book
        return made

    # --- from the first page to the last ----------------------------------------------------------

    @asynccontextmanager
    async def at(self, window: MainWindow) -> AsyncGenerator[None]:
        """Serve this window: find the engines, run sessions, and let go of all of it in the end."""
        self._window = self._stage.window = window
        self._log.on_news = lambda news: window.tell(news.code, news.detail)
        try:
            async with self._serving.open() as group:
                looking = group.create_task(self._senses.find())
                group.create_task(self._packs.tidy())
                finding = self._serving.start(self._find_kept())
                self._packs.open()
                if error := self._packs.damage():
                    self._tell(error.code, error.detail)
                try:
                    yield
                finally:
                    self._check.stop()
                    self._packs.close()
                    self._sides.stop()
                    self._serving.close()
                    self._stage.leave()
                    await asyncio.wait([looking, finding])
                    self._vaults.cancel()
                    self._vaults.hush()
        finally:
            await self._let_go()

    async def _let_go(self) -> None:
        """Close everything, also where one of them cannot be closed."""
        async with AsyncExitStack() as rest:
            rest.callback(self._choices.close)
            rest.push_async_callback(self._senses.close)
            rest.push_async_callback(self._sides.close)
            rest.callback(self._vaults.close)

    async def _find_kept(self) -> None:
        """Find the vaults; by their days the log forgets what nobody went on with."""
        await self._vaults.begin()
        try:
            self._vaults.forget_moved(self._log.forget)
            if self._log.tidy(self._vaults.day()):
                self._vaults.changed()  # what was offered to go on with may be over
        except StoreError as error:
            logger.warning("the log is not tidied: %s", error)

    def _tell(self, code: str, detail: str = "") -> None:
        if self._window:
            self._window.tell(code, detail)

    def _talking(self) -> bool:
        """Whether nobody touches anything because they talk: in a call, or one to one."""
        in_call = self._window is not None and self._window.in_call()
        return in_call or self._sides.in_talk()

    # --- what pages ask for -----------------------------------------------------------------------

    @property
    def sessions(self) -> Sessions:
        """Beginning sessions and going on with them."""
        return self._sessions

    @property
    def settings(self) -> Settings:
        """The user's choices."""
        return self._choices.now()

    @property
    def sound_check(self) -> SoundCheck:
        """The device check."""
        return self._check

    @property
    def packs(self) -> PackWork:
        """The installed packs."""
        return self._packs

    @property
    def vaults(self) -> AppVaults:
        """What is kept for each person alone."""
        return self._vaults

    @property
    def alone(self) -> Rehearsals:
        """Practising alone."""
        return self._alone

    @property
    def models(self) -> "ModelWork":
        """The models of recognisers."""
        return self._sides.models

    @property
    def booth(self) -> "ActorBooth":
        """The actor's booth."""
        return self._sides.booth

    @property
    def workbench(self) -> "WorkbenchDesk":
        """What cases are written with."""
        return self._sides.workbench

    @property
    def coaching(self) -> "TalkDesk":
        """The coaching talk."""
        return self._sides.coaching

    def change(self, settings: Settings) -> None:
        """Take over changed choices."""
        self._choices.change(settings)

    def cases(self) -> tuple[CaseFile, ...]:
        """List the library."""
        return self._library.cases()

    def first_cases(self) -> tuple[CaseFile, ...]:
        """List the short cases of the first start."""
        return self._first.cases()

    def methods(self) -> tuple[Method, ...]:
        """List the feedback methods, the default one first."""
        return self._methods.all()

    def faulty_methods(self) -> tuple[MethodFile, ...]:
        """List the methods of the data folder that cannot be chosen, as `methods` found them."""
        return self._methods.faulty()

    def lately(self) -> tuple[Happened, ...]:
        """List the sessions that may be known to have been."""
        try:
            return self._vaults.history.page(0, _LATELY)
        except StoreError:
            return ()
