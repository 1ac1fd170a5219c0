"""The recognisers: to add one, write its class and add one line here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from trainingsveld.outward.gate import Gate
from trainingsveld.speech.ports import Recogniser
from trainingsveld.speech.recognition.local import LocalWhisper
from trainingsveld.speech.recognition.server import RecognitionServer
from trainingsveld.speech.silent import NoRecogniser


@dataclass(frozen=True, slots=True)
class Hearing:
    """What a recogniser works with, as far as it needs it.

    `model` is the folder of a model here; `address` and `name` are of a server and its model there.
    """

    model: Path
    gate: Gate
    address: str = ""
    name: str = ""


RECOGNISERS: Mapping[str, Callable[[Hearing], Recogniser]] = {
    "local": lambda hearing: LocalWhisper(hearing.model),
    "server": lambda hearing: RecognitionServer(hearing.gate, hearing.address, hearing.name),
    "off": lambda _: NoRecogniser(),
}
