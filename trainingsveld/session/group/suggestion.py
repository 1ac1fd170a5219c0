"""Which cases to propose for an afternoon: not played lately, about its goal, not too hard."""

from collections.abc import Sequence

from msgspec import Struct

from trainingsveld.dialogue.match.heard import hear

COUNT = 3
_FIRST, _HARDEST, _SESSIONS = 2, 4, 3
"""A new group begins at 2 of 5; every three sessions it is one more, up to 4."""


class Offered(Struct, frozen=True):
    """A case that can be chosen; `difficulty` is 1 to 5, `about` what is practised in it."""

    title: str
    difficulty: int
    about: str = ""


def suggest(
    cases: Sequence[Offered], played: Sequence[str], goal: str = "", language: str = "nl"
) -> tuple[int, ...]:
    """Give the places of up to three of these cases, the easiest first.

    `played` says of each session there was, the newest first, which cases were in it: their titles,
    however joined. `goal` is what the session is for, in the words of whoever plans it.
    """
    wants = _telling(goal, language)
    wanted = min(_HARDEST, _FIRST + len(played) // _SESSIONS)

    def place(number: int) -> tuple[int, int, int, int]:
        one = cases[number]
        ago = next((n for n, titles in enumerate(played) if one.title in titles), len(played))
        fits = len(wants & _telling(f"{one.title}. {one.about}", language)) if wants else 0
        return -ago, -fits, abs(one.difficulty - wanted), number

    chosen = sorted(range(len(cases)), key=place)[:COUNT]
    return tuple(sorted(chosen, key=lambda number: cases[number].difficulty))


def _telling(text: str, language: str) -> frozenset[str]:
    """Give the stems of the words that say what a text is about."""
    heard = hear(text, language)
    return frozenset(term.key for term in heard.terms if heard.weights[term] >= 1)
