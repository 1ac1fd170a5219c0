"""What an author has written and not saved yet: one small file per case, in the data folder.

A draft is put aside every moment while somebody writes, so that a crash costs no words. It goes
when its text has been saved. Beside them stand the answers of a new case that is not made yet.
"""

import hashlib
import json
import os
import tempfile
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast


@dataclass(frozen=True, slots=True)
class Draft:
    """An unsaved text for the file `path`. `held` is what that file held when it was read.

    `at` is the moment it was put aside, in ISO 8601 with its zone; `line` is where the cursor was,
    from 0.
    """

    path: str
    text: str
    held: str
    at: str
    newline: str = "\n"
    mark: bool = False
    line: int = 0


class Drafts:
    """The drafts in a folder. Files that are no drafts are passed over and left alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, draft: Draft) -> None:
        """Put a draft aside, in place of an older one of the same file. Raises OSError."""
        data = json.dumps(asdict(draft)).encode()  # ASCII: a lone surrogate has to survive too
        self._write(self._file(draft.path), data)

    def find(self, path: Path) -> Draft | None:
        """Give the draft for a file, if there is one."""
        return _read(self._file(str(path)))

    def forget(self, path: Path) -> None:
        """Throw the draft for a file away. Raises OSError."""
        self._file(str(path)).unlink(missing_ok=True)

    def all(self) -> tuple[Draft, ...]:
        """List every draft, the newest first."""
        found: list[Draft] = []
        with suppress(OSError):
            found = [draft for file in self._folder.glob("*.json") if (draft := _read(file))]
        return tuple(sorted(found, key=lambda draft: draft.at, reverse=True))

    def keep_answers(self, text: str) -> None:
        """Keep the answers of a new case, or with "" throw them away. Raises OSError."""
        if text:
            self._write(self._answers, text.encode("utf-8", "replace"))
        else:
            self._answers.unlink(missing_ok=True)

    def answers(self) -> bytes:
        """Give the answers that were kept; nothing where there are none."""
        try:
            return self._answers.read_bytes()
        except OSError:
            return b""

    @property
    def _answers(self) -> Path:
        return self._folder / "new.answers"

    def _write(self, place: Path, data: bytes) -> None:
        """Write a file whole or not at all."""
        self._folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._folder, prefix=".draft-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(place)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise

    def _file(self, path: str) -> Path:
        name = hashlib.sha256(path.encode("utf-8", "surrogateescape")).hexdigest()[:24]
        return self._folder / f"{name}.json"


_KINDS = {
    "path": str, "text": str, "held": str, "at": str, "newline": str, "mark": bool, "line": int,
}  # fmt: skip


def _read(file: Path) -> Draft | None:
    try:
        raw: Any = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(raw, dict):
        return None
    table = cast("dict[str, Any]", raw)
    known = {name: table.get(name) for name in _KINDS}
    if any(type(known[name]) is not kind for name, kind in _KINDS.items()):
        return None
    if known["newline"] not in ("\n", "\r\n"):
        return None
    return Draft(**cast("dict[str, Any]", known))
