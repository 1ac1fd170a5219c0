"""Rendered lines on disk, by text, voice and settings; and a voice that looks there first."""

import asyncio
import contextlib
import hashlib
import json
import logging
import os
import struct
import tempfile
from collections import OrderedDict
from pathlib import Path

from msgspec.structs import asdict

from trainingsveld.speech.error import Availability, SpeechError
from trainingsveld.speech.ports import Line, Voice
from trainingsveld.speech.sound import Sound

log = logging.getLogger(__name__)
LIMIT = 200_000_000
"""Bytes on disk: about two hours of speech."""
_IN_MEMORY = 32_000_000
_HEAD = struct.Struct("<4sIB32s")  # mark, rate, channels, SHA-256 of all else
_MARK = b"TVS1"
_ENDING = ".sound"
_HALF = "half-"  # one that a crash left is evicted like any other


def key(identity: str, line: Line) -> str:
    """Name what the line sounds like, said by this voice."""
    said = json.dumps([identity, asdict(line)], sort_keys=True)
    return hashlib.sha256(said.encode(errors="surrogatepass")).hexdigest()


class Cache:
    """A folder of sounds. Whatever is damaged, missing or forbidden is a miss, never an error.

    Blocks on the disk: call it in a thread. Several processes may share a folder.
    """

    def __init__(self, folder: Path, limit: int = LIMIT) -> None:
        self._folder, self._limit = folder, limit
        self._size: int | None = None  # bytes, as far as we know
        self._complained = False

    def get(self, name: str) -> Sound | None:
        """Return the sound, and remember that it was wanted."""
        file = self._folder / (name + _ENDING)
        try:
            data = file.read_bytes()
        except OSError:
            return None
        sound = _unpack(data)
        with contextlib.suppress(OSError):
            if sound is None:
                file.unlink()
            else:
                os.utime(file)
        return sound

    def put(self, name: str, sound: Sound) -> None:
        """Keep the sound: as a whole or not at all; the longest unused make room for it."""
        data = _pack(sound)
        if len(data) > self._limit:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(
                dir=self._folder, prefix=_HALF, suffix=_ENDING, delete=False
            ) as half:
                pass
            try:
                Path(half.name).write_bytes(data)
                Path(half.name).replace(self._folder / (name + _ENDING))
            except OSError:
                Path(half.name).unlink(missing_ok=True)
                raise
            self._make_room(len(data))
        except OSError as error:
            if not self._complained:
                log.warning("rendered lines are not kept on disk: %s", error)
            self._complained = True

    def _make_room(self, added: int) -> None:
        if self._size is not None:
            self._size += added
            if self._size <= self._limit:
                return
        files = sorted(_files(self._folder))
        self._size = sum(size for _, size, _ in files)
        for _, size, file in files:
            if self._size <= self._limit:
                return
            file.unlink(missing_ok=True)
            self._size -= size


def _files(folder: Path) -> list[tuple[float, int, Path]]:
    found: list[tuple[float, int, Path]] = []
    for file in folder.glob("*" + _ENDING):
        with contextlib.suppress(OSError):  # another process was faster
            state = file.stat()
            found.append((state.st_mtime, state.st_size, file))
    return found


def _pack(sound: Sound) -> bytes:
    kind = struct.pack("<IB", sound.rate, sound.channels)
    checksum = hashlib.sha256(kind + sound.samples).digest()
    return _HEAD.pack(_MARK, sound.rate, sound.channels, checksum) + sound.samples


def _unpack(data: bytes) -> Sound | None:
    try:
        _, rate, channels, _ = _HEAD.unpack_from(data)
        sound = Sound(data[_HEAD.size :], rate, channels)
    except (struct.error, SpeechError):
        return None
    return sound if _pack(sound) == data else None


class CachedVoice:
    """A voice that renders a line once: then it is in memory, or on disk if there is a cache."""

    def __init__(self, voice: Voice, cache: Cache | None) -> None:
        self._voice, self._cache = voice, cache
        self._memory: OrderedDict[str, Sound] = OrderedDict()
        self._size = 0

    @property
    def identity(self) -> str:
        """That of the voice itself."""
        return self._voice.identity

    async def availability(self) -> Availability:
        """Ask the voice itself."""
        return await self._voice.availability()

    async def close(self) -> None:
        """Close the voice itself."""
        await self._voice.close()

    async def render(self, line: Line) -> Sound:
        """Return the line as it was rendered before, or as the voice renders it now."""
        name = key(self.identity, line)
        if name in self._memory:
            self._memory.move_to_end(name)
            return self._memory[name]
        sound = await asyncio.to_thread(self._cache.get, name) if self._cache else None
        if sound is None:
            sound = await self._voice.render(line)
            if self._cache:
                await asyncio.to_thread(self._cache.put, name, sound)
        self._remember(name, sound)
        return sound

    def _remember(self, name: str, sound: Sound) -> None:
        if name not in self._memory:
            self._size += len(sound.samples)
        self._memory[name] = sound
        while self._size > _IN_MEMORY:
            _, oldest = self._memory.popitem(last=False)
            self._size -= len(oldest.samples)
