"""The author's files behind the workbench: whatever waits for a disk is done beside the loop."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from trainingsveld.app.serving import Start
from trainingsveld.authoring.map import Point, read_moved, side_file, write_moved
from trainingsveld.authoring.new.keep import put_schema_beside, with_schema_beside
from trainingsveld.authoring.workbench import Difference, differences
from trainingsveld.store import Home, Settings
from trainingsveld.store.drafts import Draft, Drafts
from trainingsveld.store.library import SHIPPED
from trainingsveld.store.reference import new_case
from trainingsveld.store.source import (
    Source,
    SourceError,
    free_path,
    held_now,
    read_source,
    write_source,
)
from trainingsveld.ui.workbench.ports import Failed, Opened, TroubleCode

Found = TypeVar("Found")
_PAUSE = 0.3  # seconds from a keystroke to the draft
_LOOK_AGAIN = 1.0  # seconds between two looks at whether the file changed


class CaseFiles:
    """What `ui.workbench.ports.Files` asks for."""

    def __init__(
        self,
        home: Home,
        settings: Callable[[], Settings],
        start: Start,
        trouble: Callable[[TroubleCode, str], None],
    ) -> None:
        self._home, self._settings, self._start, self._trouble = home, settings, start, trouble
        self._drafts = Drafts(home.drafts)
        self._pull: Callable[[], Draft | None] | None = None
        self._keeping: asyncio.Task[None] | None = None
        self._watching: asyncio.Task[None] | None = None
        self._turn = asyncio.Lock()  # one write at a time, in the order they were asked for

    @property
    def folder(self) -> Path:
        """The folder of the author's own cases."""
        return self._home.cases

    def open(self, path: Path, told: Callable[[Opened | Failed], None]) -> None:
        """Open a file."""
        self._start(self._tell(self._opened, path.absolute(), told))

    def begin(self, told: Callable[[Opened | Failed], None]) -> None:
        """Open a new case."""
        self._start(self._tell(lambda _: self._begun(), self.folder, told))

    def begin_with(self, name: str, text: str, told: Callable[[Opened | Failed], None]) -> None:
        """Open a text as a new case."""
        self._start(self._tell(lambda _: self._made(name, text), self.folder, told))

    def compare(self, path: Path, text: str, told: Callable[[Difference | Failed], None]) -> None:
        """Compare a text with the file."""
        self._start(self._tell(lambda file: _compared(file, text), path, told))

    async def _tell(
        self, work: Callable[[Path], Found], path: Path, told: Callable[[Found | Failed], None]
    ) -> None:
        try:
            found = await asyncio.to_thread(work, path)
        except SourceError as error:
            told(Failed(error.code, error.detail))
        else:
            told(found)

    def _opened(self, path: Path) -> Opened:
        """Read the file, or what was written in it before it went."""
        ours = any(path.is_relative_to(one) for one in (SHIPPED, self._home.packs))
        shipped = path if ours else None
        draft = None if shipped else self._drafts.find(path)
        try:
            source = read_source(path)
        except SourceError as error:
            if draft is None or error.code not in ("source-missing", "source-no-folder"):
                raise
            source = Source(path, draft.text, "", draft.newline, draft.mark)
        if shipped:
            text = with_schema_beside(source.text)
            source = replace(source, path=self._free(path.stem), text=text, held="")
        if draft and draft.text == source.text and source.held:
            self._drafts.forget(path)
            draft = None
        moved = read_moved(side_file(path), {}).places
        return Opened(source, draft, moved, shipped)

    def _begun(self) -> Opened:
        language = self._settings().language
        stem = {"nl": "nieuwe-casus", "en": "new-case"}[language]
        return Opened(Source(self._free(stem), with_schema_beside(new_case(language))))

    def _made(self, name: str, text: str) -> Opened:
        return Opened(Source(self._free(name), text))

    def _free(self, stem: str) -> Path:
        """Give a path that neither a file nor a case that was never saved has."""
        taken = {Path(draft.path) for draft in self._drafts.all()}
        return free_path(self.folder, stem, taken)

    def save(
        self, source: Source, text: str, told: Callable[[Source | Failed], None], *, anyway: bool
    ) -> None:
        """Write a text."""

        def write() -> Source:
            if source.path.parent == self.folder:
                try:
                    self.folder.mkdir(parents=True, exist_ok=True)
                except OSError as error:
                    detail = f"{self.folder}: {error.strerror}"
                    raise SourceError("source-no-folder", detail) from error
            saved = write_source(source, text, anyway=anyway)
            if source.path.parent == self.folder:
                put_schema_beside(saved.path, text)
            return saved

        async def run() -> None:
            async with self._turn:
                try:
                    saved = await asyncio.to_thread(write)
                except SourceError as error:
                    told(Failed(error.code, error.detail))
                    return
            told(saved)

        self._start(run())

    def keep_map(self, path: Path, moved: Mapping[str, Point]) -> None:
        """Keep where moments were put."""

        async def run() -> None:
            async with self._turn:
                try:
                    await asyncio.to_thread(write_moved, side_file(path), moved)
                except OSError as error:
                    self._trouble("map-failed", f"{path.parent}: {error.strerror}")

        self._start(run())

    def watch(self, path: Path | None, told: Callable[[str], None]) -> None:
        """Look at the file once a second, for as long as it is shown."""
        if self._watching:
            self._watching.cancel()
            self._watching = None
        if path is not None:
            self._watching = self._start(self._watch(path, told))

    async def _watch(self, path: Path, told: Callable[[str], None]) -> None:
        seen: tuple[int, int, int] | str = ""
        while True:
            now = await asyncio.to_thread(_mark, path)
            if now != seen:
                held = await asyncio.to_thread(held_now, path)
                if held is not None:
                    seen = now
                    told(held)
            await asyncio.sleep(_LOOK_AGAIN)

    def put_aside(self, pull: Callable[[], Draft | None]) -> None:
        """Keep a draft in a moment."""
        waiting = self._pull is not None
        self._pull = pull
        if not waiting:
            self._keeping = self._start(self._keep_soon())

    async def _keep_soon(self) -> None:
        await asyncio.sleep(_PAUSE)
        async with self._turn:
            draft = self._pulled()
            if draft is None:
                return
            try:
                await asyncio.to_thread(self._drafts.keep, draft)
            except OSError as error:
                self._trouble("draft-failed", f"{self._home.drafts}: {error.strerror}")

    def _pulled(self) -> Draft | None:
        pull, self._pull = self._pull, None
        return pull() if pull else None

    def drop_draft(self, path: Path) -> None:
        """Throw a draft away; one that cannot be is offered again, which does no harm."""

        async def run() -> None:
            async with self._turn:
                try:
                    await asyncio.to_thread(self._drafts.forget, path)
                except OSError:
                    return

        self._start(run())

    def drafts(self) -> tuple[Draft, ...]:
        """List the drafts."""
        return self._drafts.all()

    def answers(self) -> bytes:
        """Give the answers of a new case that was not made yet."""
        return self._drafts.answers()

    def keep_answers(self, text: str) -> None:
        """Keep them, or throw them away."""

        async def run() -> None:
            async with self._turn:
                try:
                    await asyncio.to_thread(self._drafts.keep_answers, text)
                except OSError as error:
                    self._trouble("draft-failed", f"{self._home.drafts}: {error.strerror}")

        self._start(run())

    def stop(self) -> None:
        """Keep what was not kept yet, at once, and look at nothing any more."""
        self.watch(None, lambda _: None)
        if self._keeping:
            self._keeping.cancel()
        if (draft := self._pulled()) is not None:
            try:
                self._drafts.keep(draft)
            except OSError as error:
                self._trouble("draft-failed", f"{self._home.drafts}: {error.strerror}")


def _compared(path: Path, text: str) -> Difference:
    return differences(text, read_source(path).text)


def _mark(path: Path) -> tuple[int, int, int] | str:
    """What changes when a file does; "gone" when there is none."""
    try:
        found = path.stat()
    except OSError:
        return "gone"
    return found.st_mtime_ns, found.st_size, found.st_ino
