"""The few things that kept files ask of a disk, so that tests can let each of them fail.

Every call may raise OSError. A write may write less than it was given.
"""

import errno
from contextlib import suppress
from pathlib import Path
from typing import Protocol


class Disk(Protocol):
    """Files by number, folders by path. Paths are absolute; a new file is for its owner alone."""

    def create(self, path: Path) -> int:
        """Make a file that is not there yet, and give its number."""
        ...

    def open(self, path: Path, *, write: bool = False) -> int:
        """Open a file to read, or also to write in place."""
        ...

    def size(self, file: int) -> int:
        """Give a file's length in bytes."""
        ...

    def read(self, file: int, at: int, size: int) -> bytes:
        """Read at most so many bytes; nothing at the end of the file."""
        ...

    def write(self, file: int, data: bytes, at: int) -> int:
        """Write some of it at a place, and give how many bytes that were."""
        ...

    def cut(self, file: int, size: int) -> None:
        """Make the file end here."""
        ...

    def sync(self, file: int) -> None:
        """Wait until what was written is on the disk itself."""
        ...

    def close(self, file: int) -> None:
        """Let go of it."""
        ...

    def rename(self, old: Path, new: Path) -> None:
        """Give a file another name, in place of what has it."""
        ...

    def unlink(self, path: Path) -> None:
        """Take a name away; no matter when it is not there."""
        ...

    def make_folder(self, path: Path) -> None:
        """Make a folder and those above it, for its owner alone; no matter when it is there."""
        ...

    def remove_folder(self, path: Path) -> None:
        """Take an empty folder away; no matter when it is not there."""
        ...

    def sync_folder(self, path: Path) -> None:
        """Wait until the names in a folder are on the disk itself."""
        ...

    def names(self, folder: Path) -> tuple[str, ...]:
        """Name what is in a folder, in order; none when it is not there."""
        ...


def write_whole(disk: Disk, file: int, data: bytes, at: int) -> None:
    """Write all of it, however the disk cuts it up. Raises OSError."""
    done = 0
    while done < len(data):
        try:
            count = disk.write(file, data[done:] if done else data, at + done)
        except InterruptedError:
            continue
        if count <= 0:
            raise OSError(errno.EIO, "the disk takes nothing")
        done += count


def read_whole(disk: Disk, path: Path, most: int) -> bytes:
    """Read a small file of at most `most` bytes. Raises OSError; EFBIG when it is larger."""
    file = disk.open(path)
    try:
        if disk.size(file) > most:
            raise OSError(errno.EFBIG, "larger than such a file can be", str(path))
        return read_at(disk, file, 0, most)
    finally:
        disk.close(file)


def read_at(disk: Disk, file: int, at: int, size: int) -> bytes:
    """Read so many bytes, fewer only at the end of the file. Raises OSError."""
    parts: list[bytes] = []
    while size > 0:
        try:
            part = disk.read(file, at, size)
        except InterruptedError:
            continue
        if not part:
            break
        parts.append(part)
        at, size = at + len(part), size - len(part)
    return b"".join(parts)


def wait_for(disk: Disk, file: int) -> None:
    """Wait until it is on the disk, however often that is interrupted. Raises OSError."""
    while True:
        try:
            return disk.sync(file)
        except InterruptedError:
            continue


def write_new(disk: Disk, path: Path, data: bytes) -> None:
    """Make a file with this in it, on the disk before it returns; none is left when that fails."""
    file = disk.create(path)
    try:
        try:
            write_whole(disk, file, data, 0)
            wait_for(disk, file)
        finally:
            disk.close(file)
        disk.sync_folder(path.parent)
    except OSError:
        with suppress(OSError):
            disk.unlink(path)
        raise


def overwrite(disk: Disk, path: Path, data: bytes) -> None:
    """Put other bytes in place of the first of a file, without needing room. Raises OSError."""
    file = disk.open(path, write=True)
    try:
        write_whole(disk, file, data, 0)
        wait_for(disk, file)
    finally:
        disk.close(file)
