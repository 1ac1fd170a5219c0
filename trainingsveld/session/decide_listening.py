"""The rules of listening back together: after the call, and only to what there is."""

from trainingsveld.session.command import ListenTo
from trainingsveld.session.event import Event, ListeningStarted
from trainingsveld.session.refused import Refused
from trainingsveld.session.state import CallTurn, Phase, State
from trainingsveld.session.stretch import PACES, Stretch

_MOST = 1_000


def decide_listening(state: State, command: ListenTo) -> tuple[Event, ...]:
    """Say what follows. Listening anew from elsewhere ends what was on."""
    after = state.phase in (Phase.FEEDBACK, Phase.RESULT)
    if not after or state.closing or state.round.curtain:
        raise Refused("not-now")
    wanted = command.stretches
    if not 0 < len(wanted) <= _MOST or command.pace not in PACES:
        raise Refused("not-offered")
    for one in wanted:
        if not _is_there(state, one):
            raise Refused("not-offered", one.clip)
    return (ListeningStarted(wanted, command.pace, command.again),)


def turns_of(state: State, attempt: int) -> tuple[CallTurn, ...]:
    """Give the turns of an attempt gone back on, or, after those, of the one that counts."""
    if attempt == len(state.attempts):
        return state.turns
    return state.attempts[attempt].turns if 0 <= attempt < len(state.attempts) else ()


def _is_there(state: State, one: Stretch) -> bool:
    turns = turns_of(state, one.attempt)
    if one.start < 0 or (one.end >= 0 and one.end <= one.start):
        return False
    if one.turn == len(turns):
        said_last = one.attempt == len(state.attempts) and state.said is not None
        return said_last and one.part == "line" and not one.clip
    if not 0 <= one.turn < len(turns):
        return False
    turn = turns[one.turn]
    if one.part == "line":
        return turn.said is not None and not one.clip
    return not one.clip or (one.clip in turn.answer.clips and one.clip in state.recordings.clips)
