"""Seeing that files changed, without being told: a look at their stamps now and then."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

INTERVAL = 0.5
"""Seconds between two looks: soon enough after saving, and nothing a battery notices."""

MOST_LOOKS = 8
"""A file that never comes to rest is given all the same."""

Stamp = tuple[int, int, int] | None
"""Time of change, size and number of a file; None when there is no file."""

Pause = Callable[[float], None]
"""Waits so many seconds."""


def stamp_of(path: Path) -> Stamp:
    """Look at one file. Editors replace a file when saving, so its number counts too."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return (status.st_mtime_ns, status.st_size, status.st_ino)


def changes(
    paths: Sequence[Path], pause: Pause, stamp: Callable[[Path], Stamp] = stamp_of
) -> Iterator[tuple[Path, ...]]:
    """Give all files first, and then, each time, those that are other than before. Never ends.

    A file that is being written is given only when it has been the same for two looks; one that
    is gone for a moment, as editors do while saving, is not given until it is back or stays away.
    """
    known = {path: stamp(path) for path in paths}
    yield tuple(paths)
    while True:
        pause(INTERVAL)
        now = {path: stamp(path) for path in paths}
        if now == known:
            continue
        for _ in range(MOST_LOOKS):
            pause(INTERVAL / 2)
            settled = {path: stamp(path) for path in paths}
            if settled == now:
                break
            now = settled
        changed = tuple(path for path in paths if now[path] != known[path])
        known = now
        if changed:
            yield changed
