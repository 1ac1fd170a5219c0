"""Moments of cases at which one skill is what the customer needs: drills of two minutes."""

from collections import deque
from collections.abc import Collection, Iterable

from msgspec import Struct

from trainingsveld.dialogue import (
    CallState,
    Case,
    Skill,
    begin,
    ending,
    give,
    offered,
    play,
    skill_of,
    wanted,
)
from trainingsveld.rehearsal.practised import Practised

FAR = 6
"""So many replies at most lead to the moment at which a drill begins: it has to be told quickly."""
LOOKED_AT = 400
"""So many states at most are looked at in a case, the nearest first."""


class Drill(Struct, frozen=True):
    """Where a drill begins: after these words, as `dialogue.play` takes them, at this node."""

    case: str
    node: str
    opening: tuple[str, ...]


def drills(case: Case, skill: Skill) -> tuple[Drill, ...]:
    """Give the moments of a case that want this skill, one a node, the nearest first.

    They are reached by replies alone, good and bad ones: a limit has to be set where somebody went
    too far. What can be reached was played, so each can be begun.
    """
    name, found = case.scenario.id, dict[str, Drill]()
    waiting: deque[tuple[CallState, tuple[str, ...]]] = deque([(begin(case).state, ())])
    been = {waiting[0][0]}
    while waiting and len(been) < LOOKED_AT:
        state, words = waiting.popleft()
        if ending(case, state) is not None:
            continue
        reply = wanted(case, state)
        fits = reply is not None and skill_of(reply.act) is skill and state.node not in found
        if fits and play(case, words).state == state:  # not where the call goes on by itself
            found[state.node] = Drill(name, state.node, words)
        if len(words) < FAR:
            for word in offered(case, state):
                after = give(case, state, word).state
                if after not in been:
                    been.add(after)
                    waiting.append((after, (*words, word)))
    return tuple(found.values())


def next_drill(cases: Iterable[Case], skill: Skill, book: Collection[Practised]) -> Drill | None:
    """Give a moment of this skill that was not practised yet, else the first there is.

    Cases are looked at one by one, and no more of them than needed.
    """
    done = {(one.case, one.opening) for one in book if one.skill is skill}
    first: Drill | None = None
    for case in cases:
        for drill in drills(case, skill):
            if (drill.case, drill.opening) not in done:
                return drill
            first = first or drill
    return first
