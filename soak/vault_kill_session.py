"""A session that is killed, in its call or its feedback round: no acknowledged event is lost."""

import sys
import tempfile
from pathlib import Path

from looping import loop

from tests.store.kept.killed import session_wrong_with


def wrong_with(seed: int) -> list[str]:
    """Kill one session at a moment of chance."""
    with tempfile.TemporaryDirectory() as room:
        return session_wrong_with(Path(room), seed)[0]


if __name__ == "__main__":
    sys.exit(loop(__doc__, "killed sessions", wrong_with, count=140))
