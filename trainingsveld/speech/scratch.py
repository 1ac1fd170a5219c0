"""A file for engines that insist on writing one, and that nobody finds afterwards."""

import contextlib
import os
import tempfile
import time
from pathlib import Path

_PREFIX = "trainingsveld-voice-"
_STALE = 24 * 3600  # seconds


class Scratch:
    """`path` may be written again and again. On Linux it is memory and goes with the process.

    Elsewhere it is a private folder; one that a killed process left is removed a day later.
    """

    def __init__(self) -> None:
        memory = getattr(os, "memfd_create", None)
        if memory:
            self.path = f"/proc/self/fd/{memory('line')}"
        else:
            _sweep(Path(tempfile.gettempdir()))
            self.path = str(Path(tempfile.mkdtemp(prefix=_PREFIX)) / "line.wav")

    def take(self) -> bytes:
        """Return what was written since the last time, and forget it."""
        file = Path(self.path)
        if not file.exists():
            return b""
        data = file.read_bytes()
        file.write_bytes(b"")
        return data


def _sweep(folder: Path) -> None:
    for old in folder.glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            if time.time() - old.stat().st_mtime > _STALE:
                for file in old.iterdir():
                    file.unlink()
                old.rmdir()
