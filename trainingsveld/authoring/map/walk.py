"""Going about the map without a mouse."""

from typing import Literal

from trainingsveld.authoring.map.drawing import Drawing, DrawnNode

Direction = Literal["down", "up", "right", "left"]


def step(drawing: Drawing, node: str | None, direction: Direction) -> str | None:
    """Name the moment one comes to; the same one where it does not go on, None on an empty map.

    Down follows the first way on that does not lead back, up the first way that led here. Right and
    left go through all moments as one reads: along the row, then to the next.
    """
    by_id = {one.id: one for one in drawing.nodes}
    if node not in by_id:
        return first(drawing)
    if direction in ("right", "left"):
        order = reading_order(drawing)
        at = order.index(node) + (1 if direction == "right" else -1)
        return order[min(max(at, 0), len(order) - 1)]
    onward = direction == "down"
    for edge in drawing.edges:
        here, there = (edge.source, edge.target) if onward else (edge.target, edge.source)
        if here == node and not edge.back:
            return there
    return _nearest(drawing, by_id[node], 1 if onward else -1)


def first(drawing: Drawing) -> str | None:
    """The moment the call starts with, or else the first of the text."""
    kinds = {one.kind: one.id for one in reversed(drawing.nodes)}
    return kinds.get("start") or (drawing.nodes[0].id if drawing.nodes else None)


def reading_order(drawing: Drawing) -> list[str]:
    """All moments from the top row to the bottom, each from left to right."""
    return [one.id for one in sorted(drawing.nodes, key=lambda one: (round(one.y), one.x))]


def find(drawing: Drawing, text: str) -> list[str]:
    """The moments whose name or words hold this text, as one reads; none for an empty text."""
    wanted = text.casefold().strip()
    if not wanted:
        return []
    hits = {
        one.id
        for one in drawing.nodes
        if wanted in one.id.casefold() or wanted in one.words.casefold()
    }
    return [name for name in reading_order(drawing) if name in hits]


def _nearest(drawing: Drawing, node: DrawnNode, side: int) -> str:
    """The closest moment above or below, for where no way leads on."""
    there = [one for one in drawing.nodes if (one.y - node.y) * side > 1]
    if not there:
        return node.id
    return min(there, key=lambda one: (abs(one.y - node.y), abs(one.x - node.x))).id
