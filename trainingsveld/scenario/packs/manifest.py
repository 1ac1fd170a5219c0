"""`pack.toml`: what a pack is, who made it, under which licence, and a hash of every file."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import Any, cast

import rtoml
from msgspec import Struct

from trainingsveld.scenario.limits import Limits
from trainingsveld.scenario.packs.fault import PackFault
from trainingsveld.scenario.packs.names import look_at_name
from trainingsveld.scenario.screen import decode
from trainingsveld.scenario.syntax import syntax_error
from trainingsveld.scenario.vocabulary import ID

MANIFEST = "pack.toml"
MOST_FILES = 3000
"""Files in a pack, `pack.toml` not counted; thirty fully recorded cases."""
MOST_BYTES = 768 * 1024
"""Of a `pack.toml`: what so many names and hashes take."""
FORMAT = 1

_LIMITS = Limits(bytes=MOST_BYTES, depth=4, parts=3)
_VERSION = re.compile(r"[0-9]{1,5}(?:\.[0-9]{1,5}){0,3}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_HASH = re.compile(r"[0-9a-f]{64}")


class Manifest(Struct, frozen=True):
    """A pack in its own words. `files` are names with SHA-256 in hexadecimal, by name.

    Of a pack that is still to be made anything may be empty; making it fills in `files` and
    `languages`.
    """

    id: str
    title: str
    version: str
    authors: tuple[str, ...]
    licence: str
    summary: str = ""
    languages: tuple[str, ...] = ()
    files: tuple[tuple[str, str], ...] = ()


def version_key(version: str) -> tuple[int, ...]:
    """Make versions comparable: 1.10 is later than 1.9, and 1.0 is 1."""
    numbers = [int(part) for part in version.split(".")]
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def read_manifest(data: bytes, *, whole: bool) -> Manifest:
    """Read a `pack.toml`. Raises PackFault.

    A `whole` one has all there is to say; of a pack still to be made anything may be missing.
    """
    text, findings = decode(data, _LIMITS)
    if findings:
        raise PackFault("manifest", MANIFEST, findings[0])
    try:
        raw = rtoml.loads(text)
    except rtoml.TomlParsingError as error:
        raise PackFault("manifest", MANIFEST, syntax_error(text, str(error))) from None
    if (number := raw.get("format")) != FORMAT or type(number) is not int:
        code = "manifest-newer" if type(number) is int and number > FORMAT else "manifest-value"
        raise PackFault(code, MANIFEST, key="format")
    values = _values(raw)
    for key in _NEEDED if whole else ():
        if key not in values:
            raise PackFault("manifest-missing", MANIFEST, key=key)
    return Manifest(
        values.get("id", ""),
        values.get("title", ""),
        values.get("version", ""),
        values.get("authors", ()),
        values.get("licence", ""),
        values.get("summary", ""),
        values.get("language", ()),
        values.get("files", ()),
    )


def manifest_text(manifest: Manifest) -> str:
    """Write a `pack.toml`; the same manifest always gives the same text."""
    lines = [
        f"format = {FORMAT}",
        f"id = {_quoted(manifest.id)}",
        f"title = {_quoted(manifest.title)}",
        f"version = {_quoted(manifest.version)}",
        f"authors = {_list(manifest.authors)}",
        f"licence = {_quoted(manifest.licence)}",
        f"language = {_list(manifest.languages)}",
    ]
    if manifest.summary:
        lines.append(f"summary = {_quoted(manifest.summary)}")
    lines += ["", "[files]"]
    lines += [f"{_quoted(name)} = {_quoted(digest)}" for name, digest in manifest.files]
    return "\n".join(lines) + "\n"


def _values(raw: dict[str, Any]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for key, value in raw.items():
        if key == "format":
            continue
        if (take := _KEYS.get(key)) is None:
            raise PackFault("manifest-unknown", MANIFEST, key=key)
        if (taken := take(value)) is None:
            raise PackFault("manifest-value", MANIFEST, key=key)
        values[key] = taken
    return values


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _list(texts: Iterable[str]) -> str:
    return "[" + ", ".join(map(_quoted, texts)) + "]"


def _line(most: int) -> Callable[[object], str | None]:
    """Make a check for one line of text that says something, of at most so many characters."""

    def take(value: object) -> str | None:
        if not isinstance(value, str) or not value.strip() or len(value) > most:
            return None
        unseen = any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in value)
        return None if unseen else value.strip()

    return take


def _matching(pattern: re.Pattern[str]) -> Callable[[object], str | None]:
    def take(value: object) -> str | None:
        return value if isinstance(value, str) and pattern.fullmatch(value) else None

    return take


def _some(
    take: Callable[[object], str | None], most: int
) -> Callable[[object], tuple[str, ...] | None]:
    """Make a check for one, or an array of them."""

    def take_all(value: object) -> tuple[str, ...] | None:
        given = cast("list[object]", value) if isinstance(value, list) else [value]
        taken = [one for entry in given[: most + 1] if (one := take(entry)) is not None]
        return tuple(taken) if 0 < len(taken) == len(given) <= most else None

    return take_all


def _files(value: object) -> tuple[tuple[str, str], ...] | None:
    if not isinstance(value, dict):
        return None
    table = cast("dict[str, object]", value)
    if len(table) > MOST_FILES:
        raise PackFault("many-files", MANIFEST, most=str(MOST_FILES))
    for name, digest in table.items():
        look_at_name(name)
        if not isinstance(digest, str) or not _HASH.fullmatch(digest):
            raise PackFault("manifest-hash", MANIFEST, name=name)
    return tuple(sorted((name, str(digest)) for name, digest in table.items()))


_KEYS: dict[str, Callable[[object], object]] = {
    "id": _matching(ID),
    "title": _line(80),
    "version": _matching(_VERSION),
    "authors": _some(_line(80), 20),
    "licence": _line(80),
    "summary": _line(300),
    "language": _some(_matching(_LANGUAGE), 30),
    "files": _files,
}
_NEEDED = ("id", "title", "version", "authors", "licence", "language", "files")
