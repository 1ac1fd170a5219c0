"""How a call came to its end, said wherever one arrives after it."""

from PySide6.QtCore import QCoreApplication

from trainingsveld.dialogue import ending
from trainingsveld.session import State
from trainingsveld.ui.alone.drill_ended import drill_ended
from trainingsveld.ui.mood import end_words


def how_it_ended(state: State) -> str:
    """A sentence or two; silence that made the customer give up is named."""
    if state.case is None:
        return ""
    if drill := drill_ended(state):
        return drill
    end = ending(state.case, state.call) if state.call and not state.left else None
    words = end_words(end)
    if end is not None and state.turns and state.turns[-1].kind == "silence":
        quiet = QCoreApplication.translate("Mood", "It stayed quiet for too long.")
        return f"{quiet} {words}"
    return words
