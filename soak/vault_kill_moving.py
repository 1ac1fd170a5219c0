"""A log that moves, killed: after the next start it is in one place, with all that was said."""

import sys
import tempfile
from pathlib import Path

from looping import loop

from tests.store.kept.killed import moving_wrong_with


def wrong_with(seed: int) -> list[str]:
    """Kill one session on the way from vault to vault, at a moment of chance."""
    with tempfile.TemporaryDirectory() as room:
        return moving_wrong_with(Path(room), seed)[0]


if __name__ == "__main__":
    sys.exit(loop(__doc__, "killed moves", wrong_with, count=140))
