"""Cases read before: a start opens each of them from here instead of checking its text again."""

import hashlib
import logging
import os
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path

from trainingsveld import scenario
from trainingsveld.scenario import Scenario, keep, kept

log = logging.getLogger(__name__)
MOST = 1_000
"""Cases kept; past that the longest unused ones make room. A case takes about 40 kB."""
_ENDING = ".case"
_HALF = "half-"  # one that a crash left is evicted like any other


class CaseCache:
    """A folder of scenarios by the SHA-256 of their text. Whatever is damaged or missing is a miss.

    Only scenarios without a finding belong here: findings are worded anew from the text.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._complained = False

    def get(self, fingerprint: str) -> Scenario | None:
        """Return the scenario that was read from this text by this release."""
        file = self._file(fingerprint)
        try:
            data = file.read_bytes()
        except OSError:
            return None
        found = kept(data)
        with suppress(OSError):
            if found is None:
                file.unlink()
            else:
                os.utime(file)
        return found

    def put(self, read: Scenario) -> None:
        """Keep the scenario, as a whole or not at all."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._folder, prefix=_HALF, delete=False) as half:
                pass
            try:
                Path(half.name).write_bytes(keep(read))
                Path(half.name).replace(self._file(read.fingerprint))
            except OSError:
                Path(half.name).unlink(missing_ok=True)
                raise
            self._make_room()
        except OSError as error:
            if not self._complained:
                log.warning("cases are read anew at each start: %s", error)
            self._complained = True

    def _file(self, fingerprint: str) -> Path:
        return self._folder / f"{fingerprint}-{_reader()}{_ENDING}"

    def _make_room(self) -> None:
        files = list(self._folder.iterdir())
        if len(files) <= MOST:
            return
        by_age = sorted((file.stat().st_mtime, file) for file in files)
        for _, file in by_age[: len(files) - MOST]:
            file.unlink(missing_ok=True)


@cache
def _reader() -> str:
    """Name the code that reads cases: another release, or a changed one, trusts nothing of ours."""
    said = hashlib.sha256()
    for file in sorted(Path(scenario.__file__).parent.glob("*.py")):
        status = file.stat()
        said.update(f"{file.name} {status.st_size} {status.st_mtime_ns}\n".encode())
    return said.hexdigest()[:16]
