"""A line of an author's text with a mark under one place, safe for a terminal."""

import unicodedata

from trainingsveld.cli.terminal import harmless

WIDEST = 100
"""Columns of the terminal that a shown line takes at most."""

_TAB = 4


def one_line(text: str) -> str:
    """Make a text of others harmless, and one line of it."""
    return harmless(" ".join(text.split()) if "\n" in text or "\t" in text else text)


def caret(line: str, column: int) -> tuple[str, str]:
    """Give a line and the line below it with `^` at a column (a character, from 1).

    Tabs become blanks, wide characters count double, and a long line is cut around the place.
    """
    shown: list[tuple[str, int]] = []
    for char in line.rstrip("\r\n"):
        cell = " " * _TAB if char == "\t" else harmless(char)
        shown.append((cell, sum(map(_width, cell))))
    at = min(column - 1, len(shown))
    start = _start(shown, at)
    before = sum(width for _, width in shown[start:at])
    cells: list[str] = []
    room = WIDEST
    for cell, width in shown[start:]:
        room -= width
        if room < 0:
            break
        cells.append(cell)
    left = "…" if start else ""
    right = "…" if room < 0 else ""
    return left + "".join(cells) + right, " " * (len(left) + before) + "^"


def _start(shown: list[tuple[str, int]], at: int) -> int:
    """Find the first character to show, so that the place stands in the first two thirds."""
    if sum(width for _, width in shown) <= WIDEST:
        return 0
    start, room = at, WIDEST * 2 // 3
    while start > 0 and (room := room - shown[start - 1][1]) >= 0:
        start -= 1
    return start


def _width(char: str) -> int:
    if unicodedata.combining(char) or char in "\u200d\ufe0f":
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
