"""A disk that loses its current while recording: no wrong sound, at most one second lost."""

import sys

from looping import loop

from tests.store.kept import power


def wrong_with(seed: int) -> list[str]:
    """Cut the current once, and look at what such a disk may hold then."""
    return power.wrong_with(seed)[0]


if __name__ == "__main__":
    sys.exit(loop(__doc__, "disks without current", wrong_with, count=2_000))
