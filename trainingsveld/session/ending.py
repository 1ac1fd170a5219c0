"""What becomes of everything when a session closes: what goes, and what stays, for whom, how long.

The level says what may stay. Whether it can depends on there being a vault for it.
"""

from enum import Enum

from msgspec import Struct

from trainingsveld.privacy import Holder, Place, Trace, Voice, policy
from trainingsveld.session.state import Note, State


class Thing(Enum):
    """A kind of thing there is of a session."""

    RECORDINGS = "recordings"
    FEEDBACK = "feedback"
    """What others wrote for the player."""
    OWN_WORDS = "own-words"
    """What the player typed or wrote."""
    ACTION = "action"
    COURSE = "course"
    """What was chosen, and how the customer took it: the log."""
    NAMES = "names"
    HAPPENED = "happened"
    """That it took place."""


class Fate(Struct, frozen=True):
    """What becomes of one kind of thing. `count` is 0 where there is nothing to count.

    What stays is for `holders`, the others for `shared_days` (None: as long as it is kept), and
    goes by itself after `days`.
    """

    thing: Thing
    count: int
    stays: bool
    holders: frozenset[Holder] = frozenset()
    shared_days: int | None = 0
    days: int = 0


def fates(state: State, *, vault: bool) -> tuple[Fate, ...]:
    """Say what becomes of what there is; `vault` says that there is one for what may stay."""
    column = policy(state.level)
    owner = frozenset({Holder.SPEAKER})
    written = vault and column.feedback is not Place.NOWHERE
    spoken = vault and column.voice is Voice.SEALED and not _goes_undecided(state)
    found: list[Fate] = []

    def add(thing: Thing, count: int, holders: frozenset[Holder], *, stays: bool) -> None:
        if count and stays:
            shared = 0 if holders == owner else column.shared_days
            found.append(Fate(thing, count, True, holders, shared, column.kept_days))
        elif count:
            found.append(Fate(thing, count, False))

    add(Thing.RECORDINGS, len(state.recordings.clips), column.holders, stays=spoken)
    own = sum(_is_own(state, note) for note in state.round.notes)
    typed = sum(bool(turn.answer.words) for turn in state.turns)
    before = state.group.rounds if state.group else ()
    notes = len(state.round.notes) - own + sum(one.notes for one in before)
    actions = int(state.round.action is not None)
    actions += sum(one.action is not None for one in before)
    add(Thing.FEEDBACK, notes, owner, stays=written)
    add(Thing.OWN_WORDS, own + typed + _said_in_the_group(state), owner, stays=written)
    add(Thing.ACTION, actions, owner, stays=written)
    found.append(Fate(Thing.COURSE, 0, False))
    if Trace.NICKNAMES not in column.traces:
        found.append(Fate(Thing.NAMES, len(state.people), False))
    if vault or Trace.FILE not in column.traces:
        days = column.kept_days
        found.append(Fate(Thing.HAPPENED, 0, True, frozenset(), 0, days))
    return tuple(found)


def _said_in_the_group(state: State) -> int:
    """What was written down at the steps of an afternoon: goals, takeaways, appreciation."""
    group = state.group
    if group is None:
        return 0
    said = (*group.takeaways, *group.appreciations)
    written = [group.goal, *(one.goal for one in group.rounds), *(one.words for one in said)]
    return sum(map(bool, written)) + sum(one.own for one in group.rounds)


def _goes_undecided(state: State) -> bool:
    by_itself = policy(state.level).throw_away_seconds is not None
    return by_itself and state.recordings.undecided is not None


def _is_own(state: State, note: Note) -> bool:
    return not note.unsigned and state.round.tasks[note.task].person == state.player
