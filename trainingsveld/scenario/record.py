"""What all parts of a scenario have in common: frozen, compared by value, quickly kept and read."""

from msgspec import Struct


class Record(Struct, frozen=True, array_like=True, gc=False):
    """One part of a scenario. Kept as a row of its fields (see `kept`), so their order counts.

    Parts only ever hold parts that were there before them, so the garbage collector need not look
    for rings among the tens of thousands of them.
    """
