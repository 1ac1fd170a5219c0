"""The role-play actor's recordings: sound files beside a case, spoken instead of the voice.

`audio/<language>/<node>[.<n>].flac` (or `.wav`): n is the variant's number, counting from 1, and
without n a file is for variant 1. Before that, `audio/<case id>/<language>/` is looked into, for
cases that share a folder. Folders are listed and names are matched, so that no path is ever made
from what a case says about a line.
"""

import asyncio
import logging
import os
import stat
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path

from trainingsveld.scenario.recordings import LineKey, best_of, folders_of
from trainingsveld.speech.actor_decoder import MOST
from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.sound import Sound

log = logging.getLogger(__name__)
Decode = Callable[[bytes], Awaitable[Sound]]
_MOST_NAMES = 20_000  # in a folder; the rest is not looked at
_MOST_KEPT = 32 * 1024 * 1024  # bytes of decoded sound in memory: almost six minutes at 48 kHz


class ActorLines:
    """The recordings of one case, by its id, in one language; `folder` is where its file lies.

    Those of an installed pack are `listed` instead, as `<language>/<name>` with where they lie.
    The folder is listed once, at the first line. Files are decoded when they are first asked for,
    and kept in memory as far as there is room.
    """

    def __init__(
        self,
        folder: Path | None,
        language: str,
        decode: Decode,
        listed: Sequence[tuple[str, Path]] = (),
        case: str = "",
    ) -> None:
        self._folders = folders_of(case, language)
        self._folder = folder if self._folders else None
        self._listed = listed
        self._language, self._decode = language, decode
        self._files: dict[LineKey, Path] | None = None
        self._kept: dict[LineKey, Sound] = {}
        self._size = 0
        self._full = False

    async def prepare(self, lines: Iterable[tuple[str, int]]) -> None:
        """Decode these lines (node, variant) before they are needed, as many as can be kept."""
        for node, variant in lines:
            if self._folder is None or self._full:
                return
            await self.line(node, variant)

    async def line(self, node: str, variant: int) -> Sound | None:
        """Give the recording of this line; None where there is none, or none that can be used."""
        if self._folder is None:
            return None
        key = (node, variant)
        if key in self._kept:
            return self._kept[key]
        if self._files is None:
            self._files = await asyncio.to_thread(self._find, self._folder)
        path = self._files.get(key)
        if path is None:
            return None
        try:
            sound = await self._decode(await asyncio.to_thread(_content, path))
        except (OSError, SpeechError) as error:
            log.warning("the recording of %s.%d is not used: %s", node, variant, error)
            self._files.pop(key, None)
            return None
        self._keep(key, sound)
        return sound

    def _find(self, folder: Path) -> dict[LineKey, Path]:
        if not self._listed:
            found: dict[LineKey, Path] = {}
            for parts in reversed(self._folders):
                found |= _found(folder, parts)
            return found
        start = f"{self._language}/"
        named = ((name.removeprefix(start), path) for name, path in self._listed)
        return best_of((name, path) for name, path in named if "/" not in name)

    def _keep(self, key: LineKey, sound: Sound) -> None:
        size = self._size + len(sound.samples)
        self._full = size > _MOST_KEPT
        if not self._full and key not in self._kept:
            self._kept[key] = sound
            self._size = size


def _found(folder: Path, parts: tuple[str, ...]) -> dict[LineKey, Path]:
    """Find each line's best file in one of the folders beside the case."""
    with suppress(OSError, RuntimeError, ValueError):  # a folder that is not there, a loop of links
        root = folder.resolve(strict=True)
        place = root.joinpath(*parts).resolve(strict=True)
        if place.is_relative_to(root):
            return best_of(_listed(place))
    return {}


def _listed(place: Path) -> Iterator[tuple[str, Path]]:
    """Each name with the file it stands for; nothing that lies outside."""
    with os.scandir(place) as entries:
        for entry in islice(entries, _MOST_NAMES):
            with suppress(OSError, RuntimeError):
                path = Path(entry.path).resolve(strict=True)
                if path.is_relative_to(place) and path.is_file():
                    yield entry.name, path


def _content(path: Path) -> bytes:
    """Read a file that may have been put there by anybody; OSError, SpeechError "bad-sound"."""
    # without following a link, and without waiting for the other end of a pipe
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    with open(os.open(path, flags | getattr(os, "O_BINARY", 0)), "rb") as file:  # noqa: PTH123 - a descriptor
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode) or status.st_size > MOST:
            raise SpeechError("bad-sound", f"no file, or larger than {MOST} bytes")
        return file.read(MOST + 1)
