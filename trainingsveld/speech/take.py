"""From what a microphone gave to a recorded line that can be kept."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from trainingsveld.speech.asking import Asking
from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.sound import LONGEST, Sound

TakeFault = Literal["empty", "long", "silent", "soft", "clipped"]
"""Why a take is not used. "silent" are zeros only: a microphone that is muted."""

_FAULTS: dict[str, TakeFault] = {fault: fault for fault in get_args(TakeFault)}


class BadTake(Exception):
    """A take that is not used; `fault` says why."""

    def __init__(self, fault: TakeFault) -> None:
        super().__init__(fault)
        self.fault: TakeFault = fault


@dataclass(frozen=True, slots=True)
class Take:
    """A line ready to be kept: how it sounds, and the file, `kind` "flac" or "wav"."""

    sound: Sound
    file: bytes
    kind: str


class TakeMaker:
    """Cuts, levels and encodes in a process that starts with `warm`, or with the first take.

    `patience` is in seconds: for the start, and for a take.
    """

    def __init__(
        self,
        program: Sequence[str] = ("trainingsveld.speech.take_process",),
        patience: tuple[float, float] = (10.0, 15.0),
    ) -> None:
        self._program, self._patience = program, patience
        self._run: Asking | None = None
        self._starting: asyncio.Task[None] | None = None

    def warm(self) -> None:
        """Let the process start while somebody is still speaking."""
        if self._run is None or self._run.over:
            self._run = Asking(self._program)
            self._starting = asyncio.ensure_future(self._run.start(self._patience[0]))
            self._starting.add_done_callback(_looked_at)

    async def make(self, sound: Sound, gain: float = 0.0) -> Take:
        """Make a line `gain` dB louder than a calm one. Raises BadTake; SpeechError "bad-sound"."""
        if not sound.frames:
            raise BadTake("empty")
        if sound.seconds > LONGEST:
            raise BadTake("long")
        self.warm()
        run, starting = self._run, self._starting
        assert run is not None  # noqa: S101 - it was made a line ago
        assert starting is not None  # noqa: S101 - and is starting
        await starting
        asked = {"rate": sound.rate, "channels": sound.channels, "gain": gain}
        head, body = await run.ask(asked, sound.samples, self._patience[1])
        match head:
            case {"kind": "take", "sound": int(size), "rate": int(rate), "file": "flac" | "wav"}:
                return Take(run.checked(body[:size], rate), body[size:], head["file"])
            case {"kind": "fault", "fault": str(fault)} if fault in _FAULTS:
                raise BadTake(_FAULTS[fault])
            case {"kind": "failed"}:
                raise SpeechError("bad-sound", str(head.get("detail"))[:200])
            case _:
                raise run.death(head)

    async def close(self) -> None:
        """End the process and wait until it is gone."""
        run, self._run = self._run, None
        if run and self._starting:
            run.kill()
            await run.child.ended.wait()
            await asyncio.wait([self._starting])


def _looked_at(starting: asyncio.Task[None]) -> None:
    """A start that failed is told to whoever makes a take; if nobody does, it is no matter."""
    if not starting.cancelled():
        starting.exception()
