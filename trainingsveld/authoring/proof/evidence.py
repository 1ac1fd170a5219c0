"""What all findings are drawn from: the states of the call, and questions about them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from trainingsveld.authoring.proof.blocks import Blocks
from trainingsveld.authoring.proof.doubt import Doubt
from trainingsveld.authoring.proof.program import Outline, Place, Program
from trainingsveld.authoring.proof.question import Question
from trainingsveld.authoring.proof.search import ENTERED, Search, Standing, Wanted
from trainingsveld.authoring.proof.sweep import Budget, Reached, Sweep, Watch, unseen
from trainingsveld.authoring.proof.turns import Turns, fits


class Asked(NamedTuple):
    """A question and what to say if the answer is `wrong_if`; `then` ends the way that shows it."""

    question: Question
    wrong_if: bool
    doubt: Doubt
    then: tuple[str, ...] = ()


class Evidence:
    """Every reachable state of a case, over the variables that steer it."""

    def __init__(self, outline: Outline, budget: Budget) -> None:
        self.case = outline.case
        self.budget = budget
        self.outline = outline
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
        _, extra = self.outline.variables(names)
        return frozenset(one.name for one in extra) | names & self.outline.opened

    @cached_property
    def _looked_at(self) -> frozenset[str]:
        layout = self.layout
        constant = layout.constants.keys() - self.outline.opened
        return frozenset((*layout.slots, *layout.fields, *constant))

    def never(self, questions: Iterable[Question]) -> list[Question]:
        """Give the questions whose answer is no. Other variables cost one more look."""
        groups: dict[frozenset[str], dict[int, list[Question]]] = {}
        for question in questions:
            if question.node in self.reached:
                nodes = groups.setdefault(self.missing(question.asks), {})
                nodes.setdefault(question.node, []).append(question)
        found: list[Question] = []
        for extra, nodes in groups.items():
            if extra:
                program = Program(self.outline, extra)
                for node in [n for n, asked in nodes.items() if fits(asked, extra, program, n)]:
                    turns = Turns(self.sweep, node, program.layout, self.budget)
                    found += turns.never(nodes.pop(node))
                if nodes:
                    found += self._watch(program, nodes)
            else:
                for node, asked in nodes.items():
                    reached = self.reached[node]
                    found += _open(self.program, asked, reached.entered, reached.any)
        return found

    def _watch(self, program: Program, nodes: dict[int, list[Question]]) -> list[Question]:
        def watch(node: int) -> Watch:
            def answered(entered: Blocks, every: Blocks) -> bool:
                nodes[node] = _open(program, nodes[node], entered, every)
                return not nodes[node]

            return answered

        def sweep(budget: Budget, eager: bool) -> Sweep:
            return Sweep(program, budget, eager=eager)

        unseen(sweep, {node: watch(node) for node in nodes}, self.budget)
        return [question for asked in nodes.values() for question in asked]

    def doubts(self, every: Iterable["Asked"]) -> Iterator[Doubt]:
        """Put all questions at once, and give what they lead to."""
        asked = {one.question: one for one in every if one.question.node in self.reached}
        never = set(self.never(asked))
        for question, one in asked.items():
            if one.wrong_if == (question not in never):
                if one.wrong_if:
                    way = (*self.way_to(question), *one.then)
                    yield replace(one.doubt, witness=way)
                else:
                    yield one.doubt

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


def _open(
    program: Program, asked: list[Question], entered: Blocks, every: Blocks
) -> list[Question]:
    """Give the questions for which nothing was found yet."""
    left: list[Question] = []
    for question in asked:
        place = program.place(question.node)
        blocks = entered if question.entered else every
        for label, block in blocks.items():
            if block & question.mask(program.layout, place, label):
                break
        else:
            left.append(question)
    return left
