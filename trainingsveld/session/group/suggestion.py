"""Which cases to propose for an afternoon: not played lately, and of a fitting difficulty."""

from collections.abc import Sequence

from msgspec import Struct

COUNT = 3
_FIRST, _HARDEST, _SESSIONS = 2, 4, 3
"""A new group begins at 2 of 5; every three sessions it is one more, up to 4."""


class Offered(Struct, frozen=True):
    """A case that can be chosen; `difficulty` is 1 to 5."""

    title: str
    difficulty: int


def suggest(cases: Sequence[Offered], played: Sequence[str]) -> tuple[int, ...]:
    """Give the places of up to three of these cases, the easiest first.

    `played` says of each session there was, the newest first, which cases were in it: their titles,
    however joined.
    """
    wanted = min(_HARDEST, _FIRST + len(played) // _SESSIONS)

    def place(number: int) -> tuple[int, int, int]:
        one = cases[number]
        ago = next((n for n, titles in enumerate(played) if one.title in titles), len(played))
        return -ago, abs(one.difficulty - wanted), number

    chosen = sorted(range(len(cases)), key=place)[:COUNT]
    return tuple(sorted(chosen, key=lambda number: cases[number].difficulty))
