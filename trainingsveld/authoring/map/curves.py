"""The lines between cards: where they touch a card, how they bend, where there is room for a label.

A line leaves a card at the bottom and arrives at the top of the next; one that leads back leaves at
the top and arrives at the bottom. So its direction shows even where its head is out of sight.
"""

from collections.abc import Sequence

from trainingsveld.authoring.map.drawing import (
    LABEL_HEIGHT,
    NODE_HEIGHT,
    NODE_WIDTH,
    DrawnNode,
    Point,
    label_width,
)

_APART = 24.0
_ROOM = NODE_WIDTH - 48
_LOOP = 34.0
_FREE = (0.4, 0.52, 0.64)
"""Where along its first piece a label may stand, best first; all near its source."""

_CELL, _COLUMNS = 16.0, 1_000_000

Piece = tuple[Point, Point, Point]


def spread(count: int) -> list[float]:
    """Give the distances from the middle of a card's edge at which `count` lines touch it."""
    apart = min(_APART, _ROOM / (count - 1)) if count > 1 else 0.0
    return [(number - (count - 1) / 2) * apart for number in range(count)]


def beside(count: int, side: int) -> list[float]:
    """The same on one side of the middle, which is kept free; `side` is -1 or 1."""
    apart = min(_APART, (_ROOM / 2 - _APART) / max(count, 1))
    return [side * (_APART + number * apart) for number in range(count)]


def bend(start: Point, end: Point) -> Piece:
    """Go from one point to another, leaving and arriving upright."""
    middle = (start.y + end.y) / 2
    return Point(start.x, middle), Point(end.x, middle), end


def straight(start: Point, end: Point) -> Piece:
    """Go straight."""
    x, y = (end.x - start.x) / 3, (end.y - start.y) / 3
    return Point(start.x + x, start.y + y), Point(end.x - x, end.y - y), end


def around(node: DrawnNode) -> tuple[Point, ...]:
    """Leave a card on the right and come back to it."""
    right = node.x + NODE_WIDTH / 2
    top, bottom = node.y - 14, node.y + 14
    far = right + _LOOP * 4 / 3
    return Point(right, top), Point(far, top - 16), Point(far, bottom + 16), Point(right, bottom)


def direct(source: DrawnNode, target: DrawnNode, *, back: bool) -> tuple[Point, ...]:
    """Go from card to card without regard to what lies between."""
    if source.id == target.id:
        return around(source)
    way = -1 if back else 1
    start = Point(source.x, source.y + way * NODE_HEIGHT / 2)
    end = Point(target.x, target.y - way * NODE_HEIGHT / 2)
    rise = way * max(56.0, abs(end.y - start.y) / 2)
    return start, Point(start.x, start.y + rise), Point(end.x, end.y - rise), end


class Labels:
    """Finds places for labels so that none lies on another; they stand between the rows.

    Places are kept as cells of a grid as high as a label.
    """

    def __init__(self) -> None:
        self._taken: set[int] = set()

    def place(self, label: str, curve: Sequence[Point]) -> Point | None:
        """Give the middle of the label on the first piece of its line; None if there is no room."""
        half = label_width(label) / 2
        for share in _FREE:
            x, y = along(curve, share)
            line = round(y / LABEL_HEIGHT)
            start = line * _COLUMNS
            cells = range(start + int((x - half) // _CELL), start + int((x + half) // _CELL) + 1)
            if self._taken.isdisjoint(cells):
                self._taken.update(cells)
                return Point(x, line * LABEL_HEIGHT)
        return None


def along(curve: Sequence[Point], share: float) -> Point:
    """The point of the first piece of a curve at `share`, 0 to 1, of its course."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = curve[:4]
    rest = 1 - share
    a, b, c, d = rest**3, 3 * rest * rest * share, 3 * rest * share * share, share**3
    return Point(a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy)
