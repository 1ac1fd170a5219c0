"""“Did you mean …?”: the known name that looks most like a mistyped one."""

from collections.abc import Iterable
from difflib import get_close_matches

MOST_NAMES = 2000
LONGEST_NAME = 64


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the name that looks most like this one, or nothing.

    Looks at a bounded number of names, so that a large file full of mistakes stays quick.
    """
    plain = name[:LONGEST_NAME].strip()
    names = sorted(known)[:MOST_NAMES]
    for candidate in names:
        if _loose(candidate) == _loose(plain):
            return candidate
    found = get_close_matches(plain, names, n=1, cutoff=0.7)
    return found[0] if found else ""


def _loose(name: str) -> str:
    return name.casefold().replace("_", "").replace("-", "").replace(" ", "")
