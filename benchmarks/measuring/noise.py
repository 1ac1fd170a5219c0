"""What a recogniser makes of a sentence: a seeded model of its errors, by what sounds alike.

Of the words that go wrong most are replaced by another real word that sounds much the same (that is
what recognisers do: they know words, not sounds), some are left out, short ones most of all, some
are split, and now and then one comes in. Two words sound alike when little is between them once
they are written by sound: Dutch says "g" and "ch", "ei" and "ij", "au" and "ou" alike, lets voiced
consonants harden at the end of a word and drops the "n" of "-en". English has rules of its own.
Words come from the language's cases, so none is made up.
"""

import random
import re
from collections.abc import Iterable, Sequence
from functools import cache

_DUTCH = (
    (r"sch", "sg"), (r"ch", "g"), (r"ij|y", "ei"), (r"auw|ouw|au", "ou"), (r"th", "t"),
    (r"ck|c(?=[aou])|q", "k"), (r"c", "s"), (r"x", "ks"), (r"ph", "f"), (r"uw$", "u"),
    (r"en$", "e"), (r"d$", "t"), (r"b$", "p"), (r"z", "s"), (r"v", "f"), (r"ng", "n"),
    (r"ig$", "eg"), (r"lijk", "lek"), (r"^h|(?<=[aeiou])h", ""), (r"(.)\1", r"\1"),
)  # fmt: skip
_ENGLISH = (
    (r"gh|^h", ""), (r"ph", "f"), (r"kn", "n"), (r"ck|c(?=[aou])|q", "k"), (r"c", "s"),
    (r"th", "d"), (r"z", "s"), (r"ee|ea|ie", "i"), (r"oo|ou|ew", "u"), (r"ed$", "d"),
    (r"e$", ""), (r"v", "f"), (r"ing$", "in"), (r"(.)\1", r"\1"),
)  # fmt: skip
_LEFT_OUT, _REPLACED, _JOINED = 0.22, 0.90, 0.95  # sums: the rest gets a word too many
_FILLERS = {"nl": ("eh", "en", "de", "dat", "nou", "dan"), "en": ("uh", "and", "the", "so", "a")}
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class Mishearing:
    """Errors for one language; the same seed gives the same errors."""

    def __init__(self, language: str, texts: Iterable[str]) -> None:
        self._rules = _DUTCH if language == "nl" else _ENGLISH
        self._fillers = _FILLERS[language]
        words = {word for text in texts for word in _WORD.findall(text.lower())}
        self._by_sound = sorted((self._sound(word), word) for word in words if word.isalpha())
        self._near = cache(self._search)

    def mishear(self, text: str, share: float, seed: int) -> str:
        """Return the text in small letters, unpunctuated, with this share of its words wrong."""
        words = _WORD.findall(text.lower())
        dice = random.Random(f"{seed} {text}")  # noqa: S311 - repeatable on purpose
        wrong = set(self._drawn(words, round(share * len(words)), dice))
        heard: list[str] = []
        for at, word in enumerate(words):
            heard += self._wrong(word, dice) if at in wrong else [word]
        return " ".join(heard)

    def _drawn(self, words: Sequence[str], count: int, dice: random.Random) -> list[int]:
        """Draw places; the short words, said fastest, half again as often."""
        order = sorted(range(len(words)), key=lambda at: dice.random() ** (
            1.5 if len(words[at]) <= 3 else 1.0), reverse=True)  # fmt: skip
        return order[:count]

    def _wrong(self, word: str, dice: random.Random) -> list[str]:
        kind = dice.random()
        if kind < _LEFT_OUT:
            return []
        if kind < _REPLACED:
            return [dice.choice(self._near(word))]
        if kind < _JOINED and len(word) >= 6:
            cut = dice.randint(2, len(word) - 3)
            return [word[:cut], word[cut:]]
        return [word, dice.choice(self._fillers)]

    def _search(self, word: str) -> tuple[str, ...]:
        """Find the eight words that sound most like this one, itself not among them."""
        sound = self._sound(word)
        near = [
            (_apart(sound, other), other_word)
            for other, other_word in self._by_sound
            if other_word != word and abs(len(other) - len(sound)) <= 2
        ]
        return tuple(other for _, other in sorted(near)[:8]) or (word[:-1] or word,)

    def _sound(self, word: str) -> str:
        for pattern, heard in self._rules:
            word = re.sub(pattern, heard, word)
        return word


def word_errors(meant: str, heard: str) -> float:
    """Return the word error rate: substitutions, deletions and insertions per word meant."""
    words = _WORD.findall(meant.lower())
    return _apart(words, heard.split()) / max(1, len(words))


def _apart(one: Sequence[str], other: Sequence[str]) -> int:
    """Levenshtein's distance between two rows."""
    row = list(range(len(other) + 1))
    for at, a in enumerate(one, 1):
        above, row[0] = row[0], at
        for place, b in enumerate(other, 1):
            least = min(row[place] + 1, row[place - 1] + 1, above + (a != b))
            above, row[place] = row[place], least
    return row[-1]
