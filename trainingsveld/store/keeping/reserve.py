"""A little room on the disk that is ours already, for when there is no other left."""

import os
from contextlib import suppress
from pathlib import Path

from trainingsveld.store.disk import Disk, write_new

SIZE = 256 * 1024
"""Enough to seal several recordings and to close a database."""


def keep_reserve(disk: Disk, path: Path) -> bool:
    """See that the reserve is there and whole; False when there is no room for it."""
    try:
        file = disk.open(path)
    except OSError:
        pass
    else:
        try:
            if disk.size(file) >= SIZE:
                return True
        finally:
            disk.close(file)
    with suppress(OSError):
        disk.unlink(path)
        write_new(disk, path, os.urandom(SIZE))  # zeros might be kept without taking room
        return True
    return False


def free_reserve(disk: Disk, path: Path) -> None:
    """Give the room free, for something that has to be written now."""
    with suppress(OSError):
        disk.unlink(path)
        disk.sync_folder(path.parent)
