"""Questions about the states of a case, each answered by the cheapest evidence that decides it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from trainingsveld.authoring.proof.budget import ALL, SHORT, TooMany
from trainingsveld.authoring.proof.doubt import Doubt
from trainingsveld.authoring.proof.evidence import Evidence
from trainingsveld.authoring.proof.looking import Looking, unanswered
from trainingsveld.authoring.proof.program import Program
from trainingsveld.authoring.proof.question import Question
from trainingsveld.authoring.proof.search import ENTERED, Search, Standing, Wanted
from trainingsveld.authoring.proof.sweep import Sweep


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
        self.looking = Looking(evidence)
        self.unsettled: set[Question] = set()
        self._searches: dict[tuple[frozenset[str], int], Search] = {}

    def never(self, questions: Iterable[Question]) -> list[Question]:
        """Give the questions whose answer is no. Other variables cost one more look.

        Those of which it cannot be decided are `unsettled` from then on.
        """
        left = [one for one in questions if one.node in self.evidence.reached]
        never: list[Question] = []
        for stage in (_refuted, self._narrowly, self._early, self._by_states, self._beyond):
            if left:
                no, left = stage(left)
                never += no
        self.unsettled.update(left)
        return never

    def _early(self, left: list[Question]) -> "_Settled":
        return self._beyond(left) if self.evidence.seems_endless else ([], left)

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
            yield lambda left: ([], self.looking.look(left, self.evidence.sweep, SHORT[:2])[0])
            yield lambda left: _split(left, lambda one: not self.looking.missing(one))
            yield self._beyond
        else:
            looks = self.evidence.looks()
            for number, look in enumerate(SHORT):
                yield lambda left, look=look: ([], self.looking.look(left, next(looks), (look,))[0])
                if not number:
                    yield self._beyond
        yield self._at_last

    def _at_last(self, left: list[Question]) -> "_Settled":
        found, unknown = self.looking.look(left, self.evidence.sweep, (ALL,))
        return _split(found, lambda one: one not in unknown)

    def _narrowly(self, left: list[Question]) -> "_Settled":
        narrow = self.evidence.narrow
        return _split(left, lambda one: one.wide and self._not_even_in(narrow, one))

    def _beyond(self, left: list[Question]) -> "_Settled":
        return _split(left, lambda one: one.wide and self._not_even_beyond(one))

    def _unlikely(self, left: list[Question]) -> "_Settled":
        def settles(one: Question) -> bool:
            return one.wide and one.unlikely and bool(self.looking.missing(one)) and (
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
        return bool(unanswered(program, [question], reached.entered, reached.any))

    def some(self, questions: Iterable[Question]) -> bool | None:
        """Say whether one of the questions is answered with yes, asking the cheap ones first.

        None where that is not decided.
        """
        left: list[Question] = []
        try:
            known = self.evidence.known_part.reached
            for one in questions:
                if one.node in known and not self.looking.missing(one):
                    reached = known[one.node]
                    if not unanswered(self.evidence.program, [one], reached.entered, reached.any):
                        return True
                left.append(one)
        except TooMany:
            left = [*left, *questions]
        never = self.never(left)
        open_ = len(self.unsettled.intersection(left))
        if len(never) + open_ < len(left):
            return True
        return None if open_ else False

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
        search = self._search_for(self.looking.missing(question), question.node)
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

    def search(self) -> Search:
        """Give the search for shortest ways over the variables that steer."""
        return self._search_for(frozenset(), -1)

    def _search_for(self, extra: frozenset[str], node: int) -> Search:
        extra |= self.outline.opening(extra)
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
