"""The texts of a feedback method in the language of the screen."""

from collections.abc import Mapping

from trainingsveld.feedback import Step
from trainingsveld.session import State


def in_language(words: Mapping[str, str], language: str) -> str:
    """The text in that language, in English, or in the one its author wrote it in."""
    return words.get(language) or words.get("en") or next(iter(words.values()), "")


def starters(step: Step, language: str) -> tuple[str, ...]:
    """The beginnings of sentences a step offers."""
    lines = step.starters
    return lines.get(language) or lines.get("en") or next(iter(lines.values()), ())


def stages(state: State, language: str) -> tuple[list[str], int]:
    """Name the stages of a round and say which is on: its phases where a method has them."""
    names: list[str] = []
    places: dict[str, int] = {}
    before = ""
    for task in state.round.tasks:
        step = task.step
        if step.id in places:
            continue
        phase = in_language(step.phase, language)
        if not phase or phase != before:
            names.append(phase or in_language(step.title, language))
        before = phase
        places[step.id] = len(names) - 1
    task = state.round.task
    return names, places[task.step.id] if task else len(names)
