"""A recording whose program is killed: whole to the last quarter of a second, no wrong sample."""

import sys
import tempfile
from pathlib import Path

from looping import loop

from tests.store.kept.killed import recording_wrong_with


def wrong_with(seed: int) -> list[str]:
    """Kill one recording at a moment of chance."""
    with tempfile.TemporaryDirectory() as room:
        return recording_wrong_with(Path(room), seed)[0]


if __name__ == "__main__":
    sys.exit(loop(__doc__, "killed recordings", wrong_with, count=200))
