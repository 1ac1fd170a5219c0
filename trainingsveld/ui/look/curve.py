"""A curve through points that never swings past them."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath


def curve(points: Sequence[QPointF]) -> QPainterPath:
    """A smooth path through the points, which go from left to right.

    Slopes after Fritsch and Carlson (1980), simplified: flat at every turn-round, so that the
    curve shows no value that was not there.
    """
    path = QPainterPath()
    if not points:
        return path
    path.moveTo(points[0])
    rises = [(b.y() - a.y()) / max(1e-6, b.x() - a.x()) for a, b in pairwise(points)]
    slopes = [_slope(before, after) for before, after in pairwise([0.0, *rises, 0.0])]
    for (a, b), (start, end) in zip(pairwise(points), pairwise(slopes), strict=True):
        third = (b.x() - a.x()) / 3
        path.cubicTo(
            QPointF(a.x() + third, a.y() + start * third),
            QPointF(b.x() - third, b.y() - end * third),
            b,
        )
    return path


def _slope(before: float, after: float) -> float:
    return 2 * before * after / (before + after) if before * after > 0 else 0.0
