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
from trainingsveld.authoring.proof.turns import turns_of


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
        self._searches: dict[tuple[frozenset[str], int], Search] = {}

    def places(self) -> Iterator[tuple[Place, Reached]]:
        """Give every node that can be entered, with its states, in the order of the text."""
        for index in sorted(self.reached):
            yield self.program.place(index), self.reached[index]

    def missing(self, question: Question) -> frozenset[str]:
        """Name what has to be looked at besides, to answer a question."""
        fields, live = self.layout.fields, self.program.targets[question.node].live
        return frozenset(
            name
            for name in question.asks
            if name not in self._looked_at or (name in fields and fields[name].mask & ~live)
        )

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
                nodes = groups.setdefault(self.missing(question), {})
                nodes.setdefault(question.node, []).append(question)
        found: list[Question] = []
        for extra, nodes in groups.items():
            if extra:
                for node in list(nodes):
                    if turns := turns_of(self.sweep, node, nodes[node], extra, self.budget):
                        found += turns.never(nodes.pop(node))
                if nodes:
                    program = Program(self.outline, extra, asked=nodes.keys())
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

        def sweep(budget: Budget, narrow: int) -> Sweep:
            return Sweep(program, budget, narrow=narrow)

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
        search = self._search_for(self.missing(question), question.node)
        layout, place = search.program.layout, search.program.place(question.node)

        def mask(standing: Standing, label: int) -> int:
            if (standing.waited == ENTERED) != question.entered:
                return 0
            return question.mask(layout, place, label)

        found = search.find(Wanted(frozenset((question.node,)), mask))
        return found.words if found else ()

    def search(self) -> Search:
        """Give the search for shortest ways over the variables that steer."""
        return self._search_for(frozenset(), -1)

    def _search_for(self, extra: frozenset[str], node: int) -> Search:
        key = (extra, node if extra else -1)
        found = self._searches.get(key)
        if found is None:
            program = self.program
            if extra:
                program = Program(self.outline, extra, asked=(node,))
            found = self._searches[key] = Search(program, self.budget)
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
