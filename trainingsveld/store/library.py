"""The cases there are: those that ship and those the user put beside them."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

from trainingsveld.scenario import LIMITS, Finding, Scenario, read

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One file of the library. `scenario` is None when the findings are errors."""

    path: Path
    text: str
    scenario: Scenario | None
    findings: tuple[Finding, ...]


class Library:
    """Reads the folders anew each time it is asked; a file that cannot be read is left out."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._folders = folders
        self._known: dict[tuple[Path, int, int], CaseFile] = {}

    def cases(self) -> tuple[CaseFile, ...]:
        """List the cases by file name; an unchanged file is not read twice."""
        return tuple(found for path in self._paths() if (found := self._open(path)))

    def _paths(self) -> list[Path]:
        paths: list[Path] = []
        for folder in self._folders:
            with suppress(OSError):  # a folder above it may be closed to us
                if folder.is_dir():
                    found = sorted(folder.glob("*.toml"))
                    paths += [path for path in found if not path.name.endswith(".map.toml")]
        return paths

    def _open(self, path: Path) -> CaseFile | None:
        try:
            status = path.stat()
            if not S_ISREG(status.st_mode):  # a pipe would keep the window waiting for ever
                return None
            key = (path, status.st_mtime_ns, status.st_size)
            if key not in self._known:
                self._known[key] = open_case_file(path)
            return self._known[key]
        except OSError:
            return None


def open_case_file(path: Path) -> CaseFile:
    """Read one file. Raises OSError; what is wrong inside it is findings."""
    with path.open("rb") as file:
        data = file.read(LIMITS.bytes + 1)
    reading = read(data)
    return CaseFile(path, data.decode("utf-8-sig", "replace"), reading.scenario, reading.findings)
