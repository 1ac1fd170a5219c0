"""Everything in a text that could tell about somebody, in order, each with its place."""

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

from trainingsveld.authoring.anonymise.codes import codes
from trainingsveld.authoring.anonymise.people import people
from trainingsveld.authoring.anonymise.places import firms, streets
from trainingsveld.authoring.anonymise.span import RANK, Kind, Span


@dataclass(frozen=True, slots=True)
class Found:
    """One piece of the text. `start` and `end` count characters; line and column from 1."""

    start: int
    end: int
    kind: Kind
    text: str
    line: int
    column: int


def find(text: str) -> tuple[Found, ...]:
    """Find names, numbers, addresses and firms; invisible characters do not hide them."""
    plain, where = _plain(text)
    spans = [*codes(plain), *streets(plain), *firms(plain), *people(plain)]
    kept = _without_overlaps(spans, len(plain))
    lines = [0, *(place + 1 for place, letter in enumerate(text) if letter == "\n")]
    return tuple(_found(text, where, lines, span) for span in kept)


def _plain(text: str) -> tuple[str, list[int]]:
    """Leave out what cannot be seen and make wide letters narrow; remember where each came from."""
    letters: list[str] = []
    where: list[int] = []
    for place, letter in enumerate(text):
        if unicodedata.category(letter) == "Cf":
            continue
        narrow = unicodedata.normalize("NFKC", letter)
        letters.append(narrow if len(narrow) == 1 else letter)
        where.append(place)
    where.append(len(text))
    return "".join(letters), where


def _without_overlaps(spans: list[Span], length: int) -> list[Span]:
    """Where two meet, the kind that says more wins, then the longer one."""
    taken = bytearray(length)
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (RANK.index(s.kind), s.start - s.end, s.start)):
        if 1 not in taken[span.start : span.end]:
            taken[span.start : span.end] = b"\1" * (span.end - span.start)
            kept.append(span)
    return sorted(kept, key=lambda span: span.start)


def _found(text: str, where: list[int], lines: list[int], span: Span) -> Found:
    start, end = where[span.start], where[span.end - 1] + 1
    line = bisect_right(lines, start)
    return Found(start, end, span.kind, text[start:end], line, start - lines[line - 1] + 1)
