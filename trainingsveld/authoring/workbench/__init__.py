"""What the workbench knows of a text while it is being written. Pure: no widgets, no processes."""

from trainingsveld.authoring.workbench.bench import Bench, Way
from trainingsveld.authoring.workbench.completion import Completion, Option, complete
from trainingsveld.authoring.workbench.difference import Difference, differences
from trainingsveld.authoring.workbench.find import places_of
from trainingsveld.authoring.workbench.look import Look, Speaker, look
from trainingsveld.authoring.workbench.names import Names, names_of
from trainingsveld.authoring.workbench.outline import (
    enclosing_node,
    line_of_node,
    node_of_header,
    spoken_text,
)
from trainingsveld.authoring.workbench.picture import Picture
from trainingsveld.authoring.workbench.rehearsal import Exchange, Possible, Rehearsal, rehearse

__all__ = [
    "Bench", "Completion", "Difference", "Exchange", "Look", "Names", "Option", "Picture",
    "Possible", "Rehearsal", "Speaker", "Way", "complete", "differences", "enclosing_node",
    "line_of_node", "look", "names_of", "node_of_header", "places_of", "rehearse", "spoken_text",
]  # fmt: skip
