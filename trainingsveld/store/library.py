"""The cases there are: those that ship and those the user put beside them."""

from dataclasses import dataclass
from pathlib import Path

from trainingsveld.scenario import LIMITS, Finding, Scenario, read, refuse_kind, unreadable

_ROOT = Path(__file__).resolve().parents[2]
SHIPPED = _ROOT / "scenarios"
FIRST = _ROOT / "assets" / "first"
"""The two minutes of the first start, one case a language; not in the library."""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One file of the library. `scenario` is None when the findings are errors.

    `readable` is false when nothing could be read at all; the one finding says why.
    """

    path: Path
    text: str
    scenario: Scenario | None
    findings: tuple[Finding, ...]
    readable: bool = True


class Library:
    """Reads the folders anew each time it is asked; what cannot be read is listed as that."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._folders = folders
        self._known: dict[Path, tuple[tuple[int, int], CaseFile]] = {}

    def cases(self) -> tuple[CaseFile, ...]:
        """List the cases by file name; an unchanged file is not read twice."""
        return tuple(found for folder in self._folders for found in self._of(folder))

    def find(self, id: str, fingerprint: str) -> CaseFile | None:
        """Give the file that holds exactly this version of a case, if it is still there."""
        for found in self.cases():
            scenario = found.scenario
            if scenario and (scenario.id, scenario.fingerprint) == (id, fingerprint):
                return found
        return None

    def _of(self, folder: Path) -> list[CaseFile]:
        try:
            paths = sorted(path for path in folder.iterdir() if path.suffix == ".toml")
        except FileNotFoundError:
            return []
        except OSError as error:
            return [self._same(_closed(folder, error))]
        return [self._open(path) for path in paths]

    def _open(self, path: Path) -> CaseFile:
        try:
            status = path.stat()
        except OSError as error:
            return self._same(_closed(path, error))
        seen = (status.st_mtime_ns, status.st_size)
        known = self._known.get(path)
        if known and known[0] == seen and known[1].readable:
            return known[1]
        found = open_case_file(path)
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


def open_case_file(path: Path) -> CaseFile:
    """Read one file; what is wrong with it, or with reading it, is findings."""
    try:
        refuse_kind(path.stat().st_mode)
        with path.open("rb") as file:
            data = file.read(LIMITS.bytes + 1)
    except (OSError, ValueError) as error:
        return _closed(path, error)
    reading = read(data)
    return CaseFile(path, data.decode("utf-8-sig", "replace"), reading.scenario, reading.findings)


def _closed(path: Path, error: OSError | ValueError) -> CaseFile:
    return CaseFile(path, "", None, (unreadable(str(path), error),), readable=False)
