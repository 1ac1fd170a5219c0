"""Numbers about people: only from five."""

FEWEST = 5
"""The smallest number of people that a number may be about."""


def shown(count: int) -> int | None:
    """Give a monthly counter as it may be shown: None is "fewer than 5", and none at all is too."""
    return count if count >= FEWEST else None
