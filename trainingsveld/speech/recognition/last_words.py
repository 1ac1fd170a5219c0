"""Whether the last words that a model wrote down were said, or only expected by it.

A model that has read what may be said likes to end a sentence that somebody only pauses in. Asked
again where each word is in the sound, without having read anything, it has no place for words that
were not said: they stand crowded at the end, or behind it.
"""

from collections.abc import Sequence
from math import exp

LAST = 4
"""Tokens at the end that are looked at."""
FRAME = 0.02
"""Seconds of one place in the sound, as Whisper counts them."""
_AFTER = 0.15
"""Seconds of silence behind the speech when a pause is noticed."""
_TOOK, _BEFORE_END, _OTHERWISE = 1.4, 2.9, -1.3
"""What a second counts: that the last tokens took, and that they ended before the speech did. Found
by logistic regression on 60 sentences of human Dutch at 200 pauses and ends, in silence and under
babble; `python3 run.py bench voice --only dutch --model …` tells what comes of it on others."""
_MOST_TOOK, _MOST_BEFORE_END = 3.0, 0.5


def how_surely_said(places: Sequence[tuple[int, int]], words: int, seconds: float) -> float:
    """Give a share from 0 to 1.

    `places` are pairs of a token and a frame it is heard in, in order; `words` is the number of
    tokens that are words, signs behind them not counted; the sound lasts `seconds`.
    """
    begins = dict[int, int]()
    for token, frame in places:
        begins.setdefault(token, frame)
    if words < LAST or not all(token in begins for token in (words - LAST, words)):
        return 0.0
    end = seconds - _AFTER
    took = min(_MOST_TOOK, end - begins[words - LAST] * FRAME)
    before_end = min(_MOST_BEFORE_END, end - begins[words] * FRAME)
    return 1 / (1 + exp(-(_TOOK * took + _BEFORE_END * before_end + _OTHERWISE)))
