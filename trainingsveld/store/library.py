"""The cases there are: those that ship and those the user put beside them."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

from trainingsveld.scenario import LIMITS, Finding, Reading, Scenario, fingerprint, read
from trainingsveld.store.case_cache import CaseCache

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"
PACK = "pack.toml"
"""What a folder of cases says about itself as a pack; never a case."""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One file of the library. `scenario` is None when the findings are errors."""

    path: Path
    text: str
    scenario: Scenario | None
    findings: tuple[Finding, ...]


class Library:
    """Reads the folders anew each time it is asked; a file that cannot be read is left out."""

    def __init__(self, folders: tuple[Path, ...], cache: Path | None = None) -> None:
        self._folders = folders
        self._cache = CaseCache(cache) if cache else None
        self._known: dict[tuple[Path, int, int], CaseFile] = {}

    def cases(self) -> tuple[CaseFile, ...]:
        """List the cases by file name; an unchanged file is not read twice."""
        return tuple(found for path in self._paths() if (found := self._open(path)))

    def _paths(self) -> list[Path]:
        paths: list[Path] = []
        for folder in self._folders:
            with suppress(OSError):  # a folder above it may be closed to us
                paths += case_paths(folder)
        return paths

    def _open(self, path: Path) -> CaseFile | None:
        try:
            status = path.stat()
            if not S_ISREG(status.st_mode):  # a pipe would keep the window waiting for ever
                return None
            key = (path, status.st_mtime_ns, status.st_size)
            if key not in self._known:
                self._known[key] = open_case_file(path, self._cache)
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
            found += (path for path in folder.glob(pattern) if path.name != PACK)
    return sorted(found, key=lambda path: (path.name, path))


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
