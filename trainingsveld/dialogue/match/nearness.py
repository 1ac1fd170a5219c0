"""How near each reply of a moment comes to what was said: BM25 over its `say` and `phrases`.

Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with a
reply as the document and the moment's replies as the collection, and divided by what a reply that
held everything would get: 1 means that all that tells anything was said in a reply's own words.
"""

import math
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from trainingsveld.dialogue.match.heard import Heard, Term, fold, hear
from trainingsveld.scenario import Reply

_SATURATION = 1.2  # BM25's k1: how little a word's second time adds
_LENGTH = 0.6  # BM25's b: how much a long text has to hold more
_RARITY = 0.5  # exponent of the inverse reply frequency: four replies are few to count over
_DENIED = 0.3  # of a word where one side denies it and the other does not
_LITERAL = 0.25  # more for one of the author's phrases, word for word
_LIKE = 0.72  # share of letters' parts in common from which a misheard word still counts
_NAME = re.compile(r"(?<=[\w,;] )[A-Z][a-zà-ÿ]+")
_CALENDAR = """
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december
"""
_DAYS = frozenset(_CALENDAR.split())


class Closeness(NamedTuple):
    """A reply, how near it comes from 0 (nothing shared) to 1, and the telling words they share.

    `denied` says that the telling words it has in common were said with a "not", or only there
    without. Not `allowed` are replies of which an `avoid` was said, or no `must`.
    """

    reply: str
    score: float
    shared: tuple[str, ...] = ()
    denied: bool = False
    allowed: bool = True


class _Own(NamedTuple):
    """A reply's own words, taken apart."""

    reply: str
    phrases: tuple[tuple[tuple[str, bool], ...], ...]
    must: tuple[str, ...]
    avoid: tuple[str, ...]


class _Moment(NamedTuple):
    """The replies made ready to compare with: for each term which replies hold it how much."""

    replies: tuple[_Own, ...]
    held: dict[str, tuple[dict[int, float], dict[int, float]]]
    seen: dict[str, int]
    names: frozenset[str]


def ranked(said: str, replies: tuple[Reply, ...], language: str) -> tuple[Closeness, ...]:
    """Rank the replies, nearest first; equals keep the author's order."""
    moment = _moment(tuple((r.id, r.say, r.phrases, r.must, r.avoid) for r in replies), language)
    heard = hear(said, language, moment.names)
    found = zip(moment.replies, _found(heard, moment), strict=True)
    near = [_judged(own, heard, closeness) for own, closeness in found]
    return tuple(sorted(near, key=lambda one: -one.score))


def _found(heard: Heard, moment: _Moment) -> Iterator[Closeness]:
    """Add up per reply what it shares with what was said, as a part of all there was to share."""
    count = len(moment.replies)
    scores, denied = [0.0] * count, [False] * count
    shared = [list[tuple[float, str]]() for _ in range(count)]
    whole = 0.0
    for term, weight in heard.weights.items():
        worth = weight * _rarity(moment.seen.get(term.key, 0), count)
        whole += worth
        same, other = moment.held.get(term.key, ({}, {}))[:: -1 if term.denied else 1]
        for at in same.keys() | other.keys():
            part = max(same.get(at, 0.0), _DENIED * other.get(at, 0.0)) * worth
            scores[at] += part
            if term not in heard.spoken or weight < 1.0:
                continue
            if at in same:
                shared[at].append((part, heard.spoken[term]))
            else:
                denied[at] = True
    for own, score, no, words in zip(moment.replies, scores, denied, shared, strict=True):
        told = tuple(word for _, word in sorted(words, reverse=True))
        yield Closeness(own.reply, score / whole if whole else 0.0, told, no and not told)


def _judged(own: _Own, heard: Heard, near: Closeness) -> Closeness:
    """Count a phrase said word for word, and what the author wants or does not want to hear."""
    missed = bool(own.must) and not any(_was_said(word, heard) for word in own.must)
    if missed or any(_was_said(word, heard) for word in own.avoid):
        return near._replace(score=0.0, allowed=False)
    literal = any(_contains(heard.words, phrase) for phrase in own.phrases)
    return near._replace(score=min(1.0, near.score + (_LITERAL if literal else 0.0)))


def _contains(words: tuple[tuple[str, bool], ...], phrase: tuple[tuple[str, bool], ...]) -> bool:
    """Find the same words in a row, denied alike."""
    size = len(phrase)
    return bool(size) and any(
        words[at : at + size] == phrase for at in range(len(words) - size + 1)
    )


def _was_said(wanted: str, heard: Heard) -> bool:
    """Look for an author's word or words, in another form or a little misheard as well."""
    words = fold(wanted).split()
    return bool(words) and all(any(alike(word, said) for said, _ in heard.words) for word in words)


def alike(one: str, other: str) -> bool:
    """Whether two folded words are the same, in another form or a little misheard."""
    if one == other:
        return True
    if min(len(one), len(other)) < 4:
        return False
    a, b = _pairs(one), _pairs(other)
    return 2 * len(a & b) / (len(a) + len(b)) >= _LIKE


@lru_cache(maxsize=4096)
def _pairs(word: str) -> frozenset[str]:
    return frozenset(f"_{word}"[at : at + 2] for at in range(len(word)))


def _rarity(seen: int, count: int) -> float:
    return math.log(1 + (count - seen + 0.5) / (seen + 0.5)) ** _RARITY


_Words = tuple[str, str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]


@lru_cache(maxsize=256)
def _moment(replies: tuple[_Words, ...], language: str) -> _Moment:
    texts = [(say, *phrases) for _, say, phrases, _, _ in replies]
    names = frozenset(
        name
        for own in texts
        for text in own
        for name in map(fold, _NAME.findall(text))
        if name not in _DAYS
    )
    counted = [_counted(hear(text, language, names) for text in own) for own in texts]
    sizes = [sum(counts.values()) for counts in counted]
    usual = max(1.0, sum(sizes) / len(sizes)) if sizes else 1.0
    held = dict[str, tuple[dict[int, float], dict[int, float]]]()
    seen = dict[str, set[int]]()
    for at, counts in enumerate(counted):
        damp = _SATURATION * (1 - _LENGTH + _LENGTH * sizes[at] / usual)
        for term, count in counts.items():
            both = held.setdefault(term.key, ({}, {}))
            both[term.denied][at] = count * (_SATURATION + 1) / (count + damp)
            seen.setdefault(term.key, set()).add(at)
    own = tuple(
        _Own(reply, tuple(hear(one, language).words for one in phrases), must, avoid)
        for reply, _, phrases, must, avoid in replies
    )
    return _Moment(own, held, {key: len(places) for key, places in seen.items()}, names)


def _counted(texts: Iterable[Heard]) -> dict[Term, int]:
    counts = dict[Term, int]()
    for text in texts:
        for term, times in text.terms.items():
            counts[term] = counts.get(term, 0) + times
    return counts
