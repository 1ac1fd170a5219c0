"""What is still said where there are too many states: which method was used, and what is left open.

What is never so in more than can happen is never so: that is found by ranges, with what is
remembered about single replies, nodes and cards left open. The plays do only what really can
happen: what goes wrong there, goes wrong.
"""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from trainingsveld.authoring.proof.doubt import Doubt
from trainingsveld.dialogue import CannotPlay, Case, ending, possible
from trainingsveld.dialogue.script import Script

PLAYS, WORDS = 100, 80
"""How many plays are tried, and of how many words each."""

BY_RANGES = frozenset(("TV0401", "TV0501", "TV0502", "TV0503", "TV0504", "TV0505",
                       "TV0509", "TV0510", "TV0511", "TV0512"))  # fmt: skip
"""What says that something is never so."""


def weaker(case: Case, found: Iterable[Doubt], undecided: Sequence[Doubt]) -> Iterator[Doubt]:
    """Give what was found, marked with the method, what plays show besides, and what is open."""
    for doubt in found:
        ranges = doubt.code in BY_RANGES
        yield replace(doubt, params={**doubt.params, "method": "ranges"}) if ranges else doubt
    stuck = {one.name for one in undecided if one.code == "TV0402"}
    shown = {doubt.name: doubt for doubt in by_plays(case, stuck)} if stuck else {}
    yield from shown.values()
    left = [one for one in undecided if one.code != "TV0402" or one.name not in shown]
    for code in sorted({one.code for one in left}):
        names = dict.fromkeys(_named(one) for one in left if one.code == code)
        params = {"about": code, "value": code, "names": ", ".join(names)}
        yield Doubt("TV0590", ("id",), "scenario", case.scenario.id, params=params)


def _named(doubt: Doubt) -> str:
    part = doubt.params.get("part", "when")
    if doubt.code == "TV0503":
        part = f"say {doubt.params['value']}"
    at = doubt.params.get("value", "") if doubt.code == "TV0404" else ""
    return " ".join(filter(None, (doubt.name or "–", at, "" if part == "when" else f"({part})")))


def by_plays(case: Case, nodes: set[str]) -> Iterator[Doubt]:
    """Give where plays that anybody could do got stuck, of these nodes; the same plays each time.

    `nodes` is left with those that were not met.
    """
    chance = random.Random(case.scenario.fingerprint)  # noqa: S311 - nothing is secret here
    for _ in range(PLAYS):
        script = Script(case)
        words: list[str] = []
        while nodes and len(words) < WORDS and ending(case, script.state) is None:
            choices = possible(case, script.state)
            node = script.state.node
            if node in nodes:
                replies = case.scenario.nodes[node].replies
                if replies and not {reply.id for reply in replies} & set(choices):
                    nodes.remove(node)
                    params = {"method": "plays"}
                    way = tuple(words)
                    yield Doubt("TV0402", ("nodes", node), "node", node, "key", params, way)
            if not choices:
                break
            word = chance.choice(choices)
            try:
                script.take(word)
            except CannotPlay:
                break
            words.append(word)
