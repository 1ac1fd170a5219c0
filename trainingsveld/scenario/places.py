"""Where everything in a sound TOML text stands: of each path its key, its value and its table head.

Made only when there is something to report. The text has passed the TOML parser and the limits, so
that nothing here has to doubt it.
"""

import re
import tomllib
from typing import TYPE_CHECKING, NamedTuple

from trainingsveld.scenario.report import At, Path
from trainingsveld.scenario.tokens import PLAIN, Lines, Token, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

_END = Token("end", "", 0, 0)

_BRACKET = re.compile(rf"{PLAIN.pattern}([\[\]{{}}])")
_BARE_HEAD = re.compile(r"\[?+[ \t]*+([A-Za-z0-9_-]++(?:\.[A-Za-z0-9_-]++)*+)[ \t]*+\]")


class _Section(NamedTuple):
    """What stands below one table head, up to the next."""

    table: Path
    start: int
    end: int


class Places:
    """The index of one text. Heads are read at once, what is below them when it is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = Lines(text)
        self._keys: dict[Path, int] = {}
        self._values: dict[Path, int] = {(): 0}
        self._counts: dict[Path, int] = {}
        self._unread: dict[Path, list[_Section]] = {}
        self._tokens: Iterator[Token] = iter(())
        self._token = _END
        self._read_heads()

    def place(self, path: Path, at: At = "value") -> tuple[int, int]:
        """Give line and column, from 1; of the nearest thing around it when the path is absent."""
        for length in range(len(path) + 1):
            for section in self._unread.pop(path[:length], ()):
                self._read(section)
        first, second = (self._keys, self._values) if at == "key" else (self._values, self._keys)
        while path not in first and path not in second:
            path = path[:-1]
        return self._lines.place(first[path] if path in first else second[path])

    def _read_heads(self) -> None:
        """Find the heads: brackets at the begin of a line that is inside of no other bracket."""
        text, depth = self._text, 0
        table: Path = ()
        begin = at = 0
        while found := _BRACKET.match(text, at):
            sign, at = found[1], found.end()
            if sign in "]}":
                depth -= 1
            elif depth or sign == "{" or text[text.rfind("\n", 0, at) + 1 : at - 1].strip(" \t"):
                depth += 1
            else:
                self._unread.setdefault(table, []).append(_Section(table, begin, at - 1))
                table, begin = self._head(at - 1)
                at = begin
        self._unread.setdefault(table, []).append(_Section(table, begin, len(text)))

    def _head(self, start: int) -> tuple[Path, int]:
        """Read one head; give its table, and where it ends."""
        several = self._text[start + 1] == "["
        bare = _BARE_HEAD.match(self._text, start + 1)
        if bare:
            parts: list[tuple[str, int]] = []
            offset, end = bare.start(1), bare.end() + several
            for name in bare[1].split("."):
                parts.append((name, offset))
                offset += len(name) + 1
        else:
            self._begin(start + 1 + several, len(self._text))
            parts = self._parts()
            end = self._token.end + several
        return self._enter(start, parts, several=several), end

    def _begin(self, start: int, end: int) -> None:
        found = tokens(self._text, start, end)
        self._tokens = (token for token in found if token.kind != "comment")
        self._next()

    def _next(self) -> Token:
        before = self._token
        self._token = next(self._tokens, _END)
        return before

    def _blank_lines(self) -> None:
        while self._token.kind == "line":
            self._next()

    def _read(self, section: _Section) -> None:
        self._begin(section.start, section.end)
        self._blank_lines()
        while self._token.kind != "end":
            self._pair(section.table)
            self._blank_lines()

    def _enter(self, head: int, parts: list[tuple[str, int]], *, several: bool) -> Path:
        path: Path = ()
        for name, offset in parts[:-1]:
            path = self._down((*path, name), offset)
        name, offset = parts[-1]
        path = (*path, name)
        self._keys.setdefault(path, offset)
        if not several:
            self._values[path] = head
            return path
        self._values.setdefault(path, head)
        number = self._counts.get(path, 0)
        self._counts[path] = number + 1
        self._values[(*path, number)] = head
        return (*path, number)

    def _down(self, path: Path, offset: int) -> Path:
        """Step into a table that a head or dotted key goes through; the first one names it."""
        if offset < self._keys.get(path, offset + 1):
            self._keys[path] = offset
        if offset < self._values.get(path, offset + 1):
            self._values[path] = offset
        number = self._counts.get(path, 0)
        return (*path, number - 1) if number else path

    def _parts(self) -> list[tuple[str, int]]:
        parts = [self._part()]
        while self._token.text == ".":
            self._next()
            parts.append(self._part())
        return parts

    def _part(self) -> tuple[str, int]:
        token = self._next()
        return _key(token.text), token.start

    def _pair(self, table: Path) -> None:
        parts = self._parts()
        self._next()
        path = table
        for name, offset in parts[:-1]:
            path = self._down((*path, name), offset)
        name, offset = parts[-1]
        path = (*path, name)
        self._keys[path] = offset
        self._value(path)

    def _value(self, path: Path) -> None:
        token = self._next()
        self._values[path] = token.start
        if token.kind == "sign" and token.text == "[":
            self._array(path)
        elif token.kind == "sign" and token.text == "{":
            while self._token.text != "}":
                self._pair(path)
                if self._token.text == ",":
                    self._next()
            self._next()
        elif token.kind != "text":  # numbers and dates are several tokens: 1.05, 12:30:00.5
            while self._token.text not in (",", "]", "}", "\n", ""):
                self._next()

    def _array(self, path: Path) -> None:
        number = 0
        self._blank_lines()
        while self._token.text != "]":
            self._value((*path, number))
            number += 1
            self._blank_lines()
            if self._token.text == ",":
                self._next()
            self._blank_lines()
        self._next()


def _key(written: str) -> str:
    if written[0] == "'":
        return written[1:-1]
    if written[0] != '"':
        return written
    return tomllib.loads(f"k={written}")["k"] if "\\" in written else written[1:-1]
