"""Passphrases that are refused, and the eight words that unlock a vault when one is forgotten."""

import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path

from trainingsveld.store.kept_error import KeptError

FOLDER = Path(__file__).resolve().parents[3] / "assets" / "words"
LANGUAGES = ("nl", "en")
WORDS = 8
"""Of 2,048 each: 88 bits, more than anybody can try."""
_BITS = 11
_SHORTEST = 10
_LONGEST = 1024
_KINDS = 5  # different characters a passphrase has at least


def same(phrase: str) -> bytes:
    """Give the bytes of a phrase, however its letters and spaces were typed. Case counts."""
    text = " ".join(unicodedata.normalize("NFKC", phrase).split())
    return text.encode("utf-8", "surrogatepass")


def check_passphrase(phrase: str) -> None:
    """Refuse what is guessed in an hour. Raises KeptError "secret-number" or "secret-short".

    Numbers alone, such as a PIN, are refused at any length that somebody would type.
    """
    text = same(phrase).decode("utf-8", "surrogatepass")
    letters = [one for one in text if not one.isspace()]
    if letters and all(one.isdigit() or not one.isalnum() for one in letters):
        raise KeptError("secret-number")
    if not _SHORTEST <= len(text) <= _LONGEST or len(set(letters)) < _KINDS:
        raise KeptError("secret-short", str(_SHORTEST))


def draw_words(language: str, random: Callable[[int], bytes]) -> tuple[str, ...]:
    """Draw eight words; `random` is chance."""
    words = word_list(language)
    number = int.from_bytes(random(WORDS * _BITS // 8), "big")
    return tuple(words[number >> _BITS * place & (1 << _BITS) - 1] for place in range(WORDS))


def read_words(typed: str) -> str:
    """Give eight words as they were drawn, from what somebody copied of the paper.

    Capitals, line ends, commas and numbers before the words do not matter. Raises KeptError
    "words-unknown" with the first that is in neither list, or with how many there are.
    """
    bare = "".join(one if one.isalpha() else " " for one in typed.casefold())
    words = bare.split()
    for word in words:
        if not any(word in word_list(language) for language in LANGUAGES):
            raise KeptError("words-unknown", word)
    if len(words) != WORDS:
        raise KeptError("words-unknown", str(len(words)))
    return " ".join(words)


@cache
def word_list(language: str) -> tuple[str, ...]:
    """Give the 2,048 words of a language, in order."""
    name = "en" if language == "en" else "nl"
    return tuple((FOLDER / f"{name}.txt").read_text(encoding="utf-8").split())
