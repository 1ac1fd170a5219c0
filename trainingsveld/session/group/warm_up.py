"""The warm-up: everybody names the feeling in one line of the customer's, in one sentence."""

from trainingsveld.dialogue import Case, Said
from trainingsveld.scenario import Node

_ACT = "reflect_feeling"
_SHORTEST = 5
"""Words below which a line has too little in it to name a feeling."""


def warm_up_lines(case: Case) -> tuple[str, ...]:
    """What the customer says in this case, one line of each moment that is no end.

    First those that can be answered by naming the feeling; short ones come last.
    """
    return tuple(one.text for one in warm_up_said(case))


def warm_up_said(case: Case) -> tuple[Said, ...]:
    """The same lines, as they can be heard."""
    nodes = [node for node in case.scenario.nodes.values() if node.say and not node.end]
    nodes.sort(key=_dull)
    found = {node.say[0].text: node.id for node in reversed(nodes)}
    texts = dict.fromkeys(node.say[0].text for node in nodes)
    return tuple(Said(found[text], 0, text) for text in texts)


def telling_lines(case: Case) -> int:
    """Count those at the front that can be answered by naming the feeling; all, where none can."""
    nodes = [node for node in case.scenario.nodes.values() if node.say and not node.end]
    texts = {node.say[0].text for node in nodes if not any(_dull(node))}
    return len(texts) or len(warm_up_said(case))


def _dull(node: Node) -> tuple[bool, bool]:
    asks = any(reply.act == _ACT for reply in node.replies)
    return len(node.say[0].text.split()) < _SHORTEST, not asks
