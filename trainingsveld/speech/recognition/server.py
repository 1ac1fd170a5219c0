"""A recogniser on another computer that speaks OpenAI's audio interface, asked through the gate.

Many programs a company can run itself speak it. The interface, as its makers publish it: a form
posted to `audio/transcriptions` with the sound as a WAV file, the model's name, the language and
`response_format=json`; the answer is JSON with a "text".
"""

import json
import secrets
from collections.abc import Mapping, Sequence

from trainingsveld.outward.error import OutwardError
from trainingsveld.outward.gate import Gate
from trainingsveld.outward.request import Request, at
from trainingsveld.privacy import Outward
from trainingsveld.speech.error import Availability, SpeechError
from trainingsveld.speech.recognition.transcribed import (
    Transcribed,
    believed,
    last_part,
    worth_saying,
)
from trainingsveld.speech.sound import Sound

_LARGEST = 200_000  # bytes of an answer: ninety seconds of talk are 2,000
PATH = "audio/transcriptions"


class RecognitionServer:
    """Asks the server at `address`, which ends in /v1 as a rule, for its model of this name.

    The level and everybody's agreement are asked by the gate at every answer.
    """

    def __init__(self, gate: Gate, address: str, model: str) -> None:
        self._gate, self._address, self._model = gate, address.strip(), model.strip()

    async def availability(self) -> Availability:
        """Say whether there is an address, and whether the rules of this moment let it be asked."""
        try:
            self._request(b"", "").checked()
        except OutwardError as error:
            return Availability(ok=False, code="recogniser-elsewhere", detail=str(error))
        if refusal := self._gate.refusal(Outward.RECOGNITION):
            return Availability(ok=False, code="recogniser-elsewhere", detail=str(refusal))
        return Availability(ok=True)

    def warm(self) -> None:
        """Nothing is opened before there is something to send."""

    async def transcribe(
        self, sound: Sound, language: str, expected: Sequence[str] = ()
    ) -> Transcribed:
        """Give what was said; raises SpeechError, whose cause is the gate's OutwardError."""
        part = last_part(sound)
        if not part.samples:
            return Transcribed("", 0.0)
        fields = {"model": self._model, "language": language, "response_format": "json"}
        if told := worth_saying(expected):
            fields["prompt"] = " ".join(told)
        body, kind = _form(fields, part.to_wav())
        try:
            answer = await self._gate.ask(Outward.RECOGNITION, self._request(body, kind))
        except OutwardError as error:
            raise SpeechError("recogniser-elsewhere", str(error)) from error
        try:
            found = json.loads(answer.body)
        except (ValueError, RecursionError) as error:
            raise SpeechError("recogniser-rubbish", "the answer is no JSON") from error
        heard = believed(found.get("text"), 1.0) if isinstance(found, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
        if heard is None:
            raise SpeechError("recogniser-rubbish", "the answer has no text")
        return heard

    async def close(self) -> None:
        """The gate belongs to the program."""

    def _request(self, body: bytes, kind: str) -> Request:
        url = at(self._address, PATH) if self._address else ""
        return Request(
            url, ("application/json",), _LARGEST, entered=True, body=body, body_type=kind
        )


def _form(fields: Mapping[str, str], wav: bytes) -> tuple[bytes, str]:
    """Write a form with one file (RFC 7578); give it with its type.

    A name of this program's own making between the parts: what is in them cannot contain it.
    """
    between = secrets.token_hex(16)
    parts = [
        f'--{between}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in fields.items()
    ]
    parts.append(
        f'--{between}\r\nContent-Disposition: form-data; name="file"; filename="answer.wav"\r\n'
        "Content-Type: audio/wav\r\n\r\n"
    )
    body = "".join(parts).encode() + wav + f"\r\n--{between}--\r\n".encode()
    return body, f"multipart/form-data; boundary={between}"
