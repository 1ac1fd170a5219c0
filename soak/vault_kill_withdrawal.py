"""A withdrawal that is killed: after the next start it is gone, and nobody else's file changed."""

import sys
import tempfile
from pathlib import Path

from looping import loop

from tests.store.kept.killed import withdrawal_wrong_with


def wrong_with(seed: int) -> list[str]:
    """Kill one withdrawal at a moment of chance."""
    with tempfile.TemporaryDirectory() as room:
        return withdrawal_wrong_with(Path(room), seed)[0]


if __name__ == "__main__":
    sys.exit(loop(__doc__, "killed withdrawals", wrong_with, count=120))
