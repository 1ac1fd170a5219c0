"""TV0401 to TV0404: what is proved wrong. Endings, places where a call sticks, broken rules."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from trainingsveld.authoring.proof.answers import Answers, Asked
from trainingsveld.authoring.proof.budget import TooMany
from trainingsveld.authoring.proof.certain import Certain, never_stuck
from trainingsveld.authoring.proof.doubt import Doubt
from trainingsveld.authoring.proof.escape import sure_nodes, trapped
from trainingsveld.authoring.proof.evidence import Evidence
from trainingsveld.authoring.proof.layout import Layout
from trainingsveld.authoring.proof.place import Place
from trainingsveld.authoring.proof.program import Program
from trainingsveld.authoring.proof.question import Mask, Question, guard_names
from trainingsveld.authoring.proof.search import Search, Standing, Wanted
from trainingsveld.authoring.proof.sweep import Sweep
from trainingsveld.scenario import Guard

if TYPE_CHECKING:
    from trainingsveld.authoring.proof.blocks import Blocks


def endings(evidence: Evidence) -> Iterator[Doubt]:
    """Find the endings that cannot be reached."""
    for index, node in enumerate(evidence.outline.nodes):
        if node.end and index not in evidence.reached:
            params = {"value": node.end}
            doubt = Doubt("TV0401", ("nodes", node.id, "end"), "node", node.id, params=params)
            if index in evidence.perhaps:
                evidence.leave_open(doubt)
            else:
                yield doubt


def stuck_in(layout: Layout, place: Place, label: int) -> int:
    """Give the states in which nothing can be said, and nothing follows by itself.

    A node without replies is a pause: there the ladder of silence has to lead on.
    """
    if place.end or place.otherwise:
        return 0
    if not place.node.replies and any(not move.stays for move in place.ladder):
        return 0
    return layout.full & ~place.surely(layout.full, label)


def stuck(answers: Answers) -> Iterator[Doubt]:
    """Find the nodes where nothing can be said in some state."""
    evidence = answers.evidence
    for index in sorted(evidence.reached):
        if never_stuck(evidence.outline, index, evidence.sure):
            continue
        node = evidence.outline.nodes[index].id
        doubt = Doubt("TV0402", ("nodes", node), "node", node, "key")
        try:
            sticks = _sticks(evidence.wide, index) and _sometimes_sticks(evidence, index)
        except TooMany:
            evidence.leave_open(doubt)
            continue
        if sticks:
            way = answers.way_to(Question(index, False, frozenset(), stuck_in))
            yield replace(doubt, witness=way)


def _sometimes_sticks(evidence: Evidence, node: int) -> bool:
    for sweep in evidence.looks():
        if node in sweep.reached and _sticks(sweep, node):
            return True
        if sweep.everything:
            return False
    return _sticks(evidence.sweep, node)


def _sticks(sweep: Sweep, node: int) -> bool:
    place, layout = sweep.program.place(node), sweep.program.layout
    blocks = sweep.reached[node].any.items()
    return any(block & stuck_in(layout, place, label) for label, block in blocks)


def lost_nodes(evidence: Evidence) -> frozenset[int]:
    """Give the reached nodes from which no end can be reached, whatever the state."""
    edges, reached = evidence.outline.edges, evidence.reached | evidence.perhaps
    before: dict[int, list[int]] = {}
    for node in reached:
        for other in edges[node]:
            before.setdefault(other, []).append(node)
    lost = set(reached)
    waiting = [node for node in reached if evidence.outline.nodes[node].end]
    while waiting:
        node = waiting.pop()
        if node in lost:
            lost.remove(node)
            waiting += before.get(node, ())
    return evidence.reached & lost


class Traps:
    """The states from which no end can be reached, and where calls first step into them."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._circles: Mapping[Standing, Blocks] = {}
        self._told_apart: Program | None = None
        self._lost: frozenset[int] = lost_nodes(evidence)
        self.nodes = self._lost
        outline, sure = evidence.outline, evidence.sure
        left = evidence.reached - Certain(outline, sure=sure).ending - self._lost
        doubtful = [node for node in self._lost if not never_stuck(outline, node, sure)]
        try:
            if left:
                left -= sure_nodes(evidence.wide)
            if left or any(_sticks(evidence.wide, node) for node in doubtful):
                self._look_at_everything()
        except TooMany:
            for index in sorted(left):
                node = evidence.outline.nodes[index].id
                evidence.leave_open(Doubt("TV0403", ("nodes", node), "node", node, "key"))

    def _look_at_everything(self) -> None:
        evidence = self._evidence
        sweep = evidence.sweep
        bad: Mapping[Standing, Blocks] = {}
        circles: Mapping[Standing, Blocks] = {}
        program = None
        if len(sure_nodes(sweep)) < len(sweep.reached):
            if sweep.program.spent:
                program = Program(evidence.outline, spend=False)
                sweep = Sweep(program, evidence.budget.share(2)).run()
            bad = trapped(sweep, evidence.budget.share(2))
            if bad:  # what only sticks further on is said there
                circles = trapped(sweep, evidence.budget.share(2), stuck_in)
        self._told_apart, self._circles = program, circles
        self._lost = frozenset[int]()
        self.nodes = frozenset(standing.node for standing in bad)

    @property
    def _program(self) -> Program:
        return self._told_apart or self._evidence.program

    def doubts(self) -> Iterator[Doubt]:
        """Say once per part of the call that goes round for ever where one steps into it."""
        circling = self._lost or frozenset(standing.node for standing in self._circles)
        if not circling:
            return
        outline, names = self._evidence.outline, self._evidence.outline.nodes
        program = self._program
        if told := outline.opening():  # a label means the same in both, as far as it goes
            program = Program(outline, told, spend=self._told_apart is None)
        search = Search(program, self._evidence.budget.share())
        for nodes in self._regions(circling):
            params = {"nodes": ", ".join(names[n].id for n in sorted(nodes))}
            index, words = min(nodes), tuple[str, ...]()
            try:
                if found := search.find(Wanted(nodes, self._mask)):
                    index, words = found.standing.node, found.words
            except TooMany:
                pass
            node = names[index].id
            yield Doubt("TV0403", ("nodes", node), "node", node, "key", params, words)

    def _mask(self, standing: Standing, label: int) -> int:
        if standing.node in self._lost:
            return self._program.layout.full
        label &= self._program.layout.every_field
        return self._circles.get(standing, {}).get(label, 0)

    def _regions(self, nodes: frozenset[int]) -> Iterable[frozenset[int]]:
        """Split into parts that lead to one another in some direction."""
        edges = self._evidence.outline.edges
        beside: dict[int, set[int]] = {node: set() for node in nodes}
        for node in nodes:
            for other in edges[node]:
                if other in nodes:
                    beside[node].add(other)
                    beside[other].add(node)
        left = set(nodes)
        for node in sorted(nodes):
            if node in left:
                region, waiting = {node}, [node]
                while waiting:
                    more = beside[waiting.pop()] - region
                    region |= more
                    waiting += more
                left -= region
                yield frozenset(region)


def invariants(evidence: Evidence) -> Iterator[Asked]:
    """Ask of each rule whether some call can break it."""
    scenario = evidence.case.scenario
    if not scenario.invariants:
        return
    replies = {r.id: node.id for node in scenario.nodes.values() for r in node.replies}
    for number, invariant in enumerate(scenario.invariants):
        for name in invariant.at:
            node = name if name in scenario.nodes else replies[name]
            entered = name in scenario.nodes
            mask = breaking(invariant.require, "" if entered else name)
            names = guard_names(invariant.require)
            question = Question(evidence.outline.index[node], entered, names, mask, True, True)
            path = ("invariants", number, "require")
            params = {"value": name}
            doubt = Doubt("TV0404", path, "invariant", invariant.text, params=params)
            yield Asked(question, True, doubt, () if entered else (name,))


def breaking(require: Guard, reply: str) -> Mask:
    """Give the states that break a rule: at a node, or where a reply can be given."""

    def mask(layout: Layout, place: Place, label: int) -> int:
        broken = layout.full & ~layout.mask(require, label, sure=True)
        if reply:
            broken &= next((m.offered(label) for m in place.said if m.word == reply), 0)
        return broken

    return mask
