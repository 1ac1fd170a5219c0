"""A case file as its author edits it: read whole, written whole or not at all.

Line ends and the byte order mark stay as the file had them. Whoever writes says what the file held
when it was read, so that nothing anybody else wrote meanwhile is lost.
"""

import codecs
import errno
import hashlib
import os
import stat
import tempfile
from collections.abc import Container
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

MOST = 1024 * 1024
"""Bytes a file may have to be opened: four times what the format allows."""

SourceCode = Literal[
    "source-missing", "source-no-folder", "source-forbidden", "source-no-file", "source-too-large",
    "source-no-text", "source-disk-full", "source-changed", "source-failed",
]  # fmt: skip


class SourceError(Exception):
    """A file could not be read or written; `detail` is its path and the system's own words."""

    def __init__(self, code: SourceCode, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code: SourceCode = code
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Source:
    """A text and where it belongs. `text` has `\\n` for line ends and no byte order mark.

    `held` is the fingerprint of what the file held when it was last read or written; "" when there
    was no file yet.
    """

    path: Path
    text: str
    held: str = ""
    newline: str = "\n"
    mark: bool = False


def read_source(path: Path) -> Source:
    """Read a file. Raises SourceError."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would keep us waiting for ever
            raise SourceError("source-no-file", str(path))
        with path.open("rb") as file:
            data = file.read(MOST + 1)
    except (OSError, ValueError) as error:
        raise _trouble(path, error) from error
    if len(data) > MOST:
        raise SourceError("source-too-large", str(path))
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        raise SourceError("source-no-text", str(path)) from error
    if "\0" in text:
        raise SourceError("source-no-text", str(path))
    newline = "\r\n" if "\r\n" in text else "\n"
    text = text.replace("\r\n", "\n")
    return Source(path, text, _print_of(data), newline, data.startswith(codecs.BOM_UTF8))


def held_now(path: Path) -> str | None:
    """Give the fingerprint of what a file holds now, "" if it is gone, None if nobody can say."""
    try:
        with path.open("rb") as file:
            return _print_of(file.read(MOST + 1))
    except FileNotFoundError:
        return ""
    except OSError:
        return None


def write_source(source: Source, text: str, *, anyway: bool = False) -> Source:
    """Write a text over the file it belongs to. Raises SourceError; the file is then as it was.

    "source-changed" says that the file holds something else than when it was read; `anyway` writes
    over that too. A link is followed: what it points at is written.
    """
    path = source.path
    whole = text if source.newline == "\n" else text.replace("\n", source.newline)
    data = (codecs.BOM_UTF8 if source.mark else b"") + whole.encode("utf-8", "surrogatepass")
    if not anyway and held_now(path) != source.held:
        raise SourceError("source-changed", str(path))
    try:
        _replace(Path(os.path.realpath(path)), data)
    except (OSError, ValueError) as error:
        raise _trouble(path, error) from error
    return replace(source, text=text, held=_print_of(data))


def free_path(folder: Path, stem: str, taken: Container[Path] = ()) -> Path:
    """Give a path in a folder that no file has yet: `case.toml`, `case-2.toml` …"""
    path, number = folder / f"{stem}.toml", 2
    while path in taken or os.path.lexists(path):
        path, number = folder / f"{stem}-{number}.toml", number + 1
    return path


def _print_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _replace(path: Path, data: bytes) -> None:
    """Write beside the file and then put it in its place: a kill leaves the one or the other."""
    mode: int | None = None
    with suppress(FileNotFoundError):
        mode = stat.S_IMODE(path.stat().st_mode)
        if not os.access(
            path, os.W_OK
        ):  # the folder may be ours and the file still not meant to be
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem[:40]}-", suffix=".part")
    made = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        made.chmod(0o644 if mode is None else mode)
        made.replace(path)
    except BaseException:
        with suppress(OSError):
            made.unlink()
        raise


_CODES: dict[int, SourceCode] = {
    errno.ENOENT: "source-missing",
    errno.ENOTDIR: "source-missing",
    errno.EISDIR: "source-no-file",
    errno.EACCES: "source-forbidden",
    errno.EPERM: "source-forbidden",
    errno.EROFS: "source-forbidden",
    errno.ENOSPC: "source-disk-full",
    errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC: "source-disk-full",
}


def _trouble(path: Path, error: OSError | ValueError) -> SourceError:
    if isinstance(error, ValueError):
        return SourceError("source-failed", f"{path}: {error}")
    code = _CODES.get(error.errno or 0, "source-failed")
    with suppress(OSError):
        if code == "source-missing" and not path.parent.is_dir():
            code = "source-no-folder"
    return SourceError(code, f"{path}: {error.strerror or error}")
