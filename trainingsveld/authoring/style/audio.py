"""Which lines of a case are recorded: the files `audio/<language>/<node>[.<n>].flac` beside it."""

import re
from contextlib import suppress
from itertools import islice
from pathlib import Path

_NAME = re.compile(r"([a-z][a-z0-9-]{0,63})(?:\.([1-9][0-9]{0,3}))?\.(?:flac|wav)")
_MOST = 20_000  # names in a folder; the rest is not looked at


def recorded(case: Path) -> dict[str, dict[str, frozenset[int]]]:
    """List the recordings beside a case file by language; empty where there is no such folder."""
    found: dict[str, dict[str, frozenset[int]]] = {}
    with suppress(OSError, ValueError):
        for folder in islice((case.parent / "audio").iterdir(), 100):
            if folder.is_dir():
                found[folder.name] = lines = dict[str, frozenset[int]]()
                for file in islice(folder.iterdir(), _MOST):
                    if match := _NAME.fullmatch(file.name.lower()):
                        node, number = match[1], int(match[2] or 1)
                        lines[node] = lines.get(node, frozenset()) | {number}
    return found
