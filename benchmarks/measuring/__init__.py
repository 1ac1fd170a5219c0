"""What every measurement shares: where the project is, which machine this is, and a table."""

import argparse
import os
import platform
import shlex
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "scenarios"

if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))


def whole(word: str) -> int:
    """Read a whole number of at least one from the command line."""
    number = int(word)
    if number < 1:
        raise argparse.ArgumentTypeError("choose a whole number from 1")
    return number


def read_words(says: str | None) -> argparse.ArgumentParser:
    """Make the parser of a benchmark's own words; `says` is its docstring."""
    return argparse.ArgumentParser(
        description=says, formatter_class=argparse.RawDescriptionHelpFormatter
    )


def print_heading() -> None:
    """Say what was typed and on what kind of machine, without names, and how fast it is just now.

    The pace is the processor time of a fixed piece of Python. Where cores are shared with others it
    changes by a factor of two from minute to minute: compare figures of the same pace only.
    """
    words = [Path(sys.argv[0]).resolve().relative_to(ROOT).as_posix(), *sys.argv[1:]]
    print(f"$ python {shlex.join(words)}")
    busy = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    print(
        f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}{busy}, pace {pace():.1f} ms"
    )


def pace() -> float:
    """Give the processor time of counting words, in ms; the best of five."""
    best = float("inf")
    for _ in range(5):
        before = time.process_time()
        counted: dict[int, int] = {}
        for number in range(100_000):
            counted[number % 977] = counted.get(number % 977, 0) + number
        best = min(best, time.process_time() - before)
    return best * 1000


def print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print columns as wide as they need; the first to the left, numbers to the right."""
    wide = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    print()
    for row in (head, ["-" * width for width in wide], *rows):
        cells = [cell.rjust(width) for cell, width in zip(row, wide, strict=True)]
        print("  ".join([row[0].ljust(wide[0]), *cells[1:]]).rstrip())


def verdict(reached: bool) -> str:
    """Say in one word whether a target was reached."""
    return "reached" if reached else "MISSED"
