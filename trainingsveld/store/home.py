"""The data folder: where it is, and whether it can be written."""

import hashlib
import os
import tempfile
from pathlib import Path

import platformdirs
from msgspec import Struct

from trainingsveld.store.error import Notice
from trainingsveld.store.keeping.synchronised import synchronised_by

VARIABLE = "TRAININGSVELD_HOME"


class Home(Struct, frozen=True):
    """The data folder. Without write permission everything still works, in memory."""

    path: Path
    writable: bool
    synchronised: str = ""
    """The program that copies this folder elsewhere; then nothing is written either."""

    @property
    def log(self) -> Path:
        """The event log."""
        return self.path / "log.sqlite"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.path / "settings.json"

    @property
    def cases(self) -> Path:
        """Cases the user added, beside those that ship."""
        return self.path / "cases"

    @property
    def methods(self) -> Path:
        """Feedback methods the user added, beside those that ship."""
        return self.path / "methods"

    @property
    def drafts(self) -> Path:
        """What authors have written and not saved yet."""
        return self.path / "drafts"

    @property
    def read_cases(self) -> Path:
        """Cases as they were read before; may be thrown away at any time."""
        return self.path / "cache" / "cases"

    @property
    def packs(self) -> Path:
        """Packs that were installed; only the program writes here."""
        return self.path / "packs"

    @property
    def models(self) -> Path:
        """Models of recognisers and voices that were fetched."""
        return self.path / "models"

    @property
    def people(self) -> Path:
        """What is kept for each person alone."""
        return self.path / "people"

    @property
    def history(self) -> Path:
        """That sessions took place, as far as anybody may know."""
        return self.path / "history.sqlite"

    @property
    def running(self) -> Path:
        """There as long as the program runs: left behind, it was ended by force."""
        return self.path / "running"

    @property
    def voices(self) -> Path:
        """Rendered customer lines; may be thrown away at any time."""
        return self.path / "cache" / "lines"

    @property
    def piper(self) -> Path:
        """Where people put the models of neural voices."""
        return self.path / "piper"

    @property
    def token(self) -> str:
        """A short name for this folder, the same at every start."""
        return hashlib.sha256(str(self.path).encode("utf-8", "surrogateescape")).hexdigest()[:16]

    @property
    def notice(self) -> Notice | None:
        """What to tell when it cannot be written."""
        if self.synchronised:
            return Notice("home-synchronised", f"{self.synchronised}: {self.path}")
        return None if self.writable else Notice("home-unwritable", str(self.path))


def find_home() -> Home:
    """Give the data folder named by TRAININGSVELD_HOME, or the system's own place for it."""
    named = os.environ.get(VARIABLE)
    path = (
        Path(named).expanduser() if named else platformdirs.user_data_path("trainingsveld", False)
    )
    path = path.absolute()
    program = synchronised_by(path, os.environ) or ""
    return Home(path, not program and _writable(path), program)


def _writable(path: Path) -> bool:
    """Try it: permissions alone do not tell of full or read-only file systems."""
    try:
        path.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path):
            return True
    except OSError:
        return False
