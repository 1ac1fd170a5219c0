"""Which words of a session stand beside which of its events, in its player's vault."""

from collections.abc import Iterator, Sequence
from typing import cast

from trainingsveld.session import evolve, replay
from trainingsveld.session.event import Event, PersonJoined, SessionBegun, WordsGiven
from trainingsveld.session.group.event import AfternoonBegun
from trainingsveld.session.sealing import FIELDS, Tells
from trainingsveld.store.session_log.port import Row


def of_player(before: Sequence[Row], rows: Sequence[Row]) -> Sequence[Row]:
    """Leave out what somebody typed who had stepped in: it is not for the player's vault."""
    if not any(isinstance(event, WordsGiven) for _, event in rows):
        return rows
    state = replay(event for _, event in before)
    theirs: list[Row] = []
    for row in rows:
        if not isinstance(row[1], WordsGiven) or state.seated == state.player:
            theirs.append(row)
        state = evolve(state, row[1])
    return theirs


def names_in(event: Event) -> list[str]:
    """Name the vault's items that an event mentions."""
    found: list[str] = []
    if isinstance(event, SessionBegun | AfternoonBegun):
        found = [person.name for person in event.people]
    elif isinstance(event, PersonJoined):
        found = [event.person.name]
    own = (name for name, tells in FIELDS.get(type(event), {}).items() if tells is Tells.OWN)
    return [*found, *(text for name in own for text in _texts(getattr(event, name)))]


def _texts(value: object) -> Iterator[str]:
    """Find every text in a field, however it is packed."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in cast("tuple[object, ...]", value):
            yield from _texts(part)
