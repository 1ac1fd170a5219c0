"""Two versions of a text beside each other: the lines only one of them has, and a little around."""

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from msgspec import Struct

AROUND = 3
"""Lines that are the same which are shown before and after a difference."""

_MOST_WORK = 300_000
"""Pairs of equal lines; beyond it lines are not paired, and one block stands against another."""

_POPULAR_FROM = 200  # lines, as difflib does
_Lines = Sequence[str]


class Row(Struct, frozen=True):
    """A line of one version or of both; of "gap" so many lines are left out that are the same.

    `number` counts from 1 in one's own text, in the other for "theirs".
    """

    kind: Literal["same", "mine", "theirs", "gap"]
    number: int
    text: str = ""
    count: int = 0


class Difference(NamedTuple):
    """`rows` to show, and where in them each difference begins."""

    rows: tuple[Row, ...]
    begins: tuple[int, ...]


def differences(mine: str, theirs: str) -> Difference:
    """Compare two texts line by line. Takes bounded time, whatever they hold."""
    ours, others = mine.split("\n"), theirs.split("\n")
    rows: list[Row] = []
    begins: list[int] = []
    same_from = 0
    for begin, end, other_begin, other_end in _changes(ours, others):
        rows += _same(ours, same_from, begin, first=not begins, last=False)
        begins.append(len(rows))
        rows += [Row("mine", at + 1, ours[at]) for at in range(begin, end)]
        rows += [Row("theirs", at + 1, others[at]) for at in range(other_begin, other_end)]
        same_from = end
    rows += _same(ours, same_from, len(ours), first=not begins, last=True)
    return Difference(tuple(rows), tuple(begins))


def _same(lines: _Lines, begin: int, end: int, *, first: bool, last: bool) -> Iterator[Row]:
    """Show the ends of a piece that is the same in both; one line is not worth a gap."""
    head = begin if first else min(end, begin + AROUND)
    tail = end if last else max(head, end - AROUND)
    if tail - head <= 1:
        head = tail
    yield from (Row("same", at + 1, lines[at]) for at in range(begin, head))
    if tail > head:
        yield Row("gap", head + 1, count=tail - head)
    yield from (Row("same", at + 1, lines[at]) for at in range(tail, end))


def _changes(mine: _Lines, theirs: _Lines) -> Iterator[tuple[int, int, int, int]]:
    """Give what is not the same: from and to in the one, from and to in the other."""
    least = min(len(mine), len(theirs))
    head = 0
    while head < least and mine[head] == theirs[head]:
        head += 1
    tail = 0
    while tail < least - head and mine[-1 - tail] == theirs[-1 - tail]:
        tail += 1
    ours, others = mine[head : len(mine) - tail], theirs[head : len(theirs) - tail]
    if not ours and not others:
        return
    if _work(ours, others) > _MOST_WORK:
        yield head, head + len(ours), head, head + len(others)
        return
    for kind, begin, end, other_begin, other_end in SequenceMatcher(
        None, ours, others
    ).get_opcodes():
        if kind != "equal":
            yield begin + head, end + head, other_begin + head, other_end + head


def _work(mine: _Lines, theirs: _Lines) -> int:
    """Count the pairs of equal lines that difflib would look at."""
    counts = Counter(theirs)
    most = len(theirs) // 100 + 1 if len(theirs) >= _POPULAR_FROM else len(theirs)
    return sum(counts[line] for line in mine if counts[line] <= most)
