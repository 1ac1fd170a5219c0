"""A call at a virtual sound card, timed at the speaker's monitor and at the microphone's."""

import asyncio
import os
import shutil
import tempfile
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np

from tests.sound_card import RATE, Recorder, SoundCard
from trainingsveld.app.hearing import Transcription
from trainingsveld.app.hearing_ahead import Pausing
from trainingsveld.conductor import Conductor
from trainingsveld.dialogue import expected, offered, reply_of, understand
from trainingsveld.session import (
    AnswerConsent,
    BeginSession,
    ChooseReply,
    Person,
    Phase,
    SkipLine,
    StartAnswer,
    StartCall,
    StopAnswer,
)
from trainingsveld.speech import Line, Recogniser, Sound
from trainingsveld.speech.cache import CachedVoice
from trainingsveld.speech.device_sound import DeviceSound
from trainingsveld.speech.pyttsx3_voice import Pyttsx3Voice
from trainingsveld.store import Log, Settings, Vault
from trainingsveld.store.reference import customer_model, feedback_methods

CASE = """
format = 1
id = "meting"
title = "Een meting"
language = "nl"
family = "explain"
[customer]
name = "De klant"
voice = { gender = "female" }
start = { trust = 3 }
[nodes.een]
say = "Waar blijft mijn pakket? Ik wacht al sinds vorige week dinsdag op bericht van jullie."
replies = [{ id = "a", say = "Dat zoek ik op.", act = "other", goto = "twee" }]
[nodes.twee]
say = "En wat gaan jullie er nu aan doen? Ik heb het morgen nodig, dat zei ik vorige keer al."
replies = [{ id = "b", say = "Ik bel u terug.", act = "other", goto = "een" },
           { id = "c", say = "Dag.", act = "other", goto = "klaar" }]
[nodes.klaar]
end = "resolved"
say = "Dag."
"""
LOUD = 0.01
_LIMIT = 30.0
_SPEECH = (
    "Dat begrijp ik heel goed en ik zoek meteen voor u op waar uw pakket nu is gebleven want dat"
    " had er allang moeten zijn",
    "en dan bel ik u daar vandaag nog over terug",
)
PAUSE = 0.7


class HandsFree(NamedTuple):
    """Seconds of one answer: the customer stops, says "hm", the end is noticed, the next line."""

    stops: float
    murmur: float
    wait: float
    line: float


class Recognised(NamedTuple):
    """Seconds from the last sample of an answer to the customer's first, and where they went.

    Until the key is noticed, until the microphone has given all, until the words are there, and
    until the customer is heard.
    """

    whole: float
    key: float
    recorded: float
    words: float
    line: float


def missing() -> str:
    """Say why there is no virtual sound card here, if so."""
    wanted = [name for name in ("pulseaudio", "parec", "pacat") if not shutil.which(name)]
    return f"needs {', '.join(wanted)}" if wanted else ""


