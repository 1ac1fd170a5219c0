"""The actor's booth behind the screen's: each thing it does is one task, and only one at a time."""

import asyncio
import errno
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path

from trainingsveld.app.engines import Search
from trainingsveld.app.serving import Start
from trainingsveld.authoring.booth.copy import copy_of
from trainingsveld.authoring.booth.cue import Cue, cues
from trainingsveld.authoring.booth.recordings import (
    LineRecording,
    delete_recording,
    keep_recording,
    may_write,
    recording_folder,
    recordings,
)
from trainingsveld.dialogue import case_from_text
from trainingsveld.speech import Audio, Sound, SpeechError
from trainingsveld.speech.actor_decoder import MOST, SoundDecoder
from trainingsveld.speech.error import Warn
from trainingsveld.speech.sound import LONGEST
from trainingsveld.speech.style import MANNERS
from trainingsveld.speech.take import BadTake, Take, TakeMaker
from trainingsveld.store import CaseFile
from trainingsveld.store.library import SHIPPED
from trainingsveld.store.reference import customer_model
from trainingsveld.ui.booth.ports import Closed, Done, Ended, Level, Opened, Script

Reopen = Callable[[Path], CaseFile]
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_GONE = (errno.ENOENT, errno.ENOTDIR)


class ActorBooth:
    """What `ui.booth.ports.Booth` asks for. `own` is the folder of the user's cases."""

    def __init__(self, engines: Search, reopen: Reopen, own: Path, start: Start) -> None:
        self._engines, self._reopen, self._own, self._start = engines, reopen, own, start
        self._doing: asyncio.Task[None] | None = None
        self._enough = asyncio.Event()
        self._maker, self._decoder = TakeMaker(), SoundDecoder()
        self._take: tuple[LineRecording, Take] | None = None
        self._script: Script | None = None

    async def close(self) -> None:
        """Let go of the processes."""
        await asyncio.gather(self._maker.close(), self._decoder.close())

    def open(self, file: CaseFile, told: Opened) -> None:
        """Look at a case and its recordings."""
        self._take = None
        self._do(self._open(file.path, told))

    def copy(self, file: CaseFile, told: Opened) -> None:
        """Copy it, or open the copy there is."""
        self._do(self._copy(file, told))

    def record(
        self,
        line: LineRecording,
        cue: Cue,
        level: Level,
        warned: Callable[[Warn], None],
        done: Done,
    ) -> None:
        """Record until `finish`, at most a minute, and make a line of it."""
        self._take = None
        self._enough = asyncio.Event()
        self._do(self._record(line, cue, level, warned, done))

    def finish(self) -> None:
        """That was the line."""
        self._enough.set()

    def hear(self, line: LineRecording, done: Done) -> None:
        """Play the take, or what was kept."""
        self._do(self._told(self._hear(line), done))

    def listen(self, level: Level, warned: Callable[[Warn], None], done: Done) -> None:
        """Tell the level; the sound itself goes nowhere."""
        self._do(self._told(self._level(level, warned), done))

    def hush(self) -> None:
        """Stop what sounds or listens; the take stays."""
        if self._doing:
            self._doing.cancel()

    def keep(self, line: LineRecording, done: Done) -> None:
        """Write the take."""
        self._do(self._told(self._keep(line), done))

    def delete(self, line: LineRecording, done: Done) -> None:
        """Take away what was kept."""
        self._do(self._told(asyncio.to_thread(delete_recording, line), done))

    def stop(self) -> None:
        """Stop, and forget the take."""
        if self._doing:
            self._doing.cancel()
            self._doing = None
        self._take = None

    def _do(self, work: Coroutine[None, None, None]) -> None:
        """Do this once what is going on has ended; a file is never left half-written by that."""
        before = self._doing

        async def run() -> None:
            if before and not before.done():
                before.cancel()
                await asyncio.wait([before])
            await work

        self._doing = self._start(run())

    async def _told(self, work: Awaitable[None], done: Done) -> None:
        try:
            await work
        except SpeechError as error:
            done(Ended(error.code, error.detail))
        except OSError as error:
            done(_trouble(error))
        else:
            done(Ended())

    async def _open(self, path: Path, told: Opened) -> None:
        try:
            self._script = script = await asyncio.to_thread(self._look, path)
        except OSError as error:
            told(None, _trouble(error))
        else:
            told(script, Ended() if script else Ended("broken", str(path)))

    def _look(self, path: Path) -> Script | None:
        file = self._reopen(path)
        if file.scenario is None:
            return None
        found = cues(case_from_text(file.text, customer_model()))
        lines = recordings(path, file.scenario, file.recordings)
        place = recording_folder(path, file.scenario)
        return Script(
            file, tuple((line, found[line.key]) for line in lines), place, _closed(file, place)
        )

    async def _copy(self, file: CaseFile, told: Opened) -> None:
        scenario = file.scenario
        if scenario is None:
            told(None, Ended("broken", str(file.path)))
            return
        try:
            lines = await asyncio.to_thread(recordings, file.path, scenario, file.recordings)
            path = await asyncio.to_thread(copy_of, file.path, scenario, lines, self._own)
        except OSError as error:
            told(None, _trouble(error))
        else:
            await self._open(path, told)

    async def _record(
        self,
        line: LineRecording,
        cue: Cue,
        level: Level,
        warned: Callable[[Warn], None],
        done: Done,
    ) -> None:
        blocks: list[Sound] = []
        self._maker.warm()
        try:
            await self._listen((await self._engines).audio, blocks, level, warned)
            if not blocks:
                raise BadTake("empty")
            whole = Sound.join(blocks)
            take = await self._maker.make(whole, MANNERS[cue.style].gain)
        except BadTake as bad:
            done(Ended(bad.fault))
        except SpeechError as error:
            done(Ended(error.code, error.detail))
        else:
            self._take = (line, take)
            done(Ended(seconds=take.sound.seconds))

    async def _listen(
        self, audio: Audio, blocks: list[Sound], level: Level, warned: Callable[[Warn], None]
    ) -> None:
        """Record until it is enough; what was still on its way then belongs to it.

        Past the longest line there is no more to keep: the take is then refused as too long.
        """
        listening = asyncio.ensure_future(
            audio.record(blocks.append, on_level=level, on_warning=warned)
        )
        enough = asyncio.ensure_future(self._enough.wait())
        try:
            await asyncio.wait(
                (listening, enough), timeout=LONGEST + 1, return_when=asyncio.FIRST_COMPLETED
            )
            if listening.done():
                listening.result()
                raise SpeechError("device-lost", "the microphone ended by itself")
        finally:
            enough.cancel()
            listening.cancel()
            await asyncio.wait([listening])

    async def _level(self, level: Level, warned: Callable[[Warn], None]) -> None:
        audio = (await self._engines).audio
        await audio.record(_forget, on_level=level, on_warning=warned)

    async def _hear(self, line: LineRecording) -> None:
        audio = (await self._engines).audio
        if self._take and self._take[0].key == line.key:
            sound = self._take[1].sound
        elif line.file:
            sound = await self._decoder.decode(await asyncio.to_thread(_content, line.file))
        else:
            raise SpeechError("bad-sound", "nothing was recorded")
        await audio.play(sound)

    async def _keep(self, line: LineRecording) -> None:
        if self._script is None or self._take is None or self._take[0].key != line.key:
            raise SpeechError("bad-sound", "there is no take of this line")
        take = self._take[1]
        await asyncio.to_thread(keep_recording, self._script.place, line, take.file, take.kind)
        self._take = None


def _forget(_: Sound) -> None:
    """Take a block and keep nothing of it."""


def _closed(file: CaseFile, place: Path) -> Closed:
    if file.pack:
        return "pack"
    if file.path.is_relative_to(SHIPPED):
        return "ships"
    return "" if may_write(place) else "forbidden"


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MOST + 1)


def _trouble(error: OSError) -> Ended:
    detail = f"{error.filename or ''} {error.strerror or error}".strip()
    for code, numbers in (("full", _FULL), ("forbidden", _FORBIDDEN), ("gone", _GONE)):
        if error.errno in numbers:
            return Ended(code, detail)
    return Ended("failed", detail)
