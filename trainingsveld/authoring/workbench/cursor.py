"""What is being written at the end of a text: a header, a key or a value, and of which table.

Only the text since the last table header is looked at, token by token. Broken text is the normal
case here: whatever does not fit is taken as if it were still being written.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from trainingsveld.authoring.workbench.outline import header_path
from trainingsveld.scenario.tokens import Token, tokens

Slot = Literal["header", "key", "value", "nothing"]
Path = tuple[str, ...]
"""Names of tables and keys from the top; the numbers of array entries are left out."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the writing goes on.

    `prefix` is what stands there of the word already, `quoted` whether inside a string. `path` is
    the table a key belongs to, or the key (with its tables) that a value belongs to.
    """

    slot: Slot
    path: Path
    prefix: str = ""
    quoted: bool = False


NOWHERE = Place("nothing", ())


@dataclass(slots=True)
class _Frame:
    """A table, inline table or array that is open. `value` is what a value in it belongs to."""

    kind: Literal["table", "inline", "array"]
    path: Path
    key: list[str] = field(default_factory=list[str])
    slot: Slot = "key"

    @property
    def value(self) -> Path:
        return self.path if self.kind == "array" else (*self.path, *self.key)


def place_at(lines: Sequence[str]) -> Place:
    """Say what is being written at the end of the last of these lines."""
    above, line = lines[:-1], lines[-1]
    table: Path = ()
    since = 0
    for number in range(len(above) - 1, -1, -1):
        found = header_path(above[number])
        if found is not None:
            table, since = found, number + 1
            break
    frames, last = _open_frames("\n".join((*above[since:], line)), table)
    frame = frames[-1]
    if frame.kind == "table" and line.lstrip().startswith("["):
        return Place("header", table, line.lstrip().lstrip("[").lstrip())
    if last is None:
        return Place(frame.slot, _owner(frame))
    if last.kind == "text":
        return Place(frame.slot, _owner(frame), last.text.lstrip("\"'"), quoted=True)
    return Place(frame.slot, _owner(frame), last.text)


def _owner(frame: _Frame) -> Path:
    return frame.value if frame.slot == "value" else (*frame.path, *frame.key)


def _open_frames(text: str, table: Path) -> tuple[list[_Frame], Token | None]:
    """Read up to the word that is still being written; that word is None between two words."""
    frames = [_Frame("table", table)]
    for token in tokens(text):
        if token.kind == "comment":
            if token.end == len(text):
                frames.append(_Frame("array", (), slot="nothing"))
                return frames, None
        elif token.end == len(text) and _unfinished(token):
            return frames, token
        elif token.kind == "sign":
            _sign(frames, token.text)
        elif token.kind == "line":
            if frames[-1].kind == "table":
                frames[-1].key, frames[-1].slot = [], "key"
        elif frames[-1].slot == "key":
            frames[-1].key.append(token.text.strip("\"'"))
        else:
            _close_value(frames[-1])
    if frames[-1].slot == "key" and frames[-1].key and not text.endswith("."):
        frames[-1].slot = "nothing"  # a key stands there, and its = is still to come
    return frames, None


def _unfinished(token: Token) -> bool:
    if token.kind == "text":
        return len(token.text) < 2 or token.text[-1] != token.text[0]
    return token.kind == "bare"


def _sign(frames: list[_Frame], sign: str) -> None:
    frame = frames[-1]
    if sign == "=" and frame.slot == "key":
        frame.slot = "value"
    elif sign == "{" and frame.slot == "value":
        frames.append(_Frame("inline", frame.value))
    elif sign == "[" and frame.slot == "value":
        frames.append(_Frame("array", frame.value, slot="value"))
    elif sign in "]}" and len(frames) > 1:
        frames.pop()
        _close_value(frames[-1])
    elif sign == ",":
        frame.key = []
        frame.slot = "value" if frame.kind == "array" else "key"


def _close_value(frame: _Frame) -> None:
    frame.slot = "nothing"
