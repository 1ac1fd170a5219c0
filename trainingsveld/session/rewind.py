"""Going back in a call."""

from msgspec.structs import replace

from trainingsveld.dialogue import ending
from trainingsveld.session.evolve_marks import gone_back
from trainingsveld.session.state import CALL, Answer, Phase, State


def rewound(state: State, turn: int, *, compared: bool) -> State:
    """Go back to the beginning of a turn: the same state, and the same line said again.

    Where the attempts are to be compared, the tension line of what was tried since is laid under
    the next attempt.
    """
    at = state.turns[turn]
    line = tuple(one.numbers.tension for one in state.turns)
    return replace(
        gone_back(state, turn, compared=compared),
        phase=Phase.SPEAKING,
        since=state.position,
        call=at.before,
        said=at.said,
        style=at.style,
        turns=state.turns[:turn],
        earlier=(*state.earlier, line) if compared else state.earlier,
        answer=Answer(),
        lookups=tuple(one for one in state.lookups if one.turn <= turn),
        playing=None,
        held="",
        failed_here=False,
        left=False,
    )


def without_empty_try(state: State) -> State:
    """A call that is ended before anything came of going back: what was played before it counts.

    Otherwise there would be nothing to listen back to, and nothing to lay beside another attempt.
    """
    left = state.attempts[-1] if state.attempts else None
    if state.phase not in CALL or left is None or not left.compared:
        return state
    if len(state.turns) > left.back_to:
        return state
    case, _ = state.on_call
    last = left.turns[-1]
    return replace(
        state,
        call=last.after,
        said=last.said,
        style=last.style,
        turns=left.turns,
        marks=left.marks,
        attempts=state.attempts[:-1],
        earlier=state.earlier[:-1],
        answer=Answer(),
        lookups=left.lookups,
        left=ending(case, last.after) is None,
    )
