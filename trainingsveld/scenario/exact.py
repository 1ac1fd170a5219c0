"""The slow, exact look at a text whose brackets, dots or backslashes looked suspicious."""

import re

from msgspec import Struct, field

from trainingsveld.scenario.finding import Finding
from trainingsveld.scenario.limits import Limits
from trainingsveld.scenario.tokens import Lines, Token, tokens

_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([\s\S]))")
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
_LETTERS = {"b": "\b", "f": "\f"}
MOST_FINDINGS = 100


def exact(text: str, limits: Limits) -> tuple[Finding, ...]:
    """Find what is too deep, too long or newer than TOML 1.0, token by token."""
    look = _Look(limits, Lines(text))
    for token in tokens(text):
        look.at(token)
        if look.over:
            break
    return tuple(look.found)


class _Look(Struct):
    """Where the reading of the text is.

    `depths` holds the depth outside each open bracket; `parts` counts the parts of the key being
    read; `header` is true inside the brackets of a table header.
    """

    limits: Limits
    lines: Lines
    found: list[Finding] = field(default_factory=list[Finding])
    over: bool = False
    open: list[str] = field(default_factory=list[str])
    depths: list[int] = field(default_factory=list[int])
    table: int = 0
    depth: int = 0
    parts: int = 1
    header: bool = False
    fresh: bool = True
    before: str = ""

    def at(self, token: Token) -> None:
        """Take one token in."""
        if token.kind == "comment":
            return
        if token.kind == "line":
            self._line(token)
        elif token.kind == "sign":
            self._sign(token)
        elif token.kind == "text" and "\\" in token.text and token.text[0] == '"':
            self._escapes(token)
        self.fresh = self.fresh and token.kind == "line"
        self.before = token.text if token.kind != "line" else self.before

    def _add(self, code: str, offset: int, **words: str) -> None:
        if len(self.found) < MOST_FINDINGS:
            self.found.append(Finding(code, "error", *self.lines.place(offset), words))

    def _deep(self, token: Token) -> None:
        if self.depth > self.limits.depth:
            self.over = True
            self._add("TV0102", token.start, most=str(self.limits.depth))

    def _line(self, token: Token) -> None:
        if self.open and self.open[-1] == "{":
            self._add("TV0117", token.start)
            self.open[-1] = "{ several lines"
        if not self.open:
            self.fresh, self.header, self.parts, self.depth = True, False, 1, self.table

    def _sign(self, token: Token) -> None:
        if token.text == ".":
            self._dot(token)
        elif token.text == "=":
            self.depth += self.parts - 1
            self.parts = 1
            self._deep(token)
        elif token.text == ",":
            self.parts = 1
            self.depth = self.depths[-1] + 1 if self.depths else self.table
        elif token.text in "[{":
            self._open(token)
        else:
            self._close(token)

    def _dot(self, token: Token) -> None:
        self.parts += 1
        if self.parts > self.limits.parts:
            self.over = True
            self._add("TV0103", token.start, most=str(self.limits.parts))

    def _open(self, token: Token) -> None:
        self.parts = 1
        if token.text == "[" and (self.fresh or (self.header and self.before == "[")):
            self.header = True
            return
        self.open.append(token.text)
        self.depths.append(self.depth)
        self.depth += 1
        self._deep(token)

    def _close(self, token: Token) -> None:
        if self.header and token.text == "]":
            self.header = False
            self.table = self.depth = self.parts
            self._deep(token)
            return
        if token.text == "}" and self.before == "," and self.open and self.open[-1][0] == "{":
            self._add("TV0117", token.start)
        if self.open:
            self.open.pop()
            self.depth = self.depths.pop()
        self.parts = 1

    def _escapes(self, token: Token) -> None:
        for escape in _ESCAPE.finditer(token.text):
            point = escape[1] or escape[2]
            letter = escape[3] or ""
            if letter in ("e", "x"):
                self._add("TV0116", token.start + escape.start(), value=escape[0])
            elif letter in _LETTERS or (point and _unseen(point)):
                self._add("TV0109", token.start + escape.start(), value=escape[0])


def _unseen(point: str) -> bool:
    number = int(point, 16)
    return number <= 0x10FFFF and _UNSEEN.fullmatch(chr(number)) is not None
