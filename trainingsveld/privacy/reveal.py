"""Feedback without names: how it may be given, the one shuffled reveal, and what is written down.

Chance is not made here: the order and the keys are given by whoever can throw dice.
"""

from collections.abc import Sequence
from typing import TypeVar

from msgspec import Struct

from trainingsveld.privacy.level import Level
from trainingsveld.privacy.numbers import FEWEST
from trainingsveld.privacy.policy import Naming
from trainingsveld.privacy.table import policy

Item = TypeVar("Item")


class Offer(Struct, frozen=True):
    """The ways in which a round of feedback may be given, the proposed one first.

    `warns`: say beside it that without names people can often guess.
    """

    ways: tuple[Naming, ...]
    warns: bool


def offer(level: Level, givers: int) -> Offer:
    """Say what so many givers may choose from at this level."""
    column, few = policy(level), givers < FEWEST
    absent = few and not column.nameless_below_five
    ways = tuple(way for way in column.naming if not (absent and way is Naming.NAMELESS))
    return Offer(ways, warns=few and Naming.NAMELESS in ways)


def shuffled(notes: Sequence[Item], order: Sequence[int]) -> tuple[Item, ...]:
    """Put all notes of a round into this order. Raises ValueError unless it names each once."""
    if sorted(order) != list(range(len(notes))):
        raise ValueError("the order has to name every note once")
    return tuple(notes[place] for place in order)


class Unsigned(Struct, frozen=True):
    """A note as it is kept: under a random key, without its giver and without a time."""

    key: str
    words: str


def batch(notes: Sequence[str], keys: Sequence[str]) -> tuple[Unsigned, ...]:
    """Make ready all notes of a round, to be stored in one transaction, in the order of the keys.

    Neither the place in the batch nor the key tells in which order they were written. Raises
    ValueError unless there is a key for each, all different.
    """
    if len(set(keys)) != len(keys) or len(keys) != len(notes):
        raise ValueError("every note needs a key of its own")
    return tuple(Unsigned(key, words) for key, words in sorted(zip(keys, notes, strict=True)))
