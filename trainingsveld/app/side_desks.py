"""What the program does beside sessions: each is made, and its modules loaded, when asked for.

Loading them at once would slow the start, and many who practise never ask for them.
"""

from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

from trainingsveld.app.choices import Choices
from trainingsveld.app.serving import Start
from trainingsveld.app.vaults.things import AppVaults
from trainingsveld.app.voice_and_hearing import VoiceAndHearing
from trainingsveld.store import Home, Library

if TYPE_CHECKING:
    from trainingsveld.app.booth import ActorBooth
    from trainingsveld.app.coaching.desk import TalkDesk
    from trainingsveld.app.models import ModelWork
    from trainingsveld.app.workbench import WorkbenchDesk


class SideDesks:
    """The models of recognisers, the booth, the workbench, the coaching talk."""

    def __init__(
        self,
        home: Home,
        library: Library,
        vaults: AppVaults,
        senses: VoiceAndHearing,
        choices: Choices,
        start: Start,
    ) -> None:
        self._home, self._library, self._vaults = home, library, vaults
        self._engines, self._hearing = senses.engines, senses.hearing
        self._choices, self._start = choices, start
        self._models: ModelWork | None = None
        self._booth: ActorBooth | None = None
        self._workbench: WorkbenchDesk | None = None
        self._coaching: TalkDesk | None = None

    @property
    def models(self) -> "ModelWork":
        """The models of recognisers."""
        if self._models is None:
            from trainingsveld.app.models import ModelWork  # noqa: PLC0415 - see above

            self._models = ModelWork(
                self._home.models, self._start, self._choices.language, self._hearing.standing
            )
            self._hearing.on_stricter.append(self._models.review)
        return self._models

    @property
    def booth(self) -> "ActorBooth":
        """The actor's booth."""
        if self._booth is None:
            from trainingsveld.app.booth import ActorBooth  # noqa: PLC0415 - see above

            own = self._home.cases
            self._booth = ActorBooth(self._engines, self._library.reopen, own, self._start)
        return self._booth

    @property
    def workbench(self) -> "WorkbenchDesk":
        """What cases are written with."""
        if self._workbench is None:
            from trainingsveld.app.workbench import WorkbenchDesk  # noqa: PLC0415 - see above

            self._workbench = WorkbenchDesk(
                self._home, self._engines, self._choices.now, self._start
            )
        return self._workbench

    @property
    def coaching(self) -> "TalkDesk":
        """The coaching talk."""
        if self._coaching is None:
            from trainingsveld.app.coaching.desk import TalkDesk  # noqa: PLC0415 - see above

            self._coaching = TalkDesk(self._vaults, self._engines, self._choices.now, self._start)
        return self._coaching

    def in_talk(self) -> bool:
        """Whether a coaching talk is on that keeps the vault open."""
        return self._coaching is not None and self._coaching.holds_vault()

    def stop(self) -> None:
        """The window is closing: end what is going on, keep what is not kept yet."""
        if self._models:
            self._models.pause()
        for made in filter(None, (self._booth, self._workbench)):
            made.stop()
        if self._coaching:
            self._coaching.close()

    async def close(self) -> None:
        """Let go of processes, also where one of them cannot be closed."""
        async with AsyncExitStack() as rest:
            for made in filter(None, (self._booth, self._workbench)):
                rest.push_async_callback(made.close)
