"""A mark that the program runs: one that is left behind says that it was ended by force.

It says nothing about anybody, nor whether a session was on.
"""

from contextlib import suppress
from pathlib import Path
from typing import Self


class RunMark:
    """There while it is entered; `by_force` says whether the last run took its own away."""

    def __init__(self, mark: Path | None) -> None:
        self._mark = mark
        self.by_force = False

    def __enter__(self) -> Self:
        if self._mark:
            with suppress(OSError):
                self.by_force = self._mark.exists()
                self._mark.touch()
        return self

    def __exit__(self, *_: object) -> None:
        if self._mark:
            with suppress(OSError):
                self._mark.unlink(missing_ok=True)
