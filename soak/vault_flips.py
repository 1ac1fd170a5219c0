"""Each bit of a sealed recording, flipped: noticed, and at most one record is lost."""

import sys
import tempfile
from pathlib import Path

from looping import loop

from tests.store.kept.attacks import Victim

ROOM = tempfile.TemporaryDirectory()
VICTIM = Victim(Path(ROOM.name), 0.3)


def wrong_with(seed: int) -> list[str]:
    """Flip one bit."""
    noticed, lost, wrong = VICTIM.flipped(seed % VICTIM.bits)
    odd = [] if noticed else ["it was not noticed"]
    odd += [f"{lost} records are lost"] if lost > 1 else []
    return [*odd, f"{wrong} wrong samples"] if wrong else odd


if __name__ == "__main__":
    sys.exit(loop(__doc__, "flipped bits", wrong_with, count=VICTIM.bits))
