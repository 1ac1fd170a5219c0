"""Who may read which note now: the rule the screen draws by."""

from trainingsveld.feedback import own_view_ends, visible_from
from trainingsveld.privacy import Naming
from trainingsveld.session.group.turns import check_out_waits
from trainingsveld.session.lookup import Lookup
from trainingsveld.session.mark import Mark
from trainingsveld.session.state import Note, Phase, State


def visible_notes(state: State) -> tuple[tuple[int, Note], ...]:
    """Give the notes everybody may read, each with its number in the round."""
    current = state.round
    return tuple(
        (number, note)
        for number, note in enumerate(current.notes)
        if note.unsigned or current.at >= visible_from(current.tasks, note.task, state.player)
    )


def to_reveal(state: State) -> bool:
    """Say whether notes without names wait to be brought in, now."""
    if state.group and state.phase is Phase.GATHERED:
        return check_out_waits(state.group, state.people)
    current, task = state.round, state.round.task
    return (
        state.naming is Naming.NAMELESS
        and state.phase is Phase.FEEDBACK
        and task is not None
        and task.step.kind == "reveal"
        and current.revealed < current.at
    )


def step_begins(state: State) -> int:
    """The number of the first task of the step that is on: it says which step, and not who."""
    current = state.round
    task = current.task
    return next(
        (n for n, one in enumerate(current.tasks) if task and one.step is task.step), current.at
    )


def visible_marks(state: State, attempt: int | None = None) -> tuple[Mark, ...]:
    """Give the marks everybody may see: who plays alone all, a group those after the own view.

    Those of the attempt that counts, or of an earlier one, counting from 0.
    """
    locked = bool(state.round.tasks) and own_view_locked(state)
    if not locked and len(state.people) > 1:
        return ()
    if attempt is None or attempt >= len(state.attempts):
        return state.marks
    return state.attempts[attempt].marks


def visible_lookups(state: State) -> tuple[Lookup, ...]:
    """Give what was looked up in the call, for whoever may see it: as marks, after the own view.

    Of a round that is played in reverse there is nothing: it widens horizons, and counts nothing.
    """
    locked = bool(state.round.tasks) and own_view_locked(state)
    if state.counts_nothing or (not locked and len(state.people) > 1):
        return ()
    return state.lookups


def own_view_locked(state: State) -> bool:
    """Say whether the player's own view can no longer change."""
    return state.round.at >= own_view_ends(state.round.tasks, state.player)
