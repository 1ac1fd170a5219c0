"""What a map shows at the moment: the drawing, what is known about it, what is marked."""

from trainingsveld.authoring.map import Box, Drawing, DrawnEdge, DrawnNode, Marks, move


class Shown:
    """The state of the map's surface; it changes only through its surface."""

    def __init__(self) -> None:
        self.marks = Marks()
        self.selected: str | None = None
        self.found: frozenset[str] = frozenset()
        self.drawing = Drawing((), (), Box(0, 0, 0, 0))
        self.nodes: dict[str, DrawnNode] = {}
        self.ways_of: dict[str, list[DrawnEdge]] = {}

    def show(self, drawing: Drawing) -> None:
        """Take another drawing; a selection that is not on it is none."""
        self.drawing = drawing
        self.nodes = {node.id: node for node in drawing.nodes}
        self.ways_of = {}
        for edge in drawing.edges:
            self.ways_of.setdefault(edge.source, []).append(edge)
            if edge.target != edge.source:
                self.ways_of.setdefault(edge.target, []).append(edge)
        if self.selected not in self.nodes:
            self.selected = None

    def carry(self, node: str, x: float, y: float) -> bool:
        """Put a moment elsewhere; false when it is there already."""
        at = self.nodes[node]
        if (x, y) == (at.x, at.y):
            return False
        self.show(move(self.drawing, node, x, y))
        return True
