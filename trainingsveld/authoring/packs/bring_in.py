"""From a file to an installed pack: through the door into a store, with progress, or not at all."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from trainingsveld.authoring.packs.door import Listen, Pack, open_pack
from trainingsveld.scenario.packs import Manifest, PackFault

Told = Callable[[int, int], bool]
"""Is told how many bytes of how many were looked at; says whether to go on."""


class Stopped(Exception):
    """Somebody stopped it; everything is as it was."""


class Shelf(Protocol):
    """Where installed packs are kept."""

    def put(self, manifest_file: bytes, files: Iterator[tuple[str, bytes]]) -> None:
        """Keep all of it in one step, instead of another version of the same pack.

        What `files` raises leaves everything as it was.
        """
        ...


def look_at_pack(path: Path) -> tuple[Manifest, str]:
    """Give what a pack says about itself, and its fingerprint. Raises PackFault and OSError."""
    with open_pack(path) as pack:
        return pack.manifest, pack.fingerprint


def bring_in(
    path: Path, shelf: Shelf, listen: Listen, told: Told, fingerprint: str = ""
) -> Manifest:
    """Install a pack. Raises PackFault, OSError, Stopped, and what the shelf raises.

    With a `fingerprint` it has to be the pack that was looked at before.
    """
    with open_pack(path) as pack:
        if fingerprint not in ("", pack.fingerprint):
            raise PackFault("changed")
        shelf.put(pack.manifest_file, _counted(pack, listen, told))
        return pack.manifest


def _counted(pack: Pack, listen: Listen, told: Told) -> Iterator[tuple[str, bytes]]:
    done = 0
    if not told(0, pack.size):
        raise Stopped
    for passed in pack.files(listen):
        done += len(passed.data)
        if not told(done, pack.size):
            raise Stopped
        yield passed.name, passed.data
