"""Where in a text an author is: in which moment, at which line. Works on broken text too.

Only the lines around the place are looked at, so that it costs nothing at every keystroke.
"""

import re
import tomllib
from collections.abc import Callable

HEADER = re.compile(r"""^\s*\[\[?\s*([A-Za-z0-9_"'][^\[\]=,]*?)\s*\]\]?\s*(?:#.*)?$""")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'')
_SPOKEN = ("say", "text")
_KEY = re.compile(r"([A-Za-z_]+)\s*=\s*$")


def header_path(line: str) -> tuple[str, ...] | None:
    """Give the names of a table header, `[[nodes.opening.replies]]`; None for any other line."""
    found = HEADER.match(line)
    if found is None:
        return None
    return tuple(part.strip().strip("\"'") for part in found[1].split("."))


def node_of_header(line: str) -> str | None:
    """Give the moment a header line belongs to; None for any other line."""
    path = header_path(line)
    return path[1] if path and len(path) > 1 and path[0] == "nodes" else None


def enclosing_node(line: Callable[[int], str], at: int) -> str | None:
    """Name the moment that line number `at` (from 0) belongs to; None outside of the moments."""
    for number in range(at, -1, -1):
        if header_path(line(number)) is not None:
            return node_of_header(line(number))
    return None


def line_of_node(line: Callable[[int], str], count: int, node: str) -> int | None:
    """Find the number (from 0) of the line `[nodes.NODE]`, or of the first below that name."""
    wanted = ("nodes", node)
    for number in range(count):
        text = line(number)
        if "[" in text and (header_path(text) or ())[:2] == wanted:
            return number
    return None


def spoken_text(line: str, column: int) -> str:
    """Give the sentence of a line that is said aloud: the one at the column, else the first.

    "" where nothing is: strings that are ids, phrases and the like are not spoken.
    """
    plain = ""
    for found in _STRING.finditer(line):
        key = _KEY.search(line, 0, found.start())
        spoken = key[1] in _SPOKEN if key else not line[: found.start()].strip("[ \t")
        if not spoken:
            continue
        words = _unquoted(found[0])
        if found.start() <= column <= found.end():
            return words
        plain = plain or words
    return plain


def _unquoted(written: str) -> str:
    try:
        return str(tomllib.loads(f"k={written}")["k"])
    except tomllib.TOMLDecodeError:
        return written[1:-1]
