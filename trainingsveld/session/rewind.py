"""Going back in a call."""

from msgspec.structs import replace

from trainingsveld.session.state import Answer, Phase, State


def rewound(state: State, turn: int, *, compared: bool) -> State:
    """Go back to the beginning of a turn: the same state, and the same line said again.

    Where the attempts are to be compared, what was tried since is kept as a tension line alone, to
    be laid under the next attempt.
    """
    at = state.turns[turn]
    line = tuple(one.numbers.tension for one in state.turns)
    return replace(
        state,
        phase=Phase.SPEAKING,
        since=state.position,
        call=at.before,
        said=at.said,
        style=at.style,
        turns=state.turns[:turn],
        earlier=(*state.earlier, line) if compared else state.earlier,
        answer=Answer(),
        playing=None,
        held="",
        failed_here=False,
        left=False,
    )
