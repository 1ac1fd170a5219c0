"""A voice on another computer that speaks OpenAI's audio interface, asked through the gate.

Many programs a company can run itself speak it. The interface, as its makers publish it: JSON
posted to `audio/speech` with the model's name, a voice, the text as `input`, a `speed` of 0.25 to 4
and `response_format` "wav"; the answer is the sound.
"""

import asyncio
import json
import struct
from collections.abc import Sequence

from msgspec import Struct

from trainingsveld.outward.error import OutwardError
from trainingsveld.outward.gate import Gate
from trainingsveld.outward.request import Request, at
from trainingsveld.privacy import Outward
from trainingsveld.speech.casting import role
from trainingsveld.speech.error import Availability, SpeechError
from trainingsveld.speech.ports import Line
from trainingsveld.speech.process_voice import TREATMENT
from trainingsveld.speech.sound import Sound
from trainingsveld.speech.spoken import spoken
from trainingsveld.speech.style import WORDS_PER_MINUTE, manner

PATH = "audio/speech"
_LARGEST = 12_000_000  # bytes: a minute in two channels at 48 kHz
_TYPES = ("audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave")
_STEP = 1.02  # one step of pitch, which we have to make ourselves
_SLOWEST, _FASTEST = 0.25, 4.0
_HEAD = 8  # bytes of a chunk's name and length


class ServerVoices(Struct, frozen=True):
    """Where, which model, and what its voices are called. `address` ends in /v1 as a rule."""

    address: str
    model: str
    women: tuple[str, ...] = ()
    men: tuple[str, ...] = ()

    def of(self, gender: str) -> tuple[Sequence[str], Sequence[str]]:
        """Give the voices of this gender, and all of them."""
        everybody = (*self.women, *self.men)
        own = {"female": self.women, "male": self.men}.get(gender, everybody)
        return own, everybody


class ServerVoice:
    """Asks for one line at a time. Each time the gate asks the level and everybody's yes."""

    def __init__(self, gate: Gate, voices: ServerVoices) -> None:
        self._gate, self._voices = gate, voices
        self._turn = asyncio.Lock()  # a line that waits for another is not yet being asked for

    @property
    def identity(self) -> str:
        """The place, the model and its voices."""
        there = self._voices
        names = " ".join((*there.women, "/", *there.men))
        return f"server {there.address} {there.model} {names} {TREATMENT}"

    async def availability(self) -> Availability:
        """Say whether there is an address, and whether the rules of this moment let it be asked."""
        try:
            self._request(b"").checked()
        except OutwardError as error:
            return Availability(ok=False, code="voice-elsewhere", detail=str(error))
        if refusal := self._gate.refusal(Outward.VOICE):
            return Availability(ok=False, code="voice-elsewhere", detail=str(refusal))
        return Availability(ok=True)

    async def render(self, line: Line) -> Sound:
        """Return the spoken line in one channel, its loudness evened, in the customer's manner.

        Raises SpeechError; the cause of a "voice-elsewhere" is the gate's OutwardError.
        """
        text = spoken(line.text, line.language, line.pronounce)
        who = role(*self._voices.of(line.gender), line.gender, line.part)
        how = manner(line)
        higher = _STEP ** min(max(how.pitch + (who.pitch if who else 0.0), -10.0), 10.0)
        speed = min(max(how.rate / WORDS_PER_MINUTE / higher, _SLOWEST), _FASTEST)
        wish = {
            "model": self._voices.model, "input": text, "response_format": "wav",
            "voice": who.voice if who else "", "speed": round(speed, 3),
        }  # fmt: skip
        async with self._turn:
            try:
                answer = await self._gate.ask(
                    Outward.VOICE, self._request(json.dumps(wish).encode())
                )
            except OutwardError as error:
                raise SpeechError("voice-elsewhere", str(error)) from error
        return await asyncio.to_thread(_treated, answer.body, higher, how.gain, how.pauses)

    async def close(self) -> None:
        """The gate belongs to the program."""

    def _request(self, body: bytes) -> Request:
        url = at(self._voices.address, PATH) if self._voices.address else ""
        kind = "application/json"
        return Request(url, _TYPES, _LARGEST, entered=True, body=body, body_type=kind)


def _treated(wav: bytes, higher: float, gain: float, pauses: float) -> Sound:
    from trainingsveld.speech.loudness import even, raise_pitch  # noqa: PLC0415 - numpy
    from trainingsveld.speech.pauses import with_pauses  # noqa: PLC0415

    try:
        sound = Sound.from_wav(measured(wav))
    except SpeechError as error:
        raise SpeechError("voice-rubbish", error.detail) from error
    return with_pauses(even(raise_pitch(sound, higher), gain), pauses)


def measured(wav: bytes) -> bytes:
    """Give a WAV that was sent while it was being made the lengths it could not know.

    Such a one claims four gigabytes, or nothing at all; any other that is cut off stays rubbish.
    """
    at = wav.find(b"data")
    if not wav.startswith(b"RIFF") or at < 0 or len(wav) < at + _HEAD:
        return wav
    (claimed,) = struct.unpack_from("<I", wav, at + 4)
    there = len(wav) - at - _HEAD
    if claimed and claimed < 0x7FFF_0000:
        return wav
    there -= there % 4
    lengths = struct.pack("<I", at + there), struct.pack("<I", there)
    return wav[:4] + lengths[0] + wav[8 : at + 4] + lengths[1] + wav[at + _HEAD :][:there]
