"""The feedback methods there are: those that ship, and those people put into their data folder."""

from pathlib import Path

from msgspec import Struct

from trainingsveld.feedback import Method, parse_method, read_method
from trainingsveld.scenario import LIMITS, Finding, refuse_kind, unreadable
from trainingsveld.store.reference import feedback_methods

_MOST_FILES = 50


class MethodFile(Struct, frozen=True):
    """A method to choose, with the text a session carries along.

    Without a `method` it cannot be chosen: `findings` says why, or `taken` names the id that
    another method has already. `path` is None for one that ships.
    """

    text: str
    method: Method | None
    path: Path | None = None
    findings: tuple[Finding, ...] = ()
    taken: str = ""


def method_files(folder: Path) -> tuple[MethodFile, ...]:
    """List them: the default one first, people's own last by file name. Reads the folder anew."""
    found = [MethodFile(text, parse_method(text)) for text in feedback_methods().values()]
    known = {one.method.id for one in found if one.method}
    for path in _paths(folder):
        one = _open(path)
        if one.method and one.method.id in known:
            one = MethodFile("", None, path, taken=one.method.id)
        elif one.method:
            known.add(one.method.id)
        found.append(one)
    return tuple(found)


def _paths(folder: Path) -> list[Path]:
    try:
        inside = [path for path in folder.iterdir() if path.suffix == ".toml"]
    except OSError:  # most people have no such folder
        return []
    return sorted(inside)[:_MOST_FILES]


def _open(path: Path) -> MethodFile:
    try:
        refuse_kind(path.stat().st_mode)
        with path.open("rb") as stream:
            data = stream.read(LIMITS.bytes + 4)
    except (OSError, ValueError) as error:
        return MethodFile("", None, path, (unreadable(str(path), error),))
    reading = read_method(data)
    if reading.method is None:
        errors = tuple(one for one in reading.findings if one.severity == "error")
        return MethodFile("", None, path, errors)
    text = data.removeprefix(b"\xef\xbb\xbf").decode()
    return MethodFile(text, reading.method, path, reading.findings)
