"""The role-play actor's recordings: sound files beside a case, spoken instead of the voice.

`audio/<language>/<node>[.<n>].flac` (or `.wav`): n is the variant's number, counting from 1, and
without n a file is for variant 1. The folder is listed and its names are matched, so that no path
is ever made from what a case says.
"""

import asyncio
import logging
import os
import re
import stat
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path

from trainingsveld.speech.actor_decoder import MOST
from trainingsveld.speech.error import SpeechError
from trainingsveld.speech.sound import Sound

log = logging.getLogger(__name__)
Decode = Callable[[bytes], Awaitable[Sound]]
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_NAME = re.compile(r"([a-z][a-z0-9-]{0,63})(?:\.([1-9][0-9]{0,3}))?\.(flac|wav)")
_MOST_NAMES = 20_000  # in a folder; the rest is not looked at
_MOST_KEPT = 32 * 1024 * 1024  # bytes of decoded sound in memory: almost six minutes at 48 kHz
_Key = tuple[str, int]


class ActorLines:
    """The recordings of one case in one language; `folder` is where the case file lies.

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
    ) -> None:
        self._folder = folder if _LANGUAGE.fullmatch(language) else None
        self._listed = listed
        self._language, self._decode = language, decode
        self._files: dict[_Key, Path] | None = None
        self._kept: dict[_Key, Sound] = {}
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

    def _find(self, folder: Path) -> dict[_Key, Path]:
        if not self._listed:
            return _found(folder, self._language)
        start = f"{self._language}/"
        named = ((name.removeprefix(start), path) for name, path in self._listed)
        return _ranked((name, path) for name, path in named if "/" not in name)

    def _keep(self, key: _Key, sound: Sound) -> None:
        size = self._size + len(sound.samples)
        self._full = size > _MOST_KEPT
        if not self._full and key not in self._kept:
            self._kept[key] = sound
            self._size = size


def _found(folder: Path, language: str) -> dict[_Key, Path]:
    """Find each line's best file in the folder for a language."""
    with suppress(OSError, RuntimeError, ValueError):  # a folder that is not there, a loop of links
        root = folder.resolve(strict=True)
        place = (root / "audio" / language).resolve(strict=True)
        if place.is_relative_to(root):
            return _ranked(_listed(place))
    return {}


def _ranked(files: Iterable[tuple[str, Path]]) -> dict[_Key, Path]:
    """Choose each line's best file: one with a number before one without, FLAC before WAV."""
    ranked: dict[_Key, tuple[tuple[bool, bool, str], Path]] = {}
    for name, path in files:
        # Lower case, so that what plays where case is ignored plays everywhere.
        match = _NAME.fullmatch(name.lower()) if name.isascii() else None
        if match:
            node, number, kind = match.groups()
            rank = (number is None, kind == "wav", name.swapcase())  # lower case first
            key = (node, int(number or 1))
            ranked[key] = min(ranked.get(key, (rank, path)), (rank, path))
    return {key: path for key, (_, path) in ranked.items()}


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
