"""Which reply comes closest to what was said: by the author's phrases, then by shared words.

It proposes, a person decides. Its only inputs are the words and the replies on offer, so the same
words always give the same proposal.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from trainingsveld.scenario import Reply

_COMMON = frozenset(
    [
        "ik",
        "je",
        "u",
        "we",
        "wij",
        "jij",
        "het",
        "de",
        "een",
        "en",
        "of",
        "dat",
        "dit",
        "die",
        "is",
        "ben",
        "bent",
        "was",
        "zijn",
        "te",
        "om",
        "in",
        "op",
        "aan",
        "van",
        "voor",
        "met",
        "er",
        "ook",
        "nog",
        "maar",
        "dan",
        "als",
        "wat",
        "hoe",
        "mij",
        "me",
        "mijn",
        "uw",
        "the",
        "a",
        "an",
        "and",
        "or",
        "to",
        "of",
        "in",
        "on",
        "for",
        "with",
        "you",
        "i",
        "we",
        "it",
        "is",
        "are",
        "was",
        "be",
        "that",
        "this",
        "what",
        "how",
        "me",
        "my",
        "your",
        "so",
    ]
)


class Closeness(NamedTuple):
    """A reply and how near it comes, from 0 (nothing shared) to 1 (a phrase said literally)."""

    reply: str
    score: float


def closest(said: str, replies: Iterable[Reply]) -> tuple[Closeness, ...]:
    """Rank the replies, nearest first; equals keep the author's order."""
    words = _words(said)
    ranked = [Closeness(reply.id, _score(words, reply)) for reply in replies]
    return tuple(sorted(ranked, key=lambda near: -near.score))


def _score(words: tuple[str, ...], reply: Reply) -> float:
    phrases = [_words(phrase) for phrase in reply.phrases]
    if any(phrase and _contains(words, phrase) for phrase in phrases):
        return 1.0
    return max((_shared(words, phrase) for phrase in (*phrases, _words(reply.say))), default=0.0)


def _contains(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    size = len(phrase)
    return any(words[at : at + size] == phrase for at in range(len(words) - size + 1))


def _shared(words: tuple[str, ...], other: tuple[str, ...]) -> float:
    """Share of the telling words two texts have in common (Dice), below a literal phrase."""
    one, two = set(words) - _COMMON, set(other) - _COMMON
    if not one or not two:
        return 0.0
    return 0.95 * 2 * len(one & two) / (len(one) + len(two))


def _words(text: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return tuple(
        re.findall(r"[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c)))
    )
