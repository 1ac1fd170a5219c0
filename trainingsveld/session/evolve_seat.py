"""Bookkeeping of stepping in."""

from msgspec.structs import replace

from trainingsveld.session.event import SeatTaken
from trainingsveld.session.evolve_round import still_there
from trainingsveld.session.rewind import rewound
from trainingsveld.session.seat import seat, taken_over
from trainingsveld.session.state import Phase, State


def take(state: State, event: SeatTaken) -> State:
    """Somebody else plays on: from now, or from an earlier turn, with the state of then."""
    if event.turn < 0:
        return taken_over(state, event.person)
    current = state.round
    if current.tasks:
        at, task = current.at, current.task
        tries = state.phase is Phase.FEEDBACK and task is not None and task.step.kind == "try"
        current = replace(current, at=at + tries, notes=still_there(current, event.turn))
        state = replace(state, round=current)
    return seat(rewound(state, event.turn, compared=True), event.person)
