"""Where sessions are played: one at a time, in the window, until it is over or left."""

import asyncio
from collections.abc import Callable, Sequence

from trainingsveld.app.playing import Actors, Playing
from trainingsveld.app.serving import Serving, Tell
from trainingsveld.app.vaults.session import SessionKeeping
from trainingsveld.app.voice_and_hearing import VoiceAndHearing
from trainingsveld.scenario import Scenario
from trainingsveld.session import BeginSession, State
from trainingsveld.session.group import BeginAfternoon
from trainingsveld.speech.actor import ActorLines, Decode
from trainingsveld.speech.actor_decoder import SoundDecoder
from trainingsveld.speech.casting import Cast
from trainingsveld.store import CaseFile, Settings
from trainingsveld.store.kept_error import KeptError
from trainingsveld.ui.window import MainWindow


class Stage:
    """A second session is not begun while one is on. `window` is set before anything is played."""

    window: MainWindow | None = None

    def __init__(
        self,
        serving: Serving,
        senses: VoiceAndHearing,
        settings: Callable[[], Settings],
        tell: Tell,
    ) -> None:
        self._serving, self._senses = serving, senses
        self._settings, self._tell = settings, tell
        self._cast = Cast()
        self._leaving: asyncio.Event | None = None

    @property
    def taken(self) -> bool:
        """Whether a session is on."""
        return self._leaving is not None

    def leave(self) -> None:
        """Leave the session; it stays as it is, to go on with."""
        if self._leaving:
            self._leaving.set()

    def play(
        self,
        keeping: SessionKeeping,
        begin: BeginSession | BeginAfternoon | None,
        cases: Sequence[CaseFile],
        before: State | None = None,
    ) -> None:
        """Play a session; `before` is where one stopped whose sound is in the open vault."""
        if self.taken or self._serving.over:
            return
        leaving = self._leaving = asyncio.Event()

        async def run() -> None:
            window = self.window
            assert window is not None  # noqa: S101 - nothing is started before it is served
            senses = self._senses
            playing = Playing(
                senses.engines, window, leaving, self._settings, self._cast, senses.hearing
            )
            decoder = SoundDecoder()
            try:
                if before:
                    await self._find_sound(keeping, before)
                await playing.run(keeping, begin, _actors(cases, decoder.decode))
            finally:
                self._leaving = None
                window.leave_session()
                senses.try_again()
                await decoder.close()

        self._serving.start(run())

    async def _find_sound(self, keeping: SessionKeeping, before: State) -> None:
        try:
            await keeping.find_sound(before)
        except KeptError as error:  # the call goes on without what was recorded in it
            self._tell("not-kept", keeping.sentence(error))


def _actors(cases: Sequence[CaseFile], decode: Decode) -> Actors:
    """Whoever recorded the lines of these cases, if anybody did."""
    found = {one.scenario.fingerprint: _actor(one, one.scenario, decode)
             for one in cases if one.scenario}  # fmt: skip
    return next(iter(found.values())) if len(found) == 1 else found


def _actor(case: CaseFile, scenario: Scenario, decode: Decode) -> ActorLines:
    return ActorLines(case.path.parent, scenario.language, decode, case.recordings, scenario.id)
