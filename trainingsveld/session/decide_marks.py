"""The rule of marks: during the call, and only what stands on a card, or the moment itself."""

from trainingsveld.session.cards import looked_for
from trainingsveld.session.command import SetMark
from trainingsveld.session.event import Event, MarkSet
from trainingsveld.session.mark import TO_ITS_END
from trainingsveld.session.refused import Refused
from trainingsveld.session.state import CALL, State


def decide_mark(state: State, command: SetMark) -> tuple[Event, ...]:
    """Say what follows. Nobody is asked who they are."""
    if state.phase not in CALL or state.held or state.closing:
        raise Refused("not-now")
    if command.behaviour and command.behaviour not in looked_for(state):
        raise Refused("not-offered", command.behaviour)
    return (MarkSet(command.behaviour, max(0, command.at), max(TO_ITS_END, command.into)),)
