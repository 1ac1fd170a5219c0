"""What the closing page is told while everything that has to go is going."""

from msgspec import Struct


class Wiped(Struct, frozen=True):
    """How far it is: `done` of `total` steps. `trouble` says, as a sentence, what did not work.

    `over` says that nothing more follows.
    """

    done: int
    total: int
    over: bool = False
    trouble: str = ""
