"""The device check behind the screen's: each thing it does is one task, and only one at a time."""

import asyncio
from collections.abc import Awaitable, Callable

from trainingsveld.app.engines import Search
from trainingsveld.app.serving import Start
from trainingsveld.speech import Audio, Device, Heard, Line, Sound, SpeechError
from trainingsveld.speech.error import Warn
from trainingsveld.speech.room import RoomFound, judge
from trainingsveld.store import Settings
from trainingsveld.ui.ports import Done, Level

SAID = {
    "nl": "Hallo, ik ben de klant. Kun je me goed verstaan?",
    "en": "Hello, I am the customer. Can you hear me well?",
}


class DeviceCheck:
    """What `ui.ports.SoundCheck` asks for. Keeps nothing once stopped."""

    def __init__(self, engines: Search, settings: Callable[[], Settings], start: Start) -> None:
        self._engines, self._settings, self._start = engines, settings, start
        self._doing: asyncio.Task[None] | None = None
        self._heard: list[Sound] = []

    def devices(self, told: Callable[[tuple[Device, ...]], None]) -> None:
        """Find out what is plugged in."""

        async def look() -> None:
            try:
                told(await (await self._engines).audio.devices())
            except SpeechError:
                told(())

        self._start(look())

    def listen(self, level: Level, warned: Callable[[Warn], None], done: Done) -> None:
        """Open the microphone for its level alone."""
        self._do(lambda audio: audio.record(_forget, on_level=level, on_warning=warned), done)

    def record(self, seconds: float, done: Done) -> None:
        """Record so many seconds into memory."""
        self._heard.clear()

        async def until_then(audio: Audio) -> None:
            try:
                async with asyncio.timeout(seconds):
                    await audio.record(self._heard.append)
            except TimeoutError:
                pass

        self._do(until_then, done)

    def measure(self, seconds: float, found: Callable[[RoomFound | str], None]) -> None:
        """Listen to the room for so many seconds and judge it."""
        heard: list[Heard] = []

        async def until_then(audio: Audio) -> None:
            try:
                async with asyncio.timeout(seconds):
                    await audio.record(_forget, on_heard=heard.append)
            except TimeoutError:
                pass

        self._do(until_then, lambda code: found(code or judge(heard)))

    def hear(self, done: Done) -> None:
        """Play what was recorded."""
        if self._heard:
            heard = Sound.join(self._heard)
            self._do(lambda audio: audio.play(heard), done)
        else:
            done("no-device")

    def test_line(self, done: Done) -> None:
        """Let the customer's voice say one sentence."""
        language = self._settings().language

        async def say(audio: Audio) -> None:
            voice = (await self._engines).voice
            await audio.play(await voice.render(Line(SAID[language], language)))

        self._do(say, done)

    def stop(self) -> None:
        """Stop, and forget the recording."""
        if self._doing:
            self._doing.cancel()
            self._doing = None
        self._heard.clear()

    def _do(self, what: Callable[[Audio], Awaitable[None]], done: Done) -> None:
        before = self._doing

        async def run() -> None:
            if before and not before.done():
                before.cancel()
                await asyncio.wait([before])
            try:
                await what((await self._engines).audio)
            except SpeechError as error:
                done(error.code)
            else:
                done("")

        self._doing = self._start(run())


def _forget(_: Sound) -> None:
    """Take a block and keep nothing of it."""
