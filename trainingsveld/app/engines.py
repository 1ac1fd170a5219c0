"""The voice and the sound of this computer, found once after the window is there."""

import asyncio
from dataclasses import dataclass

from trainingsveld.speech import Audio, Availability, Complaint, Device, Level, Sound, Take, Voice
from trainingsveld.speech.cache import Cache, CachedVoice
from trainingsveld.speech.engines import AUDIO, VOICES, choose
from trainingsveld.speech.silent import NullSound
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
        self, take: Take, *, on_level: Level | None = None, on_warning: Complaint | None = None
    ) -> None:
        """Record."""
        await self._audio.record(take, on_level=on_level, on_warning=on_warning)


@dataclass(frozen=True, slots=True)
class Engines:
    """What was found; `missing` says what was not, as codes to tell."""

    voice: Voice
    audio: Switchable
    missing: tuple[tuple[str, str], ...]

    def obey(self, settings: Settings) -> None:
        """Take over the user's choice of devices."""
        self.audio.sounding = settings.sound
        self.audio.use(output=settings.speaker or None, input_=settings.microphone or None)

    async def close(self) -> None:
        """Let go of processes and devices."""
        await asyncio.gather(self.voice.close(), self.audio.close())


async def find_engines(home: Home) -> Engines:
    """Pick the first voice and the first back end that work here."""
    voice, audio = await asyncio.gather(choose(VOICES), choose(AUDIO))
    missing = [("no-voice", found.detail) for found in voice.missing.values()]
    missing += [("no-sound-device", found.detail) for found in audio.missing.values()]
    cache = Cache(home.voices) if home.writable else None
    return Engines(CachedVoice(voice.engine, cache), Switchable(audio.engine), tuple(missing))
