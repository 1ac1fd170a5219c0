"""Choosing which numbers of a table may leave the room, with all that left it before in mind.

Two people are kept from finding out. One has every issue in hand, adds and subtracts, and guesses
rightly which counts have not changed: no number below five comes out, and no change by fewer than
five. The other knows that no count is below nought and tries every table that fits what an issue
shows, with what other issues show of it unchanged: of no number can they say that it is below five.

Who is both, and guesses rightly for every single count, may in rare small tables still conclude
that some hidden number is small; not which it is.
"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from trainingsveld.privacy.counts.bounds import could_reach
from trainingsveld.privacy.counts.derive import Known
from trainingsveld.privacy.counts.table import ALL, Label, Table
from trainingsveld.privacy.numbers import FEWEST

_Unknown = tuple[Label, int]
"""A count, and how often it had changed by then."""


class Issue(Struct, frozen=True):
    """A table as it left the room. The hidden counts are needed for later issues: seal them."""

    table: Table
    shown: frozenset[Label]

    def number(self, label: Label) -> int | None:
        """Give what everybody may read; None where it is left out."""
        return self.table.numbers[label] if label in self.shown else None


def issue(table: Table, earlier: Sequence[Issue] = ()) -> Issue:
    """Hide what has to be hidden: numbers below five, and others that would give them away.

    Nothing more can be shown beside what is. Showing nothing is always safe, so there is always an
    answer.
    """
    large = {
        label
        for label, count in table.numbers.items()
        if count >= FEWEST and _is_as_before(table, label, earlier)
    }
    shown = set(large)
    while shown and (leak := _leak((*earlier, Issue(table, frozenset(shown))))):
        shown.remove(_given_up(table, shown, leak))
    for label in sorted(large - shown, key=lambda one: (-table.numbers[one], one)):
        if not _leak((*earlier, Issue(table, frozenset({*shown, label})))):
            shown.add(label)
    return Issue(table, frozenset(shown))


def _is_as_before(table: Table, label: Label, earlier: Sequence[Issue]) -> bool:
    """A total that now counts other groups or criteria along is too easily held against the old."""
    parts = set(table.parts[label])
    return all(
        label in one.table.parts and set(one.table.parts[label]) == parts
        for one in earlier
        if parts & one.table.cells.keys()
    )


def _given_up(table: Table, shown: set[Label], leak: Label) -> Label:
    """Choose what to hide next: the leak itself, or the smallest number that stands beside it."""
    if leak in shown:
        return leak
    beside = [one for one in shown if one[0] == leak[0] or one[1] == leak[1]]
    return min(beside or shown, key=lambda one: (ALL in one, table.numbers[one], one))


def _leak(issues: Sequence[Issue]) -> Label | None:
    """Name a number that gives something away, or None."""
    for at, one in enumerate(issues):
        known = _known_of(issues, at)
        for label, count in one.table.numbers.items():
            if count < FEWEST and not could_reach(one.table, known, label, FEWEST):
                return label
    return _worked_out(issues)


def _known_of(issues: Sequence[Issue], at: int) -> set[Label]:
    """Which numbers of an issue are known to who guesses what has not changed since or before."""
    mine = issues[at].table
    return {
        label
        for one in issues
        for label in one.shown
        if mine.parts.get(label) == one.table.parts[label]
        and mine.numbers[label] == one.table.numbers[label]
    }


def _worked_out(issues: Sequence[Issue]) -> Label | None:
    """Name a number below five, or a change by fewer than five, that can be worked out."""
    unknowns = list(_unknowns(issues))
    known = Known(
        sums[label]
        for one, sums in zip(issues, unknowns, strict=True)
        for label in sorted(one.shown)
    )
    for at, (one, sums) in enumerate(zip(issues, unknowns, strict=True)):
        for label, count in one.table.numbers.items():
            if count < FEWEST and known.tells(sums[label]):
                return label
            for before, old in zip(issues[:at], unknowns[:at], strict=True):
                if before.table.parts.get(label) != one.table.parts[label]:
                    continue
                change = abs(count - before.table.numbers[label])
                if 0 < change < FEWEST and known.tells(_difference(sums[label], old[label])):
                    return label
    return None


def _unknowns(issues: Sequence[Issue]) -> Iterator[Mapping[Label, dict[_Unknown, int]]]:
    """Write every number of every issue as a sum; a count that has not changed is the same one."""
    changed: dict[Label, tuple[int, int]] = {}
    for one in issues:
        for cell, count in one.table.cells.items():
            last, times = changed.get(cell, (count, 0))
            changed[cell] = (count, times + (last != count))
        yield {
            label: {(cell, changed[cell][1]): 1 for cell in parts}
            for label, parts in one.table.parts.items()
        }


def _difference(now: Mapping[_Unknown, int], before: Mapping[_Unknown, int]) -> dict[_Unknown, int]:
    return {name: now.get(name, 0) - before.get(name, 0) for name in (*now, *before)}
