"""Whether a file is the one the catalogue means."""

import asyncio
import hashlib
import threading
from collections.abc import Callable
from pathlib import Path

from trainingsveld.speech.models.catalogue import File
from trainingsveld.speech.models.error import ModelError

_PIECE = 1 << 20
Told = Callable[[int], None]
"""Is told how many bytes were looked at so far; in the thread that looks."""


async def verify(path: Path, file: File, told: Told | None = None) -> None:
    """Read all of it, off the event loop. Raises ModelError; cancelling stops the reading.

    "model-incomplete": there is less than there should be; "model-changed": it is another file.
    """
    stop = threading.Event()
    try:
        await asyncio.shield(asyncio.to_thread(_verify, path, file, told, stop))
    finally:
        stop.set()


def _verify(path: Path, file: File, told: Told | None, stop: threading.Event) -> None:
    digest, seen = hashlib.sha256(), 0
    try:
        with path.open("rb") as opened:
            while not stop.is_set() and (piece := opened.read(_PIECE)):
                digest.update(piece)
                seen += len(piece)
                if told:
                    told(seen)
    except FileNotFoundError:
        raise ModelError("model-incomplete", file.name) from None
    except OSError as error:
        raise ModelError("models-unwritable", str(error.strerror)) from error
    if stop.is_set():
        return
    if seen < file.size:
        raise ModelError("model-incomplete", file.name)
    if seen != file.size or digest.hexdigest() != file.sha256:
        raise ModelError("model-changed", file.name)
