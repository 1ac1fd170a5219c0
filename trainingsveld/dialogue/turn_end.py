"""How long a silence has to be before an answer is over, and how long the customer then waits.

What was understood so far may shorten or lengthen the wait; without words it is the patience.
"""

import re
from collections.abc import Iterable

from trainingsveld.dialogue.match.nearness import alike
from trainingsveld.scenario import Style

PATIENCE = 1.2
"""Seconds of silence that end an answer: a thinking pause of Dutch speakers is mostly shorter."""
LONGEST = 10.0
"""Seconds for who says that they are thinking, and the most that can be chosen."""
CERTAIN = 0.5
"""Seconds when all of an expected reply was said: one sentence in a hundred pauses longer."""
_UNFINISHED = 1.6  # times the patience, after a word that cannot be the last
_ENOUGH = 0.8  # of an expected reply's words, its last two among them
_THINKING = (
    "ik denk nog na", "even denken", "even nadenken", "ik denk even na", "even kijken",
    "laat me even denken", "moment", "momentje", "een ogenblik", "ogenblikje",
    "let me think", "i am thinking", "i m thinking", "let me see", "one moment", "just a moment",
)  # fmt: skip
_NEVER_LAST = frozenset(
    (
        "en", "of", "maar", "want", "dus", "omdat", "dat", "die", "als", "dan", "de", "het", "een",
        "mijn", "uw", "jouw", "ons", "onze", "in", "op", "aan", "van", "voor", "met", "bij", "naar",
        "om", "te", "eh", "ehm", "uh", "uhm", "hm", "um", "and", "or", "but", "because", "so",
        "that", "which", "if", "the", "a", "an", "my", "your", "our", "for", "with", "at", "to",
    )
)  # fmt: skip
GAPS: dict[Style, float] = {
    "angry": 0.25,
    "tense": 0.4,
    "cold": 0.6,
    "calm": 0.6,
    "relieved": 0.8,
    "upset": 1.4,
}
"""Seconds between the end of an answer and the customer's next word. People leave 0.2 s on average;
who is impatient is quick, who is upset needs time."""


def end_wait(patience: float, words: str = "", expected: Iterable[str] = ()) -> float:
    """Seconds of silence after which the answer counts as over.

    `words` is what was understood so far, "" where nothing listens to words; `expected` is what
    can be said here: replies and their phrases.
    """
    said = _words(words)
    if not said:
        return patience
    ending = " ".join(said[-5:])
    if any(ending.endswith(phrase) for phrase in _THINKING):
        return LONGEST
    replies = [_words(reply) for reply in expected]
    if said[-1] in _NEVER_LAST and said not in replies:
        return min(LONGEST, _UNFINISHED * patience)
    if any(_is_all_of(said, reply) for reply in replies):
        return min(patience, CERTAIN)
    return patience


def gap_left(style: Style, since_answer: float | None) -> float:
    """Seconds the customer still waits; None when nobody had spoken: then not at all."""
    return 0.0 if since_answer is None else max(0.0, GAPS[style] - since_answer)


def _is_all_of(said: list[str], reply: list[str]) -> bool:
    """Whether enough of the reply was said, and its end came last; words may be misheard a bit."""
    if len(reply) < 3 or not any(alike(said[-1], word) for word in reply[-2:]):
        return False
    there = set(said)
    found = sum(word in there or any(alike(word, one) for one in there) for word in reply)
    return found >= _ENOUGH * len(reply)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
