"""Texts whose writer is killed: the file is sound, and no acknowledged write is lost."""

import sys
import tempfile
from pathlib import Path

from looping import loop

from tests.store.kept.killed import texts_wrong_with


def wrong_with(seed: int) -> list[str]:
    """Kill one writer at a moment of chance."""
    with tempfile.TemporaryDirectory() as room:
        return texts_wrong_with(Path(room), seed)[0]


if __name__ == "__main__":
    sys.exit(loop(__doc__, "killed writers of texts", wrong_with, count=140))
