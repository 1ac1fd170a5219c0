"""Which cards may be taken to be open from the start, so that no state has to tell."""

from collections.abc import Iterable, Iterator

from trainingsveld.authoring.proof.variables import reads
from trainingsveld.dialogue import Case
from trainingsveld.scenario import All, Any, Flag, Guard, Node, Not


def taken_as_open(case: Case, acts: Iterable[str]) -> frozenset[str]:
    """Name the cards (`seen.<card>`) whose being open only ever makes more possible.

    `acts` are those that are used in the case.
    """
    cards = {f"seen.{card}" for card in case.scenario.cards}
    for guard in cards and _choosing(case, acts):
        cards -= reads(guard)
        if not cards:
            break
    return frozenset(cards)


def _choosing(case: Case, acts: Iterable[str]) -> Iterator[Guard]:
    """Give the guards for which it may matter that something is not so."""
    for node in case.scenario.nodes.values():
        for one in (*node.replies, *node.silence):
            yield from (goto.when for goto in one.goto if goto.when)
        always = always_said(node)
        for reply in node.replies:
            if reply.when and not (always and _only_wants(reply.when)):
                yield reply.when
    for act in acts:
        for rule in case.acts.get(act, ()):
            if rule.when:
                yield rule.when
    for card in case.scenario.cards.values():
        for action in card.actions:
            if action.when and not _only_wants(action.when):
                yield action.when


def always_said(node: Node) -> bool:
    """Say whether something can be said at a node in every state, and leads on."""
    return any(reply.goto and not reply.once and not reply.when for reply in node.replies)


def _only_wants(guard: Guard) -> bool:
    """Say whether a guard can only gain by a flag becoming true."""
    match guard:
        case Flag(_, value):
            return value
        case All(parts) | Any(parts):
            return all(map(_only_wants, parts))
        case Not(_):
            return False
        case _:
            return True
