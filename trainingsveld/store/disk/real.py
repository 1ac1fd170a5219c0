"""The disk that is there."""

import os
import sys
from contextlib import suppress
from pathlib import Path

_BINARY = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)


class RealDisk:
    """`Disk` by the system's own calls."""

    def create(self, path: Path) -> int:
        """Make a file that is not there yet, and give its number."""
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)

    def open(self, path: Path, *, write: bool = False) -> int:
        """Open a file to read, or also to write in place."""
        return os.open(path, (os.O_RDWR if write else os.O_RDONLY) | _BINARY)

    def size(self, file: int) -> int:
        """Give a file's length in bytes."""
        return os.fstat(file).st_size

    if sys.platform == "win32":

        def read(self, file: int, at: int, size: int) -> bytes:
            """Read at most so many bytes; nothing at the end of the file."""
            os.lseek(file, at, os.SEEK_SET)
            return os.read(file, size)

        def write(self, file: int, data: bytes, at: int) -> int:
            """Write some of it at a place, and give how many bytes that were."""
            os.lseek(file, at, os.SEEK_SET)
            return os.write(file, data)

    else:

        def read(self, file: int, at: int, size: int) -> bytes:
            """Read at most so many bytes; nothing at the end of the file."""
            return os.pread(file, size, at)

        def write(self, file: int, data: bytes, at: int) -> int:
            """Write some of it at a place, and give how many bytes that were."""
            return os.pwrite(file, data, at)

    def cut(self, file: int, size: int) -> None:
        """Make the file end here."""
        os.ftruncate(file, size)

    def sync(self, file: int) -> None:
        """Wait until what was written is on the disk itself."""
        if sys.platform == "linux":
            os.fdatasync(file)
            return
        if sys.platform == "darwin":  # there fsync leaves it in the drive's own memory
            import fcntl  # noqa: PLC0415 - there is none on Windows

            with suppress(OSError):
                fcntl.fcntl(file, fcntl.F_FULLFSYNC)
                return
        os.fsync(file)

    def close(self, file: int) -> None:
        """Let go of it."""
        os.close(file)

    def rename(self, old: Path, new: Path) -> None:
        """Give a file another name, in place of what has it."""
        old.replace(new)

    def unlink(self, path: Path) -> None:
        """Take a name away; no matter when it is not there."""
        path.unlink(missing_ok=True)

    def make_folder(self, path: Path) -> None:
        """Make a folder and those above it, for its owner alone; no matter when it is there."""
        path.mkdir(mode=0o700, parents=True, exist_ok=True)

    def remove_folder(self, path: Path) -> None:
        """Take an empty folder away; no matter when it is not there."""
        with suppress(FileNotFoundError):
            path.rmdir()

    def sync_folder(self, path: Path) -> None:
        """Wait until the names in a folder are on the disk itself."""
        if sys.platform == "win32":  # a folder cannot be opened there; its journal keeps the order
            return
        folder = os.open(path, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def names(self, folder: Path) -> tuple[str, ...]:
        """Name what is in a folder, in order; none when it is not there."""
        try:
            return tuple(sorted(entry.name for entry in folder.iterdir()))
        except FileNotFoundError:
            return ()
