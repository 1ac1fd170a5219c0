"""The room's screen beside a session: all its words, and those that must not be among them."""

from PySide6.QtCore import QObject

from trainingsveld.session import visible_notes
from trainingsveld.session.projection import projection


def words_on(window) -> str:
    """Every text of a window: of widgets that are shown and of those that are not."""
    found: list[str] = []
    for thing in (window, *window.findChildren(QObject)):
        found += [thing.property(name) or "" for name in _texts(thing)]
        held = vars(thing).values()
        found += [repr(value) for value in held if isinstance(value, str | tuple | list)]
    return "\n".join(found)


_KNOWN: dict[str, tuple[str, ...]] = {}


def _texts(thing: QObject) -> tuple[str, ...]:
    """The properties of such a thing that hold text."""
    meta = thing.metaObject()
    if (known := _KNOWN.get(meta.className())) is None:
        every = (meta.property(place) for place in range(meta.propertyCount()))
        known = tuple(one.name() for one in every if one.typeName() == "QString")
        _KNOWN[meta.className()] = known
    return known


def private(state, room) -> set[str]:
    """What nobody may read there now: all that was typed, but names and notes whose time it is.

    What an observer wrote may be read while everybody reads it; the player's own words never are.
    """
    names = {person.name for person in state.people}
    task = state.round.task
    reading = task is not None and task.step.kind == "reveal"
    read = {
        note.words
        for _, note in visible_notes(state)
        if reading and (note.unsigned or state.round.tasks[note.task].person != state.player)
    }
    return {words for name, words in room.kept.items() if name not in names | read}


def leaks(window, state, room) -> list[str]:
    """The private words that a window has somewhere; a projection may not even name them."""
    window.render_projection(projection(state))
    shown = words_on(window)
    return [words for words in private(state, room) if words in shown]
