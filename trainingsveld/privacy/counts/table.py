"""A table of counts of people, by group and by criterion, with its totals."""

from functools import cached_property

from msgspec import Struct

Label = tuple[str, str]
"""Group and criterion of a number. `ALL` in either place makes it a total."""

ALL = ""


class Table(Struct, frozen=True, dict=True):
    """How many people of each group each criterion was counted for, one row a group.

    "Six of seven" is a table too: the criteria are "did" and "did not", the total is seven.
    """

    groups: tuple[str, ...]
    criteria: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]

    def __post_init__(self) -> None:
        """Raises ValueError for a table that is none."""
        names = len(set(self.groups)) == len(self.groups)
        names = names and len(set(self.criteria)) == len(self.criteria)
        if not names or ALL in (*self.groups, *self.criteria):
            raise ValueError("every group and every criterion needs a name of its own")
        shape = [len(row) for row in self.counts]
        if shape != [len(self.criteria)] * len(self.groups):
            raise ValueError("a table has a row for each group and a count for each criterion")
        if any(count < 0 for row in self.counts for count in row):
            raise ValueError("people are counted from 0")

    @cached_property
    def cells(self) -> dict[Label, int]:
        """Every count under its group and criterion."""
        return {
            (group, criterion): count
            for group, row in zip(self.groups, self.counts, strict=True)
            for criterion, count in zip(self.criteria, row, strict=True)
        }

    @cached_property
    def numbers(self) -> dict[Label, int]:
        """Every count and every total."""
        return {label: sum(map(self.cells.__getitem__, of)) for label, of in self.parts.items()}

    @cached_property
    def parts(self) -> dict[Label, tuple[Label, ...]]:
        """Which counts each number is the sum of."""
        return {
            (group, criterion): tuple(
                cell
                for cell in self.cells
                if group in (ALL, cell[0]) and criterion in (ALL, cell[1])
            )
            for group in (*self.groups, ALL)
            for criterion in (*self.criteria, ALL)
        }
