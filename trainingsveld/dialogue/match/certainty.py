"""How sure one may be of a match: a probability, from how near the first is and how far the second.

A logistic curve for each language, with a sentence model and without, fitted to the development
half of benchmarks/paraphrases: as written, at 30 % word errors, and at the wrong moment, where no
reply is right. `python3 run.py bench match` prints how often each band of certainty was right.
"""

from collections.abc import Mapping, Sequence
from math import exp, sqrt
from typing import Literal, NamedTuple

from trainingsveld.dialogue.match.nearness import Closeness, ranked
from trainingsveld.scenario import Reply

Verdict = Literal["clear", "likely", "unclear"]
Likeness = Mapping[str, Sequence[float]]
"""Per reply how alike a sentence model finds its `say`, then each of its `phrases`: −1 to 1."""

_CLEAR, _LIKELY = 0.8, 0.3
_TIED, _PER_MARGIN = 0.5, 2.5  # of two that come equally near neither is more than half sure
_DENIED = 0.3  # times: what was said may be the very opposite
_FAINT, _GUESSED = 0.15, 0.25  # a score of parts of words alone, below which it is chance
_WORDS = 0.4  # share of the words in a score; the rest is the sentence model's
_BEST, _NEXT, _SAY = 0.5, 0.25, 0.25  # of a reply's texts: the two most alike, and its `say`


class _Curve(NamedTuple):
    floor: float
    score: float  # times the root of the first's score
    margin: float  # times the root of its distance to the second


_BY_WORDS = {"nl": _Curve(-4.03, 4.96, 8.42), "en": _Curve(-4.6, 7.73, 4.44)}
_BY_BOTH = {"nl": _Curve(-7.56, 12.71, 5.94), "en": _Curve(-6.47, 10.13, 5.89)}


class Understood(NamedTuple):
    """The replies, nearest first, and how sure it is (0 to 1) that the first of them is meant."""

    ranked: tuple[Closeness, ...]
    certainty: float

    @property
    def verdict(self) -> Verdict:
        """What to do with it: propose it, propose it as a guess, or ask again."""
        if self.certainty >= _CLEAR:
            return "clear"
        return "likely" if self.certainty >= _LIKELY else "unclear"

    @property
    def margin(self) -> float:
        """How much nearer the first is than the second; its whole score where it is alone."""
        first, *others = (near.score for near in self.ranked[:2])
        return first - others[0] if others else first


def understand(
    said: str, replies: Sequence[Reply], language: str, likeness: Likeness | None = None
) -> Understood:
    """Say which of the replies was meant. Same words, same answer.

    `language` is the case's, as BCP 47. With `likeness` a sentence model has its say as well; what
    the author's `must` and `avoid` rule out stays ruled out.
    """
    spoken = language.partition("-")[0].lower()
    order = ranked(said, tuple(replies), spoken)
    if likeness is not None:
        order = _joined(order, likeness)
    if not order or order[0].score <= 0:
        return Understood(order, 0.0)
    curves = _BY_WORDS if likeness is None else _BY_BOTH
    curve = curves.get(spoken, curves["en"])
    found = Understood(order, 0.0)
    total = curve.floor + curve.score * sqrt(order[0].score) + curve.margin * sqrt(found.margin)
    certainty = min(1 / (1 + exp(-total)), _TIED + _PER_MARGIN * found.margin)
    if likeness is None and not order[0].shared and order[0].score < _FAINT:
        certainty = min(certainty, _GUESSED)
    return found._replace(certainty=certainty * (_DENIED if order[0].denied else 1))


def _joined(order: tuple[Closeness, ...], likeness: Likeness) -> tuple[Closeness, ...]:
    joined = [
        near._replace(score=_WORDS * near.score + (1 - _WORDS) * _meant(likeness.get(near.reply)))
        if near.allowed
        else near
        for near in order
    ]
    return tuple(sorted(joined, key=lambda near: -near.score))


def _meant(alike: Sequence[float] | None) -> float:
    """Weigh how much each text of a reply is alike; nothing below 0."""
    if not alike:
        return 0.0
    best = sorted(alike, reverse=True)
    following = best[1] if len(best) > 1 else best[0]
    return max(0.0, _BEST * best[0] + _NEXT * following + _SAY * alike[0])
