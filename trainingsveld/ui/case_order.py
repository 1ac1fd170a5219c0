"""The orders in which the library can show its cases. No widgets."""

from trainingsveld.store import CaseFile
from trainingsveld.ui.case_words import folded

SORTS = ("recommended", "easiest", "hardest", "shortest", "title")
"""The orders to choose from. Recommended: the screen's language first, then easy to hard."""

Place = tuple[int, int, int, str]


def place_of(file: CaseFile, sort: str, language: str) -> Place:
    """Where a case comes in an order, for the language of the screen; files with errors come last.

    What is no order is the recommended one.
    """
    scenario = file.scenario
    if scenario is None:
        return (1, 0, 0, folded(file.path.name))
    foreign = int(scenario.language != language)
    hard, minutes, title = scenario.difficulty, scenario.minutes, folded(scenario.title)
    match sort:
        case "easiest":
            return (0, hard, minutes, title)
        case "hardest":
            return (0, -hard, minutes, title)
        case "shortest":
            return (0, minutes, hard, title)
        case "title":
            return (0, 0, 0, title)
        case _:
            return (0, foreign, hard, title)
