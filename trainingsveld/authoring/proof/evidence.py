"""What all findings are drawn from: the states of the call, and questions about them."""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from trainingsveld.authoring.proof.layout import Layout
from trainingsveld.authoring.proof.program import Outline, Place, Program
from trainingsveld.authoring.proof.search import ENTERED, Search, Standing, Wanted
from trainingsveld.authoring.proof.sweep import Blocks, Budget, Reached, Sweep
from trainingsveld.authoring.proof.variables import reads
from trainingsveld.dialogue import Case
from trainingsveld.scenario import Guard

Mask = Callable[[Layout, Place, int], int]
"""Gives the states of a block at a place, by the block's label, that are meant."""


class Question(NamedTuple):
    """Is there a state at this node, just entered or at all, for which the mask is not empty?

    `asks` are variables that its mask looks at.
    """

    node: int
    entered: bool
    asks: frozenset[str]
    mask: Mask


class Evidence:
    """Every reachable state of a case, over the variables that steer it."""

    def __init__(self, case: Case, budget: Budget) -> None:
        self.case = case
        self.budget = budget
        self.outline = Outline(case)
        self.program = Program(self.outline)
        self.sweep = Sweep(self.program, budget).run()
        self.layout = self.program.layout
        self.reached = self.sweep.reached
        self._searches: dict[frozenset[str], Search] = {}

    def places(self) -> Iterator[tuple[Place, Reached]]:
        """Give every node that can be entered, with its states, in the order of the text."""
        for index in sorted(self.reached):
            yield self.program.place(index), self.reached[index]

    def missing(self, names: frozenset[str]) -> frozenset[str]:
        """Name what has to be looked at besides, to answer a question about these variables."""
        if names <= self._looked_at:
            return frozenset()
        found = (one.name for one in self.outline.variables(names))
        return frozenset(name for name in found if name not in self._looked_at)

    @cached_property
    def _looked_at(self) -> frozenset[str]:
        layout = self.layout
        return frozenset((*layout.slots, *layout.fields, *layout.constants))

    def never(self, questions: Iterable[Question]) -> list[Question]:
        """Give the questions whose answer is no. Each extra set of variables costs one more look."""
        groups: dict[frozenset[str], dict[int, list[Question]]] = {}
        for question in questions:
            if question.node in self.reached:
                nodes = groups.setdefault(self.missing(question.asks), {})
                nodes.setdefault(question.node, []).append(question)
        found: list[Question] = []
        for extra, nodes in groups.items():
            if extra:
                found += self._watch(Program(self.outline, extra), nodes)
            else:
                for node, asked in nodes.items():
                    found += _open(self.program, asked, self.reached[node])
        return found

    def _watch(self, program: Program, nodes: dict[int, list[Question]]) -> list[Question]:
        def watch(node: int) -> Callable[[Reached], bool]:
            def answered(reached: Reached) -> bool:
                nodes[node] = _open(program, nodes[node], reached)
                return not nodes[node]

            return answered

        Sweep(program, self.budget).run({node: watch(node) for node in nodes})
        return [question for asked in nodes.values() for question in asked]

    def way_to(self, question: Question) -> tuple[str, ...]:
        """Give the shortest words to a state for which a question is answered with yes."""
        search = self.search(question.asks)
        layout, place = search.program.layout, search.program.place(question.node)

        def mask(standing: Standing, label: int) -> int:
            if (standing.waited == ENTERED) != question.entered:
                return 0
            return question.mask(layout, place, label)

        found = search.find(Wanted(frozenset((question.node,)), mask))
        return found.words if found else ()

    def search(self, asks: frozenset[str] = frozenset()) -> Search:
        """Give the search for shortest ways that tells these variables apart."""
        extra = self.missing(asks)
        found = self._searches.get(extra)
        if found is None:
            program = Program(self.outline, extra) if extra else self.program
            found = self._searches[extra] = Search(program, self.budget)
        return found


def _open(program: Program, asked: list[Question], reached: Reached) -> list[Question]:
    """Give the questions for which nothing was found yet."""
    left: list[Question] = []
    for question in asked:
        place = program.place(question.node)
        blocks: Blocks = reached.entered if question.entered else reached.any
        for label, block in blocks.items():
            if block & question.mask(program.layout, place, label):
                break
        else:
            left.append(question)
    return left


def guard_names(*guards: Guard | None) -> frozenset[str]:
    """Name what these guards ask about."""
    return frozenset().union(*(reads(guard) for guard in guards if guard))
