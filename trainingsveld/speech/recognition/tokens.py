"""Whisper's tokens as words. It writes each byte of UTF-8 as one printable letter."""

from collections.abc import Iterable
from functools import lru_cache


@lru_cache(maxsize=1)
def _bytes() -> dict[str, int]:
    """Give the byte each letter stands for: itself if it can be printed, else one from 256 on."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    hidden = [byte for byte in range(256) if byte not in set(printable)]
    return {chr(byte): byte for byte in printable} | {
        chr(256 + place): byte for place, byte in enumerate(hidden)
    }


def as_words(tokens: Iterable[str]) -> str:
    """Join tokens into a text; signs of the model's own (`<|…|>`) are left out."""
    letters = _bytes()
    whole = "".join(one for one in tokens if not (one.startswith("<|") and one.endswith("|>")))
    found = bytes(letters[letter] for letter in whole if letter in letters)
    return " ".join(found.decode("utf-8", "ignore").split())
