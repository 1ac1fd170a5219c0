"""The player's side of a call: answers that are recorded, and answers that are listened for."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Protocol

from msgspec import Struct, field

from trainingsveld.conductor.feeds import Feeds
from trainingsveld.conductor.lines import Lines
from trainingsveld.conductor.own_speech import CallMoments
from trainingsveld.conductor.recorder import Recorder
from trainingsveld.dialogue import drifts, end_wait, ending, expected
from trainingsveld.dialogue.turn_end import LONGEST
from trainingsveld.session import (
    CALL,
    Command,
    ListeningFailed,
    Phase,
    RecordingBroke,
    RecordingFailed,
    Refused,
    StartAnswer,
    State,
    StopAnswer,
    TakeTime,
    recording_now,
)
from trainingsveld.speech import Audio, Sound, SpeechError
from trainingsveld.speech.hands_free import HandsFree, Signs, Whose
from trainingsveld.speech.lull import LullEar
from trainingsveld.speech.turn import Calibration
from trainingsveld.store import StoreError

logger = logging.getLogger(__name__)
_GONE = ("device-lost", "sound-crashed", "sound-hung")
_MOST_BREAKS = 3
"""So often a microphone may go away before the call goes on without one."""
_WELL = 10.0
"""Seconds of listening after which earlier breaks are forgotten."""


class Hearing(Struct, frozen=True):
    """How this player is listened to: the least pause in seconds, and what the room is like."""

    pause: float = 0.0
    calibration: Calibration = field(default_factory=Calibration)


class Pace(Struct, frozen=True):
    """The world a session is paced by: a clock in seconds, and the player's choices.

    Without a clock the customer leaves no gap before a line.
    """

    clock: Callable[[], float] | None = None
    hearing: Callable[[], Hearing] = Hearing


class Shell(Protocol):
    """What is needed of the conductor."""

    feeds: Feeds

    @property
    def state(self) -> State:
        """Where the session is."""
        ...

    def send(self, command: Command) -> None:
        """Decide. Raises Refused."""
        ...

    def start(self, work: Coroutine[None, None, None]) -> asyncio.Task[None] | None:
        """Do something beside; None when the session is being left."""
        ...


class Listening:
    """Records, hears, and murmurs."""

    def __init__(
        self,
        shell: Shell,
        audio: Audio,
        recorder: Recorder,
        lines: Lines,
        hearing: Callable[[], Hearing],
        moments: CallMoments,
    ) -> None:
        self._shell, self._audio, self._lines = shell, audio, lines
        self._moments = moments
        self._recorder = recorder
        self._hearing = hearing
        self._hands: HandsFree | None = None
        self._murmuring: asyncio.Task[None] | None = None
        self._full = False
        self._words, self._certain = "", False
        self._recorded = asyncio.Event()
        self._recorded.set()

    @property
    def quiet(self) -> float:
        """For how many seconds nothing was heard of the answer that is going on."""
        return self._hands.quiet if self._hands else 0.0

    def follow(self) -> None:
        """Look at the state anew."""
        if self._hands:
            state = self._shell.state
            clip = "" if self._full else recording_now(state)
            self._hands.follow(_whose(state), self._wait(state), clip)

    def understand(self, words: str, ended: bool = True) -> None:
        """So much of the answer that is going on has been understood: its end may be nearer.

        `ended` is whether its last words were certainly said: what is expected is easily misheard.
        """
        self._words, self._certain = words, ended
        self.follow()

    def hush(self) -> None:
        """No "hm" any more: something else is said now."""
        if self._murmuring:
            self._murmuring.cancel()
            self._murmuring = None

    async def recorded(self) -> None:
        """Wait until the end of what was said has come out of the device, too."""
        await self._recorded.wait()

    async def record(self, since: int, clip: str) -> Command:
        """Record until cancelled; whatever was said before the cancel is in the vault."""
        feeds, lulls = self._shell.feeds, LullEar()

        def take(block: Sound) -> None:
            self._recorder.add(clip, block)
            self._moments.block(clip, block)

        def level(loudness: float) -> None:
            feeds.hear_level(loudness)
            if sign := lulls.take(loudness):
                self._pausing(now=sign == "paused")

        self._recorded.clear()
        try:
            await self._audio.record(take, on_level=level, on_warning=feeds.warn)
        except (SpeechError, StoreError) as error:
            logger.warning("the answer was not recorded: %s", error)
            if await self._goes_on(error):
                return RecordingBroke(since, self._recorder.new_clip())
            return RecordingFailed(since, error.code)
        finally:
            self._pausing(now=False)  # the end is heard as a whole: a lull may hide a soft word
            self._recorded.set()
            feeds.warn(None)
        return RecordingFailed(since, "device-lost")

    async def listen(self, since: int) -> Command:
        """Listen until cancelled, or until there is nothing to listen with."""
        signs = Signs(
            began=self._began, ended=self._ended, resumed=self._resumed,
            murmur=self._murmur, leaking=lambda: self._shell.feeds.warn("leak"), keep=self._keep,
            paused=lambda: self._pausing(now=True),
        )  # fmt: skip
        feeds = self._shell.feeds
        breaks = 0
        self._full = False
        hands = None
        try:
            while True:
                self._hands = hands = HandsFree(signs, self._hearing().calibration)
                self.follow()
                try:
                    await self._audio.record(
                        hands.take, on_level=feeds.hear_level, on_warning=feeds.warn,
                        on_heard=hands.heard,
                    )  # fmt: skip
                except SpeechError as error:
                    logger.warning("nobody listens any more: %s", error)
                    breaks = 1 if hands.seconds > _WELL else breaks + 1
                    if breaks > _MOST_BREAKS or not await self._goes_on(error):
                        return ListeningFailed(since, error.code)
                    state = self._shell.state
                    if recording_now(state):
                        self._send(RecordingBroke(state.since, self._recorder.new_clip()))
                else:
                    return ListeningFailed(since, "device-lost")
        finally:
            if (
                self._hands is hands
            ):  # who listens next may have begun before this microphone closed
                self._hands = None
            self.hush()
            feeds.warn(None)

    async def _goes_on(self, error: SpeechError | StoreError) -> bool:
        """Whether a microphone that went away can be replaced by another."""
        if error.code not in _GONE or len(self._shell.state.answer.gaps) >= _MOST_BREAKS:
            return False
        if error.code != "device-lost":  # the process, not the microphone: a fresh one may do
            return True
        try:
            return any(device.hears for device in await self._audio.devices())
        except SpeechError:
            return False

    def _send(self, command: Command) -> None:
        try:
            self._shell.send(command)
        except Refused as no:
            logger.info("what was heard does not fit: %s", no)

    def _began(self) -> None:
        self._words, self._certain = "", False
        if self._shell.state.thinking:
            self._send(TakeTime())
        self._send(StartAnswer(self._recorder.new_clip()))

    def _ended(self) -> None:
        self.hush()
        self._send(StopAnswer())

    def _pausing(self, *, now: bool) -> None:
        if self._shell.feeds.pausing:
            self._shell.feeds.pausing(now)

    def _resumed(self) -> None:
        """What was understood before the pause is no longer all of it."""
        self._pausing(now=False)
        self.understand("")
        self.hush()
        if self._shell.state.thinking:
            self._send(TakeTime())

    def _keep(self, clip: str, block: Sound) -> None:
        try:
            self._recorder.add(clip, block)
            self._moments.block(clip, block)
        except StoreError as error:
            self._full = True
            self.follow()
            self._send(RecordingFailed(self._shell.state.since, error.code))

    def _murmur(self) -> None:
        self.hush()
        self._murmuring = self._shell.start(self._say_murmur())

    async def _say_murmur(self) -> None:
        state = self._shell.state
        if state.case is None or state.actor:
            return
        try:
            sound = await self._lines.murmur(state.case, state.style, state.said)
            if sound:
                await self._audio.play(sound)
        except SpeechError as error:
            logger.info("no murmur: %s", error)

    def _wait(self, state: State) -> float:
        """Seconds of silence that end the answer: the case's or the player's, whichever is more."""
        if state.phase not in CALL:
            return LONGEST
        case, call = state.on_call
        patience = max(case.scenario.customer.lets_finish, self._hearing().pause)
        if state.thinking:
            return LONGEST
        return end_wait(
            min(patience, LONGEST), self._words, expected(case, call) if self._certain else ()
        )


def _whose(state: State) -> Whose:
    """Whose turn it is, as far as listening goes."""
    if state.held or state.playing:
        return "nobody"
    match state.phase:
        case Phase.SPEAKING if not state.actor:
            case, call = state.on_call
            can = ending(case, call) is None and drifts(case, call) is None
            return "customer" if can else "nobody"
        case Phase.LISTENING:
            return "open"
        case Phase.ANSWERING:
            return "answering"
        case Phase.CHOOSING:
            return "choosing"
        case _:
            return "nobody"
