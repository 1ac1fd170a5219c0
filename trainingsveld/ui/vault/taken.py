"""Which vaults are those of others in the room: nobody keeps anything in them."""

from trainingsveld.session import State
from trainingsveld.ui.ports import Room


def taken_by_others(state: State, room: Room) -> frozenset[str]:
    """Name the vaults that others of an afternoon have chosen."""
    if state.group is None:
        return frozenset()
    others = (one.id for one in (*state.people, *state.group.gone) if one.id != state.player)
    return frozenset(owner for one in others if (owner := room.kept_of(one).owner))
