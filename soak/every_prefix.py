"""Every beginning of a case that ships, as while it is typed: an answer, in bounded time.

All that the workbench does with a text is done: it is read, and what can be played is proved, its
style looked at, and drawn.
"""

import sys
import time

from looping import loop

from trainingsveld.authoring.workbench import Bench
from trainingsveld.store.library import shipped_case
from trainingsveld.store.reference import customer_model

CASE = shipped_case("derde-keer-niet-bezorgd")
TEXT = CASE.read_text(encoding="utf-8") if CASE else ""
BENCH = Bench(customer_model())
MOST = 2.0
"""Seconds of processor time: more is a hang, not a slow machine."""


def wrong_with(seed: int) -> list[str]:
    """Look at the first so many characters."""
    end = seed % (len(TEXT) + 1)
    begun = time.process_time()
    found = list(BENCH.looks(TEXT[:end], lambda: False))[-1]
    if found.sound:
        BENCH.picture({})
    spent = time.process_time() - begun
    odd = [f"it took {spent:.1f} s of processor time"] if spent > MOST else []
    if not found.proved:
        odd.append("it was not looked at to the end")
    if not found.sound and not found.findings:
        odd.append("it is no case, and nothing is said about it")
    return odd


if __name__ == "__main__":
    sys.exit(loop(__doc__, "beginnings of a case", wrong_with, count=len(TEXT) + 1))
