"""The people of a session by name, as far as their names are still there."""

from PySide6.QtCore import QCoreApplication

from trainingsveld.session import State
from trainingsveld.ui.ports import Room


def name_of(state: State, room: Room, person: str) -> str:
    """Somebody's nickname. A name that is gone (after a crash) becomes the role: `Observer 2`."""
    gone = state.group.gone if state.group else ()
    for one in (*state.people, *gone):
        if one.id == person:
            return room.words(one.name) or _role_name(state, person)
    return QCoreApplication.translate("People", "Everybody")


def role_words(role: str) -> str:
    """What somebody does in this round."""
    if role == "player":
        return QCoreApplication.translate("People", "Player")
    return QCoreApplication.translate("People", "Observer")


def is_solo(state: State) -> bool:
    """Nobody looks on."""
    return len(state.people) <= 1


def agent_name(state: State, room: Room, by: str = "") -> str:
    """How who answered is called beside an answer: `You` when alone; `by` is their id."""
    if is_solo(state):
        return QCoreApplication.translate("People", "You")
    return name_of(state, room, by or state.player)


def _role_name(state: State, person: str) -> str:
    if state.group:  # parts go round there, so they name nobody
        return QCoreApplication.translate("People", "Person {0}").format(person.removeprefix("p"))
    if person == state.player:
        return role_words("player")
    number = state.observers.index(person) + 1
    return QCoreApplication.translate("People", "Observer {0}").format(number)
