"""What the library page may ask about packs. `app` implements it; tests fake it.

Nothing here is awaited: what takes time reports back later, on the screen's own thread.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from msgspec import Struct
from PySide6.QtGui import QImage

from trainingsveld.scenario.packs import Manifest
from trainingsveld.store.library import Shelf


class Look(Struct, frozen=True):
    """What was found in a file: a pack, and perhaps another version of it that is `present`.

    Without a manifest it is no pack that can be used, and `refusal` is the sentence that says why.
    """

    manifest: Manifest | None = None
    fingerprint: str = ""
    present: Manifest | None = None
    refusal: str = ""


class Ended(Struct, frozen=True):
    """How installing or removing ended; without a `refusal` and not `ok` it was stopped."""

    ok: bool
    refusal: str = ""


class PackDesk(Protocol):
    """The packs of the library. One thing at a time."""

    def shelves(self) -> tuple[Shelf, ...]:
        """List the installed packs."""
        ...

    def picture(self, pack: Shelf, told: Callable[[QImage], None]) -> None:
        """Read the picture of a pack that has one; an empty one when it may not be shown."""
        ...

    def look(self, file: Path, told: Callable[[Look], None]) -> None:
        """Find out what a file is."""
        ...

    def install(
        self,
        file: Path,
        fingerprint: str,
        progress: Callable[[int, int], None],
        done: Callable[[Ended], None],
    ) -> None:
        """Install the pack that was looked at, instead of any other version of it."""
        ...

    def stop(self) -> None:
        """Stop installing; everything is then as it was."""
        ...

    def remove(self, pack_id: str, done: Callable[[Ended], None]) -> None:
        """Take a pack away. A call that is going on has its own copy of the case."""
        ...
