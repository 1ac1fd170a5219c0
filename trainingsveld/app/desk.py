"""The program around the sessions: what the window asks for, done."""

import asyncio
import logging
import secrets
from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from trainingsveld.app.appearance import Appearance
from trainingsveld.app.engines import Search, find_engines, no_engines
from trainingsveld.app.handed_over import HandedOver
from trainingsveld.app.hearing import Transcription
from trainingsveld.app.packs import PackWork
from trainingsveld.app.playing import Actors, Playing
from trainingsveld.app.rehearsals import Rehearsals
from trainingsveld.app.sound_check import DeviceCheck
from trainingsveld.app.unfinished import forget, latest_stopped, latest_unlocked
from trainingsveld.app.vaults.session import SessionKeeping
from trainingsveld.app.vaults.things import AppVaults
from trainingsveld.app.voice_elsewhere import VoiceElsewhere
from trainingsveld.feedback import Method
from trainingsveld.privacy import DEFAULT, Level, Naming
from trainingsveld.scenario import Scenario
from trainingsveld.session import Alone, BeginSession, Person, State, replay
from trainingsveld.session.group import BeginAfternoon
from trainingsveld.speech import Voice
from trainingsveld.speech.actor import ActorLines, Decode
from trainingsveld.speech.actor_decoder import SoundDecoder
from trainingsveld.speech.cache import Cache
from trainingsveld.speech.casting import Cast
from trainingsveld.store import (
    CaseFile,
    Home,
    Library,
    Log,
    Settings,
    StoreError,
    load_settings,
    save_settings,
)
from trainingsveld.store.history import Happened
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.library import FIRST, SHIPPED
from trainingsveld.store.methods import MethodFile, method_files
from trainingsveld.store.packs import Packs
from trainingsveld.store.reference import customer_model
from trainingsveld.ui.ports import Gathering, SoundCheck, Stopped
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
    """What `ui.ports.Desk` asks for. Coroutines live in one task group, entered by `at`."""

    def __init__(self, home: Home, log: Log, application: QApplication) -> None:
        self._home, self._log = home, log
        self._settings, self.settings_notice = load_settings(home.settings)
        self._appearance = Appearance(application, self._settings)
        packs = Packs(home.packs)
        kept = home.read_cases if home.writable else None
        self._library = Library((SHIPPED, home.cases), packs, kept)
        self._packs = PackWork(packs, self._library, self._start, lambda: self._settings.language)
        self._first = Library((FIRST,))
        self._methods: tuple[MethodFile, ...] = ()
        self._window: MainWindow | None = None
        self._group: asyncio.TaskGroup | None = None
        self._served = asyncio.Event()
        self._early: list[asyncio.Task[None]] = []
        self._engines = Search()
        self._check = DeviceCheck(self._engines, lambda: self._settings, self._start)
        self._vaults = AppVaults(home, self._start, lambda: self._settings, self._engines)
        self._vaults.auto.in_call = self._talking
        self._hearing = Transcription(home.models, lambda: self._settings, self._start, self._tell)
        self._elsewhere: VoiceElsewhere | None = None
        self._models: ModelWork | None = None
        self._booth: ActorBooth | None = None
        self._workbench: WorkbenchDesk | None = None
        self._coaching: TalkDesk | None = None
        self._leaving: asyncio.Event | None = None
        self._cast = Cast()
        self._alone = Rehearsals(
            self._vaults,
            self._start,
            lambda: self._settings,
            self._library.cases,
            self._practise,
            self._tell,
        )

    @asynccontextmanager
    async def at(self, window: MainWindow) -> AsyncGenerator[None]:
        """Serve this window: find the engines, run sessions, and let go of all of it in the end."""
        self._window = window
        self._log.on_news = lambda news: window.tell(news.code, news.detail)
        try:
            async with asyncio.TaskGroup() as group:
                self._group = group
                self._served.set()
                for task in self._early:
                    group.create_task(_over(task))
                looking = group.create_task(self._find_engines())
                group.create_task(self._packs.tidy())
                finding = self._start(self._find_kept())
                self._packs.open()
                if error := self._packs.damage():
                    self._tell(error.code, error.detail)
                try:
                    yield
                finally:
                    self._check.stop()
                    self._packs.close()
                    if self._models:
                        self._models.pause()
                    for made in filter(None, (self._booth, self._workbench)):
                        made.stop()
                    if self._coaching:
                        self._coaching.close()
                    self._group = None
                    if self._leaving:
                        self._leaving.set()
                    await asyncio.wait([looking, finding])
                    self._vaults.cancel()
                    self._vaults.hush()
        finally:
            await self._let_go()

    async def _let_go(self) -> None:
        """Close everything, also where one of them cannot be closed."""
        made = filter(None, (self._booth, self._workbench))
        async with AsyncExitStack() as rest:
            rest.callback(self._appearance.close)
            rest.push_async_callback(self._close_engines)
            rest.push_async_callback(self._hearing.close)
            for one in made:
                rest.push_async_callback(one.close)
            rest.callback(self._vaults.close)

    async def _close_engines(self) -> None:
        if self._engines.found:
            await self._engines.found.close()

    async def _find_kept(self) -> None:
        """Find the vaults; by their days the log forgets what nobody went on with."""
        await self._vaults.begin()
        try:
            self._vaults.forget_moved(self._log.forget)
            if self._log.tidy(self._vaults.day()):
                self._vaults.changed()  # what was offered to go on with may be over
        except StoreError as error:
            logger.warning("the log is not tidied: %s", error)

    async def _find_engines(self) -> None:
        try:
            engines = await find_engines(self._home)
        except Exception:
            logger.exception("a bug in the search for voice and sound")
            engines = no_engines()
        self._elsewhere = self._with_elsewhere(engines.voice)
        engines = replace(engines, voice=self._elsewhere)
        engines.obey(self._settings)
        self._engines.end(engines)
        for code, detail in engines.missing:
            logger.warning("%s: %s", code, detail)  # the screen says what to do about it
            self._tell(code)

    def _with_elsewhere(self, own: Voice) -> VoiceElsewhere:
        cache = Cache(self._home.voices) if self._home.writable else None
        standing, settings = self._hearing.standing, lambda: self._settings
        made = VoiceElsewhere(own, settings, standing, self._tell, cache)
        self._hearing.on_stricter.append(made.review)
        return made

    def _start(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        if self._group is not None:
            return self._group.create_task(self._survived(HandedOver(work)))
        loop = asyncio.get_running_loop()
        if self._served.is_set():  # the window is closing: a page that is shown last asks in vain
            work.close()
            return loop.create_task(asyncio.sleep(0))
        task = loop.create_task(self._once_served(HandedOver(work)))
        self._early.append(task)
        return task

    async def _once_served(self, work: HandedOver) -> None:
        """What a key asked for that was pressed while the program was being loaded."""
        await self._served.wait()
        await self._survived(work)

    async def _survived(self, work: HandedOver) -> None:
        """A bug in one task is told and ends that task; the window and the others go on."""
        try:
            await work.work
        except Exception as error:
            logger.exception("a bug")
            self._tell("crash", f"{type(error).__name__}: {error}")

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
        """The models of recognisers. Loaded here, as those of the booth are."""
        if self._models is None:
            from trainingsveld.app.models import ModelWork  # noqa: PLC0415 - see above

            self._models = ModelWork(
                self._home.models,
                self._start,
                lambda: self._settings.language,
                self._hearing.standing,
            )
            self._hearing.on_stricter.append(self._models.review)
        return self._models

    @property
    def booth(self) -> "ActorBooth":
        """The actor's booth. Its modules are loaded here: that would slow the start."""
        if self._booth is None:
            from trainingsveld.app.booth import ActorBooth  # noqa: PLC0415 - see above

            own = self._home.cases
            self._booth = ActorBooth(self._engines, self._library.reopen, own, self._start)
        return self._booth

    @property
    def workbench(self) -> "WorkbenchDesk":
        """What cases are written with. Its modules are loaded here: that would slow the start."""
        if self._workbench is None:
            from trainingsveld.app.workbench import WorkbenchDesk  # noqa: PLC0415 - see above

            self._workbench = WorkbenchDesk(
                self._home, self._engines, lambda: self._settings, self._start
            )
        return self._workbench

    @property
    def coaching(self) -> "TalkDesk":
        """The coaching talk. Its modules are loaded here: that would slow the start."""
        if self._coaching is None:
            from trainingsveld.app.coaching.desk import TalkDesk  # noqa: PLC0415 - see above

            self._coaching = TalkDesk(
                self._vaults, self._engines, lambda: self._settings, self._start
            )
        return self._coaching

    def _talking(self) -> bool:
        """Whether nobody touches anything because they talk: in a call, or one to one."""
        in_call = self._window is not None and self._window.in_call()
        return in_call or (self._coaching is not None and self._coaching.holds_vault())

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

    def first_cases(self) -> tuple[CaseFile, ...]:
        """List the short cases of the first start."""
        return self._first.cases()

    def methods(self) -> tuple[Method, ...]:
        """List the feedback methods, the default one first; the folder is read anew."""
        self._methods = method_files(self._home.methods)
        return tuple(one.method for one in self._methods if one.method)

    def faulty_methods(self) -> tuple[MethodFile, ...]:
        """List the methods of the data folder that cannot be chosen, as `methods` found them."""
        return tuple(one for one in self._methods if one.method is None)

    def stopped(self) -> Stopped | None:
        """Give the session that can go on, if there is one."""
        found = latest_stopped(self._log, self._tell)
        inside = latest_unlocked(self._vaults.stopped)
        both = [one for one in (found, inside) if one]
        return max(both, key=lambda one: one.at, default=None)

    def start(  # noqa: PLR0913 - as many choices as setting up a session has
        self,
        case: Path,
        people: tuple[str, ...],
        method: str,
        *,
        by_hand: bool,
        actor: bool = False,
        level: Level = DEFAULT,
        hands_free: bool = False,
        naming: Naming = Naming.NAMED,
        alone: Alone = Alone(),  # noqa: B008 - a value that never changes
    ) -> None:
        """Start a session with the file as it is now."""
        found = self._library.reopen(case)
        if found.scenario is None:
            self._tell("scenario-broken" if found.readable else "scenario-missing", str(case))
            return
        session = secrets.token_hex(8)
        keeping = self._keeping(session, level)
        if len(people) == 1 and (sitting := self._vaults.sitting):
            self._try(lambda: keeping.belong_to(sitting))
        persons = tuple(
            Person(f"p{number}", keeping.vault.keep(name), "player" if number == 1 else "observer")
            for number, name in enumerate(people, 1)
        )
        text = self._method_text(method)
        begin = BeginSession(
            found.text, customer_model(), text, persons, by_hand, actor, level, hands_free, naming,
            alone,
        )  # fmt: skip
        self._run(keeping, begin, [found])

    def _practise(self, case: Path, alone: Alone) -> None:
        """Start a drill: of one person, who answers as always."""
        name, by = self._settings.nickname, self._settings.answer_by
        hand, free = by == "hand", by == "free"
        self.start(case, (name,), "", by_hand=hand, hands_free=free, alone=alone)

    def gather(self, gathering: Gathering) -> None:
        """Start a session with the group, with the files as they are now."""
        from trainingsveld.app.gathering import beginning  # noqa: PLC0415 - seldom, and then once

        files = [self._library.reopen(path) for path in gathering.cases]
        if broken := next((one for one in files if one.scenario is None), None):
            self._tell(
                "scenario-broken" if broken.readable else "scenario-missing", str(broken.path)
            )
            return
        keeping = self._keeping(secrets.token_hex(8), gathering.level)
        method = self._method_text(gathering.method)
        self._run(keeping, beginning(gathering, files, method, keeping.vault.keep), files)

    def lately(self) -> tuple[Happened, ...]:
        """List the sessions that may be known to have been."""
        try:
            return self._vaults.history.page(0, _LATELY)
        except StoreError:
            return ()

    def _keeping(
        self, session: str, level: Level, found: "SealedLog | None" = None
    ) -> SessionKeeping:
        def language() -> str:
            return self._settings.language

        made = SessionKeeping(self._vaults, session, level, self._log, self._tell, language, found)
        made.rehearsed, made.book = self._alone.add, self._alone.book
        return made

    def _try(self, step: Callable[[], None]) -> None:
        try:
            step()
        except KeptError as error:
            self._tell("not-kept", self._vaults.sentence(error))

    def _method_text(self, method: str) -> str:
        self._methods = self._methods or method_files(self._home.methods)
        chosen = (one.text for one in self._methods if one.method and one.method.id == method)
        return next(chosen, self._methods[0].text)

    def go_on(self, session: str) -> None:
        """Go on where it stopped, with as much of before as the level lets there be."""
        if self._leaving is not None:
            return
        found = self._vaults.take_stopped(session)
        keeping = self._keeping(session, Level.EPHEMERAL, found=found)
        try:
            state = replay(keeping.log.read(session))
        except StoreError as error:
            self._tell(error.code, error.detail)
            return
        keeping.goes_on_from(state)
        if (
            len(state.people) == 1 and not state.group
        ):  # who plays alone is the one whose nickname the settings know
            keeping.vault.keep_known(state.people[0].name, self._settings.nickname)
        known = state.group.cases if state.group else filter(None, [state.case])
        files = [self._library.find(one.scenario.id, one.scenario.fingerprint) for one in known]
        self._run(keeping, None, [one for one in files if one], state if found else None)

    def discard(self, session: str) -> None:
        """Forget a session that was stopped."""
        if inside := self._vaults.take_stopped(session):
            inside.destroy()
            return
        forget(self._log, session, self._tell)

    def leave(self) -> None:
        """Back to the library."""
        if self._leaving:
            self._leaving.set()

    def _run(
        self,
        keeping: SessionKeeping,
        begin: BeginSession | BeginAfternoon | None,
        cases: Sequence[CaseFile],
        before: State | None = None,
    ) -> None:
        """Run a session; `before` is where one stopped whose sound is in the open vault."""
        if self._leaving is not None or (self._group is None and self._served.is_set()):
            return
        leaving = self._leaving = asyncio.Event()

        async def run() -> None:
            window = self._window
            assert window is not None  # noqa: S101 - `_start` waits for it
            playing = Playing(
                self._engines, window, leaving, lambda: self._settings, self._cast, self._hearing
            )
            decoder = SoundDecoder()
            try:
                if before:
                    await self._find_sound(keeping, before)
                await playing.run(keeping, begin, _actors(cases, decoder.decode))
            finally:
                self._leaving = None
                window.leave_session()
                if self._elsewhere:
                    self._elsewhere.try_again()
                await decoder.close()

        self._start(run())

    async def _find_sound(self, keeping: SessionKeeping, before: State) -> None:
        try:
            await keeping.find_sound(before)
        except KeptError as error:  # the call goes on without what was recorded in it
            self._tell("not-kept", self._vaults.sentence(error))


async def _over(task: asyncio.Task[None]) -> None:
    """Wait for a task that was begun elsewhere; cancelling this cancels it."""
    await task


def _actors(cases: Sequence[CaseFile], decode: Decode) -> Actors:
    """Whoever recorded the lines of these cases, if anybody did."""
    found = {one.scenario.fingerprint: _actor(one, one.scenario, decode)
             for one in cases if one.scenario}  # fmt: skip
    return next(iter(found.values())) if len(found) == 1 else found


def _actor(case: CaseFile, scenario: Scenario, decode: Decode) -> ActorLines:
    return ActorLines(case.path.parent, scenario.language, decode, case.recordings, scenario.id)
