"""What the text alone makes certain: where a call can always go on, and how it can always end.

Most nodes have something that can be said in every state, or a silence that leads on. For these no
state has to be looked at.
"""

from collections.abc import Container, Iterable, Iterator
from functools import cached_property
from itertools import islice

from trainingsveld.authoring.proof.outline import Outline
from trainingsveld.scenario import Goto, Node, Reply

FEW, DEEPEST = 50, 100
"""At how many nodes to look before all are looked at, and how far from there."""


class Certain(Container[int]):
    """What holds in every state, where nobody gives the replies named in `without`.

    `sure` names replies whose guard is known to hold in every state that calls come to.
    """

    def __init__(
        self,
        outline: Outline,
        without: frozenset[str] = frozenset(),
        sure: frozenset[str] = frozenset(),
    ) -> None:
        self._outline = outline
        self._without = without
        self._sure = sure
        self._proved: dict[int, bool] = {}
        self._depth = 0

    @cached_property
    def ending(self) -> frozenset[int]:
        """Give the nodes from which a call can be brought to an end in every state."""
        outline = self._outline
        found = {index for index, node in enumerate(outline.nodes) if node.end}
        waiting = list(found)
        while waiting:
            for index in outline.before[waiting.pop()]:
                if index not in found and self._leads(index, outline.nodes[index], found):
                    found.add(index)
                    waiting.append(index)
        return frozenset(found)

    def _leads(self, index: int, node: Node, found: Container[int]) -> bool:
        """Say whether one thing that can always happen leads to one of the nodes found."""
        drifts = node.otherwise is not None and self._outline.index[node.otherwise] in found
        if (node.otherwise is None or drifts) and self._silence_leads(index, node, found):
            return True
        leads = [reply for reply in node.replies if self._goes(index, reply, found)]
        if drifts and len(leads) == len(node.replies):
            return True
        return any(always_said(self._outline, index, reply, self._sure) for reply in leads)

    def _goes(self, index: int, reply: Reply, found: Container[int]) -> bool:
        return reply.id not in self._without and self._all_in(index, reply.goto, found)

    def _all_in(self, index: int, goto: tuple[Goto, ...], found: Container[int]) -> bool:
        names = self._outline.index
        if goto[-1].when is not None and index not in found:
            return False
        return all(names[one.node] in found for one in goto)

    def _silence_leads(self, index: int, node: Node, found: Container[int]) -> bool:
        for step in node.silence:
            if step.goto:
                return self._all_in(index, step.goto, found)
        return False

    def __contains__(self, index: int) -> bool:
        """Say whether from a node a call can be brought to an end: what is seen at a few looks."""
        known = self._proved.get(index)
        if known is None:
            self._proved[index] = False  # whoever comes back here has not come to an end yet
            node = self._outline.nodes[index]
            known = node.end is not None
            if not known and self._depth < DEEPEST:
                self._depth += 1
                known = self._leads(index, node, self)
                self._depth -= 1
            self._proved[index] = known
        return known

    def going(self) -> Iterator[int]:
        """Give nodes to which a call can go by what can always happen, the start first."""
        outline = self._outline
        found, waiting = {outline.start}, [outline.start]
        while waiting:
            index = waiting.pop()
            yield index
            for other in self._surely_next(index, outline.nodes[index]):
                if other not in found:
                    found.add(other)
                    waiting.append(other)

    def _surely_next(self, index: int, node: Node) -> Iterator[int]:
        names = self._outline.index
        if node.otherwise and not node.replies:
            yield names[node.otherwise]
            return
        for reply in node.replies:
            if reply.when is None and reply.id not in self._without and not reply.goto[0].when:
                yield names[reply.goto[0].node]  # it is the first time that the call is here
        if node.otherwise is None:
            for step in node.silence:
                if step.goto:
                    if not step.goto[0].when:
                        yield names[step.goto[0].node]
                    return

    def can_end(self) -> bool:
        """Say whether a call is known to be able to end."""
        few = islice(self.going(), FEW)
        return any(n in self for n in few) or any(n in self.ending for n in self.going())

    def can_end_having_given(self, replies: frozenset[str]) -> bool:
        """Say whether a call is known to be able to end in which one of these is given."""
        few = islice(self.going(), FEW)
        return self._given(replies, few, self) or self._given(replies, self.going(), self.ending)

    def _given(self, replies: frozenset[str], nodes: Iterable[int], ending: Container[int]) -> bool:
        return any(
            reply.id in replies and reply.when is None and self._goes(index, reply, ending)
            for index in nodes
            for reply in self._outline.nodes[index].replies
        )


def always_said(
    outline: Outline, index: int, reply: Reply, sure: frozenset[str] = frozenset()
) -> bool:
    """Say whether a reply of a node can be given in every state; the guards of the `sure` hold."""
    holds = reply.when is None or reply.id in sure
    return holds and not (reply.once and outline.circling[index])


def never_stuck(outline: Outline, index: int, sure: frozenset[str] = frozenset()) -> bool:
    """Say whether something can be said at a node in every state, or follows by itself."""
    node = outline.nodes[index]
    if node.end or node.otherwise:
        return True
    if not node.replies and any(step.goto for step in node.silence):
        return True
    return any(always_said(outline, index, reply, sure) for reply in node.replies)
