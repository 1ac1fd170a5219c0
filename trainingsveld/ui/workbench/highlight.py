"""Colours in a case's text: who speaks, what is a heading, what is said to the author alone.

The customer's lines are orange and the agent's replies teal, as everywhere in the program. Only
lines that changed are coloured anew, and a long text a few milliseconds at a time.
"""

import re
from typing import Literal

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from trainingsveld.authoring.workbench.outline import header_path
from trainingsveld.ui.look import current_tokens

Shade = Literal["header", "key", "customer", "agent", "text", "value", "comment", "sign"]

BUDGET = 8
"""Milliseconds of colouring after which the screen has its turn."""

_TOKEN = re.compile(
    r'(?P<text>"""|\'\'\'|"(?:[^"\\]|\\.)*"?|\'[^\']*\'?)|(?P<comment>#.*)'
    r"|(?P<key>[A-Za-z0-9_.-]+)(?=\s*=)|(?P<value>[A-Za-z0-9_.+:-]+)|(?P<sign>[\[\]{}=,])"
)
_ENDS = {1: re.compile(r'(?:[^"\\]|\\.|"(?!""))*"""'), 2: re.compile(r"(?:[^']|'(?!''))*'''")}
_ELSEWHERE, _NODE, _REPLY = 0, 1, 2
_DEEPEST = 7


class Highlighter(QSyntaxHighlighter):
    """Colours one document. Of a line it remembers for the next one: an open string, whose lines
    stand there, and how deep it is in the list of what is said."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats = _formats()
        self._spent = QElapsedTimer()
        self._from: int | None = None
        self.at_it = False  # colouring by itself: Qt calls that a change of the text
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(self._go_on)

    def wear(self) -> None:
        """Take over the colours of the present scheme."""
        self._formats = _formats()
        self._from = 0
        self._later.start()

    def highlightBlock(self, text: str) -> None:
        """Colour a line, or leave it for later when there has been enough of it."""
        number = self.currentBlock().blockNumber()
        if not self._spent.isValid():
            self._spent.start()
            QTimer.singleShot(0, self, self._spent.invalidate)
        if self._spent.elapsed() > BUDGET:
            self._from = number if self._from is None else min(self._from, number)
            if not self._later.isActive():
                self._later.start()
            return
        if self._from == number:
            self._from = number + 1
        before = max(0, self.previousBlockState())
        self.setCurrentBlockState(self._colour(text, before))

    def _go_on(self) -> None:
        document = self.document()
        self._spent.restart()
        self.at_it = True
        while self._from is not None and self._spent.elapsed() <= BUDGET:
            block = document.findBlockByNumber(self._from)
            if not block.isValid():
                self._from = None
            else:
                self.rehighlightBlock(block)
        self.at_it = False
        self._spent.invalidate()
        if self._from is None:
            self._later.stop()

    def _colour(self, text: str, before: int) -> int:
        string, section, deep = before & 3, before >> 2 & 3, before >> 4 & _DEEPEST
        at = 0
        if string:
            end = _ENDS[string].match(text)
            at = end.end() if end else len(text)
            self._paint(0, at, self._voice(section, spoken=True))
            if end is None:
                return before
            string = 0
        elif not deep and (path := header_path(text)) is not None:
            self._paint(0, len(text), "header")
            return _section(path) << 2
        spoken = deep > 0
        for found in _TOKEN.finditer(text, at):
            start, end, kind = found.start(), found.end(), found.lastgroup
            if kind == "text":
                if found[0] in ('"""', "'''"):
                    string = 1 if found[0] == '"""' else 2
                    close = _ENDS[string].match(text, end)
                    end = close.end() if close else len(text)
                    self._paint(start, end, self._voice(section, spoken=spoken))
                    if close is None:
                        break
                    string = 0
                self._paint(start, end, self._voice(section, spoken=spoken))
            elif kind == "key":
                spoken = found[0] in ("say", "text")
                self._paint(start, end, "key")
            elif kind == "sign":
                self._paint(start, end, "sign")
                deep = _depth(found[0], deep, spoken=spoken)
                spoken = spoken if found[0] in "[=" else deep > 0
            else:
                self._paint(start, end, "comment" if kind == "comment" else "value")
        return string | section << 2 | deep << 4

    def _voice(self, section: int, *, spoken: bool) -> Shade:
        if spoken and section:
            return "customer" if section == _NODE else "agent"
        return "text"

    def _paint(self, start: int, end: int, shade: Shade) -> None:
        self.setFormat(start, end - start, self._formats[shade])


def _depth(sign: str, deep: int, *, spoken: bool) -> int:
    """Count the brackets inside the list that `say` is; 0 outside of it."""
    if sign in "[{" and (deep or (spoken and sign == "[")):
        return min(_DEEPEST, deep + 1)
    return max(0, deep - 1) if sign in "]}" else deep


def _section(path: tuple[str, ...]) -> int:
    if path[0] != "nodes":
        return _ELSEWHERE
    return _REPLY if path[-1] == "replies" and len(path) > 2 else _NODE


def _formats() -> dict[Shade, QTextCharFormat]:
    scheme = current_tokens()
    inks: dict[Shade, str] = {
        "header": scheme.text,
        "key": scheme.muted,
        "customer": scheme.customer,
        "agent": scheme.accent,
        "text": scheme.text,
        "value": scheme.text,
        "comment": scheme.muted,
        "sign": scheme.muted,
    }
    made: dict[Shade, QTextCharFormat] = {}
    for shade, ink in inks.items():
        one = QTextCharFormat()
        one.setForeground(QColor(ink))
        one.setFontItalic(shade == "comment")
        if shade == "header":
            one.setFontWeight(QFont.Weight.Bold)
        made[shade] = one
    return made
