"""How much may be looked at: at a time, and in all."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple


class Look(NamedTuple):
    """How much of what can happen is looked at.

    Only so many `labels` are followed at each node (0: all), those that come first, or of a `deep`
    look those that lie furthest.
    """

    labels: int
    deep: bool = False


SHORT = (Look(4), Look(24, deep=True), Look(24))
"""Looks that take little time, one after the other."""


NEXT = Look(1, deep=True)
"""A look that goes straight on: for something that almost every call does."""


MOST, MOST_PER_NODE = 8000, 40
"""How many blocks are looked at in such a look."""


ALL = Look(0)
"""A look at everything."""


class Cancelled(Exception):
    """Whoever asked for the proof does not want it any more."""


class TooMany(Exception):
    """There are more blocks than can be looked at; a weaker method has to do."""


@dataclass(slots=True)
class Budget:
    """How much may be looked at: `left` blocks, which are taken from the `whole` too.

    `cancelled` is asked now and then.
    """

    left: int
    cancelled: Callable[[], bool] | None = None

    whole: "Budget | None" = None

    def share(self, of: int = 3) -> "Budget":
        """Give one of so many parts, for something that must not use up all that is left."""
        return Budget(max(0, self.left) // of, self.cancelled, self)

    def take(self, blocks: int = 1) -> None:
        """Look at one more block, or at more of them."""
        self.left -= blocks
        if self.whole:
            self.whole.left -= blocks
        if self.left < 0:
            raise TooMany
        if blocks > 1 or not self.left & 63:
            self.ask()

    def ask(self) -> None:
        """Raise Cancelled if the proof is not wanted any more."""
        if self.cancelled and self.cancelled():
            raise Cancelled
