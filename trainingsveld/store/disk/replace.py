"""Putting another file in place of one with secrets, so that nothing of the old one stays."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from trainingsveld.store.disk.port import Disk, overwrite, read_at, write_new

NEW, OLD = ".new", ".old"
_MOST = 1 << 20


def replace(disk: Disk, path: Path, data: bytes) -> None:
    """Write a file anew and overwrite what it held before. Raises OSError.

    A crash leaves the old file, the new one, or both: `finish_replace` makes one of them again.
    """
    new, old = _beside(path)
    disk.unlink(new)
    write_new(disk, new, data)
    disk.rename(path, old)
    disk.rename(new, path)
    disk.sync_folder(path.parent)
    spoil(disk, old)


def finish_replace(disk: Disk, path: Path, is_whole: Callable[[bytes], bool]) -> None:
    """Bring to an end what a crash left of `replace`. Raises OSError."""
    names = disk.names(path.parent)
    if path.name not in names:
        for left in _beside(path):
            if left.name in names and is_whole(_read(disk, left)):
                disk.rename(left, path)
                disk.sync_folder(path.parent)
                break
        names = disk.names(path.parent)
    for left in _beside(path):
        if left.name in names and path.name in names:
            spoil(disk, left)


def spoil(disk: Disk, path: Path, mark: bytes = b"") -> bool:
    """Overwrite a file with a mark and zeros, and take its name away; needs no room.

    What refuses to be overwritten is taken away all the same; false says that it did. Raises
    OSError when its name stays.
    """
    overwritten = False
    with suppress(OSError):
        size = max(len(mark), _size(disk, path))
        overwrite(disk, path, mark.ljust(size, b"\0"))
        overwritten = True
    disk.unlink(path)
    return overwritten


def _beside(path: Path) -> tuple[Path, Path]:
    return path.with_name(path.name + NEW), path.with_name(path.name + OLD)


def _size(disk: Disk, path: Path) -> int:
    file = disk.open(path)
    try:
        return disk.size(file)
    finally:
        disk.close(file)


def _read(disk: Disk, path: Path) -> bytes:
    file = disk.open(path)
    try:
        return read_at(disk, file, 0, _MOST)
    finally:
        disk.close(file)
