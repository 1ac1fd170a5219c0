"""The registry: to add a voice or an audio back end, write its class and add one line here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from trainingsveld.speech.device_sound import DeviceSound
from trainingsveld.speech.error import Availability
from trainingsveld.speech.likeness import SentenceModel
from trainingsveld.speech.ports import Audio, Engine, Likening, Voice
from trainingsveld.speech.pyttsx3_voice import Pyttsx3Voice
from trainingsveld.speech.silent import NoLikening, NoVoice, NullSound

E = TypeVar("E", bound=Engine)
VOICES: Mapping[str, Callable[[], Voice]] = {
    "pyttsx3": Pyttsx3Voice,
    "none": NoVoice,
}
AUDIO: Mapping[str, Callable[[], Audio]] = {
    "device": DeviceSound,
    "null": NullSound,
}
LIKENINGS: Mapping[str, Callable[[], Likening]] = {
    "universal-sentence-encoder": SentenceModel,
    "none": NoLikening,
}


@dataclass(frozen=True, slots=True)
class Choice(Generic[E]):
    """The engine to use, its name in the registry, and why those before it are not."""

    engine: E
    name: str
    missing: Mapping[str, Availability]


async def choose(registry: Mapping[str, Callable[[], E]]) -> Choice[E]:
    """Return the first engine that can be used here; the last one when none can."""
    missing: dict[str, Availability] = {}
    *first, last = registry
    for name in first:
        engine = registry[name]()
        found = await engine.availability()
        if found.ok:
            return Choice(engine, name, missing)
        missing[name] = found
        await engine.close()
    return Choice(registry[last](), last, missing)
