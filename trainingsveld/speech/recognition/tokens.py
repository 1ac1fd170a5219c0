"""Whisper's tokens as words, and words as tokens. It writes each byte of UTF-8 as one letter."""

import json
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import cast

BEFORE = "<|startofprev|>"
"""Behind it stands what the model takes for the text so far."""
_PIECE = re.compile(r" ?[^\W\d_]+| ?\d+| ?[^\w\s]+")


@lru_cache(maxsize=1)
def _bytes() -> dict[str, int]:
    """Give the byte each letter stands for: itself if it can be printed, else one from 256 on."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    hidden = [byte for byte in range(256) if byte not in set(printable)]
    return {chr(byte): byte for byte in printable} | {
        chr(256 + place): byte for place, byte in enumerate(hidden)
    }


@lru_cache(maxsize=1)
def _letters() -> dict[int, str]:
    """Give the letter of each byte."""
    return {byte: letter for letter, byte in _bytes().items()}


def as_words(tokens: Iterable[str]) -> str:
    """Join tokens into a text; signs of the model's own (`<|…|>`) are left out."""
    letters = _bytes()
    whole = "".join(one for one in tokens if not (one.startswith("<|") and one.endswith("|>")))
    found = bytes(letters[letter] for letter in whole if letter in letters)
    return " ".join(found.decode("utf-8", "ignore").split())


def places_of_tokens(folder: Path) -> dict[str, int]:
    """Give each token's place in the vocabulary of a model, which is JSON or has a line for each.

    Nothing where there is none, or where it is not one of Whisper's.
    """
    listed: list[object] = []
    try:
        if (text := folder / "vocabulary.txt").is_file():
            listed = list(text.read_text("utf-8").split("\n"))
        else:
            found: object = json.loads((folder / "vocabulary.json").read_text("utf-8"))
            listed = cast("list[object]", found) if isinstance(found, list) else []
    except (OSError, ValueError, RecursionError):
        return {}
    places = {token: place for place, token in enumerate(listed) if isinstance(token, str)}
    return places if BEFORE in places else {}


def as_tokens(text: str, places: Mapping[str, int]) -> list[str]:
    """Cut a text into the tokens of a model, whose `places` are those in its vocabulary.

    Pairs are joined that were learnt first (byte pair encoding, Sennrich et al. 2016), and a
    vocabulary is in the order of its learning. What it has no token for is left out.
    """
    found = list[str]()
    for piece in _PIECE.findall(" " + " ".join(text.split())):
        found += _joined([_letters()[byte] for byte in piece.encode()], places)
    return [token for token in found if token in places]


def _joined(parts: list[str], places: Mapping[str, int]) -> list[str]:
    while len(parts) > 1:
        never = len(places)
        learnt = [places.get(one + next_, never) for one, next_ in pairwise(parts)]
        first = min(range(len(learnt)), key=learnt.__getitem__)
        if learnt[first] == never:
            break
        parts[first : first + 2] = [parts[first] + parts[first + 1]]
    return parts
