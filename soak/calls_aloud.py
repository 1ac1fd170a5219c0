"""Whole calls of every case, said by the real voice and heard at a virtual sound card.

Each takes as long as the call takes: a minute. The first numbers are a test of each case, the next
ones a second test of each, and so on.
"""

import asyncio
import os
import sys
import tempfile
from pathlib import Path

from looping import loop

from tests.sound_card import SoundCard
from tests.speech.call_aloud import whole_call
from tests.speech.every_line import CASES, case_of

TESTS = {path: len(case_of(path).scenario.tests) for path in CASES}
CALLS = [(path, n) for n in range(max(TESTS.values())) for path in CASES if n < TESTS[path]]


def wrong_with(number: int) -> list[str]:
    """Play one test of one case."""
    path, test = CALLS[number % len(CALLS)]
    with tempfile.TemporaryDirectory(prefix="tv-aloud-") as folder:
        card = SoundCard(Path(folder))
        card.start()
        os.environ.update(card.env)
        try:
            with card.listen() as speaker:
                lines, odd = asyncio.run(whole_call(path, test, speaker))
        finally:
            card.kill()
    print(f"{path.stem}, test {test + 1}: {lines} lines", file=sys.stderr)  # noqa: T201 - it takes long
    return odd


if __name__ == "__main__":
    sys.exit(loop(__doc__, "calls", wrong_with, count=len(CASES)))
