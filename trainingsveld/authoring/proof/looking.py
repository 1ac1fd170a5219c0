"""Short and long looks at the states, for what they show of many questions at once."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from trainingsveld.authoring.proof.blocks import Blocks
from trainingsveld.authoring.proof.budget import Look, TooMany
from trainingsveld.authoring.proof.evidence import Evidence
from trainingsveld.authoring.proof.program import Program
from trainingsveld.authoring.proof.question import Question
from trainingsveld.authoring.proof.sweep import Sweep, Watch
from trainingsveld.authoring.proof.turns import turns_of


class Looking:
    """Looks at the states of a case, over other variables too where a question needs them."""

    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence

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
        constant = layout.constants.keys() - self.evidence.outline.opened
        return frozenset((*layout.slots, *layout.fields, *constant))

    def look(
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
                    found += unanswered(self.evidence.program, asked, reached.entered, reached.any)
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
            program = Program(self.evidence.outline, extra, asked=nodes.keys())
            found += self._watch(program, nodes, looks)
        return found

    def _watch(
        self, program: Program, nodes: dict[int, list[Question]], looks: Sequence[Look]
    ) -> list[Question]:
        def watch(node: int) -> Watch:
            def answered(entered: Blocks, every: Blocks) -> bool:
                nodes[node] = unanswered(program, nodes[node], entered, every)
                return not nodes[node]

            return answered

        left = {node: watch(node) for node in nodes}
        budget = self.evidence.budget.share()
        for look in looks:
            if not left or Sweep(program, budget, look=look).run(left).everything:
                break
        return [question for asked in nodes.values() for question in asked]


def unanswered(
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
