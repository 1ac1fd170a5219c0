"""A log that is brought over from an earlier release, killed: whole, sealed, and no copy left."""

import sys
import tempfile
from pathlib import Path

from looping import loop

from tests.store.kept.killed import migration_wrong_with


def wrong_with(seed: int) -> list[str]:
    """Kill one migration at a moment of chance."""
    with tempfile.TemporaryDirectory() as room:
        return migration_wrong_with(Path(room), seed)[0]


if __name__ == "__main__":
    sys.exit(loop(__doc__, "killed migrations", wrong_with, count=120))
