"""What goes and what stays, as lines: of a call, of an afternoon, or of one person of it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate

from trainingsveld.session import State
from trainingsveld.session.ending import Fate, fates
from trainingsveld.session.group.ending import own_fates, room_fates
from trainingsveld.ui.closing.fate_words import Line, line
from trainingsveld.ui.people import is_solo, name_of
from trainingsveld.ui.ports import Room

Lists = tuple[list[Line], list[Line]]
"""What goes, what stays."""


def of_call(state: State, room: Room, owner: str, today: QDate) -> Lists:
    """List what is of a session of one call; `owner` is whose vault it is in, or ""."""
    alone = QCoreApplication.translate("ClosingPage", "you")
    player = alone if is_solo(state) else name_of(state, room, state.player)
    return _lists(fates(state, vault=bool(owner)), state, owner or player, today)


def of_room(state: State, room: Room, today: QDate) -> Lists:
    """List everything of an afternoon, without saying whose it is."""
    owner = QCoreApplication.translate("ClosingPage", "its owner")
    return _lists(room_fates(state, room.kept_of), state, owner, today)


def of_person(state: State, room: Room, person: str, today: QDate) -> Lists:
    """List what is one person's of an afternoon."""
    you = QCoreApplication.translate("ClosingPage", "you")
    return _lists(own_fates(state, person, room.kept_of(person)), state, you, today)


def _lists(found: Iterable[Fate], state: State, whose: str, today: QDate) -> Lists:
    goes: list[Line] = []
    stays: list[Line] = []
    for fate in found:
        (stays if fate.stays else goes).append(line(fate, state.level, whose, today))
    return goes, stays
