"""Bytes to text, with everything refused that no TOML parser should be bothered with.

Most files are passed by looking at their brackets, dots and quotes alone, at the speed of
`bytes.translate`; only a file that might be wrong is gone through token by token.
"""

import codecs
import re

from trainingsveld.scenario.exact import exact
from trainingsveld.scenario.finding import Finding
from trainingsveld.scenario.limits import Limits
from trainingsveld.scenario.tokens import HIDING, Lines

MOST_FINDINGS = 100
"""Of one kind of strange character; a binary file has thousands."""

_WIDE = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_NAMES = {0: "NUL", 0x0D: "CR", 0x1B: "ESC", 0x7F: "DEL"}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\r(?!\n)")
_CONTROL_BYTES = bytes([*range(9), 11, 12, *range(13, 32), 127])
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_RISKY_UTF8 = re.compile(
    rb"\xc2[\x80-\x9f]|\xd8\x9c|\xe2\x80[\x8e\x8f\xaa-\xae]|\xe2\x81[\xa6-\xa9]"
)
_ESCAPE = re.compile(rb"\\[bfexuU]")


def decode(data: bytes, limits: Limits) -> tuple[str, tuple[Finding, ...]]:
    """Give the text, without byte order mark and with `\\n` for line ends, or what is wrong."""
    data = data.removeprefix(codecs.BOM_UTF8)
    if len(data) > limits.bytes:
        size = {"size": str(-(-len(data) // 1024)), "most": str(limits.bytes // 1024)}
        return "", (Finding("TV0101", "error", 1, 1, size),)
    if wide := _wide(data):
        return "", (Finding("TV0105", "error", 1, 1, {"encoding": wide}),)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        return "", (_not_utf8(data, error.start),)
    if found := _strange(data, text):
        return "", found
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if not unsuspicious(data, limits) and (found := exact(text, limits)):
        return "", found
    return text, ()


def _wide(data: bytes) -> str:
    for mark, name in _WIDE:
        if data.startswith(mark):
            return name
    head = data[:400]
    zeros = head.count(0)
    if zeros * 3 > len(head) and zeros:
        return "UTF-32" if zeros * 5 > len(head) * 3 else "UTF-16"
    return ""


def _not_utf8(data: bytes, at: int) -> Finding:
    line = data.count(b"\n", 0, at) + 1
    column = len(data[data.rfind(b"\n", 0, at) + 1 : at].decode()) + 1
    if data[at] == 0xED and data[at + 1 : at + 2] >= b"\xa0":
        return Finding("TV0108", "error", line, column)
    meant = data[at : at + 1].decode("cp1252", "replace")
    return Finding("TV0104", "error", line, column, {"byte": f"0x{data[at]:02X}", "char": meant})


def _strange(data: bytes, text: str) -> tuple[Finding, ...]:
    plain = len(data) == len(data.translate(None, _CONTROL_BYTES))
    if plain and (data.isascii() or not _RISKY_UTF8.search(data)):
        return ()
    lines = Lines(text)
    found: list[Finding] = []
    for code, pattern in (("TV0106", _CONTROL), ("TV0107", _BIDI)):
        for number, strange in enumerate(pattern.finditer(text)):
            if number == MOST_FINDINGS:
                break
            words = {"char": name_of(strange[0])}
            found.append(Finding(code, "error", *lines.place(strange.start()), words))
    return tuple(found)


def name_of(char: str) -> str:
    """Name a character that cannot be shown: `U+001B (ESC)`."""
    point = ord(char)
    return f"U+{point:04X} ({_NAMES[point]})" if point in _NAMES else f"U+{point:04X}"


def _all_but(kept: bytes) -> bytes:
    return bytes(set(range(256)) - set(kept))


_NOT_SHAPE = _all_but(b"[]{}\n\"'#\\")
_NOT_MARKS = _all_but(b'.,=[]{}\n"')
_AS_SQUARE = bytes.maketrans(b"{}", b"[]")


def unsuspicious(data: bytes, limits: Limits) -> bool:
    """Say whether depth, dots and inline tables are surely in order. Errs on the careful side."""
    if b"\\" in data and _ESCAPE.search(data):
        return False
    shape = data.translate(None, _NOT_SHAPE).replace(b'""', b"")
    if b'"""' in data or shape.translate(None, b"[]{}\n"):
        data = HIDING.sub(b'""', data)
        shape = data.translate(None, _NOT_SHAPE).replace(b'""', b"")
    marks = data.translate(None, _NOT_MARKS)
    dots = marks.replace(b'"', b"")
    if b",}" in marks or b"." * limits.parts in dots:
        return False
    braces = shape.translate(None, b"[]")
    for _ in range(limits.depth):
        braces = braces.replace(b"{}", b"")
    if b"{" in braces:  # an inline table goes on in the next line, or is not closed
        return False
    header = _longest(b"[%b", dots, limits) + 1
    dotted = _longest(b"%b=", dots, limits)
    brackets = _rounds(shape.translate(_AS_SQUARE, b"\n"), limits)
    return header + brackets + dotted * (brackets + 1) <= limits.depth


def _longest(pattern: bytes, dots: bytes, limits: Limits) -> int:
    """Count the dots of the longest row of them in this position."""
    number = 0
    while number < limits.parts and pattern % (b"." * (number + 1)) in dots:
        number += 1
    return number


def _rounds(squares: bytes, limits: Limits) -> int:
    """Count how deep brackets stand: how often the innermost ones have to be taken away."""
    number = 0
    while squares and number <= limits.depth:
        squares = squares.replace(b"[]", b"")
        number += 1
    return number
