"""What is still known where there are too many states: ranges, then seeded plays.

The ranges leave open what is remembered about single replies, nodes and cards, and so allow more
than can really happen: what is never reached there, is never reached. The plays do only what really
can happen: what goes wrong there, goes wrong.
"""

import random
from collections.abc import Iterator

from trainingsveld.authoring.proof import dead, wrong
from trainingsveld.authoring.proof.doubt import Doubt
from trainingsveld.authoring.proof.evidence import Evidence
from trainingsveld.dialogue import CannotPlay, Case, ending, possible
from trainingsveld.dialogue.script import Script

PLAYS = 400
WORDS = 80
"""How many plays are tried, and of how many words each."""


def by_ranges(evidence: Evidence) -> Iterator[Doubt]:
    """Give what can never happen, even if more could happen than really can."""
    yield from wrong.endings(evidence)
    yield from dead.nodes(evidence)
    yield from dead.replies(dead.dead_replies(evidence))


def by_plays(case: Case) -> Iterator[Doubt]:
    """Give what went wrong in plays that anybody could do, the same ones each time."""
    chance = random.Random(case.scenario.fingerprint)  # noqa: S311 - nothing is secret here
    found: set[str] = set()
    for _ in range(PLAYS):
        script = Script(case)
        words: list[str] = []
        while len(words) < WORDS and ending(case, script.state) is None:
            choices = possible(case, script.state)
            replies = case.scenario.nodes[script.state.node].replies
            node = script.state.node
            if replies and not {reply.id for reply in replies} & set(choices) and node not in found:
                found.add(node)
                yield Doubt("TV0402", ("nodes", node), "node", node, "key", witness=tuple(words))
            if not choices:
                break
            word = chance.choice(choices)
            try:
                script.take(word)
            except CannotPlay:
                break
            words.append(word)
