"""What an actor hears before a line, and how the line is meant: found by playing the case."""

from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from trainingsveld.dialogue import (
    CallState,
    Case,
    Outcome,
    begin,
    do_action,
    drift,
    drifts,
    ending,
    give,
    next_silence,
    offered,
    open_card,
    reply_of,
    stay_silent,
    style_of,
    visible_cards,
)
from trainingsveld.scenario import Style
from trainingsveld.scenario.recordings import LineKey

_MOST = 40
"""States looked at for each moment of the case: what a line's guard asks for is seldom far."""
CueKind = Literal["phone", "reply", "silence", "goes-on", "unknown"]


@dataclass(frozen=True, slots=True)
class Cue:
    """What comes before a line: the phone that rings, an agent's reply (`said`), or nothing said.

    `style` is how the customer sounds by then.
    """

    kind: CueKind
    style: Style
    said: str = ""


def cues(case: Case) -> dict[LineKey, Cue]:
    """Find for each line the shortest way a call comes to it.

    Where none was found soon, it is the first reply of the case that leads to the moment.
    """
    found: dict[LineKey, Cue] = {}
    first = begin(case)
    _note(case, found, first, Cue("phone", "calm"))
    nodes = case.scenario.nodes.values()
    wanted = {(node.id, number) for node in nodes for number in range(1, len(node.say) + 1)}
    waiting, seen = deque([first.state]), {first.state}
    looked = Counter[str]()
    while waiting and not wanted <= found.keys():
        state = waiting.popleft()
        looked[state.node] += 1
        if looked[state.node] > _MOST:
            continue
        for cue, outcome in _steps(case, state):
            _note(case, found, outcome, cue)
            if outcome.state not in seen:
                seen.add(outcome.state)
                waiting.append(outcome.state)
    for line in wanted - found.keys():
        found[line] = _by_name(case, line[0], found)
    return found


def _by_name(case: Case, node: str, found: dict[LineKey, Cue]) -> Cue:
    """Look for what leads to a moment without asking when."""
    other = next((cue for key, cue in sorted(found.items()) if key[0] == node), None)
    style = case.scenario.nodes[node].style or (
        other.style if other else style_of(case, begin(case).state)
    )
    for one in case.scenario.nodes.values():
        for reply in one.replies:
            if any(way.node == node for way in reply.goto):
                return Cue("reply", style, reply.say)
    return Cue("unknown", style)


def _note(case: Case, found: dict[LineKey, Cue], outcome: Outcome, cue: Cue) -> None:
    if outcome.said and outcome.said.variant:
        line = (outcome.said.node, outcome.said.variant)
        found.setdefault(line, Cue(cue.kind, style_of(case, outcome.state), cue.said))


def _steps(case: Case, state: CallState) -> Iterator[tuple[Cue, Outcome]]:
    if ending(case, state):
        return
    if drifts(case, state):
        yield Cue("goes-on", "calm"), drift(case, state)
        return
    for reply in offered(case, state):
        yield Cue("reply", "calm", reply_of(case, state, reply).say), give(case, state, reply)
    if next_silence(case, state):
        yield Cue("silence", "calm"), stay_silent(case, state)
    for card in visible_cards(case, state.values):
        if not card.opened:
            yield _QUIET, Outcome(open_card(case, state, card.id), None, ())
        for action in card.actions:
            if action.possible:
                yield _QUIET, Outcome(do_action(case, state, action.id), None, ())


_QUIET = Cue("unknown", "calm")
"""A screen is looked at: nothing is said."""
