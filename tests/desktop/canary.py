"""Where a word that was said or typed in a session might have been left behind."""

import os
import subprocess
from contextlib import suppress
from pathlib import Path

SHARED = (Path("/tmp"), Path("/dev/shm"))  # noqa: S108 - where others look too
_LARGE = 64 << 20
"""Bytes; nothing that one session leaves is larger."""


def _fresh(folders, since):
    """Others come and go there meanwhile."""
    words = ["-type", "f", "-newermt", f"@{since}", "-size", f"-{_LARGE}c", "-print0"]
    done = subprocess.run(["find", *folders, *words], capture_output=True, check=False)
    assert done.stdout, done.stderr
    return [Path(os.fsdecode(name)) for name in done.stdout.split(b"\0") if name]


def searched(folders, since, process=None):
    """Every file that was written since then, and what the app has open, with a name or without."""
    for path in _fresh(folders, since):
        with suppress(OSError):
            yield path, path.read_bytes()
    for held in Path(f"/proc/{process}/fd").iterdir() if process else ():
        with suppress(OSError):
            if held.is_file() and held.stat().st_size < _LARGE:
                yield held.readlink(), held.read_bytes()
