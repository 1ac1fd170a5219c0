"""Notes without names, while they wait for each other: in memory alone, and overwritten when taken.

Nothing here knows who wrote what, and what waits is given out only all at once, in an order of
chance.
"""

import secrets
from collections.abc import Iterable

from trainingsveld.privacy.reveal import shuffled


class Tray:
    """Where notes are handed in. A step is named by a number that is the same for every giver."""

    def __init__(self) -> None:
        self._waiting: list[tuple[int, bytearray]] = []

    def hand_in(self, step: int, words: str) -> None:
        """Lay a note with the others."""
        self._waiting.append((step, bytearray(words, "utf-8", "replace")))

    def all_shuffled(self) -> tuple[tuple[int, str], ...]:
        """Give everything that waits, each time in another order; it waits on until `clear`."""
        notes = tuple((step, words.decode("utf-8")) for step, words in self._waiting)
        order = list(range(len(notes)))
        secrets.SystemRandom().shuffle(order)
        return shuffled(notes, order)

    def clear(self) -> None:
        """Overwrite and forget what waits."""
        _overwrite(words for _, words in self._waiting)
        self._waiting.clear()


def _overwrite(texts: Iterable[bytearray]) -> None:
    for words in texts:
        words[:] = bytes(len(words))
