"""How large a text may be, before any parser sees it."""

from msgspec import Struct


class Limits(Struct, frozen=True):
    """The bounds of the format.

    `bytes` of UTF-8 without byte order mark; `depth` in levels of tables and arrays below the file
    itself (a table header gives one level per part, a dotted key one per dot, a bracket one);
    `parts` in one dotted key or header.
    """

    bytes: int = 256 * 1024
    depth: int = 12
    parts: int = 8


LIMITS = Limits()
"""What version 1 of the format allows."""
