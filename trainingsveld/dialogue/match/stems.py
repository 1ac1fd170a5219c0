"""Dutch and English words cut down to what their forms have in common.

Rough on purpose: a stem is only ever compared with another stem, so "lopen", "loopt" and "gelopen"
have to come out alike, not as a word anybody knows.
"""

import re

_DUTCH_ENDS = (
    "heden", "tjes", "etje", "tje", "pje", "en", "ing", "je", "es", "s", "e", "t", "d",
)  # fmt: skip
_ENGLISH_ENDS = ("ingly", "edly", "ing", "ed", "ies", "es", "ly", "s")
_LONG_VOWEL = re.compile(r"([aeou])\1(?=[^aeiou]|$)")
_SHORTEST = 3  # letters that have to stay


def stem(word: str, language: str) -> str:
    """Cut a folded word down; a word of a language we do not know stays whole."""
    if language == "nl":
        return _dutch(word)
    return _english(word) if language == "en" else word


def _dutch(word: str) -> str:
    if len(word) <= _SHORTEST:
        return word
    word = _cut(word, _DUTCH_ENDS)
    if word.startswith("ge") and len(word) >= 5:
        word = word[2:]
    word = _LONG_VOWEL.sub(r"\1", _single(word))
    return word.replace("z", "s").replace("v", "f")


def _english(word: str) -> str:
    word = _cut(word, _ENGLISH_ENDS)
    if word.endswith("e") and len(word) > _SHORTEST:
        word = word[:-1]
    return _single(word)


def _cut(word: str, ends: tuple[str, ...]) -> str:
    for end in ends:
        if word.endswith(end) and len(word) - len(end) >= _SHORTEST:
            return word[: -len(end)]
    return word


def _single(word: str) -> str:
    """Leave one of two equal letters at the end: "bell" for "bel" and "bellen" alike."""
    return word[:-1] if len(word) > 2 and word[-1] == word[-2] else word
