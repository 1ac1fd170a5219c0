"""Who can see a page, in one sentence: for the badge and for what it opens."""

from typing import Literal

from trainingsveld.session import State
from trainingsveld.ui.later import QT_TRANSLATE_NOOP, translated
from trainingsveld.ui.people import is_solo

Where = Literal[
    "program", "kept", "briefing", "together", "asking", "call", "feedback", "hand-over", "result",
    "closing", "actor", "afternoon", "check-out",
]  # fmt: skip
"""The kinds of page, as far as it matters who looks at them."""

_ALWAYS: dict[Where, str] = {
    "program": QT_TRANSLATE_NOOP(
        "Sees",
        "Whoever sits at this computer sees this page. Nothing of it is sent anywhere.",
    ),
    "kept": QT_TRANSLATE_NOOP(
        "Sees",
        "Whoever sits at this computer sees this page. What you make here is kept on this "
        "computer, in the folder that is named, until you throw it away. Nothing is sent "
        "anywhere.",
    ),
    "asking": QT_TRANSLATE_NOOP(
        "Sees",
        "Only whoever holds the laptop sees this page. Your answer is shown to nobody, is not "
        "counted and not written down. In the end only one thing is known: whether everybody "
        "said yes.",
    ),
    "check-out": QT_TRANSLATE_NOOP(
        "Sees",
        "Only whoever holds the laptop sees this page. Your answer waits in memory, without "
        "your name, and is counted when everybody has had a turn.",
    ),
    "hand-over": QT_TRANSLATE_NOOP(
        "Sees",
        "Everybody may see this page: it only says who gets the laptop.",
    ),
    "actor": QT_TRANSLATE_NOOP(
        "Sees",
        "This window is for whoever plays the customer. Turn it away from the player.",
    ),
}
_ALONE: dict[Where, str] = {
    "briefing": QT_TRANSLATE_NOOP("Sees", "Only you see this page."),
    "call": QT_TRANSLATE_NOOP(
        "Sees", "Only you see and hear this call, and whoever looks over your shoulder."
    ),
    "feedback": QT_TRANSLATE_NOOP("Sees", "Only you see what you write here."),
    "result": QT_TRANSLATE_NOOP("Sees", "Only you see this page."),
    "closing": QT_TRANSLATE_NOOP("Sees", "Only you see this page."),
}
_GROUP: dict[Where, str] = {
    "briefing": QT_TRANSLATE_NOOP(
        "Sees", "Everybody round the laptop sees this page: the case, and who takes part."
    ),
    "afternoon": QT_TRANSLATE_NOOP(
        "Sees",
        "Everybody round the laptop sees this page: who takes part, and what is written down here.",
    ),
    "together": QT_TRANSLATE_NOOP(
        "Sees", "Everybody round the laptop sees who has said yes to the ground rules."
    ),
    "call": QT_TRANSLATE_NOOP(
        "Sees",
        "Everybody in the room sees and hears this call. A recording belongs to whoever speaks "
        "in it.",
    ),
    "feedback": QT_TRANSLATE_NOOP("Sees", "Everybody round the laptop reads this page."),
    "result": QT_TRANSLATE_NOOP("Sees", "Everybody round the laptop sees this page."),
    "closing": QT_TRANSLATE_NOOP("Sees", "Everybody round the laptop sees this page."),
}
_OWN_VIEW = QT_TRANSLATE_NOOP(
    "Sees", "You write this yourself; once it is locked, everybody round the laptop may read it."
)
_SIGNED = QT_TRANSLATE_NOOP(
    "Sees",
    "Only you see what you write now. When everybody is done the group reads it, with your name.",
)
_UNSIGNED = QT_TRANSLATE_NOOP(
    "Sees",
    "Only you see what you write now. When everybody is done the group reads all notes at once, "
    "shuffled and without names.",
)


def who_sees(where: Where, state: State | None) -> str:
    """Say who can see a page of this kind, now."""
    if where == "feedback" and state is not None and not is_solo(state):
        return translated("Sees", _of_round(state))
    if where in _ALWAYS:
        return translated("Sees", _ALWAYS[where])
    table = _ALONE if state is None or is_solo(state) else _GROUP
    return translated("Sees", table.get(where) or _GROUP[where])


def _of_round(state: State) -> str:
    task = state.round.task
    if task is None or task.step.kind != "note" or not task.person:
        return _GROUP["feedback"]
    if task.person == state.player:
        return _OWN_VIEW
    return _UNSIGNED if state.unsigned_now else _SIGNED
