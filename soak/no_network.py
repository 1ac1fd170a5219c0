"""Confidential sessions without a network, under a syscall trace: no socket but local ones."""

import sys
import tempfile
from pathlib import Path

from looping import loop

from tests.network.trace import LOCAL, watched, why_not


def wrong_with(seed: int) -> list[str]:
    """Play one session."""
    if why_not():
        return []
    with tempfile.TemporaryDirectory() as room:
        opened, done = watched(Path(room), str(seed))
    odd = [f"a socket of {family}" for family in opened.keys() - LOCAL]
    return [*odd, *([done.stderr[-1000:]] if done.returncode else [])]


if __name__ == "__main__":
    if reason := why_not():
        print(f"nothing is watched: {reason}", file=sys.stderr)  # noqa: T201 - it is told
    sys.exit(loop(__doc__, "sessions", wrong_with, count=200))
