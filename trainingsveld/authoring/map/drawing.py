"""What a map looks like, as plain values: cards, curves and labels, with no idea of a screen.

Lengths are in units; one unit is a pixel at 100 %. x grows to the right, y downwards, and the
middle of the moment the call starts with is (0, 0), so that an edit elsewhere moves nothing there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from trainingsveld.scenario import End

NODE_WIDTH = 184.0
NODE_HEIGHT = 68.0
LABEL_HEIGHT = 18.0

NodeKind = Literal["start", "ordinary"] | End
EdgeKind = Literal["reply", "silence", "otherwise"]


class Point(NamedTuple):
    """A place on the map."""

    x: float
    y: float


class Box(NamedTuple):
    """A rectangle of the map."""

    left: float
    top: float
    right: float
    bottom: float


class DrawnNode(NamedTuple):
    """A moment as a card of NODE_WIDTH by NODE_HEIGHT around (x, y); `words` begin its line."""

    id: str
    words: str
    kind: NodeKind
    x: float
    y: float
    moved: bool = False

    @property
    def box(self) -> Box:
        """What the card covers."""
        wide, high = NODE_WIDTH / 2, NODE_HEIGHT / 2
        return Box(self.x - wide, self.y - high, self.x + wide, self.y + high)


class DrawnEdge(NamedTuple):
    """All the ways from one moment to another, as one curve.

    `curve` is a point followed by three for every cubic Bézier piece. Ways to the same moment run
    together: they share pieces exactly. `back` leads to an earlier moment, against the reading
    direction. `replies` are the ids of those it stands for; none where the call goes on by silence
    or by itself. `label_at` is the middle of the label; None where there is no room: then the label
    is shown on demand.
    """

    source: str
    target: str
    label: str
    back: bool
    kind: EdgeKind
    replies: tuple[str, ...]
    curve: tuple[Point, ...]
    label_at: Point | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """A whole map. Nodes stand in the author's order, edges in that of their source."""

    nodes: tuple[DrawnNode, ...]
    edges: tuple[DrawnEdge, ...]
    box: Box


@dataclass(frozen=True, slots=True)
class Marks:
    """What is known about a case, to be shown on its map.

    `dead` moments can never be entered, `dead_replies` never be given; from a trap no ending can be
    reached. `warmth` and `given` say how much moments and replies were played, 0 to 1; None
    says that nobody looked. `current` is the moment where a play stands.
    """

    dead: frozenset[str] = frozenset()
    traps: frozenset[str] = frozenset()
    warmth: Mapping[str, float] | None = None
    current: str | None = None
    dead_replies: frozenset[str] = frozenset()
    given: Mapping[str, float] | None = None


def label_width(label: str) -> float:
    """The room a label needs; generous, because nobody measures letters here."""
    return 6.4 * len(label) + 14
