"""TV06xx: what reads, sounds or plays badly, though nothing is wrong with it.

`style` looks at the words of a case: lines that are too long, phrases that our own matcher cannot
tell apart, replies that give the goal away. None of it depends on how a call goes.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from trainingsveld.authoring.proof.doubt import Doubt, placed
from trainingsveld.authoring.style.phrases import phrases
from trainingsveld.authoring.style.words import WordSets, plain
from trainingsveld.scenario import Finding, Node, Scenario

if TYPE_CHECKING:
    from trainingsveld.authoring.booth.recordings import LineRecording

LONGEST_LINE = 30
"""Words that can be said in one breath."""

__all__ = ["style"]


def style(
    scenario: Scenario, text: str = "", lines: Sequence["LineRecording"] = ()
) -> tuple[Finding, ...]:
    """Give all findings about style; with the `text` it was read from, they have their place.

    `lines` say what is recorded of the case; nothing is said of a case without any recording.
    """
    words = WordSets(scenario)
    doubts: list[Doubt] = []
    for node in scenario.nodes.values():
        doubts += _long_lines(node)
        doubts += _replies(node, words)
        doubts += phrases(node, scenario.language)
    doubts += _recordings(lines)
    doubts += _no_ladder(scenario)
    return placed(doubts, text)


def _long_lines(node: Node) -> Iterator[Doubt]:
    for number, variant in enumerate(node.say):
        if len(variant.text) > LONGEST_LINE:
            yield from _long(node, variant.text, ("say", number))
    for number, step in enumerate(node.silence):
        if len(step.say) > LONGEST_LINE:
            yield from _long(node, step.say, ("silence", number, "say"))


def _long(node: Node, line: str, where: tuple[str | int, ...]) -> Iterator[Doubt]:
    if (count := len(line.split())) > LONGEST_LINE:
        params = {"count": str(count), "most": str(LONGEST_LINE)}
        yield Doubt("TV0603", ("nodes", node.id, *where), "node", node.id, params=params)


def _replies(node: Node, words: WordSets) -> Iterator[Doubt]:
    for number, reply in enumerate(node.replies):
        if words.may_matter(reply):
            said = plain(reply.say)
            for code, of in (
                ("TV0604", words.given_away(said)),
                ("TV0605", words.known(reply, said)),
                ("TV0606", words.forcing(reply, said)),
            ):
                if of:
                    path = ("nodes", node.id, "replies", number, "say")
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


def _recordings(lines: Sequence["LineRecording"]) -> Iterator[Doubt]:
    if all(line.status == "missing" for line in lines):
        return
    for line in lines:
        path = ("nodes", line.node, "say", line.variant - 1)
        params = {"value": str(line.variant), "text": line.text}
        if line.status == "missing":
            yield Doubt("TV0608", path, "node", line.node, params=params)
        elif line.status == "changed":
            params["old"] = line.old
            yield Doubt("TV0609", path, "node", line.node, params=params)
