"""Engines that make no sound: they do what the test chose, and remember what was asked."""

import asyncio
from collections.abc import Sequence
from typing import Literal

from trainingsveld.speech.error import Availability, Code, SpeechError
from trainingsveld.speech.heard import Heard
from trainingsveld.speech.ports import Complaint, Device, Hears, Level, Line, Take
from trainingsveld.speech.recognition.transcribed import Transcribed
from trainingsveld.speech.sound import Sound

Mood = Literal["instant", "stuck", "failing"]
BLOCK = 1_536
"""Frames in a block of a recording: 32 ms at 48 kHz."""


def known_blocks(count: int = 3) -> tuple[Sound, ...]:
    """Return blocks as a microphone gives them, each of one value: 1, 2, 3 …"""
    return tuple(Sound(bytes((n + 1, 0)) * BLOCK, 48_000) for n in range(count))


class _Fake:
    """What the fakes share: a mood that a test may change at any time, and a count of cancels."""

    def __init__(self, mood: Mood, code: Code) -> None:
        self.mood: Mood = mood
        self.code: Code = code
        self.cancelled = 0

    async def availability(self) -> Availability:
        """Be there, unless failing."""
        failing = self.mood == "failing"
        return Availability(not failing, self.code if failing else None)

    async def close(self) -> None:
        """Nothing to let go of."""

    async def _act(self, *, for_ever: bool = False) -> None:
        try:
            await asyncio.sleep(0)
            if self.mood == "failing":
                raise SpeechError(self.code, "as the test asked")
            if for_ever or self.mood == "stuck":
                await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise


class FakeVoice(_Fake):
    """Renders a known sound: 100 samples for each character, the same for the same text."""

    identity = "fake 1"

    def __init__(self, mood: Mood = "instant", code: Code = "voice-crashed") -> None:
        super().__init__(mood, code)
        self.asked: list[Line] = []

    async def render(self, line: Line) -> Sound:
        """Remember the line and return its sound."""
        self.asked.append(line)
        await self._act()
        mark = sum(line.text.encode()) % 256
        return Sound(bytes((mark, 1)) * 100 * max(1, len(line.text)), 22_050)


class FakePlayer(_Fake):
    """Plays instantly, never ends ("stuck"), or fails."""

    def __init__(self, mood: Mood = "instant", code: Code = "device-lost") -> None:
        super().__init__(mood, code)
        self.played: list[Sound] = []

    async def play(self, sound: Sound) -> None:
        """Remember the sound."""
        self.played.append(sound)
        await self._act()


class FakeEar(_Fake):
    """Hears the known blocks and then waits for the cancel, or fails after them.

    `last` is what was still in the microphone when the cancel came: it is handed over too.
    """

    def __init__(
        self,
        blocks: Sequence[Sound] | None = None,
        *,
        last: Sequence[Sound] = (),
        mood: Mood = "instant",
        code: Code = "device-lost",
    ) -> None:
        super().__init__(mood, code)
        self.blocks = known_blocks() if blocks is None else tuple(blocks)
        self.last = tuple(last)
        self.recordings = 0
        self.heard = asyncio.Event()
        """Set when all blocks of the present recording have been handed over."""
        self._take: Take | None = None
        self._on_heard: Hears | None = None
        self._on_level: Level | None = None

    def hear(self, voice: float, seconds: float = 0.032, *, leak: float = 0.0) -> None:
        """Let whoever is listening hear so much of a voice at −20 dB, or of a silent room."""
        block = Sound(bytes((7, 0)) * BLOCK, 48_000)
        for _ in range(round(seconds / 0.032)):
            if self._on_heard:
                self._on_heard(Heard(voice, -20.0 if voice else -70.0, leak))
            if self._take:
                self._take(block)
            if self._on_level:
                self._on_level(0.3 if voice else 0.0)

    async def record(
        self,
        take: Take,
        *,
        on_level: Level | None = None,
        on_warning: Complaint | None = None,
        on_heard: Hears | None = None,
    ) -> None:
        """Hand over the blocks."""
        del on_warning
        self._take, self._on_heard, self._on_level = take, on_heard, on_level
        self.recordings += 1
        self.heard.clear()
        for block in self.blocks:
            take(block)
            if on_level:
                on_level(0.5)
        self.heard.set()
        try:
            await self._act(for_ever=True)
        except asyncio.CancelledError:
            for block in self.last:
                take(block)
            raise


class FakeAudio(_Fake):
    """A speaker and a microphone in one; look at `player` and `ear` for what was asked."""

    def __init__(self, player: FakePlayer | None = None, ear: FakeEar | None = None) -> None:
        super().__init__("instant", "no-device")
        self.player = player or FakePlayer()
        self.ear = ear or FakeEar()
        self.chosen: tuple[str | None, str | None] = (None, None)

    async def devices(self) -> tuple[Device, ...]:
        """One of each."""
        return (
            Device("Fake speaker", speaks=True, hears=False),
            Device("Fake microphone", speaks=False, hears=True),
        )

    def use(self, *, output: str | None, input_: str | None) -> None:
        """Remember the choice."""
        self.chosen = (output, input_)

    async def play(self, sound: Sound) -> None:
        """As the player does."""
        await self.player.play(sound)

    async def record(
        self,
        take: Take,
        *,
        on_level: Level | None = None,
        on_warning: Complaint | None = None,
        on_heard: Hears | None = None,
    ) -> None:
        """As the ear does."""
        await self.ear.record(take, on_level=on_level, on_warning=on_warning, on_heard=on_heard)


class FakeRecogniser(_Fake):
    """Hears what the test says, in silence nothing; remembers what it was given."""

    def __init__(
        self, text: str = "Goedemorgen.", mood: Mood = "instant", code: Code = "recogniser-crashed"
    ) -> None:
        super().__init__(mood, code)
        self.text, self.sure, self.over, self.reply = text, 0.8, 1.0, ""
        self.asked: list[tuple[Sound, str]] = []
        self.expected: list[tuple[str, ...]] = []
        self.warmed = 0

    def warm(self) -> None:
        """Count it."""
        self.warmed += 1

    async def transcribe(
        self, sound: Sound, language: str, expected: Sequence[str] = ()
    ) -> Transcribed:
        """Give the text, unless nothing but zeros is to be heard."""
        self.asked.append((sound, language))
        self.expected.append(tuple(expected))
        await self._act()
        if not any(sound.samples):
            return Transcribed("", 0.0)
        return Transcribed(self.text, self.sure, self.over, self.reply)
