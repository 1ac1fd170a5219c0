"""Sessions and an agent's week without a network, traced: no socket but local ones, no trace."""

import sys
import tempfile
from pathlib import Path

from looping import loop

from tests.network.trace import LOCAL, left_behind, watched, why_not
from tests.network.week import canaries


def wrong_with(seed: int) -> list[str]:
    """Play one session, or two parts of a week."""
    if why_not():
        return []
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        if seed % 2:
            opened, done = watched(room, str(seed), folder, program="week")
        else:
            opened, done = watched(room, str(seed))
        left = left_behind(room, *canaries(seed))
    odd = [f"a socket of {family}" for family in opened.keys() - LOCAL]
    odd += [f"something can be read in {path}" for path in left]
    return [*odd, *([done.stderr[-1000:]] if done.returncode else [])]


if __name__ == "__main__":
    if reason := why_not():
        print(f"nothing is watched: {reason}", file=sys.stderr)  # noqa: T201 - it is told
    sys.exit(loop(__doc__, "sessions", wrong_with, count=200))