class Bench:
    """One call that goes to and fro between two moments for ever."""

    def __init__(self, card: SoundCard, speaker: Recorder, microphone: Recorder) -> None:
        self._card, self._speaker, self._microphone = card, speaker, microphone
        self.voice = CachedVoice(Pyttsx3Voice(), None)
        self.audio = DeviceSound()
        self.vault = Vault()
        self._log = Log(None)
        self.conductor = Conductor("meting", self._log, self.vault, self.voice, self.audio)
        self._hearing: Transcription | None = None

    async def begin(self, *, hands_free: bool) -> None:
        """Let everything be rendered, and the first line be said."""
        method = next(iter(feedback_methods().values()))
        people = (Person("p1", "n1", "player"),)
        begin = BeginSession(CASE, customer_model(), method, people, hands_free=hands_free)
        self.conductor.send(begin)
        await self._until(lambda: self.conductor.state.voice_ready)
        self.conductor.send(AnswerConsent(yes=True))
        self.conductor.send(StartCall())
        await self._until(lambda: self._heard(self._speaker, 0.0) is not None)

    async def close(self) -> None:
        """Let go of everything."""
        await self.audio.close()
        await self.voice.close()
        self._log.close()
        self.vault.shred()

    async def by_hand(self, *, talk: bool) -> float:
        """Choose a reply; return the seconds from the key to the first audible sample."""
        await self._silence()
        if talk:
            self.conductor.send(StartAnswer(self.vault.new_clip()))
            await asyncio.sleep(0.1)
            self.conductor.send(StopAnswer())
        return await self._choose()

    def recognise_with(self, recogniser: Recogniser) -> None:
        """From now on pauses are heard ahead, as in the program."""
        self._hearing = Transcription(
            Path(), lambda: Settings(recognition="local"), asyncio.create_task, _complain,
            lambda _: recogniser,
        )  # fmt: skip
        self.conductor.watch(self._hearing.see)
        self.conductor.feeds.pausing = self._pausing

    async def recognised(self, said: Sound) -> Recognised:
        """Speak, and have it written down.

        The reply is chosen as soon as the words are there, as where what is clear goes on by
        itself; which one comes closest is found as in the call, and does not count here.
        """
        await self._silence()
        clip = self.vault.new_clip()
        self.conductor.send(StartAnswer(clip))
        await asyncio.sleep(0.2)
        began = time.perf_counter()
        self._card.speak(said)
        spoke = await self._first(self._microphone, began)
        await self._until(lambda: time.perf_counter() >= spoke + said.seconds)
        released = time.perf_counter()
        self.conductor.send(StopAnswer())
        await self.conductor.listening.recorded()
        recorded = time.perf_counter()
        heard = asyncio.get_running_loop().create_future()
        assert self._hearing is not None
        case, call = self.conductor.state.on_call
        may = expected(case, call)
        self._hearing.transcribe(self._said((clip,)), "nl", heard.set_result, (clip,), may)
        replies = [reply_of(case, call, name) for name in offered(case, call)]
        understand(await heard or "", replies, "nl")
        chosen = time.perf_counter()
        line = await self._choose()
        last = self._last(self._microphone, chosen)
        return Recognised(
            line + chosen - last, released - last, recorded - released, chosen - recorded, line
        )

    def _pausing(self, now: bool) -> None:
        assert self._hearing is not None
        clips = self.conductor.state.answer.clips
        if now:
            may = expected(*self.conductor.state.on_call)
            self._hearing.pauses(Pausing(clips, self._said(clips), "nl", lambda *_: None, may))
        else:
            self._hearing.goes_on()

    def _said(self, clips: tuple[str, ...]) -> Sound:
        return Sound.join(Sound(*kept) for clip in clips if (kept := self.vault.sound(clip)))

    async def hands_free(self, first: Sound, rest: Sound) -> HandsFree:
        """Talk through the customer, pause in the middle, and let the end be noticed."""
        await self._silence()
        await self._choose()
        quiet = Sound.silence(PAUSE, first.rate)
        began = time.perf_counter()
        self._card.speak(Sound.join((first, quiet, rest)))
        await self._until(lambda: self.conductor.state.phase is Phase.ANSWERING)
        spoke = await self._first(self._microphone, began)
        await asyncio.sleep(0.4)
        stops = self._last(self._speaker, spoke + 0.4) - spoke
        paused = spoke + first.seconds
        await self._until(lambda: time.perf_counter() > paused + 0.5)
        hummed = self._heard(self._speaker, paused)
        await self._until(lambda: self.conductor.state.phase is Phase.CHOOSING)
        ended = time.perf_counter()
        wait = ended - self._last(self._microphone, ended)
        line = await self._choose()
        return HandsFree(stops, (hummed or float("nan")) - paused, wait, line)

    async def speech(self) -> tuple[Sound, Sound]:
        """Somebody else than the customer, cut to the first and last sample that can be heard."""
        said = [await self.voice.render(Line(text, gender="male")) for text in _SPEECH]
        first, rest = (_cut(sound) for sound in said)
        return first, rest

    async def _choose(self) -> float:
        pressed = time.perf_counter()
        here = self.conductor.state.on_call[1].node
        self.conductor.send(ChooseReply("a" if here == "een" else "b"))
        heard = await self._first(self._speaker, pressed)
        return heard - pressed

    async def _silence(self) -> None:
        """The customer's line is cut short, and nothing of it sounds any more."""
        if self.conductor.state.phase is Phase.SPEAKING:
            self.conductor.send(SkipLine())
        await asyncio.sleep(0.3)

    async def _first(self, recorder: Recorder, since: float) -> float:
        await self._until(lambda: self._heard(recorder, since) is not None)
        found = self._heard(recorder, since)
        assert found is not None
        return found

    def _heard(self, recorder: Recorder, since: float) -> float | None:
        """When something was first audible after a moment, by perf_counter."""
        loud, start = self._loud(recorder, since)
        return start + float(loud[0]) / RATE if len(loud) else None

    def _last(self, recorder: Recorder, until: float) -> float:
        """When something was last audible in the ten seconds before a moment."""
        loud, start = self._loud(recorder, until - 10.0)
        before = loud[loud < (until - start) * RATE]
        return start + float(before[-1]) / RATE

    @staticmethod
    def _loud(recorder: Recorder, since: float) -> tuple[np.ndarray, float]:
        sound, start = recorder.since(since)
        wave = np.abs(np.frombuffer(sound.samples, "<i2").astype(np.int32))
        return np.flatnonzero(wave > LOUD * 32_768), start

    @staticmethod
    async def _until(holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(_LIMIT):
            while not holds():  # noqa: ASYNC110 - what is watched is outside
                await asyncio.sleep(0.004)


@asynccontextmanager
async def bench(*, hands_free: bool) -> AsyncGenerator[Bench]:
    """A call on a fresh sound card."""
    with tempfile.TemporaryDirectory(prefix="tv-bench-") as folder:
        card = SoundCard(Path(folder))
        card.start()
        os.environ.update(card.env)
        try:
            with card.listen(10) as speaker, card.listen(10, "micfeed.monitor") as microphone:
                made = Bench(card, speaker, microphone)
                try:
                    async with made.conductor:
                        await made.begin(hands_free=hands_free)
                        yield made
                finally:
                    await made.close()
        finally:
            card.kill()


def _complain(code: str, detail: str) -> None:
    print(f"no answer was heard: {code} {detail}")


def _cut(sound: Sound) -> Sound:
    wave = np.frombuffer(sound.samples, "<i2")
    loud = np.flatnonzero(np.abs(wave.astype(np.int32)) > LOUD * 32_768)
    return Sound(wave[loud[0] : loud[-1] + 1].tobytes(), sound.rate)
