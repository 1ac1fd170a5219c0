"""Practising alone, around the sessions: what was practised, and drills that are begun.

What was practised is read from the vault that is open, and forgotten with its key. Without a vault
it is in memory until the program ends. It is written nowhere else: whoever uses this computer next
cannot tell that there was anything.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from trainingsveld.app.serving import Start, Tell
from trainingsveld.app.vaults.work import VaultWork
from trainingsveld.dialogue import Skill, case_from_text
from trainingsveld.session import Alone, Practice
from trainingsveld.store import CaseFile, Settings
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.reference import customer_model
from trainingsveld.ui.save_file import written

if TYPE_CHECKING:
    from trainingsveld.rehearsal.drill import Drill
    from trainingsveld.rehearsal.practised import Practised
    from trainingsveld.store.keeping.open_vault import OpenVault

logger = logging.getLogger(__name__)


class Begin(Protocol):
    """Starts a session of one person with the case in this file."""

    def __call__(self, case: Path, alone: Alone) -> None:
        """Start it."""
        ...


class Rehearsals:
    """What `ui.alone.ports.AloneDesk` asks for."""

    def __init__(
        self,
        vaults: VaultWork,
        start: Start,
        settings: Callable[[], Settings],
        cases: Callable[[], Sequence[CaseFile]],
        begin: Begin,
        tell: Tell,
    ) -> None:
        self._vaults, self._start, self._settings = vaults, start, settings
        self._cases, self._begin, self._tell = cases, begin, tell
        self._memory: list[Practised] = []
        self._read: tuple[OpenVault, tuple[Practised, ...]] | None = None
        self._told: list[Callable[[], None]] = []
        self._reading = False
        vaults.watch(self._follow)

    def watch(self, told: Callable[[], None]) -> None:
        """Have it told that there is more, or less, to know."""
        self._told.append(told)

    def today(self) -> int:
        """Give the day, as the vaults count it."""
        return self._vaults.day()

    def book(self) -> "tuple[Practised, ...]":
        """What is known now."""
        if self._vaults.opened() is None:
            return () if self._vaults.sitting else tuple(self._memory)
        return self._read[1] if self._read else ()

    def add(self, one: "Practised") -> None:
        """Remember a call that goes into no vault."""
        self._memory.append(one)
        self._changed()

    def write(
        self,
        folder: Path,
        files: Mapping[str, Callable[[], bytes]],
        progress: Callable[[int], None],
        done: Callable[[str], None],
    ) -> Callable[[], None]:
        """Make files in a thread of their own, one after the other."""

        async def work() -> None:
            trouble = ""
            for number, (name, make) in enumerate(files.items(), 1):
                trouble = await asyncio.to_thread(_write, folder, name, make)
                if trouble:
                    break
                progress(number)
            done(trouble)

        task = self._start(work())

        def stop() -> None:
            task.cancel()

        return stop

    def forget(self) -> None:
        """Erase all of it: from the vault that is open, and from memory."""
        self._memory.clear()
        if self._read is not None:
            self._start(self._erase(self._read[0]))
        self._changed()

    async def _erase(self, vault: "OpenVault") -> None:
        from trainingsveld.store.keeping.rehearsed import forget  # noqa: PLC0415 - dear

        try:
            await asyncio.to_thread(forget, vault)
        except KeptError as error:
            self._tell("not-kept", self._vaults.sentence(error))
        await self._look(vault)

    def drill(self, skill: Skill) -> None:
        """Find a moment and begin there; nothing is looked for twice at the same time."""
        if not self._reading:
            self._reading = True
            self._start(self._find(skill))

    async def _find(self, skill: Skill) -> None:
        try:
            language, book = self._settings().language, self.book()
            files = self._in_turn([one for one in self._cases() if one.scenario], language, skill)
            found = await asyncio.to_thread(_find, files, skill, book)
        finally:
            self._reading = False
        if found is None:
            self._tell("no-drill")
            return
        file, drill = found
        times = sum(one.skill is skill for one in book)
        self._begin(file.path, Alone(Practice.REHEARSE, times, True, skill, drill.opening))

    def _in_turn(
        self, files: Sequence[CaseFile], language: str, skill: Skill
    ) -> tuple[CaseFile, ...]:
        """Cases in the language of the screen first, and each time another one in front."""
        own = [one for one in files if one.scenario and one.scenario.language == language]
        rest = [one for one in files if one not in own]
        times = sum(one.skill is skill for one in self.book())
        turn = times % len(own) if own else 0
        return (*own[turn:], *own[:turn], *rest)

    def _follow(self) -> None:
        """A vault was opened or locked."""
        opened = self._vaults.opened()
        if opened is None:
            if self._read is not None:
                self._read = None
                self._changed()
            return
        vault = self._vaults.vault
        if self._read is None or self._read[0] is not vault:
            self._read = (vault, ())
            self._start(self._look(vault))

    async def _look(self, vault: "OpenVault") -> None:
        from trainingsveld.store.keeping.rehearsed import rehearsed  # noqa: PLC0415 - dear

        try:
            found = await asyncio.to_thread(rehearsed, vault)
        except KeptError as error:
            logger.warning("what was practised cannot be read: %s", error)
            return
        if self._read and self._read[0] is vault:
            self._read = (vault, found)
            self._changed()

    def _changed(self) -> None:
        for told in tuple(self._told):
            told()


def _find(
    files: Sequence[CaseFile], skill: Skill, book: "Sequence[Practised]"
) -> "tuple[CaseFile, Drill] | None":
    from trainingsveld.rehearsal.drill import next_drill  # noqa: PLC0415 - seldom

    by_id = {one.scenario.id: one for one in files if one.scenario}
    cases = (case_from_text(one.text, customer_model()) for one in by_id.values())
    drill = next_drill(cases, skill, book)
    return (by_id[drill.case], drill) if drill else None


def _write(folder: Path, name: str, make: Callable[[], bytes]) -> str:
    """Write one file; give what went wrong."""
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        return error.strerror or str(error)
    return written(str(folder / name), make())
