"""Speaker and microphone of the computer, behind a process that may be killed at any time."""

import asyncio
from collections.abc import Sequence
from typing import cast

from trainingsveld.speech.error import Availability, SpeechError, Warn
from trainingsveld.speech.heard import Heard
from trainingsveld.speech.ports import Complaint, Device, Hears, Level, Take
from trainingsveld.speech.sound import Sound
from trainingsveld.speech.sound_run import Job, SoundRun

_HUSH = 0.15  # seconds the process has to fall silent before it is killed
_HUSH_BESIDE = 0.5  # the same while somebody is recorded, whose words would be lost with it
_DRAIN = 0.28  # seconds it has to hand over what was said before the stop


class DeviceSound:
    """PortAudio in a process of its own. After any failure the next use starts a fresh one.

    So a device that was plugged in since is found, and one that hung is let go.
    """

    def __init__(self, program: Sequence[str] = ("trainingsveld.speech.sound_process",)) -> None:
        self._program = program
        self._run: SoundRun | None = None
        self._starting = asyncio.Lock()
        self._speaking = asyncio.Lock()
        self._recording = asyncio.Lock()
        self._output: str | None = None
        self._input: str | None = None

    @property
    def pid(self) -> int | None:
        """The process, while there is one."""
        return self._run.child.pid if self._run and not self._run.over else None

    def use(self, *, output: str | None, input_: str | None) -> None:
        """Choose by name from the next sound on; None is the system's own choice."""
        self._output, self._input = output, input_

    async def availability(self) -> Availability:
        """Start the process and ask for a speaker."""
        try:
            speakers = [device for device in await self.devices() if device.speaks]
        except SpeechError as error:
            return Availability(ok=False, code=error.code, detail=error.detail)
        if not speakers:
            return Availability(ok=False, code="no-device", detail="no speaker")
        return Availability(ok=True)

    async def devices(self) -> tuple[Device, ...]:
        """List what is plugged in now."""
        run = await self._started()
        head = await run.ask(Job({"do": "devices"}))
        try:
            return tuple(Device(**device) for device in head["devices"])
        except (KeyError, TypeError) as error:
            raise run.rubbish(head) from error

    async def play(self, sound: Sound) -> None:
        """Return when the last sample has sounded; cancelling falls silent within 200 ms."""
        head = {"rate": sound.rate, "channels": sound.channels, "device": self._output}
        async with self._speaking:
            run = await self._started()
            job = Job({"do": "play", **head}, sound.samples)
            try:
                await run.ask(job)
            except asyncio.CancelledError:
                limit = _HUSH_BESIDE if self._recording.locked() else _HUSH
                await run.end(job, "hush", limit)
                raise

    async def record(
        self,
        take: Take,
        *,
        on_level: Level | None = None,
        on_warning: Complaint | None = None,
        on_heard: Hears | None = None,
    ) -> None:
        """Hand over blocks until cancelled, and then what was still on its way."""

        def block(head: dict[str, object], body: bytes) -> None:
            if on_heard and "heard" in head:
                on_heard(Heard(*cast("list[float]", head["heard"])))
            take(Sound(body, cast("int", head["rate"])))
            if on_level:
                on_level(cast("float", head["peak"]))

        def warn(what: Warn) -> None:
            if on_warning:
                on_warning(what)

        async with self._recording:
            run = await self._started()
            asked = {"do": "record", "device": self._input, "judge": on_heard is not None}
            job = Job(asked, on_block=block, on_warning=warn)
            try:
                await run.ask(job)
            except asyncio.CancelledError:
                await run.end(job, "stop", _DRAIN)
                raise

    async def close(self) -> None:
        """End the process and wait until it is gone."""
        if self._run:
            self._run.kill("sound-crashed", "closed")
            await self._run.child.ended.wait()
            self._run = None

    async def _started(self) -> SoundRun:
        async with self._starting:
            if self._run is None or self._run.over:
                self._run = SoundRun(self._program)
                await self._run.start()
            return self._run
