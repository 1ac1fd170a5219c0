"""Where everything in a sound TOML text stands: of each path its key, its value and its table head.

Made only when there is something to report. The text has passed the TOML parser and the limits, so
that nothing here has to doubt it.
"""

import tomllib

from trainingsveld.scenario.report import At, Path
from trainingsveld.scenario.tokens import Lines, Token, tokens

_END = Token("end", "", 0, 0)


class Places:
    """The index of one text."""

    def __init__(self, text: str) -> None:
        self._lines = Lines(text)
        self._keys: dict[Path, int] = {}
        self._values: dict[Path, int] = {(): 0}
        self._counts: dict[Path, int] = {}
        self._tokens = (t for t in tokens(text) if t.kind != "comment")
        self._token = _END
        self._next()
        self._read()

    def place(self, path: Path, at: At = "value") -> tuple[int, int]:
        """Give line and column, from 1; of the nearest thing around it when the path is absent."""
        first, second = (self._keys, self._values) if at == "key" else (self._values, self._keys)
        while path not in first and path not in second:
            path = path[:-1]
        return self._lines.place(first[path] if path in first else second[path])

    def _next(self) -> Token:
        before = self._token
        self._token = next(self._tokens, _END)
        return before

    def _blank_lines(self) -> None:
        while self._token.kind == "line":
            self._next()

    def _read(self) -> None:
        table: Path = ()
        self._blank_lines()
        while self._token.kind != "end":
            if self._token.text == "[":
                table = self._header()
            else:
                self._pair(table)
            self._blank_lines()

    def _header(self) -> Path:
        head = self._next()
        several = self._token.text == "[" and self._token.start == head.end
        if several:
            self._next()
        parts = self._parts()
        self._next()
        if several:
            self._next()
        path: Path = ()
        for name, offset in parts[:-1]:
            path = self._down((*path, name), offset)
        name, offset = parts[-1]
        path = (*path, name)
        self._keys.setdefault(path, offset)
        if not several:
            self._values[path] = head.start
            return path
        self._values.setdefault(path, head.start)
        number = self._counts.get(path, 0)
        self._counts[path] = number + 1
        self._values[(*path, number)] = head.start
        return (*path, number)

    def _down(self, path: Path, offset: int) -> Path:
        """Step into a table that a header or dotted key goes through."""
        self._keys.setdefault(path, offset)
        self._values.setdefault(path, offset)
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
