"""A case as a graph: its moments, and every way from one to another that the text allows."""

from typing import NamedTuple

from trainingsveld.authoring.map.drawing import EdgeKind, NodeKind
from trainingsveld.scenario import Goto, Node, Reply, Scenario

_WORDS = 96
_LABEL = 22


class Moment(NamedTuple):
    """A node of the graph."""

    id: str
    words: str
    kind: NodeKind


class Way(NamedTuple):
    """Everything that leads from one moment to another; both are places in `Graph.moments`."""

    source: int
    target: int
    label: str
    kind: EdgeKind
    replies: tuple[str, ...]


class Graph(NamedTuple):
    """Moments in the author's order, ways in that of their source, and where the call starts."""

    moments: tuple[Moment, ...]
    ways: tuple[Way, ...]
    start: int


def graph_of(scenario: Scenario) -> Graph:
    """Read the graph off a case. Guards are not looked at: what may be, is drawn."""
    place = {name: number for number, name in enumerate(scenario.nodes)}
    ways: list[Way] = []
    for number, node in enumerate(scenario.nodes.values()):
        ways += _ways(node, number, place)
    moments = tuple(
        Moment(node.id, _words(node), _kind(node, scenario.start))
        for node in scenario.nodes.values()
    )
    return Graph(moments, tuple(ways), place[scenario.start])


def reachable(graph: Graph) -> frozenset[str]:
    """The moments some way leads to from the start, whatever the guards say."""
    onward: dict[int, list[int]] = {}
    for way in graph.ways:
        onward.setdefault(way.source, []).append(way.target)
    found, todo = {graph.start}, [graph.start]
    while todo:
        for target in onward.get(todo.pop(), ()):
            if target not in found:
                found.add(target)
                todo.append(target)
    return frozenset(graph.moments[number].id for number in found)


def _kind(node: Node, start: str) -> NodeKind:
    if node.end:
        return node.end
    return "start" if node.id == start else "ordinary"


def _words(node: Node) -> str:
    text = " ".join(node.say[0].text.split()) if node.say else ""
    return text if len(text) <= _WORDS else text[: _WORDS - 1].rstrip() + "…"


def _ways(node: Node, number: int, place: dict[str, int]) -> list[Way]:
    """Gather a node's ways by target, in the order of the text."""
    found: dict[int, list[tuple[str, EdgeKind, str]]] = {}

    def add(goto: tuple[Goto, ...], label: str, kind: EdgeKind, reply: str) -> None:
        targets = [place[entry.node] for entry in goto]
        if goto[-1].when is not None:  # when nothing holds the same moment is entered again
            targets.append(number)
        for target in dict.fromkeys(targets):
            found.setdefault(target, []).append((label, kind, reply))

    if node.end:
        return []
    for at, reply in enumerate(node.replies, 1):
        add(reply.goto, _label(node, reply, at), "reply", reply.id)
    for step in node.silence:
        if step.goto:
            add(step.goto, f"{step.after} s", "silence", "")
    if node.otherwise:
        add((Goto(node.otherwise),), "", "otherwise", "")
    return [_joined(number, target, parts) for target, parts in found.items()]


def _joined(source: int, target: int, parts: list[tuple[str, EdgeKind, str]]) -> Way:
    kinds: list[EdgeKind] = [kind for _, kind, _ in parts]
    kind = "reply" if "reply" in kinds else kinds[0]
    labels = [label for label, of, _ in parts if of == kind and label]
    label = ", ".join(labels)
    if len(label) > _LABEL and len(labels) > 1:
        label = f"{labels[0][:_LABEL]} +{len(labels) - 1}"
    elif len(label) > _LABEL:
        label = label[: _LABEL - 1].rstrip(" -,") + "…"
    replies = tuple(dict.fromkeys(reply for _, _, reply in parts if reply))
    return Way(source, target, label, kind, replies)


def _label(node: Node, reply: Reply, at: int) -> str:
    """The reply's own name, or how it begins where the author gave it none."""
    if reply.id != f"{node.id}.{at}":
        return reply.id
    words = reply.say.split()[:3]
    return " ".join(words).rstrip(".,;:!?") + "…" if words else reply.id
