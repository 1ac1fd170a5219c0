"""The program behind the workbench: its checks, its files, and a voice for a line."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from trainingsveld.app.case_files import CaseFiles
from trainingsveld.app.checker import Checker
from trainingsveld.app.engines import Search
from trainingsveld.app.serving import Start
from trainingsveld.authoring.workbench import Speaker
from trainingsveld.scenario import Style
from trainingsveld.speech import Line, SpeechError
from trainingsveld.store import Home, Settings
from trainingsveld.ui.ports import Done
from trainingsveld.ui.workbench.ports import TroubleCode

if TYPE_CHECKING:
    import asyncio


class WorkbenchDesk:
    """What `ui.workbench.ports.Workbench` asks for. Nothing starts before something is asked."""

    def __init__(
        self, home: Home, engines: Search, settings: Callable[[], Settings], start: Start
    ) -> None:
        self._engines, self._start = engines, start
        self._told: Callable[[TroubleCode, str], None] | None = None
        self._saying: asyncio.Task[None] | None = None
        self.checks = Checker(self._trouble)
        self.files = CaseFiles(home, settings, start, self._trouble)

    def hear(self, text: str, style: Style, speaker: Speaker, done: Done) -> None:
        """Say a line in the customer's voice."""
        self.hush()
        line = Line(
            text, speaker.language, style, speaker.gender, speaker.rate, speaker.pitch,
            speaker.pronounce, speaker.age,
        )  # fmt: skip

        async def say() -> None:
            engines = await self._engines
            try:
                await engines.audio.play(await engines.voice.render(line))
            except SpeechError as error:
                done(error.code)
            else:
                done("")

        self._saying = self._start(say())

    def hush(self) -> None:
        """Fall silent."""
        if self._saying:
            self._saying.cancel()
            self._saying = None

    def on_trouble(self, told: Callable[[TroubleCode, str], None] | None) -> None:
        """Have it told."""
        self._told = told

    def stop(self) -> None:
        """Fall silent, and keep what is not kept yet."""
        self.hush()
        self.files.stop()

    async def close(self) -> None:
        """Let go of the process."""
        await self.checks.close()

    def _trouble(self, code: TroubleCode, detail: str) -> None:
        if self._told:
            self._told(code, detail)
