"""The map of the case on the bench, with what is known about it."""

from collections.abc import Mapping
from dataclasses import dataclass

from trainingsveld.authoring.map import Drawing, Marks, Point, coverage_of_tests, draw_case
from trainingsveld.authoring.map.side_file import Moved
from trainingsveld.authoring.proof import Proof
from trainingsveld.dialogue import Case


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing and its marks."""

    drawing: Drawing
    marks: Marks


def picture(case: Case, proof: Proof | None, moved: Mapping[str, Point]) -> Picture:
    """Draw a case; what its author has moved stands where it was put.

    What can never be entered or never be left is marked once there is a proof.
    """
    covered = coverage_of_tests(case)
    nodes = frozenset(case.scenario.nodes)
    marks = Marks(
        dead=nodes - proof.reached if proof else frozenset(),
        traps=proof.traps if proof else frozenset(),
        dead_replies=proof.dead_replies if proof else frozenset(),
        warmth=covered.entered,
        given=covered.given,
    )
    return Picture(draw_case(case.scenario, Moved(moved)), marks)
