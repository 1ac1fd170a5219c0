"""The keys of sessions in the event log, each in a file of its own for as long as it can go on.

At *open* and *team* whoever sits at this computer may go on after a crash, so the key lies beside
the log. It is no lock against them. It is what makes the end of a session an end: a row that was
deleted stays in a journal, in a backup and on the device, a file that was overwritten in place does
not, and without it nothing of those rows can be read. Loads no cipher: the window waits for this.
"""

import hashlib
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from trainingsveld.store.disk import Disk, RealDisk, read_whole, write_new
from trainingsveld.store.disk.replace import spoil
from trainingsveld.store.error import StoreError
from trainingsveld.store.kept_error import of_disk

MAGIC = b"\x89TVKEY\r\n"
KEY = 32
SIZE = 4096
"""A block of the disk: overwriting it in place leaves nothing of it."""
END = ".key"


class LogKeys:
    """Keys by session. Without a folder they are in memory alone."""

    def __init__(self, folder: Path | None, disk: Disk | None = None) -> None:
        self.folder = folder
        self._disk = disk or RealDisk()
        self._known: dict[str, bytearray] = {}

    def key(self, session: str) -> bytearray | None:
        """Give a session's key, as long as there is one."""
        if session not in self._known and self.folder:
            with suppress(OSError):
                data = read_whole(self._disk, self._file(session), SIZE)
                if len(data) == SIZE and data.startswith(MAGIC):
                    self._known[session] = bytearray(data[len(MAGIC) :][:KEY])
        return self._known.get(session)

    def make(self, session: str) -> bytearray:
        """Give its key, a new one where there is none; `keep` has to follow before a row of it."""
        return self.key(session) or self._known.setdefault(session, bytearray(os.urandom(KEY)))

    def keep(self, session: str) -> None:
        """See that the key is on the disk. Raises StoreError "log-full" or "log-unwritable"."""
        key = self._known.get(session)
        if key is None or self.folder is None:
            return
        path = self._file(session)
        data = MAGIC + bytes(key)
        try:
            if path.name in self._disk.names(self.folder):
                with suppress(OSError):
                    if read_whole(self._disk, path, SIZE).startswith(data):
                        return
                spoil(self._disk, path)
            self._disk.make_folder(self.folder)
            write_new(self._disk, path, data + os.urandom(SIZE - len(data)))
        except OSError as error:
            full = of_disk(error).code == "disk-full"
            raise StoreError("log-full" if full else "log-unwritable", str(error)) from error

    def destroy(self, session: str) -> bool:
        """Overwrite it, in memory and on the disk; false when the disk keeps its name."""
        if key := self._known.pop(session, None):
            key[:] = bytes(len(key))
        return self.folder is None or self._spoil(self._file(session))

    def destroy_all_but(self, sessions: Iterable[str]) -> int:
        """Overwrite the keys of sessions that are no longer in the log; give how many."""
        if self.folder is None:
            return 0
        there = {self._file(session).name for session in sessions}
        names = [name for name in self._names() if name.endswith(END) and name not in there]
        return sum(self._spoil(self.folder / name) for name in names)

    def close(self) -> None:
        """Forget them; what is on the disk stays, to go on with."""
        for key in self._known.values():
            key[:] = bytes(len(key))
        self._known.clear()

    def _names(self) -> tuple[str, ...]:
        try:
            return self._disk.names(self.folder) if self.folder else ()
        except OSError:
            return ()

    def _spoil(self, path: Path) -> bool:
        try:
            if path.name in self._disk.names(path.parent):
                spoil(self._disk, path)
        except OSError:
            return False
        return True

    def _file(self, session: str) -> Path:
        """A file's name is worked out, so that no name in a planted log leads elsewhere."""
        assert self.folder is not None  # noqa: S101 - memory has no files
        name = hashlib.blake2b(session.encode("utf-8", "surrogateescape"), digest_size=16)
        return self.folder / f"{name.hexdigest()}{END}"
