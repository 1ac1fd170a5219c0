"""What becomes of everything when an afternoon closes: for the room, and for one person of it.

The room is told how much goes and how much stays, not whose it is. What is somebody's own, and
where it stays, is told to them.
"""

from collections import Counter
from collections.abc import Callable, Iterator

from msgspec import Struct

from trainingsveld.privacy import Holder, Place, Trace, policy
from trainingsveld.session.ending import Fate, Thing
from trainingsveld.session.group.group import Group
from trainingsveld.session.group.own_log import in_round
from trainingsveld.session.group.turns import neighbour
from trainingsveld.session.state import State


class Kept(Struct, frozen=True):
    """What of somebody's is in a vault of theirs, or will be: clips by name, rounds from 0.

    `owner` is what the vault is called, or "" where there is none.
    """

    owner: str = ""
    clips: frozenset[str] = frozenset()
    rounds: frozenset[int] = frozenset()


KeptOf = Callable[[str], Kept]
_Count = Counter[tuple[Thing, bool]]
_ORDER = (Thing.RECORDINGS, Thing.FEEDBACK, Thing.OWN_WORDS, Thing.ACTION)


def own_fates(state: State, person: str, kept: Kept) -> tuple[Fate, ...]:
    """Say what becomes of what is this person's."""
    found = list(_fates(state, _own(state, person, kept)))
    if kept.owner and Trace.FILE in policy(state.level).traces:
        found.append(_happened(state))
    return tuple(found)


def room_fates(state: State, kept_of: KeptOf) -> tuple[Fate, ...]:
    """Say what becomes of everything there is, without saying whose it is."""
    group, column = state.group, policy(state.level)
    count = _Count()
    everybody = (*state.people, *(group.gone if group else ()))
    vaults = [kept_of(person.id) for person in everybody]
    for person, kept in zip(everybody, vaults, strict=True):
        count.update(_own(state, person.id, kept))
    count[Thing.OWN_WORDS, False] += bool(group and group.goal)
    found = [*_fates(state, count), Fate(Thing.COURSE, 0, False)]
    if Trace.NICKNAMES not in column.traces:
        found.append(Fate(Thing.NAMES, len(state.people), False))
    if any(one.owner for one in vaults) or Trace.FILE not in column.traces:
        found.append(_happened(state))
    return tuple(found)


def _happened(state: State) -> Fate:
    return Fate(Thing.HAPPENED, 0, True, frozenset(), 0, policy(state.level).kept_days)


def _fates(state: State, count: _Count) -> Iterator[Fate]:
    column, owner = policy(state.level), frozenset({Holder.SPEAKER})
    for thing in _ORDER:
        if going := count[thing, False]:
            yield Fate(thing, going, False)
        if staying := count[thing, True]:
            holders = column.holders if thing is Thing.RECORDINGS else owner
            shared = 0 if holders == owner else column.shared_days
            yield Fate(thing, staying, True, holders, shared, column.kept_days)


def _own(state: State, person: str, kept: Kept) -> _Count:
    """Count what is somebody's. Of a round that is over without a vault its action is left."""
    group, count = state.group, _Count()
    if group is None:
        return count
    written = policy(state.level).feedback is not Place.NOWHERE
    now = state.recordings
    undecided = now.undecided is not None and policy(state.level).throw_away_seconds is not None
    for clip in now.of(person):
        stays = clip in kept.clips and not (undecided and clip in now.clips)
        count[Thing.RECORDINGS, stays] += stays or clip in now.clips
    for number, one in enumerate(group.rounds):
        if one.player == person:
            in_vault = written and number in kept.rounds
            count[Thing.ACTION, in_vault] += bool(one.action)
            count[Thing.FEEDBACK, True] += one.notes * in_vault
            count[Thing.OWN_WORDS, True] += (one.own + bool(one.goal)) * in_vault
    stays = written and bool(kept.owner)
    _of_this_round(state, group, person, count, stays=stays)
    said = sum(one.person == person and bool(one.words) for one in group.takeaways)
    if taken := group.intake:  # nobody plays at an intake, so nobody has a vault for it
        count[Thing.OWN_WORDS, False] += sum(one.person == person for one in taken.decisions)
        count[Thing.OWN_WORDS, False] += len(taken.told) * (taken.bringer == person)
    given = [one.person for one in group.appreciations if one.words]
    heard = sum(neighbour(state.people, giver) == person for giver in given)
    count[Thing.OWN_WORDS, stays] += said
    count[Thing.FEEDBACK, stays] += heard
    return count


def _of_this_round(state: State, group: Group, person: str, count: _Count, *, stays: bool) -> None:
    """A session can be closed in the middle of a round."""
    if state.player != person or not in_round(state):
        return
    own = sum(
        not note.unsigned and state.round.tasks[note.task].person == person
        for note in state.round.notes
    )
    typed = sum(bool(turn.answer.words) for turn in state.turns if turn.by in ("", person))
    count[Thing.FEEDBACK, stays] += len(state.round.notes) - own
    count[Thing.OWN_WORDS, stays] += own + typed + bool(group.learning)
    count[Thing.ACTION, stays] += state.round.action is not None
