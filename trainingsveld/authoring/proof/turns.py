"""Questions about a line that depends on how often its node was entered, each answered nearby.

The usual line that is said the second time does not need every state of the call told apart by how
often this one node was entered. It is enough to know the states in which the node is entered for
the first time, and those in which a call that was there comes back.
"""

from collections.abc import Sequence

from trainingsveld.authoring.proof.blocks import Blocks
from trainingsveld.authoring.proof.budget import Budget, Look
from trainingsveld.authoring.proof.layout import Layout
from trainingsveld.authoring.proof.question import Question
from trainingsveld.authoring.proof.sweep import Sweep


class Turns:
    """Answers such questions about one node."""

    def __init__(
        self, sweep: Sweep, node: int, layout: Layout, budget: Budget, looks: Sequence[Look]
    ) -> None:
        self._looks = looks
        self._sweep = sweep
        self._program = sweep.program
        self._node = node
        self._layout = layout
        self._budget = budget
        self._entered = sweep.reached[node].entered

    def never(self, asked: list[Question]) -> list[Question]:
        """Give the questions for which there is no state."""
        left = asked
        for look in self._looks:  # what one look shows of either needs no other
            left = [one for one in left if not self._at_first(one, look)]
            left = self._later(left, look)
            if not left:
                break
        return left

    def _masked(self, question: Question, blocks: Blocks, times: int) -> tuple[bool, bool]:
        """Say whether some of these states are meant, and whether all are."""
        layout, place = self._layout, self._program.place(self._node)
        put = 0
        for name in question.asks & layout.fields.keys():
            if name in _names(place.node.id):
                field = layout.fields[name]
                put |= min(times, field.size - 1) << field.shift
        some, every = False, True
        for label, block in blocks.items():
            meant = block & question.mask(layout, place, label | put)
            some, every = some or meant != 0, every and meant == block
        return some, every

    def _at_first(self, question: Question, look: Look) -> bool:
        """Say whether a state in which the node is entered for the first time is meant."""
        some, every = self._masked(question, self._entered, 1)
        if not some or every:
            return some

        sweep = Sweep(self._program, self._budget, stop_at=self._node, look=look)
        found = False

        def seen(entered: Blocks, _: Blocks) -> bool:
            nonlocal found
            found = self._masked(question, entered, 1)[0]
            return found

        sweep.run({self._node: seen})
        return found

    def _later(self, asked: list[Question], look: Look) -> list[Question]:
        """Leave out the questions that a state in which a call comes back answers."""
        left = [one for one in asked if self._masked(one, self._entered, 2)[0]]
        never = [one for one in asked if one not in left]
        if left and self._program.outline.circling[self._node]:
            sweep = Sweep(self._program, self._budget, look=look)
            sweep.start_from(self._node, self._entered)

            def seen(entered: Blocks, _: Blocks) -> bool:
                left[:] = [one for one in left if not self._masked(one, entered, 2)[0]]
                return not left

            sweep.run({self._node: seen})
        return never + left


def turns_of(
    sweep: Sweep,
    node: int,
    asked: list[Question],
    extra: frozenset[str],
    budget: Budget,
    looks: Sequence[Look],
) -> Turns | None:
    """Give the turns of a node if these questions are about them: entered once, or again."""
    outline, layout = sweep.program.outline, sweep.program.layout
    own = _names(outline.nodes[node].id)
    if not extra <= own - layout.fields.keys() or not all(one.entered for one in asked):
        return None
    added = outline.described(extra)
    if any(one.size > 3 for one in added):
        return None
    return Turns(sweep, node, layout.extended(added), budget, looks)


def _names(node: str) -> frozenset[str]:
    return frozenset((f"visits.{node}", f"entries.{node}"))
