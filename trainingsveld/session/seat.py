"""The agent's seat: who has it, who comes next, and what it counts as for the ledger.

A round stays its player's, whoever sits there for a while: theirs are the goal, the own view and
the tip. Whoever steps in has spoken, as the ledger shows it. Only who brought the call to its end
the first time, or spoke in a relay, has played it as well: a turn of the afternoon is a whole call,
and nobody should lose theirs by helping out.
"""

from typing import cast

from msgspec.structs import replace

from trainingsveld.dialogue import ending, numbers
from trainingsveld.session.group.event import TurnKept
from trainingsveld.session.group.group import Group
from trainingsveld.session.group.turns import in_order, noted
from trainingsveld.session.state import CALL, Answer, CallTurn, Phase, State, TurnKind

SPOKEN: frozenset[TurnKind] = frozenset({"reply", "unclear", "broke_in", "interrupt", "directed"})
"""The kinds of turn in which whoever has the seat said something."""
_HALF_WAY = frozenset({Phase.ANSWERING, Phase.TYPING, Phase.CHOOSING})


def next_in_seat(state: State) -> tuple[str, ...]:
    """Everybody who could take the seat, the one whose turn it is first.

    Whoever has tried least often in this call, then by the order of the turns. So who is passed
    over keeps the place.
    """
    there = state.seated if state.phase in CALL else ""
    people = [one.id for one in state.people if one.id != there and len(state.people) > 1]
    group = state.group
    ordered = in_order(group, state.people) if group else tuple(one.id for one in state.people)
    tried = {one: len(_tries(state, one)) for one in people}

    def place(person: str) -> tuple[int, int]:
        return tried[person], ordered.index(person) if person in ordered else len(ordered)

    return tuple(sorted(people, key=place))


def _tries(state: State, person: str) -> set[int]:
    """In which attempts somebody said something."""
    rows = (*(one.turns[one.back_to :] for one in state.attempts), state.turns)
    return {n for n, turns in enumerate(rows) if any(_spoke(turn, person) for turn in turns)}


def _spoke(turn: CallTurn, person: str) -> bool:
    return turn.by == person and turn.kind in SPOKEN


def relayed(group: Group, state: State, player: str, *, on: bool) -> Group:
    """In a relay the call goes round from the player on; who lets this turn go by is left out."""
    if not on:
        return replace(group, relay=())
    order = [one.id for one in state.people]
    start = order.index(player)
    round_table = (*order[start:], *order[:start])
    return replace(
        group, relay=tuple(one for one in round_table if one == player or one not in group.passing)
    )


def passed_on(state: State) -> State:
    """After a turn: who spoke has spoken, and in a relay the next moment is the next person's."""
    turn, group = state.turns[-1], state.group
    if group is None or turn.kind not in SPOKEN:
        return state
    if turn.by != state.player and turn.by not in group.spoken:
        group = noted(group, turn.by, spoke=True) or group
        state = replace(state, group=group)
    moved = turn.before.node != turn.after.node and ending(*state.on_call) is None
    return seat(state, _after(group, state.seated)) if group.relay and moved else state


def turn_kept(state: State, event: TurnKept) -> State:
    """Somebody else played a turn, of which no more is told than what became of the customer."""
    turn = CallTurn(
        kind=cast("TurnKind", event.kind),
        said=state.said,
        style=state.style,
        before=event.before,
        after=event.after,
        numbers=numbers(event.after),
        by=state.seated,
    )
    return passed_on(
        replace(
            state,
            turns=(*state.turns, turn),
            answer=Answer(),
            call=event.after,
            said=event.said,
            style=event.style,
            phase=Phase.SPEAKING if event.speaks else Phase.LISTENING,
            since=state.position,
            failed_here=False,
            thinking=False,
        )
    )


def _after(group: Group, person: str) -> str:
    order = group.relay
    return order[(order.index(person) + 1) % len(order)] if person in order else order[0]


def seat(state: State, person: str) -> State:
    """Put somebody in the seat; nothing else changes."""
    there = "" if person == state.player else person
    return replace(state, stepped_in=there, listens=state.position)


def taken_over(state: State, person: str) -> State:
    """Somebody plays on from where the call is: an answer that was half-way is begun again."""
    if state.phase in _HALF_WAY:
        state = replace(state, phase=Phase.LISTENING, answer=Answer())
    going = replace(
        state, held="", playing=None, thinking=False, since=state.position, failed_here=False
    )
    return seat(going, person)


def seat_left(state: State, person: str) -> State:
    """Whoever has the seat goes home: in a relay the next has it, or else the player again."""
    group = state.group
    heir = _after(group, person) if group and person in group.relay else state.player
    held = state.held
    return replace(taken_over(state, heir), held=held)


def out_of_seat(state: State) -> State:
    """The call is over: the seat is the player's again, and who ended the call is noted."""
    if state.phase not in CALL:
        return state
    group = state.group
    if group and not state.round.tasks:
        group = replace(group, finished=state.stepped_in)
    return replace(state, stepped_in="", group=group)


def also_played(state: State, group: Group) -> tuple[str, ...]:
    """For whom beside the player a round that is over counts as a turn of their own."""
    turns = (*state.turns, *(turn for one in state.attempts for turn in one.turns))
    spoke = {turn.by for turn in turns if turn.kind in SPOKEN}
    counts = set(group.relay) & spoke if group.relay else {group.finished} & spoke
    return tuple(one.id for one in state.people if one.id in counts and one.id != state.player)
