"""The curtain of the feedback round: it is up while the laptop goes to the next person."""

from trainingsveld.session import OpenCurtain, State
from trainingsveld.ui.hand_over import HandOver
from trainingsveld.ui.people import name_of
from trainingsveld.ui.ports import Room, Send


class Curtain(HandOver):
    """Names who is next; Enter opens it."""

    def __init__(self, send: Send, room: Room) -> None:
        super().__init__()
        self._room = room
        self.here.connect(lambda: send(OpenCurtain()))

    def render_state(self, state: State) -> None:
        """Name the person the laptop goes to."""
        self.badge.show_state(state)
        task = state.round.task
        if task is None or not state.round.curtain:
            return
        person = task.person or state.player
        place = [one.id for one in state.people].index(person)
        self.show_person(name_of(state, self._room, person), place)
