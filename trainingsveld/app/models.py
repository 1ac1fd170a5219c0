"""Models fetched and removed beside a running window. Loaded when the settings are first opened."""

import asyncio
from collections.abc import Awaitable, Callable
from importlib.util import find_spec
from pathlib import Path

from trainingsveld.app.serving import Start
from trainingsveld.outward.error import OutwardError
from trainingsveld.outward.gate import Gate
from trainingsveld.outward.standing import Standing
from trainingsveld.privacy import Outward
from trainingsveld.speech.models.bring import copy, fetch
from trainingsveld.speech.models.catalogue import Model, catalogue, find
from trainingsveld.speech.models.error import ModelError
from trainingsveld.speech.models.shelf import Shelf
from trainingsveld.ui.models.ports import ModelRow
from trainingsveld.wording.models import model_trouble
from trainingsveld.wording.outward import outward_trouble


class ModelWork:
    """What `ui.models.ports.ModelDesk` asks for. `language` gives the one of the screen."""

    def __init__(
        self,
        folder: Path,
        start: Start,
        language: Callable[[], str],
        standing: Callable[[], Standing] = Standing,
    ) -> None:
        self._shelf, self._gate = Shelf(folder), Gate(standing)
        self._start, self._language = start, language
        self._going: asyncio.Task[None] | None = None

    def has_engine(self) -> bool:
        """Look for the package; nothing is loaded."""
        return find_spec("ctranslate2") is not None

    def rows(self) -> tuple[ModelRow, ...]:
        """List those for recognition."""
        return tuple(self._row(model) for model in catalogue() if model.purpose == "recognition")

    def fetch(
        self, model: str, source: str, told: Callable[[int], None], done: Callable[[str], None]
    ) -> None:
        """Bring one; a second one waits until the first is paused."""
        if self._going is None or self._going.done():
            self._going = self._start(self._fetch(find(model), source.strip(), told, done))

    def pause(self) -> None:
        """Stop; the task ends by itself."""
        if self._going:
            self._going.cancel()

    def review(self) -> None:
        """A session began or became stricter: end what it does not allow."""
        self._gate.review()

    def remove(self, model: str, done: Callable[[str], None]) -> None:
        """Delete one."""
        self._start(self._remove(find(model), done))

    async def _fetch(
        self, model: Model, source: str, told: Callable[[int], None], done: Callable[[str], None]
    ) -> None:
        loop = asyncio.get_running_loop()
        said = -1

        def progress(there: int, size: int) -> None:
            nonlocal said
            if (percent := 100 * there // size) != said:
                said = percent
                loop.call_soon_threadsafe(told, percent)

        elsewhere = source.startswith(("http://", "https://"))
        try:
            if source and not elsewhere:
                await copy(model, self._shelf, Path(source), progress)
            else:
                await fetch(model, self._shelf, self._gate, source, progress)
        except asyncio.CancelledError:
            done("")
            raise
        except (ModelError, OutwardError) as error:
            done(self._sentence(error))
        else:
            done("")

    async def _remove(self, model: Model, done: Callable[[str], None]) -> None:
        done(await self._told(asyncio.to_thread(self._shelf.remove, model)))

    async def _told(self, work: Awaitable[object]) -> str:
        try:
            await work
        except ModelError as error:
            return self._sentence(error)
        return ""

    def _sentence(self, error: ModelError | OutwardError) -> str:
        language = self._language()
        if isinstance(error, OutwardError):
            return outward_trouble(error.code, error.detail, Outward.MODELS, language)
        return model_trouble(error.code, error.detail, language)

    def _row(self, model: Model) -> ModelRow:
        found = self._shelf.presence(model)
        percent = 100 if found.whole else min(99, 100 * found.there // model.size)
        megabytes = max(1, round(model.size / 1_000_000))
        return ModelRow(model.id, model.title, megabytes, model.licence, percent)
