"""From what is written to what is said: amounts, dates, numbers, codes, addresses, short forms.

Voices differ in what they make of "€ 1.250,00" or "12-03-2026", and most spoil it in Dutch; words
they all say alike. The screen keeps what was written. Rules per language, Dutch and English; in
another language only the author's own list counts.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trainingsveld.speech.aloud.spelled import Rule


def aloud(text: str, language: str, pronounce: Iterable[tuple[str, str]] = ()) -> str:
    """Write a text the way it is said; `language` as BCP 47.

    `pronounce` has the author's pairs of what is written and what is said instead: whole words, in
    the case they are written in; the longest first, and what they put in is left as it is.
    """
    own = {written: said for written, said in pronounce if written.strip()}
    rules = _rules(language.partition("-")[0].lower())
    if not own:
        return _by_rules(text, rules)
    written = "|".join(re.escape(one) for one in sorted(own, key=len, reverse=True))
    pieces = re.split(rf"(?<!\w)({written})(?!\w)", text)
    return "".join(
        own[piece] if at % 2 else _by_rules(piece, rules) for at, piece in enumerate(pieces)
    )


@cache
def _rules(language: str) -> "tuple[Rule, ...]":
    """Load a language's rules when the first line is said: the start need not wait for them."""
    if language == "nl":
        from trainingsveld.speech.aloud import dutch  # noqa: PLC0415 - dear to load

        return dutch.RULES
    if language == "en":
        from trainingsveld.speech.aloud import english  # noqa: PLC0415 - dear to load

        return english.RULES
    return ()


def _by_rules(text: str, rules: "tuple[Rule, ...]") -> str:
    for pattern, say in rules:
        text = pattern.sub(say, text)
    return text
