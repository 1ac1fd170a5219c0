"""Going back in a call."""

from msgspec.structs import replace

from trainingsveld.session.evolve_marks import gone_back
from trainingsveld.session.state import Answer, Phase, State


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
