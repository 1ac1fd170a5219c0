"""A text that is no TOML: which of the usual slips it is, and where.

The quick parser says *that*; the standard one stops at the first slip and says where. It is only
asked about texts within the limits: beyond them it can be made to eat all memory.
"""

import re
import tomllib

from trainingsveld.scenario.finding import Finding
from trainingsveld.scenario.tokens import Lines, Token, tokens

_PLACE = re.compile(r"line (\d+),? column (\d+)")
_CODES = (
    ("Illegal character", "TV0111"),
    ("Unterminated string", "TV0111"),
    ("Expected \"'", "TV0111"),
    ("Expected '\"", "TV0111"),
    ("Invalid value", "TV0112"),
    ("Cannot ", "TV0113"),
    ("Duplicate inline", "TV0113"),
    ("Invalid statement", "TV0114"),
    ("Invalid initial character", "TV0114"),
    ("Expected '='", "TV0114"),
    ("Expected ']", "TV0114"),
    ("Expected newline", "TV0115"),
    ("Unescaped", "TV0116"),
    ("Invalid hex", "TV0116"),
    ("Escaped character", "TV0116"),
    ("Unclosed", "TV0118"),
)
_CURLY = "“”„‟‘’‚‛«»"
_WORD = re.compile(r"\[{1,2}[^\]\n]{1,60}\]{1,2}|[^\s,\]}=]{1,40}")


def syntax_error(text: str, quick: str) -> Finding:
    """Explain why a text is no TOML; `quick` is what the quick parser said."""
    lines = Lines(text)
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
    except ValueError:  # thousands of digits
        message = ""
    else:
        message = ""
    if not message:
        found = _PLACE.search(quick)
        place = (int(found[1]), int(found[2])) if found else (1, 1)
        return Finding("TV0120" if "number" in quick else "TV0110", "error", *place)
    found = _PLACE.search(message)
    offset = lines.offset(int(found[1]), int(found[2])) if found else len(text)
    code = next((code for start, code in _CODES if message.startswith(start)), "TV0110")
    return _refine(code, text, min(offset, len(text)), message, lines)


def _refine(code: str, text: str, offset: int, message: str, lines: Lines) -> Finding:
    here = _Around(text, offset)
    if text[offset : offset + 1] in _CURLY and offset < len(text):
        code = "TV0119"
    elif code == "TV0111" and here.string is not None:
        offset = here.string
    elif code == "TV0118" and offset == len(text) and here.brackets:
        offset = here.brackets[-1].start
    elif code == "TV0113":
        offset = here.key_before if message.startswith("Duplicate") else here.statement
    elif code == "TV0116" and (slash := text.rfind("\\", 0, offset)) >= 0:
        offset = slash
    elif code == "TV0112" and not text[offset:].strip():
        offset = here.statement
    word = _WORD.match(text, offset)
    return Finding(code, "error", *lines.place(offset), {"value": word[0] if word else ""})


class _Around:
    """What stands before an offset: the statement, the open brackets, the string it is in."""

    def __init__(self, text: str, offset: int) -> None:
        self.statement = 0
        self.key_before = 0
        self.string: int | None = None
        self.brackets: list[Token] = []
        fresh, start, previous = True, 0, ""
        for token in tokens(text):
            if token.start >= offset:
                break
            if token.kind == "text" and offset <= token.end:
                self.string = token.start
            if token.kind == "line":
                fresh = fresh or not self.brackets
                continue
            if token.kind == "comment":
                continue
            if fresh:
                self.statement, fresh = token.start, False
                self.brackets.clear()
            if token.text == "=":
                self.key_before = start
            elif token.text != "." and previous != ".":
                start = token.start
            self._bracket(token)
            previous = token.text

    def _bracket(self, token: Token) -> None:
        if token.kind == "sign" and token.text in "[{":
            self.brackets.append(token)
        elif token.kind == "sign" and token.text in "]}" and self.brackets:
            self.brackets.pop()
