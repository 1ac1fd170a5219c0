"""How a drill came out, in words: whether the one thing was to be seen."""

from PySide6.QtCore import QCoreApplication

from trainingsveld.session import State
from trainingsveld.session.alone import drill_met
from trainingsveld.ui.alone.words import skill_words


def drill_ended(state: State) -> str:
    """A sentence; empty where it was no drill."""
    skill = state.alone.skill
    if skill is None:
        return ""
    acts = tuple(turn.act for turn in state.turns if turn.kind == "reply")
    words = QCoreApplication.translate("Skills", "{0}: not yet. It comes back tomorrow.")
    if drill_met(skill, acts):
        words = QCoreApplication.translate("Skills", "{0}: that worked.")
    return words.replace("{0}", skill_words(skill))
