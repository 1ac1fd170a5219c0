"""A node of a program: what can be said and done there."""

from trainingsveld.authoring.proof.moves import Move, Target
from trainingsveld.scenario import (
    Node,
)


class Place:
    """A node with everything that can happen there.

    `said` are all replies, `replies` those that lead on; `inside` is everything after which the
    turn goes on here, `ladder` the steps of silence, in order.
    """

    __slots__ = (
        "end",
        "index",
        "inside",
        "ladder",
        "node",
        "otherwise",
        "replies",
        "said",
        "target",
    )

    def __init__(self, node: Node, target: Target) -> None:
        self.node = node
        self.target = target
        self.index = target.node
        self.end = node.end is not None
        self.said: tuple[Move, ...] = ()
        self.replies: tuple[Move, ...] = ()
        self.inside: tuple[Move, ...] = ()
        self.ladder: tuple[Move, ...] = ()
        self.otherwise: Target | None = None

    def offered(self, full: int, label: int) -> int:
        """Give the states of a block with this label in which something can be said."""
        found = 0
        for move in self.said:
            found |= move.offered(label)
            if found == full:
                break
        return found

    def surely(self, full: int, label: int) -> int:
        """Give those in which something can be said whatever is left open."""
        found = 0
        for move in self.said:
            found |= move.surely(label)
            if found == full:
                break
        return found
