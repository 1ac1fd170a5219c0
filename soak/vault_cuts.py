"""A sealed recording, cut at each length: noticed, and nothing that is heard is wrong."""

import sys
import tempfile
from pathlib import Path

from looping import loop

from tests.store.kept.attacks import Victim

ROOM = tempfile.TemporaryDirectory()
VICTIM = Victim(Path(ROOM.name), 0.3)


def wrong_with(seed: int) -> list[str]:
    """Cut it once."""
    noticed, _, wrong = VICTIM.cut(seed % (VICTIM.bits // 8))
    odd = [] if noticed else ["it was not noticed"]
    return [*odd, f"{wrong} wrong samples"] if wrong else odd


if __name__ == "__main__":
    sys.exit(loop(__doc__, "cut recordings", wrong_with, count=VICTIM.bits // 8))
