"""One file of the library: read, with what is wrong with it, or with reading it."""

from pathlib import Path

from msgspec import Struct

from trainingsveld.scenario import (
    LIMITS,
    Finding,
    Reading,
    Scenario,
    fingerprint,
    read,
    refuse_kind,
    unreadable,
)
from trainingsveld.store.case_cache import CaseCache


class CaseFile(Struct, frozen=True):
    """One file of the library. `scenario` is None when the findings are errors.

    `readable` is false when nothing could be read at all; the one finding says why. Of an installed
    `pack` (its id) `recordings` are the names and places of the sound files; for any other case
    they lie beside the file.
    """

    path: Path
    text: str
    scenario: Scenario | None
    findings: tuple[Finding, ...]
    readable: bool = True
    pack: str = ""
    recordings: tuple[tuple[str, Path], ...] = ()


def open_case_file(path: Path, cache: CaseCache | None = None) -> CaseFile:
    """Read one file; what is wrong with it, or with reading it, is findings."""
    try:
        refuse_kind(path.stat().st_mode)
        with path.open("rb") as file:
            data = file.read(LIMITS.bytes + 1)
    except (OSError, ValueError) as error:
        return closed(path, error)
    reading = _read(data, cache) if cache else read(data)
    return CaseFile(path, data.decode("utf-8-sig", "replace"), reading.scenario, reading.findings)


def closed(path: Path, error: OSError | ValueError) -> CaseFile:
    """Give the file, or the folder, that the system does not let us read."""
    return CaseFile(path, "", None, (unreadable(str(path), error),), readable=False)


def _read(data: bytes, cache: CaseCache) -> Reading:
    if known := cache.get(fingerprint(data)):
        return Reading(known, ())
    reading = read(data)
    if reading.scenario and not reading.findings:
        cache.put(reading.scenario)
    return reading
