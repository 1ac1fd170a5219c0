"""The map of the case on the bench, with what is known about it."""

from collections.abc import Mapping
from dataclasses import dataclass

from trainingsveld.authoring.map import (
    Drawing,
    Marks,
    Point,
    coverage_of_tests,
    graph_of,
    lay_out,
)
from trainingsveld.dialogue import Case


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing and its marks."""

    drawing: Drawing
    marks: Marks


def picture(case: Case, moved: Mapping[str, Point]) -> Picture:
    """Draw a case; what its author has moved stands where it was put."""
    covered = coverage_of_tests(case)
    marks = Marks(warmth=covered.entered, given=covered.given)
    return Picture(lay_out(graph_of(case.scenario), moved), marks)
