"""The wall clock, for commands that say when something was."""

import time
from collections.abc import Callable

Now = Callable[[], int]
"""Gives the time in seconds since 1970."""


def now() -> int:
    """The time of this moment."""
    return int(time.time())
