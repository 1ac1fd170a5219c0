"""The map of a case: its moments as cards in rows, the ways between them as lines. No Qt.

drawing = draw_case(scenario)
"""

from trainingsveld.authoring.map.coverage import Coverage, coverage, coverage_of_tests
from trainingsveld.authoring.map.drawing import (
    LABEL_HEIGHT,
    NODE_HEIGHT,
    NODE_WIDTH,
    Box,
    Drawing,
    DrawnEdge,
    DrawnNode,
    EdgeKind,
    Marks,
    NodeKind,
    Point,
    label_width,
)
from trainingsveld.authoring.map.graph import Graph, Moment, Way, graph_of, reachable
from trainingsveld.authoring.map.layout import lay_out, move
from trainingsveld.authoring.map.side_file import (
    MapNote,
    Moved,
    read_moved,
    side_file,
    write_moved,
)
from trainingsveld.scenario import Scenario

__all__ = [
    "LABEL_HEIGHT",
    "NODE_HEIGHT",
    "NODE_WIDTH",
    "Box",
    "Coverage",
    "Drawing",
    "DrawnEdge",
    "DrawnNode",
    "EdgeKind",
    "Graph",
    "MapNote",
    "Marks",
    "Moment",
    "Moved",
    "NodeKind",
    "Point",
    "Way",
    "coverage",
    "coverage_of_tests",
    "draw_case",
    "graph_of",
    "label_width",
    "lay_out",
    "move",
    "reachable",
    "read_moved",
    "side_file",
    "write_moved",
]  # fmt: skip


def draw_case(
    scenario: Scenario, moved: Moved | None = None, before: Drawing | None = None
) -> Drawing:
    """Draw a case, with what its author moved on the map where it was put.

    While a case is being edited, hand over the drawing from `before`: the new one resembles it.
    """
    return lay_out(graph_of(scenario), moved.places if moved else None, before)
