"""From what a microphone gave to a recorded line that can be kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from trainingsveld.process.client import Client, Nonsense, Patience, ProcessError
from trainingsveld.process.frames import Head
from trainingsveld.speech.answered import answered
from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.sound import LONGEST, Sound

TakeFault = Literal["empty", "long", "silent", "soft", "clipped"]
"""Why a take is not used. "silent" are zeros only: a microphone that is muted."""

_PATIENCE = Patience(answer=15.0)
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
    """Cuts, levels and encodes in a process that starts with `warm`, or with the first take."""

    def __init__(
        self,
        program: Sequence[str] = ("trainingsveld.speech.take_process",),
        patience: Patience = _PATIENCE,
    ) -> None:
        # Never given up: whoever reads aloud may try as often as they like.
        self._process = Client(program, patience, give_up=None)

    @property
    def pid(self) -> int | None:
        """The process, while there is one."""
        return self._process.pid

    def warm(self) -> None:
        """Let the process start while somebody is still speaking."""
        self._process.warm()

    async def make(self, sound: Sound, gain: float = 0.0) -> Take:
        """Make a line `gain` dB louder than a calm one. Raises BadTake; SpeechError "bad-sound"."""
        if not sound.frames:
            raise BadTake("empty")
        if sound.seconds > LONGEST:
            raise BadTake("long")
        asked = {"rate": sound.rate, "channels": sound.channels, "gain": gain}
        try:
            return await self._process.ask(asked, sound.samples, _read)
        except ProcessError as error:
            raise SpeechError("bad-sound", str(error)) from error

    async def close(self) -> None:
        """End the process and wait until it is gone."""
        await self._process.close()


def _read(head: Head, body: bytes) -> Take:
    match head:
        case {"kind": "take", "sound": int(size), "rate": int(rate), "file": "flac" | "wav"}:
            return Take(answered(body[:size], rate), body[size:], head["file"])
        case {"kind": "fault", "fault": str(fault)} if fault in _FAULTS:
            raise BadTake(_FAULTS[fault])
        case {"kind": "failed"}:
            raise SpeechError("bad-sound", str(head.get("detail"))[:200])
        case _:
            raise Nonsense(repr(head))
