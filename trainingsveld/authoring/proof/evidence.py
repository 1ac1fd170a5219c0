"""What all findings are drawn from: the states of the call, and questions about them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from trainingsveld.authoring.proof.blocks import Blocks
from trainingsveld.authoring.proof.doubt import Doubt
from trainingsveld.authoring.proof.layout import Layout
from trainingsveld.authoring.proof.program import Outline, Program
from trainingsveld.authoring.proof.question import Question, guard_names
from trainingsveld.authoring.proof.rehearsal import Rehearsal
from trainingsveld.authoring.proof.search import ENTERED, Search, Standing, Wanted
from trainingsveld.authoring.proof.stops import Stop
from trainingsveld.authoring.proof.sweep import ALL, SHORT, Budget, Look, Sweep, TooMany, Watch
from trainingsveld.authoring.proof.turns import turns_of

FEW, FEW_PER_NODE = 2800, 20
"""How many blocks may be looked at before a short look is taken first."""


class Asked(NamedTuple):
    """A question and what to say if the answer is `wrong_if`; `then` ends the way that shows it."""

    question: Question
    wrong_if: bool
    doubt: Doubt
    then: tuple[str, ...] = ()


class Evidence:
    """What can happen in a case, over the variables that steer it.

    `looks` are parts of what can happen, from short looks, and `wide` is more than can happen, with
    what is remembered about single replies left open. What they agree on is so; `sweep` is every
    reachable state, and looked at only where they do not.
    """

    def __init__(self, outline: Outline, budget: Budget, few: int | None = None) -> None:
        self.case = outline.case
        self.budget = budget
        self.outline = outline
        self.rehearsal = Rehearsal(outline, budget)
        self._few = FEW + FEW_PER_NODE * len(outline.nodes) if few is None else few
        self._searches: dict[tuple[frozenset[str], int], Search] = {}

    @cached_property
    def program(self) -> Program:
        """The case over the variables that steer."""
        return Program(self.outline)

    @property
    def layout(self) -> Layout:
        """The places of the variables that steer."""
        return self.program.layout

    @cached_property
    def _known(self) -> list[Sweep]:
        return [self._first_look()]

    @property
    def all_known(self) -> bool:
        """Whether the first look showed all there is."""
        return self._known[0].everything

    def _first_look(self) -> Sweep:
        """Look at everything where that is little, else at part of it."""
        few = Budget(min(self.budget.left, self._few), self.budget.cancelled)
        try:
            return Sweep(self.program, few).run()
        except TooMany:
            pass
        return Sweep(self.program, self.budget, look=SHORT[0]).run()

    def looks(self) -> Iterator[Sweep]:
        """Give part of what can happen, then another part, as far as somebody wants them."""
        yield self._known[0]
        if not self.all_known:
            for number in range(1, len(SHORT)):
                if number == len(self._known):
                    sweep = Sweep(self.program, self.budget, look=SHORT[number])
                    self._known.append(sweep.run())
                yield self._known[number]

    @cached_property
    def wide_program(self) -> Program:
        """The program over what fits in one block, first of all what the rules of the case ask."""
        asked = guard_names(*(rule.require for rule in self.case.scenario.invariants))
        return Program(self.outline.loosened(), asked)

    @cached_property
    def narrow(self) -> Sweep | None:
        """More than can happen, over less; None where even that takes long."""
        asked = guard_names(*(rule.require for rule in self.case.scenario.invariants))
        program = Program(self.outline.loosened(narrow=True), asked)
        few = Budget(min(self.budget.left, self._few), self.budget.cancelled)
        try:
            return Sweep(program, few).run()
        except TooMany:
            return None

    @cached_property
    def wide(self) -> Sweep:
        """More than can happen, or exactly that where the first look showed all there is."""
        return self._known[0] if self.all_known else self._beyond

    @cached_property
    def sweep(self) -> Sweep:
        """Every reachable state."""
        return self._known[0] if self.all_known else Sweep(self.program, self.budget).run()

    @cached_property
    def reached(self) -> frozenset[int]:
        """The nodes that can be entered."""
        found, most = self.rehearsal.reached, len(self.outline.linked)
        if len(found) == most:
            return found
        for sweep in self.looks():
            found |= sweep.reached.keys()
            if self.all_known or len(found) == most or len(found) == len(self.wide.reached):
                return found
        return frozenset(self.sweep.reached)

    def stops(self) -> Iterator[Stop]:
        """Give every node that can be entered, in the order of the text, as it was rehearsed."""
        for index in sorted(self.reached):
            yield self.rehearsal.stops[index]

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
        asked = [one for one in questions if one.node in self.reached]
        never = [one for one in asked if one.wide and self._not_even_in(self.narrow, one)]
        settled = set(never)
        asked = [one for one in asked if one not in settled]
        if not asked:
            return never
        looks = self.looks()
        if not self.all_known:
            for look in SHORT:
                asked = self._look(asked, next(looks), (look,))
                beyond = [one for one in asked if one.wide and self._not_even_beyond(one)]
                never += beyond
                settled = set(beyond)
                asked = [one for one in asked if one not in settled]
                if not asked:
                    return never
            return [*never, *self._look(asked, self.sweep, (ALL,))]
        unlikely = [one for one in asked if one.wide and one.unlikely and self.missing(one)]
        never += [one for one in unlikely if self._not_even_beyond(one)]
        settled = set(never)
        asked = [one for one in asked if one not in settled]
        asked = self._look(asked, self.sweep, SHORT[:2])
        never += [one for one in asked if not self.missing(one)]
        asked = [one for one in asked if self.missing(one)]
        for one in asked:
            if one.wide and self._not_even_beyond(one):
                never.append(one)
                settled.add(one)
        asked = [one for one in asked if one not in settled]
        return [*never, *self._look(asked, self.sweep, (ALL,))]

    @cached_property
    def _beyond(self) -> Sweep:
        return Sweep(self.wide_program, self.budget).run()

    def _not_even_beyond(self, question: Question) -> bool:
        """Say whether not even more than can happen answers a question with yes."""
        return self._not_even_in(self._beyond, question)

    def _not_even_in(self, beyond: Sweep | None, question: Question) -> bool:
        if beyond is None:
            return False
        program = beyond.program
        if question.asks & self.outline.opened & program.layout.constants.keys():
            return False  # a card was taken to be open that need not be
        reached = beyond.reached.get(question.node)
        if reached is None:
            return True
        return bool(_open(program, [question], reached.entered, reached.any))

    def some(self, questions: Iterable[Question]) -> bool:
        """Say whether one of the questions is answered with yes, asking the cheap ones first."""
        left: list[Question] = []
        known = self._known[0].reached
        for one in questions:
            if one.node in known and not self.missing(one):
                reached = known[one.node]
                if not _open(self.program, [one], reached.entered, reached.any):
                    return True
            left.append(one)
        return len(self.never(left)) < len(left)

    def _look(
        self, questions: Iterable[Question], sweep: Sweep, looks: Sequence[Look]
    ) -> list[Question]:
        """Give the questions for which these looks show no state."""
        groups: dict[frozenset[str], dict[int, list[Question]]] = {}
        found: list[Question] = []
        for question in questions:
            if question.node in sweep.reached:
                nodes = groups.setdefault(self.missing(question), {})
                nodes.setdefault(question.node, []).append(question)
            else:
                found.append(question)
        for extra, nodes in groups.items():
            if extra:
                for node in list(nodes):
                    if turns := turns_of(sweep, node, nodes[node], extra, self.budget, looks):
                        found += turns.never(nodes.pop(node))
                if nodes:
                    program = Program(self.outline, extra, asked=nodes.keys())
                    found += self._watch(program, nodes, looks)
            else:
                for node, asked in nodes.items():
                    reached = sweep.reached[node]
                    found += _open(self.program, asked, reached.entered, reached.any)
        return found

    def _watch(
        self, program: Program, nodes: dict[int, list[Question]], looks: Sequence[Look]
    ) -> list[Question]:
        def watch(node: int) -> Watch:
            def answered(entered: Blocks, every: Blocks) -> bool:
                nodes[node] = _open(program, nodes[node], entered, every)
                return not nodes[node]

            return answered

        left = {node: watch(node) for node in nodes}
        for look in looks:
            if not left or Sweep(program, self.budget, look=look).run(left).everything:
                break
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
