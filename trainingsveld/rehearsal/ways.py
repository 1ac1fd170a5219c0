"""Other ways a call could have gone: the nearest better end from one moment of it."""

from collections.abc import Iterator
from typing import NamedTuple

from msgspec import Struct

from trainingsveld.dialogue import (
    CallState,
    CannotBeGiven,
    Case,
    Outcome,
    circles,
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
    visible_cards,
)
from trainingsveld.dialogue.wanted import END_RANK, Standing, standing
from trainingsveld.scenario import End

FARTHEST = 30
"""So many words of the agent at most are looked ahead: the longest case that ships needs 24."""
WIDTH, A_NODE = 40, 4
"""So many calls are followed at a time, of which so many at one node: those that stand best. This
finds a way to a good end in every case that ships, mostly within 0.1 s."""
_AIMS: tuple[End, ...] = ("resolved", "partly")


class Step(Struct, frozen=True):
    """What to do at one line of the customer.

    `word` is what `dialogue.play` takes: a reply, or one of `silence`, `card:…`, `do:…`; `say` is
    what is said for it, if anything.
    """

    line: str
    word: str
    say: str = ""


class WayOut(Struct, frozen=True):
    """A way from the beginning of a turn, counting from 0, to a better end."""

    turn: int
    steps: tuple[Step, ...]
    end: End


class _May(NamedTuple):
    """What may be done: only replies that miss nothing, and looking at screens."""

    clean: bool
    screens: bool


_LOOKS = (
    _May(clean=True, screens=False),
    _May(clean=True, screens=True),
    _May(clean=False, screens=True),
)


class _Going(NamedTuple):
    state: CallState
    line: str
    steps: tuple[Step, ...]


def way_out(case: Case, turn: int, before: CallState, line: str, than: End | None) -> WayOut | None:
    """Find the nearest good end, if it is better than this one; None where there is no way.

    A whole solution is looked for before half of one, for that can mean just giving in. No reply
    that misses a criterion is proposed while there is a way without one, and no screen of the
    system is opened while there is a way without.
    """
    start = _Going(before, line, ())
    for aim in _AIMS:
        if END_RANK[aim] > END_RANK[than]:
            for may in _LOOKS:
                if found := _search(case, start, END_RANK[aim], may):
                    return WayOut(turn, found.steps, aim)
    return None


def _search(case: Case, start: _Going, aim: int, may: _May) -> _Going | None:
    going, been = [start], {start.state}
    for _ in range(FARTHEST):
        arrived: list[_Going] = []
        for one in going:
            for after in _each(case, one, may):
                if after.state not in been:
                    been.add(after.state)
                    arrived.append(after)
        there = [one for one in arrived if END_RANK[_end(case, one)] == aim and _end(case, one)]
        if there:
            return max(there, key=lambda one: _value(case, one))
        going = _widest(case, [one for one in arrived if _end(case, one) is None])
        if not going:
            return None
    return None


def _widest(case: Case, arrived: list[_Going]) -> list[_Going]:
    """Keep those that stand best, not all of them at the same node."""
    kept: list[_Going] = []
    per_node: dict[str, int] = {}
    for one in sorted(arrived, key=lambda one: _value(case, one), reverse=True):
        node = one.state.node
        if per_node.get(node, 0) < A_NODE:
            per_node[node] = per_node.get(node, 0) + 1
            kept.append(one)
    return kept[:WIDTH]


def _each(case: Case, one: _Going, may: _May) -> Iterator[_Going]:
    """Do each thing that can be done, and let the call go on by itself as it would."""
    state = one.state
    for name in offered(case, state):
        reply = reply_of(case, state, name)
        if not (may.clean and reply.misses):
            said = Step(one.line, name, reply.say)
            yield _after(case, one, said, give(case, state, name))
    step = next_silence(case, state)
    if step is not None and (step.act == "listen" or step.goto):
        yield _after(case, one, Step(one.line, "silence"), stay_silent(case, state))
    if may.screens:
        for card in visible_cards(case, state.values):
            opened = state if card.opened else open_card(case, state, card.id)
            if not card.opened:
                looked = Step(one.line, f"card:{card.id}")
                yield _after(case, one, looked, Outcome(opened, None, ()))
            for action in card.actions:
                try:
                    done = do_action(case, state, action.id)
                except CannotBeGiven:
                    continue
                did = Step(one.line, f"do:{action.id}")
                yield _after(case, one, did, Outcome(done, None, ()))


def _after(case: Case, one: _Going, step: Step, outcome: Outcome) -> _Going:
    line = outcome.said.text if outcome.said else one.line
    state = outcome.state
    if not circles(case, state):
        while drifts(case, state):
            moved = drift(case, state)
            state, line = moved.state, moved.said.text if moved.said else line
            if circles(case, state):
                break
    return _Going(state, line, (*one.steps, step))


def _end(case: Case, one: _Going) -> End | None:
    return ending(case, one.state)


def _value(case: Case, one: _Going) -> Standing:
    return standing(case, one.state)
