"""A voice in a process of its own: our end of it, whatever the engine."""

from collections.abc import Sequence

from msgspec.structs import asdict, replace

from trainingsveld.process.client import Client, Nonsense, Patience, ProcessError, Why
from trainingsveld.process.frames import Head
from trainingsveld.speech.answered import answered
from trainingsveld.speech.error import Availability, Code, SpeechError
from trainingsveld.speech.ports import Line
from trainingsveld.speech.sound import Sound
from trainingsveld.speech.spoken import spoken

TREATMENT = 4  # raise when style, loudness or the choice of voices changes: cached lines go stale
_CODES: dict[Why, Code] = {
    "missing": "voice-missing",
    "hung": "voice-hung",
    "crashed": "voice-crashed",
    "rubbish": "voice-rubbish",
}
_OF_THE_LINE: dict[str, Code] = {"voice-missing": "voice-missing", "bad-sound": "voice-rubbish"}


class ProcessVoice:
    """Asks `program` for one line at a time; `character` is the seconds more that each may take.

    An engine that hangs, crashes or gives rubbish is killed and started anew for the next line;
    after three such lines in a row it counts as missing until `availability` is asked again.
    """

    def __init__(self, program: Sequence[str], patience: Patience, character: float) -> None:
        self._patience, self._character = patience, character
        self._process = Client(program, patience)

    @property
    def pid(self) -> int | None:
        """The engine's process, while there is one."""
        return self._process.pid

    async def availability(self) -> Availability:
        """Start the engine; one that was given up gets another chance."""
        self._process.retry()
        try:
            await self._process.start()
        except ProcessError as error:
            return Availability(ok=False, code=_CODES[error.why], detail=error.detail)
        return Availability(ok=True)

    async def render(self, line: Line) -> Sound:
        """Return the spoken line in one channel, its loudness evened."""
        said = spoken(line.text, line.language, line.pronounce)
        line = replace(line, text=said, pronounce=())
        limit = self._patience.answer + self._character * len(line.text)
        try:
            return await self._process.ask({"line": asdict(line)}, b"", _read, limit)
        except ProcessError as error:
            raise SpeechError(_CODES[error.why], error.detail) from error

    async def close(self) -> None:
        """End the process and wait until it is gone."""
        await self._process.close()


def _read(head: Head, body: bytes) -> Sound:
    match head:
        case {"kind": "sound", "rate": int(rate), "channels": 1} if any(body):
            return answered(body, rate)
        case {"kind": "failed", "code": str(code)}:
            raise SpeechError(_OF_THE_LINE.get(code, "voice-rubbish"), str(head.get("detail")))
        case _:
            raise Nonsense(f"{head!r:.200} with {len(body)} bytes")
