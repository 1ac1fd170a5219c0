"""The models that are here: one folder each, and what was fetched of one that is not whole yet."""

import errno
import shutil
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from msgspec import Struct

from trainingsveld.speech.models.catalogue import File, Model
from trainingsveld.speech.models.error import ModelError

_UNFINISHED = ".part"


class Presence(Struct, frozen=True):
    """How much of a model is here: `whole`, or so many bytes of it. Nothing is read for this."""

    model: Model
    whole: bool
    there: int


class Shelf:
    """The folder in which the models are."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def place(self, model: Model | str) -> Path:
        """Give the folder of a model that is whole."""
        return self.folder / (model if isinstance(model, str) else model.id)

    def unfinished(self, model: Model) -> Path:
        """Give the folder of what was fetched of it."""
        return self.folder / f"{model.id}{_UNFINISHED}"

    def presence(self, model: Model) -> Presence:
        """Say how much of it is here, by the sizes of its files."""
        whole = all(size_of(self.place(model) / file.name) == file.size for file in model.files)
        if whole:
            return Presence(model, whole=True, there=model.size)
        begun = self.unfinished(model)
        there = sum(min(size_of(begun / file.name), file.size) for file in model.files)
        return Presence(model, whole=False, there=there)

    def make_room(self, model: Model) -> None:
        """Make the folder for what is fetched. Raises ModelError when there is no room for it."""
        begun = self.unfinished(model)
        with writing():
            begun.mkdir(parents=True, exist_ok=True)
            needed = model.size - self.presence(model).there
            if shutil.disk_usage(begun).free < needed:
                raise ModelError("models-no-room", str(-(-needed // 1_000_000)))

    def finish(self, model: Model) -> None:
        """Put what was fetched, and found right, in its place. Raises ModelError."""
        with writing():
            if self.place(model).exists():
                shutil.rmtree(self.place(model))
            self.unfinished(model).rename(self.place(model))

    def remove(self, model: Model) -> bool:
        """Delete it and whatever was fetched of it; say whether there was anything."""
        found = [one for one in (self.place(model), self.unfinished(model)) if one.exists()]
        with writing():
            for folder in found:
                shutil.rmtree(folder)
        return bool(found)

    def drop(self, model: Model, file: File) -> None:
        """Throw away what was fetched of a file: it is not what it should be."""
        with suppress(OSError):
            (self.unfinished(model) / file.name).unlink()


@contextmanager
def writing() -> Generator[None]:
    """Turn what the disk says into a ModelError."""
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        code = "models-no-room" if full else "models-unwritable"
        raise ModelError(code, str(error.strerror)) from error


def size_of(file: Path) -> int:
    """Give a file's bytes; 0 when there is none."""
    try:
        return file.stat().st_size if file.is_file() else 0
    except OSError:
        return 0
