"""What every long loop shares: its words, its count, and an exit code that says whether it held."""
# ruff: noqa: T201 - a long loop is a program of the command line

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ENOUGH = 10
"""Numbers that went wrong: whoever has to look into them needs no more."""

if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))


def whole(word: str) -> int:
    """Read a whole number from 0 from the command line."""
    number = int(word)
    if number < 0:
        raise argparse.ArgumentTypeError("choose a whole number from 0")
    return number


def loop(
    says: str | None, what: str, wrong_with: Callable[[int], Sequence[str]], *, count: int
) -> int:
    """Try a row of numbers and print how many were tried.

    `wrong_with` gives, for the number of one try, a sentence for each thing that is wrong, `what`
    names what is tried, `says` is the docstring of the program. Returns the exit code: 0 when
    nothing was wrong, 1 when something was, 130 when it was stopped by hand.
    """
    parser = argparse.ArgumentParser(
        description=says, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=whole, default=0, help="the first number (0)")
    parser.add_argument("--count", type=whole, default=count, help=f"how many to try ({count:,})")
    words = parser.parse_args()
    tried, wrong = 0, list[int]()
    try:
        for seed in range(words.seed, words.seed + words.count):
            said = _one(seed, wrong_with)
            tried += 1
            if said:
                wrong.append(seed)
                print(f"--seed {seed} --count 1:", *said, sep="\n  ", flush=True)
            if len(wrong) == ENOUGH:
                break
            if tried % 100 == 0:
                print(f"{tried:,} tried ...", file=sys.stderr, flush=True)
    except KeyboardInterrupt:
        print(f"stopped after {tried:,} {what}; {len(wrong)} of them wrong")
        return 130
    print(f"{tried:,} {what} tried from seed {words.seed} on; {len(wrong)} of them wrong")
    return 1 if wrong else 0


def _one(seed: int, wrong_with: Callable[[int], Sequence[str]]) -> Sequence[str]:
    try:
        return wrong_with(seed)
    except Exception as error:
        error.add_note(f"at --seed {seed} --count 1")
        raise
