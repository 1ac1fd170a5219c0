"""Engines for a computer that has none: captions keep their pace, and the screen can say why."""

import asyncio
from collections.abc import Sequence

from trainingsveld.speech.error import Availability, SpeechError
from trainingsveld.speech.ports import Complaint, Device, Hears, Level, Line, Take
from trainingsveld.speech.recognition.transcribed import Transcribed
from trainingsveld.speech.sound import Sound


class NullSound:
    """Plays nothing, in the time the sound would take; has no microphone."""

    async def availability(self) -> Availability:
        """Always there."""
        return Availability(ok=True)

    async def devices(self) -> tuple[Device, ...]:
        """None."""
        return ()

    def use(self, *, output: str | None, input_: str | None) -> None:
        """There is nothing to choose."""

    async def play(self, sound: Sound) -> None:
        """Give the caption its reading time."""
        await asyncio.sleep(sound.seconds)

    async def record(
        self,
        take: Take,
        *,
        on_level: Level | None = None,
        on_warning: Complaint | None = None,
        on_heard: Hears | None = None,
    ) -> None:
        """Say that nothing can be heard."""
        del take, on_level, on_warning, on_heard
        raise SpeechError("no-device", "no sound device is in use")

    async def close(self) -> None:
        """Nothing to let go of."""


class NoVoice:
    """Renders nothing: the call goes on with captions."""

    identity = "none"

    async def availability(self) -> Availability:
        """Always there, as the last resort."""
        return Availability(ok=True)

    async def render(self, line: Line) -> Sound:
        """Say that there is none."""
        raise SpeechError("voice-missing", f"no voice for {line.language!r}")

    async def close(self) -> None:
        """Nothing to let go of."""


class NoRecogniser:
    """Recognises nothing: replies are picked by hand."""

    async def availability(self) -> Availability:
        """Say that there is none yet."""
        return Availability(ok=False, code="no-recogniser")

    def warm(self) -> None:
        """There is nothing to get ready."""

    async def transcribe(
        self, sound: Sound, language: str, expected: Sequence[str] = ()
    ) -> Transcribed:
        """Say that there is none."""
        del sound, language, expected
        raise SpeechError("no-recogniser")

    async def close(self) -> None:
        """Nothing to let go of."""


class NoLikening:
    """Tells nothing: words alone decide which reply comes closest."""

    async def availability(self) -> Availability:
        """Always there, as the last resort."""
        return Availability(ok=True)

    async def alike(self, said: str, texts: Sequence[str]) -> tuple[float, ...] | None:
        """Say that it cannot."""
        del said, texts
        return None

    async def close(self) -> None:
        """Nothing to let go of."""
