"""A recogniser on this computer: Whisper, in a process of its own, with a model in a folder.

It is an extra (`python3 run.py add recognition`) and needs a model (`trainingsveld models`). Loaded
at the first recording, or by `warm` while the customer still speaks.
"""

import asyncio
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from trainingsveld.process.client import Client, Nonsense, Patience, ProcessError
from trainingsveld.process.frames import Head
from trainingsveld.speech.error import Availability, Code, SpeechError
from trainingsveld.speech.recognition.transcribed import (
    Transcribed,
    believed,
    last_part,
    worth_saying,
)
from trainingsveld.speech.sound import Sound

PROGRAM = "trainingsveld.speech.recognition.whisper_process"
_PATIENCE = Patience(start=60.0, answer=20.0)  # 2 s is usual, on a busy old laptop not
_CODES: dict[str, Code] = {
    "missing": "no-recogniser",
    "hung": "recogniser-hung",
    "crashed": "recogniser-crashed",
    "rubbish": "recogniser-rubbish",
}


class LocalWhisper:
    """Hears with the model in `folder`. After three deaths in a row it is not asked again."""

    def __init__(
        self,
        folder: Path,
        program: Sequence[str] = (PROGRAM,),
        patience: Patience = _PATIENCE,
        package: str = "ctranslate2",
    ) -> None:
        self._folder, self._package = folder, package
        self._process = Client((*program, str(folder)), patience)

    @property
    def pid(self) -> int | None:
        """The model's process, while there is one."""
        return self._process.pid

    async def availability(self) -> Availability:
        """Look whether the engine and a model are there; nothing is loaded."""
        return await asyncio.to_thread(self._look)

    def _look(self) -> Availability:
        if find_spec(self._package) is None:
            return Availability(
                ok=False, code="no-recogniser", detail=f"{self._package} is missing"
            )
        if not (self._folder / "model.bin").is_file():
            return Availability(ok=False, code="no-model", detail=str(self._folder))
        return Availability(ok=True)

    def warm(self) -> None:
        """Have the model loaded before there is anything to hear."""
        self._process.warm()

    async def transcribe(
        self, sound: Sound, language: str, expected: Sequence[str] = ()
    ) -> Transcribed:
        """Give what was said; raises SpeechError."""
        part = last_part(sound)
        if not part.samples:
            return Transcribed("", 0.0)
        told = worth_saying(expected)
        head: Head = {
            "kind": "hear",
            "rate": part.rate,
            "channels": part.channels,
            "language": language,
            "expected": told,
        }

        def read(answer: Head, _: bytes) -> Transcribed:
            over, reply = answer.get("over", 0.0), answer.get("reply")
            heard = believed(answer.get("text"), answer.get("sure"), over, reply, told)
            if heard is None:
                raise Nonsense(f"no words: {answer!r}"[:200])
            return heard

        try:
            return await self._process.ask(head, part.samples, read)
        except ProcessError as error:
            raise SpeechError(_CODES[error.why], error.detail) from error

    async def close(self) -> None:
        """End the process and wait until it is gone."""
        await self._process.close()
