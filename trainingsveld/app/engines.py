"""The voice and the sound of this computer, found once after the window is there."""

import asyncio
from collections.abc import Generator
from typing import Any

from msgspec import Struct

from trainingsveld.speech import (
    Audio,
    Availability,
    Complaint,
    Device,
    Hears,
    Level,
    Line,
    Sound,
    SpeechError,
    Take,
    Voice,
)
from trainingsveld.speech.cache import Cache, CachedVoice
from trainingsveld.speech.engines import AUDIO, VOICES, choose
from trainingsveld.speech.piper_voice import PiperVoice
from trainingsveld.speech.pyttsx3_voice import Pyttsx3Voice
from trainingsveld.speech.silent import NoVoice, NullSound
from trainingsveld.store import Home, Settings


class Switchable:
    """An audio back end whose speaker can be switched off by the user; the microphone stays."""

    def __init__(self, audio: Audio) -> None:
        self._audio = audio
        self._silent = NullSound()
        self.sounding = True

    async def availability(self) -> Availability:
        """Ask the back end."""
        return await self._audio.availability()

    async def close(self) -> None:
        """Close the back end."""
        await self._audio.close()

    async def devices(self) -> tuple[Device, ...]:
        """Ask the back end."""
        return await self._audio.devices()

    def use(self, *, output: str | None, input_: str | None) -> None:
        """Choose devices by name."""
        self._audio.use(output=output, input_=input_)

    async def play(self, sound: Sound) -> None:
        """Play, or take the time it would have taken."""
        await (self._audio if self.sounding else self._silent).play(sound)

    async def record(
        self,
        take: Take,
        *,
        on_level: Level | None = None,
        on_warning: Complaint | None = None,
        on_heard: Hears | None = None,
    ) -> None:
        """Record."""
        await self._audio.record(take, on_level=on_level, on_warning=on_warning, on_heard=on_heard)


class Search:
    """The engines, awaited by many: one who gives up waiting does not end the search."""

    def __init__(self) -> None:
        self._over = asyncio.Event()
        self.found: Engines | None = None

    def __await__(self) -> Generator[Any, None, "Engines"]:
        return self._wait().__await__()

    async def _wait(self) -> "Engines":
        await self._over.wait()
        assert self.found is not None  # noqa: S101 - `end` sets both
        return self.found

    def end(self, engines: "Engines") -> None:
        """Here they are."""
        self.found = engines
        self._over.set()


class LateVoice:
    """The voice that is still being looked for: a session need not wait for it to be shown."""

    identity = "late"

    def __init__(self, engines: Search) -> None:
        self._engines = engines

    async def availability(self) -> Availability:
        """Ask it once it is found."""
        return await (await self._engines).voice.availability()

    async def close(self) -> None:
        """It belongs to who found it."""

    async def render(self, line: Line) -> Sound:
        """Render once it is found."""
        return await (await self._engines).voice.render(line)


class LateAudio:
    """The sound that is still being looked for."""

    def __init__(self, engines: Search) -> None:
        self._engines = engines

    async def availability(self) -> Availability:
        """Ask it once it is found."""
        return await (await self._engines).audio.availability()

    async def close(self) -> None:
        """It belongs to who found it."""

    async def devices(self) -> tuple[Device, ...]:
        """Ask it once it is found."""
        return await (await self._engines).audio.devices()

    def use(self, *, output: str | None, input_: str | None) -> None:
        """The settings are obeyed when it is found."""

    async def play(self, sound: Sound) -> None:
        """Play once it is found."""
        await (await self._engines).audio.play(sound)

    async def record(
        self,
        take: Take,
        *,
        on_level: Level | None = None,
        on_warning: Complaint | None = None,
        on_heard: Hears | None = None,
    ) -> None:
        """Record once it is found."""
        audio = (await self._engines).audio
        await audio.record(take, on_level=on_level, on_warning=on_warning, on_heard=on_heard)


class Engines(Struct, frozen=True):
    """What was found; `missing` says what was not, as codes to tell.

    `microphone` is whether there was one to record with when it was looked for.
    """

    voice: Voice
    audio: Switchable
    missing: tuple[tuple[str, str], ...]
    microphone: bool = True

    def obey(self, settings: Settings) -> None:
        """Take over the user's choice of devices."""
        self.audio.sounding = settings.sound
        self.audio.use(output=settings.speaker or None, input_=settings.microphone or None)

    async def close(self) -> None:
        """Let go of processes and devices."""
        await asyncio.gather(self.voice.close(), self.audio.close())


async def find_engines(home: Home) -> Engines:
    """Pick the first voice and the first back end that work here."""
    voices = {"piper": lambda: PiperVoice(home.piper, Pyttsx3Voice()), **VOICES}
    voice, audio = await asyncio.gather(choose(voices), choose(AUDIO))
    # who has no neural voices misses nothing: they are an extra
    missing = [("no-voice", found.detail) for n, found in voice.missing.items() if n in VOICES]
    missing += [("no-sound-device", found.detail) for found in audio.missing.values()]
    cache = Cache(home.voices) if home.writable else None
    sound = Switchable(audio.engine)
    return Engines(CachedVoice(voice.engine, cache), sound, tuple(missing), await _hears(sound))


async def _hears(audio: Audio) -> bool:
    try:
        return any(device.hears for device in await audio.devices())
    except SpeechError:
        return False


def no_engines() -> Engines:
    """Captions alone: for when the search itself breaks."""
    missing = (("no-voice", ""), ("no-sound-device", ""))
    return Engines(NoVoice(), Switchable(NullSound()), missing, microphone=False)
