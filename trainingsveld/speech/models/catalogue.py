"""The models the program knows: `assets/models/catalogue.toml`."""

from functools import lru_cache
from pathlib import Path
from typing import Literal

import msgspec
import rtoml
from msgspec import Struct

from trainingsveld.speech.models.error import ModelError

CATALOGUE = Path(__file__).resolve().parents[3] / "assets" / "models" / "catalogue.toml"


class File(Struct, frozen=True):
    """A file of a model: its name, its bytes, its fingerprint."""

    name: str
    size: int
    sha256: str


class Model(Struct, frozen=True, rename={"files": "file", "purpose": "for", "origin": "from"}):
    """One model. `address` is where its files stand, `hosts` where else that may lead."""

    id: str
    title: str
    purpose: Literal["recognition", "voice"]
    languages: tuple[str, ...]
    licence: str
    origin: str
    address: str
    files: tuple[File, ...]
    hosts: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """All its bytes."""
        return sum(file.size for file in self.files)


class _Catalogue(Struct, frozen=True):
    model: tuple[Model, ...]


@lru_cache(maxsize=1)
def catalogue() -> tuple[Model, ...]:
    """List the models that can be fetched, the smallest first."""
    read = msgspec.convert(rtoml.loads(CATALOGUE.read_text("utf-8")), _Catalogue)
    return tuple(sorted(read.model, key=lambda model: model.size))


def find(name: str, models: tuple[Model, ...] | None = None) -> Model:
    """Give the model of this id. Raises ModelError "model-unknown"."""
    for model in catalogue() if models is None else models:
        if model.id == name:
            return model
    raise ModelError("model-unknown", name)
