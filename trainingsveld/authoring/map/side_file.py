"""Where the author moved moments to: a small file beside the case, `<case>.map.toml`.

The case itself says nothing about its drawing, so that a text stays a text and two authors do not
get in each other's way over a picture. Losing the file loses nothing but the moves.
"""

import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, cast

import rtoml

from trainingsveld.authoring.map.drawing import Point
from trainingsveld.scenario import Limits
from trainingsveld.scenario.screen import decode

SUFFIX = ".map.toml"
_LIMITS = Limits(bytes=4 * 1024 * 1024)
_FAR = 1_000_000.0
_HEAD = """\
# Where you put moments on the map of this case: x and y from the moment the call starts with.
# Take out a line, or the whole file, and the map finds the place itself.
"""

NoteCode = Literal["map_unreadable", "map_broken", "map_unknown", "map_not_a_place"]


@dataclass(frozen=True, slots=True)
class MapNote:
    """Something in the file that was passed over; the sentence is in the wording of that code."""

    code: NoteCode
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Moved:
    """The moments that were moved, and what could not be used."""

    places: Mapping[str, Point] = field(default_factory=dict[str, Point])
    notes: tuple[MapNote, ...] = ()


def side_file(case: Path) -> Path:
    """Name the file that goes with a case."""
    return case.with_name(case.name.removesuffix(".toml") + SUFFIX)


def read_moved(file: Path, known: Mapping[str, object]) -> Moved:
    """Read where moments were moved to. Never raises; a file that is not there moves nothing.

    `known` are the case's moments. A moment that is not among them is passed over with a note, but
    kept in `places`, so that it is back in its place when its name is back in the text.
    """
    name = {"file": str(file)}
    try:
        with file.open("rb") as stream:
            data = stream.read(_LIMITS.bytes + 1)
    except FileNotFoundError:
        return Moved()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        return Moved(notes=(MapNote("map_unreadable", {**name, "why": why}),))
    text, findings = decode(data, _LIMITS)
    if findings:
        return Moved(notes=(MapNote("map_broken", name),))
    table = _table(text)
    if table is None:
        return Moved(notes=(MapNote("map_broken", name),))
    places = {node: place for node, value in table.items() if (place := _place(value))}
    notes: list[MapNote] = []
    if lost := [node for node in table if node not in places]:
        notes.append(MapNote("map_not_a_place", {**name, "nodes": _some(lost)}))
    if strange := [node for node in places if node not in known]:
        notes.append(MapNote("map_unknown", {**name, "nodes": _some(strange)}))
    return Moved(places, tuple(notes))


def write_moved(file: Path, places: Mapping[str, Point]) -> None:
    """Write the file anew, or take it away when nothing is moved. Raises OSError.

    It is written beside its place and then put there, so that there is always a whole one.
    """
    if not places:
        file.unlink(missing_ok=True)
        return
    rows = [f"{_key(node)} = [{x:.1f}, {y:.1f}]\n" for node, (x, y) in sorted(places.items())]
    handle, made = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(_HEAD + "[moved]\n" + "".join(rows))
            stream.flush()
            os.fsync(stream.fileno())
        Path(made).replace(file)
    except BaseException:
        with suppress(OSError):
            Path(made).unlink()
        raise


def _table(text: str) -> dict[str, object] | None:
    try:
        table: object = rtoml.loads(text).get("moved", {})
    except rtoml.TomlParsingError:
        return None
    return cast("dict[str, object]", table) if isinstance(table, dict) else None


def _place(value: object) -> Point | None:
    if not isinstance(value, list) or len(cast("list[object]", value)) != 2:
        return None
    numbers = [
        float(one)
        for one in cast("list[object]", value)
        if isinstance(one, int | float) and not isinstance(one, bool) and abs(one) <= _FAR
    ]  # what is no number at all is not at most that far away either
    return Point(*numbers) if len(numbers) == 2 else None


def _key(node: str) -> str:
    """Write a name so that TOML reads it back: bare where it can be."""
    if node and all(c.isascii() and (c.isalnum() or c in "-_") for c in node):
        return node
    return json.dumps(node, ensure_ascii=False)  # a string of JSON is one of TOML, too


def _some(names: list[str]) -> str:
    shown = ", ".join(names[:3])
    return shown if len(names) <= 3 else f"{shown} … ({len(names)})"
