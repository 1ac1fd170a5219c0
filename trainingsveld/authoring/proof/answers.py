"""Questions about the states of a case, each answered by the cheapest evidence that decides it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from trainingsveld.authoring.proof.blocks import Blocks
from trainingsveld.authoring.proof.doubt import Doubt
from trainingsveld.authoring.proof.evidence import Evidence
from trainingsveld.authoring.proof.program import Program
from trainingsveld.authoring.proof.question import Question
from trainingsveld.authoring.proof.search import ENTERED, Search, Standing, Wanted, opening
from trainingsveld.authoring.proof.sweep import ALL, SHORT, Look, Sweep, TooMany, Watch
from trainingsveld.authoring.proof.turns import turns_of


class Asked(NamedTuple):
    """A question and what to say if the answer is `wrong_if`; `then` ends the way that shows it."""

    question: Question
    wrong_if: bool
    doubt: Doubt
    then: tuple[str, ...] = ()


class Answers:
    """Answers questions about a case, as far as the evidence goes."""

    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence
        self.outline = evidence.outline
        self.unsettled: set[Question] = set()
        self._searches: dict[tuple[frozenset[str], int], Search] = {}

    def missing(self, question: Question) -> frozenset[str]:
        """Name what has to be looked at besides, to answer a question."""
        fields = self.evidence.layout.fields
        live = self.evidence.program.targets[question.node].live
        return frozenset(
            name
            for name in question.asks
            if name not in self._looked_at or (name in fields and fields[name].mask & ~live)
        )

    @cached_property
    def _looked_at(self) -> frozenset[str]:
        layout = self.evidence.layout
        constant = layout.constants.keys() - self.outline.opened
        return frozenset((*layout.slots, *layout.fields, *constant))

    def never(self, questions: Iterable[Question]) -> list[Question]:
        """Give the questions whose answer is no. Other variables cost one more look.

        Those of which it cannot be decided are `unsettled` from then on.
        """
        left = [one for one in questions if one.node in self.evidence.reached]
        never: list[Question] = []
        for stage in (_refuted, self._narrowly, self._by_states, self._beyond):
            if left:
                no, left = stage(left)
                never += no
        self.unsettled.update(left)
        return never

    def _by_states(self, left: list[Question]) -> "_Settled":
        never: list[Question] = []
        try:
            for stage in self._stages():
                if left:
                    no, left = stage(left)
                    never += no
        except TooMany:
            pass
        return never, left

    def _stages(self) -> Iterator["_Stage"]:
        """Give what settles questions, the cheap first; the last one settles all."""
        if self.evidence.all_known:
            yield self._unlikely
            yield lambda left: ([], self._look(left, self.evidence.sweep, SHORT[:2])[0])
            yield lambda left: _split(left, lambda one: not self.missing(one))
            yield self._beyond
        else:
            looks = self.evidence.looks()
            for number, look in enumerate(SHORT):
                yield lambda left, look=look: ([], self._look(left, next(looks), (look,))[0])
                if not number:
                    yield self._beyond
        yield self._at_last

    def _at_last(self, left: list[Question]) -> "_Settled":
        found, unknown = self._look(left, self.evidence.sweep, (ALL,))
        return _split(found, lambda one: one not in unknown)

    def _narrowly(self, left: list[Question]) -> "_Settled":
        narrow = self.evidence.narrow
        return _split(left, lambda one: one.wide and self._not_even_in(narrow, one))

    def _beyond(self, left: list[Question]) -> "_Settled":
        return _split(left, lambda one: one.wide and self._not_even_beyond(one))

    def _unlikely(self, left: list[Question]) -> "_Settled":
        def settles(one: Question) -> bool:
            return one.wide and one.unlikely and bool(self.missing(one)) and (
                self._not_even_beyond(one)
            )  # fmt: skip

        return _split(left, settles)

    def _not_even_beyond(self, question: Question) -> bool:
        """Say whether not even more than can happen answers a question with yes."""
        return self._not_even_in(self.evidence.beyond, question)

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

    def some(self, questions: Iterable[Question]) -> bool | None:
        """Say whether one of the questions is answered with yes, asking the cheap ones first.

        None where that is not decided.
        """
        left: list[Question] = []
        try:
            known = self.evidence.known_part.reached
            for one in questions:
                if one.node in known and not self.missing(one):
                    reached = known[one.node]
                    if not _open(self.evidence.program, [one], reached.entered, reached.any):
                        return True
                left.append(one)
        except TooMany:
            left = [*left, *questions]
        never = self.never(left)
        open_ = len(self.unsettled.intersection(left))
        if len(never) + open_ < len(left):
            return True
        return None if open_ else False

    def _look(
        self, questions: Iterable[Question], sweep: Sweep, looks: Sequence[Look]
    ) -> tuple[list[Question], set[Question]]:
        """Give the questions for which these looks show no state, and which were not looked at."""
        groups: dict[frozenset[str], dict[int, list[Question]]] = {}
        found: list[Question] = []
        for question in questions:
            if question.node in sweep.reached:
                nodes = groups.setdefault(self.missing(question), {})
                nodes.setdefault(question.node, []).append(question)
            else:
                found.append(question)
        unknown: set[Question] = set()
        for extra, nodes in groups.items():
            if extra:
                try:
                    found += self._elsewhere(extra, nodes, sweep, looks)
                except TooMany:
                    left = [question for asked in nodes.values() for question in asked]
                    found += left
                    unknown.update(left)
            else:
                for node, asked in nodes.items():
                    reached = sweep.reached[node]
                    found += _open(self.evidence.program, asked, reached.entered, reached.any)
        return found, unknown

    def _elsewhere(
        self,
        extra: frozenset[str],
        nodes: dict[int, list[Question]],
        sweep: Sweep,
        looks: Sequence[Look],
    ) -> list[Question]:
        """Give those for which nothing is shown by looks over other variables, too."""
        budget = self.evidence.budget
        found: list[Question] = []
        for node in list(nodes):
            if turns := turns_of(sweep, node, nodes[node], extra, budget.share(), looks):
                found += turns.never(nodes[node])
                del nodes[node]
        if nodes:
            program = Program(self.outline, extra, asked=nodes.keys())
            found += self._watch(program, nodes, looks)
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
        budget = self.evidence.budget.share()
        for look in looks:
            if not left or Sweep(program, budget, look=look).run(left).everything:
                break
        return [question for asked in nodes.values() for question in asked]

    def doubts(self, every: Iterable[Asked]) -> Iterator[Doubt]:
        """Put all questions at once, and give what they lead to."""
        asked = {one.question: one for one in every if one.question.node in self.evidence.reached}
        never = set(self.never(asked))
        for question, one in asked.items():
            if question in self.unsettled:
                self.evidence.leave_open(one.doubt)
            elif one.wrong_if == (question not in never):
                if one.wrong_if:
                    way = (*self.way_to(question), *one.then)
                    yield replace(one.doubt, witness=way)
                else:
                    yield one.doubt

    def way_to(self, question: Question) -> tuple[str, ...]:
        """Give the shortest words to a state for which a question is answered with yes.

        Nothing where it takes too long to find them.
        """
        search = self._search_for(self.missing(question), question.node)
        layout, place = search.program.layout, search.program.place(question.node)

        def mask(standing: Standing, label: int) -> int:
            if (standing.waited == ENTERED) != question.entered:
                return 0
            return question.mask(layout, place, label)

        try:
            found = search.find(Wanted(frozenset((question.node,)), mask))
        except TooMany:
            return ()
        return found.words if found else ()

    @cached_property
    def _opening(self) -> frozenset[str]:
        return opening(self.outline)

    def search(self) -> Search:
        """Give the search for shortest ways over the variables that steer."""
        return self._search_for(frozenset(), -1)

    def _search_for(self, extra: frozenset[str], node: int) -> Search:
        extra |= self._opening
        key = (extra, node if extra else -1)
        found = self._searches.get(key)
        if found is None:
            program = self.evidence.program
            if extra:
                program = Program(self.outline, extra, asked=(node,))
            found = self._searches[key] = Search(program, self.evidence.budget.share())
        return found


_Settled = tuple[list[Question], list[Question]]
"""Questions whose answer is no, and those that are left."""

_Stage = Callable[[list[Question]], _Settled]


def _refuted(left: list[Question]) -> _Settled:
    return _split(left, lambda one: one.refuted)


def _split(left: Iterable[Question], settles: Callable[[Question], bool]) -> _Settled:
    """Tell questions whose answer is no from the others."""
    no: list[Question] = []
    others: list[Question] = []
    for one in left:
        (no if settles(one) else others).append(one)
    return no, others


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
