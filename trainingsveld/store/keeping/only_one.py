"""One program at a time that changes what is kept: the app, or a command."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Self

from trainingsveld.store.kept_error import KeptError, of_disk


class OnlyOne:
    """A lock of the system's on a file; it goes with the program, however that ends.

    Raises KeptError "people-busy" when another program has it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = -1

    def __enter__(self) -> Self:
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise of_disk(error) from error
        try:
            _take(self._file)
        except OSError as error:
            os.close(self._file)
            raise KeptError("people-busy") from error
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            os.close(self._file)


if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
