"""`recorded.toml`: which text was read for each recording, kept beside the recordings.

One line a file, its name and the text as it then was: `"opening.flac" = "Hallo?"`.
"""

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from trainingsveld.authoring.booth.put import put
from trainingsveld.scenario.recordings import READ_WHEN, line_of

_MOST = 1024 * 1024  # bytes; the texts of the largest case fit four times
_STRING = r'"(?:[^"\\]|\\.)*"'
_LINE = re.compile(rf"\s*({_STRING})\s*=\s*({_STRING})\s*(?:#.*)?")
_HEAD = "# Which text was read for which recording. Kept by the program.\n"


def read_when(folder: Path) -> dict[str, str]:
    """Give the text that was read by the name of its file; a line that is no such thing is none."""
    try:
        with (folder / READ_WHEN).open("rb") as file:
            written = file.read(_MOST).decode("utf-8-sig", "replace")
    except (OSError, ValueError):
        return {}
    found: dict[str, str] = {}
    for line in written.split("\n"):
        if match := _LINE.fullmatch(line):
            with suppress(ValueError):
                name, text = json.loads(match[1]), json.loads(match[2])
                if line_of(name):
                    found[name] = text
    return found


def write_read_when(folder: Path, texts: Mapping[str, str]) -> None:
    """Write it whole or not at all. Raises OSError."""
    lines = [f"{_string(name)} = {_string(text)}\n" for name, text in sorted(texts.items())]
    put(folder / READ_WHEN, (_HEAD + "".join(lines)).encode())


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
