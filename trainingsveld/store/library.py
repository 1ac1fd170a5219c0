"""The cases there are: those that ship, those the user put beside them, and installed packs."""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from stat import S_ISREG

from trainingsveld.scenario import LIMITS, Finding, Reading, Scenario, fingerprint, read
from trainingsveld.scenario.packs import MANIFEST as PACK
from trainingsveld.scenario.packs import (
    Manifest,
    PackFault,
    kind_of,
    read_manifest,
    recording_of,
)
from trainingsveld.scenario.packs.manifest import MOST_BYTES
from trainingsveld.store.case_cache import CaseCache
from trainingsveld.store.error import StoreError
from trainingsveld.store.packs import InstalledPack, Packs

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One file of the library. `scenario` is None when the findings are errors.

    Of an installed `pack` (its id) `recordings` are the names and places of the sound files; for
    any other case they lie beside the file.
    """

    path: Path
    text: str
    scenario: Scenario | None
    findings: tuple[Finding, ...]
    pack: str = ""
    recordings: tuple[tuple[str, Path], ...] = ()


@dataclass(frozen=True, slots=True)
class Shelf:
    """A pack in the library: installed, or a folder with a `pack.toml` that lies there."""

    manifest: Manifest
    cases: int
    folder: Path
    fingerprint: str = ""

    @property
    def installed(self) -> bool:
        """Whether it can be removed."""
        return bool(self.fingerprint)


class Library:
    """Reads the folders anew each time it is asked; a file that cannot be read is left out."""

    def __init__(
        self, folders: tuple[Path, ...], packs: Packs | None = None, cache: Path | None = None
    ) -> None:
        self._folders, self._packs = folders, packs
        self._cache = CaseCache(cache) if cache else None
        self._known: dict[tuple[Path, int, int], CaseFile] = {}

    def cases(self) -> tuple[CaseFile, ...]:
        """List the cases by file name, those of packs last; an unchanged file is not read twice.

        An installed pack takes the place of the one of the same id that ships.
        """
        installed: tuple[InstalledPack, ...] = ()
        with suppress(StoreError):  # `shelves` tells
            installed = self._packs.installed() if self._packs else ()
        found = [self._open(path) for path in self._paths({one.manifest.id for one in installed})]
        for pack in installed:
            for name, path in pack.files.items():
                if kind_of(name) == "case":
                    found.append(self._open(path, pack.manifest.id, _recordings(pack, name)))
        return tuple(one for one in found if one)

    def shelves(self) -> tuple[Shelf, ...]:
        """List the packs: those that are installed, then the folders. Raises StoreError."""
        installed = self._packs.installed() if self._packs else ()
        found = [
            Shelf(one.manifest, len(_cases(one.manifest)), one.room, one.fingerprint)
            for one in installed
        ]
        replaced = {one.manifest.id for one in installed}
        for folder in self._folders:
            for place, manifest in _folders_with_a_pack(folder):
                if folder != SHIPPED or manifest.id not in replaced:
                    found.append(Shelf(manifest, len(case_paths(place)), place))
        return tuple(found)

    def reopen(self, path: Path) -> CaseFile:
        """Read a case as it is now. Raises OSError."""
        found = open_case_file(path)
        known = next((one for one in self.cases() if one.path == path), found)
        return replace(found, pack=known.pack, recordings=known.recordings)

    def _paths(self, installed: Collection[str]) -> list[Path]:
        paths: list[Path] = []
        for folder in self._folders:
            with suppress(OSError):  # a folder above it may be closed to us
                paths += case_paths(folder)
        if installed:
            for place, manifest in _folders_with_a_pack(SHIPPED):
                if manifest.id in installed:
                    paths = [path for path in paths if not path.is_relative_to(place)]
        return paths

    def _open(
        self, path: Path, pack: str = "", recordings: tuple[tuple[str, Path], ...] = ()
    ) -> CaseFile | None:
        try:
            status = path.stat()
            if not S_ISREG(status.st_mode):  # a pipe would keep the window waiting for ever
                return None
            key = (path, status.st_mtime_ns, status.st_size)
            if key not in self._known:
                found = open_case_file(path, self._cache)
                self._known[key] = replace(found, pack=pack, recordings=recordings)
            return self._known[key]
        except OSError:
            return None


def case_paths(folder: Path) -> list[Path]:
    """List what may be cases by file name: in the folder, in one of a pack, in one of a case.

    Raises OSError.
    """
    found: list[Path] = []
    if folder.is_dir():
        for pattern in ("*.toml", "*/*.toml", "*/*/*.toml"):
            found += (path for path in folder.glob(pattern) if not _is_beside(path.name))
    return sorted(found, key=lambda path: (path.name, path))


def _is_beside(name: str) -> bool:
    """Whether a file of that name is no case but stands beside some: a pack's, or a map's."""
    return name == PACK or name.endswith(".map.toml")


def _folders_with_a_pack(folder: Path) -> list[tuple[Path, Manifest]]:
    """Find the folders in this one that say what pack they are; what cannot be read is none."""
    found: list[tuple[Path, Manifest]] = []
    with suppress(OSError):
        for path in sorted(folder.glob(f"*/{PACK}")):
            with suppress(OSError, PackFault), path.open("rb") as file:
                found.append((path.parent, read_manifest(file.read(MOST_BYTES + 1), whole=False)))
    return found


def _cases(manifest: Manifest) -> list[str]:
    return [name for name, _ in manifest.files if kind_of(name) == "case"]


def _recordings(pack: InstalledPack, case: str) -> tuple[tuple[str, Path], ...]:
    """Find the recordings beside a case of a pack, by their own names, for its language only."""
    folder = case.rpartition("/")[0]
    found: list[tuple[str, Path]] = []
    for name, path in pack.files.items():
        recording = recording_of(name)
        if recording and recording[0].removesuffix("/") == folder:
            found.append((f"{recording[1]}/{recording[2]}", path))
    return tuple(found)


def shipped_case(name: str) -> Path | None:
    """Find the case that ships under this id."""
    wanted = f"{name}.toml"
    return next((path for path in case_paths(SHIPPED) if path.name == wanted), None)


def open_case_file(path: Path, cache: CaseCache | None = None) -> CaseFile:
    """Read one file. Raises OSError; what is wrong inside it is findings."""
    with path.open("rb") as file:
        data = file.read(LIMITS.bytes + 1)
    reading = _read(data, cache) if cache else read(data)
    return CaseFile(path, data.decode("utf-8-sig", "replace"), reading.scenario, reading.findings)


def _read(data: bytes, cache: CaseCache) -> Reading:
    if known := cache.get(fingerprint(data)):
        return Reading(known, ())
    reading = read(data)
    if reading.scenario and not reading.findings:
        cache.put(reading.scenario)
    return reading
