"""Neural voices: Piper, from the extra `voices`, with the models of a folder.

A model is `nl_NL-pim-medium.onnx` with `nl_NL-pim-medium.onnx.json` beside it. Whatever Piper has
no model for is said by the other voice.
"""

import asyncio
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from msgspec import Struct

from trainingsveld.process.client import Patience
from trainingsveld.speech.error import Availability, SpeechError
from trainingsveld.speech.ports import Line, Voice
from trainingsveld.speech.process_voice import TREATMENT, ProcessVoice
from trainingsveld.speech.sound import Sound

_PATIENCE = Patience(start=30.0, answer=20.0)
_CHARACTER = 0.1  # seconds it may take longer for each
_ENDING = ".onnx"
_GENDERS = {
    "pim": "male", "ronnie": "male", "rdh": "male", "nathalie": "female", "joe": "male",
    "ryan": "male", "amy": "female", "lessac": "female", "alan": "male", "alba": "female",
}  # fmt: skip


class PiperModel(Struct, frozen=True):
    """A file; `language` is "nl-nl". The name of who lent the voice tells the gender, if known."""

    file: str
    language: str
    gender: str = "neutral"


def piper_models(folder: Path) -> list[PiperModel]:
    """List the models that are there with their description, by name."""
    try:
        files = sorted(file for file in folder.iterdir() if file.name.endswith(_ENDING))
    except OSError:
        return []
    return [_model(file) for file in files if file.with_name(file.name + ".json").is_file()]


def _model(file: Path) -> PiperModel:
    language, _, rest = file.name.removesuffix(_ENDING).partition("-")
    speaker = rest.partition("-")[0].lower()
    return PiperModel(
        str(file), language.replace("_", "-").lower(), _GENDERS.get(speaker, "neutral")
    )


def speaks(models: Sequence[PiperModel], line: Line) -> list[PiperModel]:
    """The models nearest to a line: of its region, or else its language, and never a man's voice
    for a woman; a model of which nobody knows is taken for anybody."""
    wanted = line.language.replace("_", "-").lower()
    main = wanted.partition("-")[0]
    fits = [
        model
        for model in models
        if model.language.partition("-")[0] == main
        and (line.gender in (model.gender, "neutral") or model.gender == "neutral")
    ]
    return [model for model in fits if model.language == wanted] or fits


class PiperVoice(ProcessVoice):
    """Says what it has a model for; leaves everything else to `otherwise`."""

    def __init__(self, folder: Path, otherwise: Voice) -> None:
        super().__init__(("trainingsveld.speech.piper_process", str(folder)), _PATIENCE, _CHARACTER)
        self._folder, self._otherwise = folder, otherwise
        self._models: list[PiperModel] | None = None  # not looked for yet

    @property
    def identity(self) -> str:
        """The models and the other voice."""
        names = ",".join(Path(model.file).stem for model in self._models or ())
        return f"piper {names} {TREATMENT} or {self._otherwise.identity}"

    async def availability(self) -> Availability:
        """Look for the package and for models; start it, and the other voice for what is left."""
        if await asyncio.to_thread(find_spec, "piper") is None:
            return Availability(ok=False, code="voice-missing", detail="piper-tts is missing")
        self._models = await asyncio.to_thread(piper_models, self._folder)
        if not self._models:
            detail = f"no Piper model in {self._folder}"
            return Availability(ok=False, code="voice-missing", detail=detail)
        found = await super().availability()
        if found.ok:
            await self._otherwise.availability()
        return found

    async def render(self, line: Line) -> Sound:
        """Return the spoken line in one channel, its loudness evened."""
        if self._models is None:
            self._models = await asyncio.to_thread(piper_models, self._folder)
        if not speaks(self._models, line):
            return await self._otherwise.render(line)
        try:
            return await super().render(line)
        except SpeechError as error:
            if error.code != "voice-missing":
                raise
            # A model is broken, or Piper was given up: the lines from here on have the other voice,
            # this one too when it is asked for again, under another identity.
            self._models = []
            raise SpeechError("voice-crashed", error.detail) from error

    async def close(self) -> None:
        """End both processes."""
        await super().close()
        await self._otherwise.close()
