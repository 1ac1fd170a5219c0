"""Questions about the states of a call: is there one of a certain kind?"""

from collections.abc import Callable
from typing import NamedTuple

from trainingsveld.authoring.proof.layout import Layout
from trainingsveld.authoring.proof.place import Place
from trainingsveld.authoring.proof.variables import reads
from trainingsveld.scenario import Guard

Mask = Callable[[Layout, Place, int], int]
"""Gives the states of a block at a place, by the block's label, that are meant."""


class Question(NamedTuple):
    """Is there a state at this node, just entered or at all, for which the mask is not empty?

    `asks` are variables that its mask looks at. Where some of them are left open, the mask of a
    `wide` question gives every state that may be meant. The answer to an `unlikely` one is mostly
    no, and to one that is `refuted` it is known to be no.
    """

    node: int
    entered: bool
    asks: frozenset[str]
    mask: Mask
    wide: bool = False
    unlikely: bool = False
    refuted: bool = False


def guard_names(*guards: Guard | None) -> frozenset[str]:
    """Name what these guards ask about."""
    return frozenset[str]().union(*(reads(guard) for guard in guards if guard))
