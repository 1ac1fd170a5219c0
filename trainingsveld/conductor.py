"""The conductor: the one place where rules, log, screen and sound meet."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Self

from msgspec import Struct

from trainingsveld.dialogue import spoken_lines
from trainingsveld.scenario import Style
from trainingsveld.session import (
    Activity,
    ClipFinished,
    ClipsDestroyed,
    Command,
    CountSilence,
    CountToThrowAway,
    Destroy,
    LineFailed,
    LineFinished,
    NotesShuffled,
    PlayBack,
    PrepareVoice,
    Record,
    RecordingFailed,
    Refused,
    RevealNotes,
    ShowLine,
    SilenceElapsed,
    Speak,
    State,
    TimeToKeepElapsed,
    VoiceReady,
    activities,
    decide,
    evolve,
    replay,
)
from trainingsveld.speech import Audio, Level, Line, Sound, SpeechError, Voice
from trainingsveld.speech.actor import ActorLines
from trainingsveld.speech.render_ahead import prepare
from trainingsveld.store import Log, Notice, Pending, StoreError, Tray, Vault

logger = logging.getLogger(__name__)
Watcher = Callable[[State], None]
Wait = Callable[[float], Awaitable[None]]
AGAIN = 2.0
"""Seconds until what could not be written is tried again."""


class Feeds(Struct):
    """What goes straight from a port to a widget, many times a second, never through the log."""

    level: Level | None = None
    progress: Callable[[int, int, int], None] | None = None
    prepared: tuple[int, int, int] = (0, 0, 0)
    """Lines rendered, lines there are, lines that failed."""
    notice: Callable[[Notice | None], None] | None = None
    """Why nothing is being saved now, told when it changes; None when all is saved."""


class Conductor:
    """Send it commands: it keeps the log, tells the watchers, starts and stops the activities.

    The session goes on when the disk does not: events that could not be written wait in memory and
    are tried again with the next ones, and every few seconds; `notice` then says so.
    """

    def __init__(
        self,
        session: str,
        log: Log,
        vault: Vault,
        voice: Voice,
        audio: Audio,
        *,
        wait: Wait = asyncio.sleep,
        actor: ActorLines | None = None,
    ) -> None:
        self.session = session
        self.state = replay(log.read(session))
        self.feeds = Feeds()
        self._pending, self._vault = Pending(session, log), vault
        self._voice, self._audio, self._wait = voice, audio, wait
        self._actor, self.tray = actor, Tray()
        self._watchers: list[Watcher] = []
        self._running: dict[Activity, asyncio.Task[None]] = {}
        self._group: asyncio.TaskGroup | None = None
        self._again: asyncio.Task[None] | None = None

    @property
    def notice(self) -> Notice | None:
        """Why nothing is being saved now, if so."""
        return self._pending.trouble

    def watch(self, watcher: Watcher) -> None:
        """Be told of every new state, and of the present one at once."""
        self._watchers.append(watcher)
        watcher(self.state)

    def send(self, command: Command) -> None:
        """Decide, log, evolve, tell, reconcile. Raises Refused when it does not fit."""
        new = decide(self.state, command)
        if not new:
            return
        changed = self._pending.write(new)
        for event in new:
            self.state = evolve(self.state, event)
        try:
            for watcher in self._watchers:
                watcher(self.state)
            if changed:
                self._tell_notice()
        finally:  # a page that cannot be drawn leaves neither a voice nor a microphone on
            self._reconcile()

    def _tell_notice(self) -> None:
        if self.feeds.notice:
            self.feeds.notice(self.notice)

    async def _write_again(self) -> None:
        while self.notice:
            await self._wait(AGAIN)
            if self._pending.write():
                self._tell_notice()

    async def __aenter__(self) -> Self:
        self._group = await asyncio.TaskGroup().__aenter__()
        self._reconcile()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.tray.clear()
        self._vault.forget(self.state.recordings.leaving)  # closing waits for nobody, keys neither
        group, self._group = self._group, None
        for task in (*self._running.values(), *([self._again] if self._again else ())):
            task.cancel()
        self._running.clear()
        if self.notice:  # the last chance
            self._pending.write()
        if group is not None:
            await group.__aexit__(kind, error, trace)

    def _reconcile(self) -> None:
        if self._group is None:
            return
        if self.notice and (self._again is None or self._again.done()):
            self._again = self._group.create_task(self._write_again())
        wanted = activities(self.state)
        for gone in self._running.keys() - wanted:
            self._running.pop(gone).cancel()
        for new in wanted - self._running.keys():
            self._running[new] = self._group.create_task(self._perform(new))

    async def _perform(self, activity: Activity) -> None:
        report = await self._do(activity)
        if self._running.pop(activity, None) is None:
            return
        try:
            self.send(report)
        except Refused as no:
            logger.warning("a report was refused: %s", no)

    async def _do(self, activity: Activity) -> Command:
        match activity:
            case Speak(since):
                return await self._speak(activity, since)
            case ShowLine(since, seconds):
                await self._wait(seconds)
                return LineFinished(since)
            case Record(since, clip):
                return await self._record(since, clip)
            case CountSilence(since, seconds):
                await self._wait(seconds)
                return SilenceElapsed(since)
            case PlayBack(since, clip):
                await self._play_back(clip)
                return ClipFinished(since)
            case PrepareVoice(since):
                await self._prepare()
                return VoiceReady(since)
            case CountToThrowAway(since, seconds):
                await self._wait(seconds)
                return TimeToKeepElapsed(since)
            case Destroy(since, clips):
                self._vault.forget(clips)
                return ClipsDestroyed(since)
            case RevealNotes(since):
                return NotesShuffled(since, await self._reveal())

    async def _speak(self, activity: Speak, since: int) -> Command:
        try:
            sound = await self._recorded(activity)
            if sound is None:
                sound = await self._voice.render(self._line(activity.text, activity.style))
            await self._audio.play(sound)
        except SpeechError as error:
            logger.warning("a line was not heard: %s", error)
            return LineFailed(since, error.code)
        return LineFinished(since)

    async def _recorded(self, activity: Speak) -> Sound | None:
        """Variant 0 is a line that no file can be for: of a silence, or of not understanding."""
        if self._actor is None or not activity.variant:
            return None
        return await self._actor.line(activity.node, activity.variant)

    async def _record(self, since: int, clip: str) -> Command:
        """Record until cancelled; whatever was said before the cancel is in the vault."""

        def take(block: Sound) -> None:
            self._vault.record(clip, block.samples, block.rate)

        def level(loudness: float) -> None:
            if self.feeds.level:
                self.feeds.level(loudness)

        try:
            await self._audio.record(take, on_level=level)
        except (SpeechError, StoreError) as error:
            logger.warning("the answer was not recorded: %s", error)
            return RecordingFailed(since, error.code)
        return RecordingFailed(since, "device-lost")

    async def _play_back(self, clip: str) -> None:
        kept = self._vault.sound(clip)
        if kept is None:
            return
        try:
            await self._audio.play(Sound(*kept))
        except SpeechError as error:
            logger.warning("a recording was not heard: %s", error)

    async def _prepare(self) -> None:
        if self.state.case is None:
            return
        if self._actor:
            nodes = self.state.case.scenario.nodes.values()
            await self._actor.prepare(
                (node.id, variant) for node in nodes for variant in range(1, len(node.say) + 1)
            )
        lines = [self._line(*line) for line in spoken_lines(self.state.case)]
        await prepare(self._voice, lines, self._progress)

    async def _reveal(self) -> tuple[tuple[int, str], ...]:
        """Keep all that waits, in one go; as long as that does not work it goes on waiting."""
        while True:
            notes = self.tray.all_shuffled()
            try:
                names = self._vault.keep_all([words for _, words in notes])
            except StoreError as error:
                logger.warning("notes could not be kept yet: %s", error)
                await self._wait(AGAIN)
                continue
            self.tray.clear()
            return tuple((step, name) for (step, _), name in zip(notes, names, strict=True))

    def _progress(self, done: int, total: int, failed: int) -> None:
        self.feeds.prepared = (done, total, failed)
        if self.feeds.progress:
            self.feeds.progress(done, total, failed)

    def _line(self, text: str, style: Style) -> Line:
        if self.state.case is None:
            return Line(text, style=style)
        scenario = self.state.case.scenario
        voice = scenario.customer.voice
        own = tuple(scenario.pronounce.items())
        return Line(text, scenario.language, style, voice.gender, voice.rate, voice.pitch, own)
