"""TV06xx: what reads, sounds or plays badly, though nothing is wrong with it.

`style` looks at the words of a case: lines that are too long, phrases that our own matcher cannot
tell apart, replies that give the goal away. None of it depends on how a call goes.
"""

from collections.abc import Iterator, Mapping

from trainingsveld.authoring.proof.doubt import Doubt, placed
from trainingsveld.authoring.style.phrases import phrases
from trainingsveld.authoring.style.words import WordSets, word_set
from trainingsveld.scenario import Finding, Node, Scenario

LONGEST_LINE = 30
"""Words that can be said in one breath."""

Recorded = Mapping[str, Mapping[str, frozenset[int]]]
"""Per language and node the numbers of the variants that are recorded."""

__all__ = ["Recorded", "style"]


def style(scenario: Scenario, text: str = "", audio: Recorded | None = None) -> tuple[Finding, ...]:
    """Give all findings about style; with the `text` it was read from, they have their place.

    `audio` are the recordings there are.
    """
    spoken = (audio or {}).get(scenario.language)
    words = WordSets(scenario)
    doubts: list[Doubt] = []
    for node in scenario.nodes.values():
        doubts += _long_lines(node)
        doubts += _replies(node, words)
        doubts += phrases(node)
        if spoken:
            doubts += _unrecorded(node, spoken.get(node.id, frozenset()))
    doubts += _no_ladder(scenario)
    return placed(doubts, text)


def _long_lines(node: Node) -> Iterator[Doubt]:
    lines = [(("say", n), variant.text) for n, variant in enumerate(node.say)]
    lines += [(("silence", n, "say"), step.say) for n, step in enumerate(node.silence)]
    for where, line in lines:
        if len(line) > LONGEST_LINE and (count := len(line.split())) > LONGEST_LINE:
            params = {"count": str(count), "most": str(LONGEST_LINE)}
            yield Doubt("TV0603", ("nodes", node.id, *where), "node", node.id, params=params)


def _replies(node: Node, words: WordSets) -> Iterator[Doubt]:
    for number, reply in enumerate(node.replies):
        path = ("nodes", node.id, "replies", number, "say")
        said = word_set(reply.say)
        for code, of in (
            ("TV0604", words.given_away(said)),
            ("TV0605", words.known(reply, said)),
            ("TV0606", words.forcing(reply, said)),
        ):
            if of:
                yield Doubt(code, path, "reply", reply.id, params={"value": of})


def _no_ladder(scenario: Scenario) -> Iterator[Doubt]:
    """Say once, at the first, where nothing is planned for a silent agent."""
    bare = [node.id for node in scenario.nodes.values() if not node.silence and not node.end]
    if bare:
        params = {"nodes": _some(bare)}
        yield Doubt("TV0607", ("nodes", bare[0]), "node", bare[0], "key", params)


def _some(names: list[str], most: int = 5) -> str:
    more = f" … (+{len(names) - most})" if len(names) > most else ""
    return ", ".join(names[:most]) + more


def _unrecorded(node: Node, recorded: frozenset[int]) -> Iterator[Doubt]:
    for number, variant in enumerate(node.say):
        if number + 1 not in recorded:
            path = ("nodes", node.id, "say", number)
            params = {"value": str(number + 1), "text": variant.text}
            yield Doubt("TV0608", path, "node", node.id, params=params)
