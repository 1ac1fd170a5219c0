"""The cases there are: those that ship, those the user put beside them, and installed packs."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from trainingsveld.scenario.packs import MANIFEST as PACK
from trainingsveld.scenario.packs import (
    Manifest,
    PackFault,
    kind_of,
    read_manifest,
    recording_of,
)
from trainingsveld.scenario.packs.manifest import MOST_BYTES
from trainingsveld.scenario.recordings import READ_WHEN
from trainingsveld.store.case_cache import CaseCache
from trainingsveld.store.case_file import CaseFile, closed, open_case_file
from trainingsveld.store.error import StoreError
from trainingsveld.store.packs import InstalledPack, Packs

_ROOT = Path(__file__).resolve().parents[2]
SHIPPED = _ROOT / "scenarios"
FIRST = _ROOT / "assets" / "first"
"""The two minutes of the first start, one case a language; not in the library."""


class Shelf(Struct, frozen=True):
    """A pack in the library: installed, or a folder with a `pack.toml` that lies there.

    `picture` is that of an installed pack, if it brought one: `cover.png`, else the first.
    """

    manifest: Manifest
    cases: int
    folder: Path
    fingerprint: str = ""
    picture: Path | None = None

    @property
    def installed(self) -> bool:
        """Whether it can be removed."""
        return bool(self.fingerprint)


class Library:
    """Reads the folders anew each time it is asked; what cannot be read is listed as that."""

    def __init__(
        self, folders: tuple[Path, ...], packs: Packs | None = None, cache: Path | None = None
    ) -> None:
        self._folders, self._packs = folders, packs
        self._cache = CaseCache(cache) if cache else None
        self._known: dict[Path, tuple[tuple[int, int], CaseFile]] = {}

    def cases(self) -> tuple[CaseFile, ...]:
        """List the cases by file name, those of packs last; an unchanged file is not read twice.

        An installed pack takes the place of the one of the same id that ships.
        """
        installed: tuple[InstalledPack, ...] = ()
        with suppress(StoreError):  # `shelves` tells
            installed = self._packs.installed() if self._packs else ()
        replaced = _places_of({one.manifest.id for one in installed})
        found: list[CaseFile] = []
        for folder in self._folders:
            found += self._of(folder, replaced)
        for pack in installed:
            for name, path in pack.files.items():
                if kind_of(name) == "case":
                    found.append(self._open(path, pack.manifest.id, _recordings(pack, name)))
        return tuple(found)

    def find(self, id: str, fingerprint: str) -> CaseFile | None:
        """Give the file that holds exactly this version of a case, if it is still there."""
        for found in self.cases():
            scenario = found.scenario
            if scenario and (scenario.id, scenario.fingerprint) == (id, fingerprint):
                return found
        return None

    def reopen(self, path: Path) -> CaseFile:
        """Read a case as it is now."""
        known = next((one for one in self.cases() if one.path == path), None)
        return known or open_case_file(path)

    def shelves(self) -> tuple[Shelf, ...]:
        """List the packs: those that are installed, then the folders. Raises StoreError."""
        installed = self._packs.installed() if self._packs else ()
        found = [
            Shelf(one.manifest, len(_cases(one.manifest)), one.room, one.fingerprint, _picture(one))
            for one in installed
        ]
        replaced = {one.manifest.id for one in installed}
        for folder in self._folders:
            for place, manifest in _folders_with_a_pack(folder):
                if folder != SHIPPED or manifest.id not in replaced:
                    found.append(Shelf(manifest, len(case_paths(place)), place))
        return tuple(found)

    def _of(self, folder: Path, without: tuple[Path, ...]) -> Iterator[CaseFile]:
        try:
            paths = case_paths(folder)
        except OSError as error:
            yield self._same(closed(folder, error))
            return
        for path in paths:
            if not any(path.is_relative_to(place) for place in without):
                yield self._open(path)

    def _open(
        self, path: Path, pack: str = "", recordings: tuple[tuple[str, Path], ...] = ()
    ) -> CaseFile:
        try:
            status = path.stat()
        except OSError as error:
            return self._same(closed(path, error))
        seen = (status.st_mtime_ns, status.st_size)
        known = self._known.get(path)
        if known and known[0] == seen and known[1].readable:
            return known[1]
        found = replace(open_case_file(path, self._cache), pack=pack, recordings=recordings)
        if not found.readable:
            return self._same(found)
        self._known[path] = (seen, found)
        return found

    def _same(self, found: CaseFile) -> CaseFile:
        """Give the one of before where nothing has changed: it may be on the screen."""
        known = self._known.get(found.path)
        if known and known[1] == found:
            return known[1]
        self._known[found.path] = ((0, 0), found)
        return found


def _picture(pack: InstalledPack) -> Path | None:
    names = [name for name in pack.files if kind_of(name) == "picture"]
    return pack.files[min(names, key=lambda name: (name != "cover.png", name))] if names else None


def case_paths(folder: Path) -> list[Path]:
    """List what may be cases by file name: in the folder, in one of a pack, in one of a case.

    A folder that is not there holds none; raises OSError for one that cannot be read.
    """
    try:
        inside = sorted(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []
    found = [path for path in inside if _may_be_case(path)]
    for pattern in ("*/*.toml", "*/*/*.toml"):
        with suppress(OSError):
            found += (path for path in folder.glob(pattern) if _may_be_case(path))
    return sorted(found, key=lambda path: (path.name, path))


def shipped_case(name: str) -> Path | None:
    """Find the case that ships under this id."""
    wanted = f"{name}.toml"
    return next((path for path in case_paths(SHIPPED) if path.name == wanted), None)


def _may_be_case(path: Path) -> bool:
    name = path.name
    side = name in (PACK, READ_WHEN) or name.endswith(".map.toml")
    return path.suffix == ".toml" and not side


def _places_of(packs: set[str]) -> tuple[Path, ...]:
    """Find the folders that ship as one of these packs."""
    if not packs:
        return ()
    return tuple(place for place, pack in _folders_with_a_pack(SHIPPED) if pack.id in packs)


def _folders_with_a_pack(folder: Path) -> list[tuple[Path, Manifest]]:
    """Find the folders in this one that say what pack they are; what cannot be read is none."""
    found: list[tuple[Path, Manifest]] = []
    with suppress(OSError):
        for path in sorted(folder.glob(f"*/{PACK}")):
            with suppress(OSError, PackFault), path.open("rb") as file:
                manifest = read_manifest(file.read(MOST_BYTES + 1), whole=False)
                if manifest.id and manifest.title:
                    found.append((path.parent, manifest))
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
