"""Who may read which note now: the rule the screen draws by."""

from trainingsveld.feedback import own_view_ends, visible_from
from trainingsveld.session.state import Note, State


def visible_notes(state: State) -> tuple[tuple[int, Note], ...]:
    """Give the notes everybody may read, each with its number in the round."""
    current = state.round
    return tuple(
        (number, note)
        for number, note in enumerate(current.notes)
        if current.at >= visible_from(current.tasks, note.task, state.player)
    )


def own_view_locked(state: State) -> bool:
    """Say whether the player's own view can no longer change."""
    return state.round.at >= own_view_ends(state.round.tasks, state.player)
