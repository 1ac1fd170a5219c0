"""Bringing a real call in: looked through, heard in part, cut, and only then sealed."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from pathlib import Path

from trainingsveld.app.engines import Search
from trainingsveld.app.serving import Start
from trainingsveld.app.vaults.things import AppVaults
from trainingsveld.coaching.cut import Cut, kept
from trainingsveld.speech import Sound, SpeechError
from trainingsveld.speech.imported.call_file import CallFile
from trainingsveld.speech.imported.fault import PIECE, CallFileError, Fault
from trainingsveld.store.kept_error import KeptError
from trainingsveld.ui.coaching.ports import Brought, Heard, Looked, Progress
from trainingsveld.ui.vault.ports import Done

logger = logging.getLogger(__name__)
SILENT = 0.003
"""A tenth of a second that is louder than this, of full scale, is sound."""
_PREVIEW = 20.0
"""Seconds that are heard at a time."""


class CallBringing:
    """What `ui.coaching.ports.BringIn` asks for. One thing at a time; a new one ends the last."""

    def __init__(self, vaults: AppVaults, engines: Search, start: Start) -> None:
        self._vaults, self._engines, self._start = vaults, engines, start
        self._file: CallFile | None = None
        self._doing: asyncio.Task[None] | None = None

    def look(self, file: Path, progress: Progress, done: Looked) -> None:
        """Go through a file."""

        async def work() -> None:
            await self._let_go()
            self._file = opened = CallFile(file)
            fault: Fault | None = None
            heard: Heard | None = None
            try:
                heard = await _looked(opened, progress)
                if max(heard.loudness, default=0.0) < SILENT:
                    fault = "silent"
            except CallFileError as error:
                logger.info("a call is not brought in: %s", error)
                fault = error.code
            if fault:
                await self._let_go()
            done(None if fault else heard, fault or "")

        self._do(work)

    def hear(self, start: float, end: float, done: Done) -> None:
        """Play a part."""
        opened = self._file

        async def work() -> None:
            trouble = ""
            try:
                if opened is not None:
                    sound = await _part(opened, start, min(end, start + _PREVIEW))
                    if sound.frames:
                        await (await self._engines).audio.play(sound)
            except (CallFileError, SpeechError) as error:
                trouble = error.code
            done(trouble)

        self._do(work)

    def hush(self) -> None:
        """Stop playing."""
        if self._doing:
            self._doing.cancel()
            self._doing = None

    def keep(self, cut: Cut, progress: Progress, done: Brought) -> None:
        """Seal what is left of it."""
        opened = self._file

        async def work() -> None:
            name, trouble = "", ""
            try:
                if opened is not None:
                    name = await self._seal(opened, cut, progress)
            except KeptError as error:
                trouble = self._vaults.sentence(error)
            except CallFileError as error:
                trouble = error.code
            else:
                await self._let_go()
            done(name, trouble)

        self._do(work)

    def stop(self) -> None:
        """Stop, and let the file go."""
        self.hush()
        if self._file:
            self._start(self._let_go())

    async def _seal(self, opened: CallFile, cut: Cut, progress: Progress) -> str:
        from trainingsveld.store.keeping.brought_in import write_call  # noqa: PLC0415 - dear

        people, person = self._vaults.people, self._vaults.vault.person
        writer = await asyncio.to_thread(write_call, people, person, opened.rate)
        sealed = False
        try:
            first, last = int(cut.start // PIECE), int(cut.end // PIECE)
            for number in range(first, min(last + 1, opened.pieces)):
                piece = await opened.piece(number)
                at = number * PIECE * opened.rate
                left = kept(piece.sound.samples, opened.rate, at, cut)
                await asyncio.to_thread(writer.write, left)
                if writer.trouble:
                    raise writer.trouble
                progress((number + 1 - first) / (last + 1 - first))
            sealed = (await asyncio.to_thread(writer.seal)).whole
            if writer.trouble:
                raise writer.trouble
        finally:
            if not sealed:
                writer.discard()
        return writer.name

    async def _let_go(self) -> None:
        opened, self._file = self._file, None
        if opened:
            await opened.close()

    def _do(self, work: Callable[[], Coroutine[None, None, None]]) -> None:
        before = self._doing

        async def run() -> None:
            if before and not before.done():
                before.cancel()
                await asyncio.wait([before])
            await work()

        self._doing = self._start(run())


async def _looked(opened: CallFile, progress: Callable[[float], None]) -> Heard:
    await opened.open()
    loud: list[float] = []
    spoilt = 0.0
    for number in range(opened.pieces):
        piece = await opened.piece(number)
        loud += piece.loud
        spoilt += piece.spoilt
        progress((number + 1) / opened.pieces)
    return Heard(opened.seconds, tuple(loud), spoilt)


async def _part(opened: CallFile, start: float, end: float) -> Sound:
    found: list[bytes] = []
    for number in range(int(start // PIECE), min(int(end // PIECE) + 1, opened.pieces)):
        piece = await opened.piece(number)
        at = number * PIECE * opened.rate
        found.append(kept(piece.sound.samples, opened.rate, at, Cut(start, end)))
    return Sound(b"".join(found), opened.rate)
