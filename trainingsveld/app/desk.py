"""The program around the sessions: what the window asks for, done."""

import asyncio
import logging
import secrets
from collections.abc import AsyncGenerator, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from trainingsveld.app.appearance import Appearance
from trainingsveld.app.engines import LateAudio, LateVoice, Search, find_engines
from trainingsveld.app.room import VaultRoom
from trainingsveld.app.sound_check import DeviceCheck
from trainingsveld.app.workbench import WorkbenchDesk
from trainingsveld.conductor import Conductor
from trainingsveld.feedback import Method, parse_method
from trainingsveld.session import CALL, BeginSession, Command, Person, Phase, State, replay
from trainingsveld.speech.actor import ActorLines, Decode
from trainingsveld.speech.actor_decoder import SoundDecoder
from trainingsveld.store import (
    CaseFile,
    Home,
    Library,
    Log,
    Settings,
    StoreError,
    Vault,
    load_settings,
    save_settings,
)
from trainingsveld.store.library import SHIPPED
from trainingsveld.store.packs import Packs
from trainingsveld.store.reference import customer_model, feedback_methods
from trainingsveld.ui.ports import SoundCheck, Stopped
from trainingsveld.ui.window import MainWindow

logger = logging.getLogger(__name__)


class AppDesk:
    """What `ui.ports.Desk` asks for. Coroutines live in one task group, entered by `at`."""

    def __init__(self, home: Home, log: Log, application: QApplication) -> None:
        self._home, self._log = home, log
        self._settings, self.settings_notice = load_settings(home.settings)
        self._appearance = Appearance(application, self._settings)
        self._library = Library(
            (SHIPPED, home.cases), Packs(home.packs), home.read_cases if home.writable else None
        )
        self._methods = feedback_methods()
        self._window: MainWindow | None = None
        self._group: asyncio.TaskGroup | None = None
        self._engines = Search()
        self._check = DeviceCheck(self._engines, lambda: self._settings, self._start)
        self._workbench = WorkbenchDesk(home, self._engines, lambda: self._settings, self._start)
        self._leaving: asyncio.Event | None = None

    @asynccontextmanager
    async def at(self, window: MainWindow) -> AsyncGenerator[None]:
        """Serve this window: find the engines, run sessions, and let go of all of it in the end."""
        self._window = window
        async with asyncio.TaskGroup() as group:
            self._group = group
            looking = group.create_task(self._find_engines())
            try:
                yield
            finally:
                self._check.stop()
                self._workbench.stop()
                self._group = None
                if self._leaving:
                    self._leaving.set()
                await asyncio.wait([looking])
        await self._workbench.close()
        await (await self._engines).close()
        self._appearance.close()

    async def _find_engines(self) -> None:
        engines = await find_engines(self._home)
        engines.obey(self._settings)
        self._engines.end(engines)
        for code, detail in engines.missing:
            logger.warning("%s: %s", code, detail)  # the screen says what to do about it
            self._tell(code)

    def _start(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        assert self._group is not None  # noqa: S101 - the window is served for as long as it shows
        return self._group.create_task(work)

    def _tell(self, code: str, detail: str = "") -> None:
        if self._window:
            self._window.tell(code, detail)

    @property
    def settings(self) -> Settings:
        """The user's choices."""
        return self._settings

    @property
    def sound_check(self) -> SoundCheck:
        """The device check."""
        return self._check

    @property
    def workbench(self) -> WorkbenchDesk:
        """What cases are written with."""
        return self._workbench

    def change(self, settings: Settings) -> None:
        """Take over changed choices; where they cannot be kept, say so and use them still."""
        self._settings = settings
        self._appearance.obey(settings)
        if self._engines.found:
            self._engines.found.obey(settings)
        if not self._home.writable:
            return
        try:
            save_settings(self._home.settings, settings)
        except StoreError as error:
            self._tell(error.code, error.detail)

    def cases(self) -> tuple[CaseFile, ...]:
        """List the library."""
        return self._library.cases()

    def methods(self) -> tuple[Method, ...]:
        """List the feedback methods, the default one first."""
        return tuple(parse_method(text) for text in self._methods.values())

    def stopped(self) -> Stopped | None:
        """Give the latest session whose call had begun and that was not closed.

        One that never got that far has nothing to go on with and is forgotten.
        """
        try:
            unfinished = self._log.unfinished()
        except StoreError as error:
            self._tell(error.code, error.detail)
            return None
        for found in unfinished:
            try:
                state = replay(self._log.read(found.session))
            except StoreError as error:
                self._tell(error.code, error.detail)
                continue
            except Exception as error:  # the rows of a file can hold anything
                self._tell("log-damaged", f"{self._home.log}: {error}")
                continue
            if state.phase in (Phase.NEW, Phase.BRIEFING):
                self.discard(found.session)
                continue
            return _stopped(found.session, found.at, state)
        return None

    def start(self, case: Path, people: tuple[str, ...], method: str, *, by_hand: bool) -> None:
        """Start a session with the file as it is now."""
        try:
            found = self._library.reopen(case)
        except OSError as error:
            self._tell("scenario-missing", f"{case}: {error.strerror or error}")
            return
        if found.scenario is None:
            self._tell("scenario-broken", str(case))
            return
        vault = Vault()
        persons = tuple(
            Person(f"p{number}", vault.keep(name), "player" if number == 1 else "observer")
            for number, name in enumerate(people, 1)
        )
        text = self._method_text(method)
        begin = BeginSession(found.text, customer_model(), text, persons, by_hand)
        self._run(secrets.token_hex(8), vault, begin, found)

    def _method_text(self, method: str) -> str:
        texts = self._methods.values()
        return next((text for text in texts if parse_method(text).id == method), next(iter(texts)))

    def go_on(self, session: str) -> None:
        """Go on where it stopped. Words and sounds of before are gone, as promised."""
        self._run(session, Vault(), None, None)

    def discard(self, session: str) -> None:
        """Forget a session that was stopped."""
        try:
            self._log.forget(session)
        except StoreError as error:
            self._tell(error.code, error.detail)

    def leave(self) -> None:
        """Back to the library."""
        if self._leaving:
            self._leaving.set()

    def _case_of(self, session: str) -> CaseFile | None:
        """Find the file that a stopped session was begun with, if it is there and unchanged."""
        case = replay(self._log.read(session)).case
        wanted = case and (case.scenario.id, case.scenario.fingerprint)
        for found in self._library.cases():
            if found.scenario and (found.scenario.id, found.scenario.fingerprint) == wanted:
                return found
        return None

    def _run(
        self, session: str, vault: Vault, begin: BeginSession | None, case: CaseFile | None
    ) -> None:
        if self._leaving is not None or self._group is None:
            return
        leaving = self._leaving = asyncio.Event()
        self._start(self._session(session, vault, begin, case, leaving))

    async def _session(
        self,
        session: str,
        vault: Vault,
        begin: BeginSession | None,
        case: CaseFile | None,
        leaving: asyncio.Event,
    ) -> None:
        decoder = SoundDecoder()
        try:
            voice, audio = LateVoice(self._engines), LateAudio(self._engines)
            actor = _actor(case or self._case_of(session), decoder.decode)
            conductor = Conductor(session, self._log, vault, voice, audio, actor=actor)
            if begin is None:
                _name_again(conductor.state, vault, self._settings.nickname)
            async with conductor:
                await self._show(conductor, vault, begin, leaving)
            if conductor.state.phase is Phase.DONE:
                self.discard(session)
        except StoreError as error:
            self._tell(error.code, error.detail)
        finally:
            vault.shred()
            self._leaving = None
            if self._window:
                self._window.leave_session()
            await decoder.close()

    async def _show(
        self,
        conductor: Conductor,
        vault: Vault,
        begin: BeginSession | None,
        leaving: asyncio.Event,
    ) -> None:
        """Let the window show the session until it is over or left."""
        window = self._window
        assert window is not None  # noqa: S101 - sessions run while the window is served

        def draw(state: State) -> None:
            if state.phase is Phase.DONE:
                leaving.set()
            elif state.phase is not Phase.NEW:
                window.render_state(state)

        def send(command: Command) -> None:
            conductor.send(command)
            if conductor.notice:
                window.tell(conductor.notice.code, conductor.notice.detail)

        window.enter_session(send, VaultRoom(vault, conductor))
        conductor.watch(draw)
        if begin:
            conductor.send(begin)
        await leaving.wait()


def _name_again(state: State, vault: Vault, nickname: str) -> None:
    """Whoever plays alone is the one whose nickname the settings know."""
    if len(state.people) == 1:
        vault.keep_again(state.people[0].name, nickname)


def _actor(case: CaseFile | None, decode: Decode) -> ActorLines | None:
    """Whoever recorded the lines of this case, if anybody did."""
    if case is None or case.scenario is None:
        return None
    return ActorLines(case.path.parent, case.scenario.language, decode, case.recordings)


def _stopped(session: str, at: str, state: State) -> Stopped:
    scenario = state.case.scenario if state.case else None
    turns = sum(turn.kind == "reply" for turn in state.turns) + (state.phase in CALL)
    return Stopped(
        session=session,
        title=scenario.title if scenario else "",
        face=scenario.customer.face if scenario else "",
        turn=turns,
        line=state.said.text if state.said else "",
        at=at,
    )
