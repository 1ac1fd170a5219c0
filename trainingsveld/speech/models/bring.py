"""Bring a model here: from an address through the gate, or from a folder.

To pause is to cancel: what came stays, and the next time goes on behind it. Only once every file
has the size and the fingerprint of the catalogue does the model stand in its place.
"""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

from trainingsveld.outward.error import OutwardError
from trainingsveld.outward.gate import Gate
from trainingsveld.outward.request import Request, at
from trainingsveld.privacy import Outward
from trainingsveld.speech.models.catalogue import File, Model
from trainingsveld.speech.models.error import ModelError
from trainingsveld.speech.models.fingerprint import verify
from trainingsveld.speech.models.shelf import Shelf, size_of, writing

Told = Callable[[int, int], None]
"""Is told how many of all the bytes are here."""
TYPES = (
    "application/octet-stream", "binary/octet-stream", "application/json", "text/plain",
    "application/macbinary",
)  # fmt: skip
"""What servers call such files. A page that asks to log in is none of these; the rest the
fingerprint finds."""
_PIECE = 1 << 20


async def fetch(model: Model, shelf: Shelf, gate: Gate, address: str, told: Told) -> None:
    """Bring it from its own address, or from another when there is one.

    Raises OutwardError or ModelError. A file that is not the right one is thrown away.
    """

    async def bring(file: File, into: Path, before: int) -> None:
        wish = Request(
            url=at(address.strip() or model.address, file.name),
            types=TYPES,
            limit=file.size,
            entered=bool(address.strip()),
            hosts=() if address.strip() else model.hosts,
        )
        try:
            await gate.fetch(
                Outward.MODELS, wish, into, lambda there, _: told(before + there, model.size)
            )
        except OutwardError as error:
            if error.code == "too-large":  # it cannot be the right one
                shelf.drop(model, file)
                raise ModelError("model-changed", file.name) from error
            raise

    await _bring(model, shelf, bring, told)


async def copy(model: Model, shelf: Shelf, folder: Path, told: Told) -> None:
    """Bring it from a folder, on a stick for one. Raises ModelError."""

    async def bring(file: File, into: Path, before: int) -> None:
        stop = threading.Event()
        try:
            await asyncio.shield(asyncio.to_thread(_copy, folder / file.name, into, file, stop))
        finally:
            stop.set()
        told(before + file.size, model.size)

    await _bring(model, shelf, bring, told)


async def check(model: Model, shelf: Shelf, told: Told) -> None:
    """Look at every byte of a model that is here. Raises ModelError."""
    before = 0
    for file in model.files:
        seen = before
        await verify(
            shelf.place(model) / file.name, file, lambda at, seen=seen: told(seen + at, model.size)
        )
        before += file.size


async def _bring(
    model: Model,
    shelf: Shelf,
    bring: Callable[[File, Path, int], Awaitable[None]],
    told: Told,
) -> None:
    await asyncio.to_thread(shelf.make_room, model)
    before = 0
    for file in model.files:
        into = shelf.unfinished(model) / file.name
        told(before, model.size)
        if size_of(into) > file.size:
            shelf.drop(model, file)
        if size_of(into) < file.size:
            await bring(file, into, before)
        try:
            await verify(into, file)
        except ModelError as error:
            if error.code == "models-unwritable":
                raise
            shelf.drop(model, file)  # whoever sent it was done: it is cut off, or another file
            raise ModelError("model-changed", file.name) from error
        before += file.size
    await asyncio.to_thread(shelf.finish, model)
    told(model.size, model.size)


def _copy(source: Path, into: Path, file: File, stop: threading.Event) -> None:
    """Copy anew: what is there of it may be from elsewhere."""
    try:
        opened = source.open("rb")
    except OSError as error:
        raise ModelError("model-not-in-folder", file.name) from error
    copied = 0
    with opened, writing(), into.open("wb") as out:
        while not stop.is_set() and copied <= file.size and (piece := opened.read(_PIECE)):
            out.write(piece)
            copied += len(piece)
