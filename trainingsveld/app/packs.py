"""Installing and removing packs beside a running window: a thread works, the screen stays free.

What is needed for that alone is loaded when it is first done: it would slow the start.
"""

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage

from trainingsveld.app.serving import Start
from trainingsveld.scenario.packs import PackFault
from trainingsveld.speech.listen import listening
from trainingsveld.store import Library, StoreError
from trainingsveld.store.library import Shelf
from trainingsveld.store.packs import Packs
from trainingsveld.ui.packs.ports import Ended, Look
from trainingsveld.wording.phrases import phrase


class PackWork:
    """What `ui.packs.ports.PackDesk` asks for. `language` gives the one of the screen."""

    def __init__(
        self, packs: Packs, library: Library, start: Start, language: Callable[[], str]
    ) -> None:
        self._packs, self._library = packs, library
        self._start, self._language = start, language
        self._going = False
        self._served = False
        self._due: list[tuple[Path, Callable[[QImage], None]]] = []

    def open(self) -> None:
        """Begin what was asked before the window was served."""
        self._served = True
        while self._due:
            self._start(self._picture(*self._due.pop()))

    def close(self) -> None:
        """Begin nothing any more, and stop."""
        self._served = False
        self.stop()

    def shelves(self) -> tuple[Shelf, ...]:
        """List the installed packs; none when the list cannot be read."""
        try:
            return tuple(shelf for shelf in self._library.shelves() if shelf.installed)
        except StoreError:
            return ()

    def damage(self) -> StoreError | None:
        """Say what is wrong with the list of packs, if anything is."""
        try:
            self._packs.installed()
        except StoreError as error:
            return error
        return None

    async def tidy(self) -> None:
        """Clear away what a kill may have left behind."""
        await asyncio.to_thread(self._packs.tidy)

    def picture(self, pack: Shelf, told: Callable[[QImage], None]) -> None:
        """Read the picture of a pack; the library asks before and after the window is served."""
        if pack.picture is not None:
            self._due.append((pack.picture, told))
            if self._served:
                self.open()

    def look(self, file: Path, told: Callable[[Look], None]) -> None:
        """Find out what a file is."""
        self._start(self._look(file, told))

    def install(
        self,
        file: Path,
        fingerprint: str,
        progress: Callable[[int, int], None],
        done: Callable[[Ended], None],
    ) -> None:
        """Install the pack that was looked at."""
        self._going = True
        self._start(self._install(file, fingerprint, progress, done))

    def stop(self) -> None:
        """Stop installing, after the file that is being looked at."""
        self._going = False

    def remove(self, pack_id: str, done: Callable[[Ended], None]) -> None:
        """Take a pack away."""
        self._start(self._remove(pack_id, done))

    async def _picture(self, path: Path, told: Callable[[QImage], None]) -> None:
        from trainingsveld.app.pack_picture import pack_picture  # noqa: PLC0415 - late

        told(await asyncio.to_thread(pack_picture, path))

    async def _look(self, file: Path, told: Callable[[Look], None]) -> None:
        from trainingsveld.authoring.packs.bring_in import look_at_pack  # noqa: PLC0415 - late

        try:
            manifest, fingerprint = await asyncio.to_thread(look_at_pack, file)
            shelves = await asyncio.to_thread(self._library.shelves)
        except (PackFault, StoreError, OSError) as error:
            told(Look(refusal=self._sentence(error, file)))
            return
        same = [shelf for shelf in shelves if shelf.manifest.id == manifest.id]
        present = None if not same or same[0].fingerprint == fingerprint else same[0].manifest
        told(Look(manifest, fingerprint, present))

    async def _install(
        self,
        file: Path,
        fingerprint: str,
        progress: Callable[[int, int], None],
        done: Callable[[Ended], None],
    ) -> None:
        from trainingsveld.authoring.packs.bring_in import Stopped, bring_in  # noqa: PLC0415 - late

        loop = asyncio.get_running_loop()

        def told(part: int, whole: int) -> bool:
            if self._going:
                loop.call_soon_threadsafe(progress, part, whole)
            return self._going

        try:
            await listening(lambda listen: bring_in(file, self._packs, listen, told, fingerprint))
        except Stopped:
            done(Ended(ok=False))
        except (PackFault, StoreError, OSError) as error:
            done(Ended(ok=False, refusal=self._sentence(error, file)))
        else:
            done(Ended(ok=True))

    async def _remove(self, pack_id: str, done: Callable[[Ended], None]) -> None:
        try:
            await asyncio.to_thread(self._packs.remove, pack_id)
        except StoreError as error:
            done(Ended(ok=False, refusal=self._sentence(error, Path(pack_id))))
        else:
            done(Ended(ok=True))

    def _sentence(self, error: PackFault | StoreError | OSError, file: Path) -> str:
        from trainingsveld.wording.packs import refusal  # noqa: PLC0415 - late

        language = self._language()
        if isinstance(error, PackFault):
            return refusal(error, file.name, language)
        if isinstance(error, StoreError):
            return phrase(error.code.replace("-", "_"), language, why=error.detail)
        why = error.strerror or str(error)
        return phrase("pack_unreadable", language, file=file.name, why=why)
