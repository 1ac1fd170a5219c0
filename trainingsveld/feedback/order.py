"""Who does what, one after the other: a method laid over the people of a round."""

from collections.abc import Sequence

from msgspec import Struct

from trainingsveld.feedback.method import Method, Step, alone


class Task(Struct, frozen=True):
    """One step for one person; `person` is empty where everybody looks at the screen together."""

    step: Step
    person: str


def tasks(method: Method, player: str, observers: Sequence[str]) -> tuple[Task, ...]:
    """Lay the method out. Alone, the steps that need others fall away."""
    laid: list[Task] = []
    for step in method.steps:
        if step.of == "observers" and step.kind == "note":
            laid += [Task(step, observer) for observer in observers]
        elif observers or alone(step):
            laid.append(Task(step, player if step.of == "player" else ""))
    return tuple(laid)


def own_view_ends(order: Sequence[Task], player: str) -> int:
    """Count the tasks at the beginning that are the player's own view."""
    for number, task in enumerate(order):
        if task.person != player or task.step.kind not in ("note", "talk"):
            return number
    return len(order)


def visible_from(order: Sequence[Task], written: int, player: str) -> int:
    """Say from which task on everybody may read what was written at task `written`.

    The player's words are spoken to the group at once; an observer's stay hidden until the next
    reveal, which the order puts after the player's own view.
    """
    if order[written].person == player:
        return written + 1
    later = (n for n in range(written + 1, len(order)) if order[n].step.kind == "reveal")
    return next(later, len(order))
