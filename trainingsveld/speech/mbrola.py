"""MBROLA voices, where a Linux system has them: human sounds instead of computed ones.

Debian has them as `mbrola` and `mbrola-nl2` in its part "non-free". The espeak-ng of our wheel
knows nothing of them, the system's own does. Only looks at files: may be used anywhere.
"""

import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

SOUNDS = Path("/usr/share/mbrola")
_DATA = ("/usr/lib/*/espeak-ng-data", "/usr/lib/espeak-ng-data", "/usr/share/espeak-ng-data")


class MbrolaVoice(Struct, frozen=True):
    """One that can speak: its name for espeak-ng, its languages ("nl", "en-us") and its gender."""

    name: str
    languages: tuple[str, ...]
    gender: str


def mbrola_voices(data: Iterable[Path] | None = None, sounds: Path = SOUNDS) -> list[MbrolaVoice]:
    """List what is installed whole: the program, the description and the sounds."""
    if sys.platform != "linux" or shutil.which("mbrola") is None:
        return []
    folders = _folders() if data is None else data
    files = (file for folder in folders for file in sorted((folder / "voices/mb").glob("mb-*")))
    return [voice for file in files if (voice := _read(file, sounds))]


def _folders() -> list[Path]:
    return [found for pattern in _DATA for found in Path("/").glob(pattern.removeprefix("/"))]


def _read(file: Path, sounds: Path) -> MbrolaVoice | None:
    """A description says `mbrola nl2 …`, `language nl 7` and `gender male`, one a line."""
    said: dict[str, list[str]] = {}
    try:
        for line in file.read_text(encoding="utf-8", errors="replace").splitlines():
            key, *words = line.split() or [""]
            if words:
                said.setdefault(key, []).append(words[0].lower())
    except OSError:
        return None
    base = said.get("mbrola", [""])[0]
    if not base or not (sounds / base / base).is_file():
        return None
    languages = tuple(said.get("language", ()))
    if f"mb-{base}" != file.name:  # "mb-nl2-en" is a foreign accent
        return None
    return MbrolaVoice(file.name, languages, said.get("gender", ["neutral"])[0])
