"""The rules of stepping in: who may have the agent's seat, and from which moment."""

from trainingsveld.session.command import TakeSeat
from trainingsveld.session.event import Event, SeatTaken
from trainingsveld.session.refused import Refused
from trainingsveld.session.round_view import own_view_locked
from trainingsveld.session.state import CALL, Phase, State


def decide_seat(state: State, command: TakeSeat) -> tuple[Event, ...]:
    """Say what follows. In the call from now on or from any turn; after it from any turn.

    After it the player has said their own view first, and nobody is writing.
    """
    people = {person.id for person in state.people}
    if command.person not in people:
        raise Refused("unknown-person", command.person)
    if len(people) < 2 or state.closing or not (state.phase in CALL or may_try_on(state)):
        raise Refused("not-now")
    if state.unconfirmed:
        raise Refused("agree-first")
    turn = command.turn
    if turn is None:
        if state.phase not in CALL:
            raise Refused("not-now")
        return () if command.person == state.seated else (SeatTaken(command.person),)
    if not 0 <= turn < len(state.turns):
        raise Refused("nothing-to-take-back")
    return (SeatTaken(command.person, turn),)


def may_try_on(state: State) -> bool:
    """Say whether somebody may go back into a call that is over."""
    if len(state.people) < 2 or not state.turns or state.closing:
        return False
    if state.phase is Phase.RESULT:
        return True
    task = state.round.task
    writes = task is None or task.step.kind == "note" or state.round.curtain
    return state.phase is Phase.FEEDBACK and not writes and own_view_locked(state)
