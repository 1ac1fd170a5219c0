"""The states of one place in a call, as blocks with a label each."""

from collections.abc import Iterator

Blocks = dict[int, int]
"""Per label a block of valuations."""


class Known(Blocks):
    """The states that were seen already.

    `spent` is the part of a label with replies that cannot be given again and of which it is enough
    to know the state in which they still can: where that is known, the other is nothing new.
    """

    __slots__ = ("_families", "_spent")

    def __init__(self, spent: int = 0) -> None:
        super().__init__()
        self._spent = spent
        self._families: dict[int, list[int]] = {}

    def add(self, label: int, block: int) -> int:
        """Remember these states; give those that are new."""
        known = self.get(label, 0)
        new = block & ~known
        if not new or not self._spent:
            if new:
                self[label] = known | new
            return new
        spent = label & self._spent
        family = self._families.setdefault(label ^ spent, [])
        if spent:
            for other in family:
                if other | spent == label:
                    new &= ~self[other]
                    if not new:
                        return 0
        if not known:
            family.append(label)
        self[label] = known | new
        return new


def bits(block: int) -> Iterator[int]:
    """Give the valuations of a block one by one, each as a block of its own."""
    while block:
        bit = block & -block
        block ^= bit
        yield bit
