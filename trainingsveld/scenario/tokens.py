"""The words and signs of TOML, for whoever needs a place in the text rather than a value.

Exact for sound TOML, and for broken TOML up to the first thing that is broken. Every pattern is
possessive: no text makes it look at a character twice.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

_STRINGS = (
    r'"""(?:[^"\\]++|\\[\s\S]|"{1,2}+(?!"))*+(?:"{3,5}+)?+',
    r"'''(?:[^']++|'{1,2}+(?!'))*+(?:'{3,5}+)?+",
    r'"(?:[^"\\\n]++|\\[^\n])*+"?+',
    r"'[^'\n]*+'?+",
)
_COMMENT = r"#[^\n]*+"

TOKEN = re.compile(
    rf"(?P<text>{'|'.join(_STRINGS)})|(?P<comment>{_COMMENT})|(?P<line>\n)"
    r"|(?P<sign>[\[\]{}=,.])|(?P<bare>[^\s\"'#\[\]{}=,.]++)"
)
PLAIN = re.compile(rf"(?:[^\[\]{{}}\"'#]++|{'|'.join(_STRINGS)}|{_COMMENT})*+")
"""Everything up to the next bracket that is one."""
HIDING = re.compile("|".join((*_STRINGS, _COMMENT)).encode())
"""What may hide brackets that are not brackets, in UTF-8."""


class Token(NamedTuple):
    """One string, bare word, sign, comment or line end, with its offsets in the text."""

    kind: str
    text: str
    start: int
    end: int


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Give every token of a text, or of a part of it; blanks are left out."""
    for found in TOKEN.finditer(text, start, len(text) if end is None else end):
        yield Token(found.lastgroup or "", found[0], found.start(), found.end())


class Lines:
    """Turns offsets into lines and columns, both from 1."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        self._starts.extend(found.end() for found in re.finditer(r"\n", text))

    def place(self, offset: int) -> tuple[int, int]:
        """Give line and column of an offset."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def offset(self, line: int, column: int) -> int:
        """Give the offset of a line and column."""
        return self._starts[min(line, len(self._starts)) - 1] + column - 1
