"""The conductor: the one place where rules, log, screen and sound meet."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Self

from trainingsveld.conductor.feeds import Feeds
from trainingsveld.conductor.lines import Lines
from trainingsveld.conductor.listening import Listening, Pace
from trainingsveld.conductor.listening_back import ListeningBack
from trainingsveld.conductor.own_speech import CallMoments, own_speech
from trainingsveld.conductor.recorder import Recorder
from trainingsveld.conductor.reveal import Reveal
from trainingsveld.dialogue import CallState, Said
from trainingsveld.session import (
    CALL,
    SILENT_AFTER,
    Activity,
    BreakIn,
    ClipFinished,
    ClipsDestroyed,
    Command,
    CountMonologue,
    CountSilence,
    CountToThrowAway,
    Destroy,
    LineFailed,
    LineFinished,
    Listen,
    MoveQueue,
    NotesShuffled,
    Phase,
    PlayBack,
    PlayStretches,
    PrepareVoice,
    QueueElapsed,
    Record,
    Refused,
    RevealNotes,
    ShowLine,
    SilenceElapsed,
    Speak,
    State,
    StopClip,
    TimeToKeepElapsed,
    VoiceReady,
    activities,
    decide,
    evolve,
    replay,
)
from trainingsveld.speech import Audio, SpeechError, Voice
from trainingsveld.speech.actor import ActorLines
from trainingsveld.speech.casting import Cast
from trainingsveld.store import Notice, Pending, Vault
from trainingsveld.store.session_log.port import SessionLog

if TYPE_CHECKING:  # loaded when somebody looks back
    from trainingsveld.speech.own_speech.figures import OwnSpeech

logger = logging.getLogger(__name__)
Watcher = Callable[[State], None]
Wait = Callable[[float], Awaitable[None]]
AGAIN = 2.0
"""Seconds until what could not be written is tried again."""


class Conductor:
    """Send it commands: it keeps the log, tells the watchers, starts and stops the activities.

    The session goes on when the disk does not: events that could not be written wait in memory and
    are tried again with the next ones, and every few seconds; `notice` then says so.
    """

    def __init__(  # noqa: PLR0913 - the parts it joins, each named where it is made
        self,
        session: str,
        log: SessionLog,
        vault: Vault,
        voice: Voice,
        audio: Audio,
        *,
        wait: Wait = asyncio.sleep,
        actor: ActorLines | Mapping[str, ActorLines] | None = None,
        pace: Pace | None = None,
        cast: Cast | None = None,
    ) -> None:
        pace = pace or Pace()
        self.session = session
        self.state = replay(log.read(session))
        self.feeds = Feeds()
        self._pending, self._recorder = Pending(session, log), Recorder(vault)
        self.reveal = Reveal(vault, wait)
        self._audio, self._wait = audio, wait
        self._lines = Lines(voice, actor, pace.clock, cast or Cast())
        self._moments = CallMoments(pace.clock)
        self.listening = Listening(
            self, audio, self._recorder, self._lines, pace.hearing, self._moments
        )
        self.back = ListeningBack(self._lines, self._recorder, audio, self.feeds, wait)
        self._watchers: list[Watcher] = []
        self._running: dict[Activity, asyncio.Task[None]] = {}
        self._group: asyncio.TaskGroup | None = None
        self._again: asyncio.Task[None] | None = None
        self._beside: set[asyncio.Task[None]] = set()
        self._called: CallState | None = None

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
        before, asked = self.state.phase, self.state.round.tasks
        for event in new:
            self.state = evolve(self.state, event)
        if asked and not self.state.round.tasks:  # the next round's notes are not for this one's
            self.reveal.tray.clear()
        if before is Phase.ANSWERING and self.state.phase is not before:
            self._lines.answered(self.listening.quiet)
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
        if self.state.playing:  # before a crash: nobody is listening to it any more
            self.send(StopClip())
        self._reconcile()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.reveal.tray.clear()
        self._recorder.forget(self.state.recordings.leaving)  # closing waits for nobody
        group, self._group = self._group, None
        for task in (*self._running.values(), *self._beside, *filter(None, [self._again])):
            task.cancel()
        self._running.clear()
        if self.notice:  # the last chance
            self._pending.write()
        if group is not None:
            await group.__aexit__(kind, error, trace)

    def start(self, work: Coroutine[None, None, None]) -> asyncio.Task[None] | None:
        """Do something beside the activities, for as long as the session is on."""
        if self._group is None:
            work.close()
            return None
        task = self._group.create_task(work)
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)
        return task

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
        self.listening.follow()
        if self.state.call != self._called:
            self._called = self.state.call
            self._make_ready()

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
                return await self.listening.record(since, clip)
            case Listen(since):
                return await self.listening.listen(since)
            case CountMonologue(since, seconds):
                await self._wait(seconds)
                return BreakIn(since)
            case CountSilence(since, seconds):
                await self._wait(seconds)
                return SilenceElapsed(since)
            case PlayBack(since, clip):
                await self._play_back(clip)
                return ClipFinished(since)
            case PlayStretches(since, stretches, pace, again):
                await self.back.play(self.state, stretches, pace, again=again)
                return ClipFinished(since)
            case PrepareVoice(since):
                await self._prepare()
                return VoiceReady(since)
            case CountToThrowAway(since, seconds):
                await self._wait(seconds)
                return TimeToKeepElapsed(since)
            case Destroy(since, clips):
                await asyncio.to_thread(self._recorder.forget, clips)  # the disk takes its time
                return ClipsDestroyed(since)
            case MoveQueue(since, seconds):
                await self._wait(seconds)
                return QueueElapsed(since)
            case RevealNotes(since):
                return NotesShuffled(since, await self.reveal.keep(AGAIN))

    async def _speak(self, activity: Speak, since: int) -> Command:
        case = self.state.case
        assert case is not None  # noqa: S101 - nobody speaks without a case
        said = Said(activity.node, activity.variant, activity.text)
        try:
            sound = await self._lines.sound(case, said, activity.style)
            if gap := self._lines.gap(activity.style):
                await asyncio.sleep(gap)
            self.listening.hush()
            with self._moments.line():
                await self._audio.play(sound)
        except SpeechError as error:
            logger.warning("a line was not heard: %s", error)
            return LineFailed(since, error.code)
        return LineFinished(since)

    async def own_speech(self) -> "OwnSpeech | None":
        """How the player spoke, for the player alone; None where it is not to be told."""
        return await own_speech(self.state, self._recorder, self._moments)

    async def _play_back(self, clip: str) -> None:
        sound = self._recorder.sound(clip)
        if sound is None:
            return
        try:
            await self._audio.play(sound)
        except SpeechError as error:
            logger.warning("a recording was not heard: %s", error)

    async def _prepare(self) -> None:
        if self.state.case is not None:
            await self._lines.prepare(self.state.case, self._progress)

    def _progress(self, done: int, total: int, failed: int) -> None:
        self.feeds.prepared = (done, total, failed)
        if self.feeds.progress:
            self.feeds.progress(done, total, failed)

    def _make_ready(self) -> None:
        """Whatever can be said next is in memory before it is."""
        state = self.state
        if state.phase in CALL and not state.actor and state.failures < SILENT_AFTER:
            self.start(self._lines.make_ready(*state.on_call))
