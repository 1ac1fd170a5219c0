"""The one door for packs: whatever comes in as a pack is read here, and nowhere else.

A pack may come from anybody. Names in it are only compared, never used as paths; every file has to
be listed in `pack.toml` with its hash, be of a kind that cases need, and be sound as that kind.
Time and memory are bounded whatever the pack says: nothing is read before its size was looked at,
and files are gone through one at a time.
"""

import hashlib
import os
import stat
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from trainingsveld.authoring.packs.archive import MOST_BYTES as _MOST_TOTAL
from trainingsveld.authoring.packs.archive import Entry, Source, content, entries
from trainingsveld.authoring.packs.picture import MOST_BYTES as MOST_PICTURE
from trainingsveld.authoring.packs.picture import is_sound_picture
from trainingsveld.scenario import LIMITS, Scenario, read
from trainingsveld.scenario.packs import (
    MANIFEST,
    Kind,
    PackFault,
    kind_of,
    read_manifest,
    recording_of,
)
from trainingsveld.scenario.packs.manifest import MOST_BYTES as MOST_MANIFEST

MOST_RECORDING = 24 * 1024 * 1024
MOST_CASES = 60
MOST_PICTURES = 100

Listen = Callable[[bytes], bool]
"""Says whether a recording can be played: WAV or FLAC, mono or stereo, of a minute at most …

It must decode it where that can do no harm.
"""
_MOST: dict[Kind, int] = {
    "case": LIMITS.bytes + 3,
    "recording": MOST_RECORDING,
    "picture": MOST_PICTURE,
}


@dataclass(frozen=True, slots=True)
class Passed:
    """A file that may come in. `scenario` is there for a case."""

    name: str
    data: bytes
    scenario: Scenario | None = None


class Pack:
    """A pack whose outside is in order. `files` looks at the inside."""

    def __init__(self, source: Source) -> None:
        """Read container and `pack.toml`. Raises PackFault."""
        self._source = source
        self._entries = {entry.name: entry for entry in entries(source)}
        own = self._entries.pop(MANIFEST, None)
        if own is None:
            raise PackFault("no-manifest")
        if own.size > MOST_MANIFEST:
            raise PackFault("big", MANIFEST, most=str(MOST_MANIFEST // 1024))
        data = content(source, own)
        self.manifest_file = data
        """The bytes of `pack.toml`."""
        self.manifest = read_manifest(data, whole=True)
        self.fingerprint = hashlib.sha256(data).hexdigest()
        """Of the pack as a whole: `pack.toml` names the hash of everything else."""
        self._hashes = dict(self.manifest.files)
        _compare(self._hashes, self._entries)

    @property
    def size(self) -> int:
        """The bytes of all files together."""
        return sum(entry.size for entry in self._entries.values())

    def files(self, listen: Listen) -> Iterator[Passed]:
        """Give each file as soon as it has been looked at; cases first. Raises PackFault."""
        seen: dict[tuple[str, str], str] = {}
        languages: set[str] = set()
        cases = [name for name in self._entries if kind_of(name) == "case"]
        for name in sorted(cases):
            passed = self._pass(name, listen)
            if scenario := passed.scenario:
                key = (scenario.id, scenario.language)
                if key in seen:
                    raise PackFault("same-case", name, other=seen[key])
                seen[key] = name
                languages.add(scenario.language)
            yield passed
        if languages != set(self.manifest.languages):
            raise PackFault("languages", MANIFEST, found=", ".join(sorted(languages)))
        for name in sorted(self._entries.keys() - {*cases}):
            yield self._pass(name, listen)

    def _pass(self, name: str, listen: Listen) -> Passed:
        data = content(self._source, self._entries[name])
        if hashlib.sha256(data).hexdigest() != self._hashes[name]:
            raise PackFault("hash", name)
        match kind_of(name):
            case "case":
                reading = read(data)
                if reading.scenario is None:
                    wrong = [one for one in reading.findings if one.severity == "error"]
                    raise PackFault("case", name, wrong[0])
                return Passed(name, data, reading.scenario)
            case "picture" if not is_sound_picture(data):
                raise PackFault("picture", name)
            case "recording" if not listen(data):
                raise PackFault("recording", name)
            case _:
                return Passed(name, data)


def _compare(listed: Mapping[str, str], found: Mapping[str, Entry]) -> None:
    """Refuse what is there and not listed, listed and not there, of no use, or too large."""
    for name in sorted(found.keys() | listed.keys()):
        if name not in listed:
            raise PackFault("unlisted", name)
        if name not in found:
            raise PackFault("missing", name)
    cases = {name.rpartition("/")[0] for name in found if kind_of(name) == "case"}
    if sum(kind_of(name) == "case" for name in found) not in range(1, MOST_CASES + 1):
        raise PackFault("how-many-cases", most=str(MOST_CASES))
    if sum(kind_of(name) == "picture" for name in found) > MOST_PICTURES:
        raise PackFault("many-pictures", most=str(MOST_PICTURES))
    total = 0
    for name, entry in sorted(found.items()):
        kind = kind_of(name)
        if kind is None:
            raise PackFault("kind", name)
        if entry.size > _MOST[kind]:
            raise PackFault("big", name, most=str(_MOST[kind] // 1024))
        recording = recording_of(name)
        if recording and recording[0].removesuffix("/") not in cases:
            raise PackFault("stray", name)
        total += entry.size
    if total > _MOST_TOTAL:
        raise PackFault("big-pack", most=str(_MOST_TOTAL // 1024 // 1024))


class _File:
    """A file as a source."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file, self.size = file, size

    def read(self, at: int, count: int) -> bytes:
        try:
            self._file.seek(at)
            return self._file.read(count)
        except OSError:  # the stick it was on is gone
            raise PackFault("cut-off") from None


@contextmanager
def open_pack(path: Path) -> Generator[Pack]:
    """Open a pack. Raises PackFault, and OSError when the file cannot be read."""
    # without waiting for the other end of a pipe
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags), "rb") as file:  # noqa: PTH123 - a descriptor
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise PackFault("no-zip")
        yield Pack(_File(file, status.st_size))
