"""The feedback methods to choose from: those that ship, people's own, and what is wrong there."""

from PySide6.QtCore import QCoreApplication

from trainingsveld.store.methods import MethodFile
from trainingsveld.ui.choose_one import Choice
from trainingsveld.ui.feedback.words import in_language
from trainingsveld.ui.ports import Desk
from trainingsveld.wording import describe

translate = QCoreApplication.translate


def method_choices(desk: Desk, language: str, observers: int) -> tuple[Choice, ...]:
    """Offer them, each with how long its round takes; one that is faulty says why."""
    found: list[Choice] = []
    for one in desk.methods():
        minutes = translate("Methods", "About {0} minutes.").replace(
            "{0}", str(one.minutes(max(0, observers)))
        )
        note = f"{in_language(one.summary, language)} {minutes}"
        found.append(Choice(one.id, in_language(one.name, language), note))
    for faulty in desk.faulty_methods():
        name = faulty.path.name if faulty.path else ""
        found.append(Choice(f"/{name}", name, _why(faulty, language), off=True))
    return tuple(found)


def _why(faulty: MethodFile, language: str) -> str:
    """Say what stands in the way of a method, and where."""
    if faulty.taken:
        says = translate(
            "Methods",
            "Cannot be chosen: there is a method “{0}” already. Give yours another id.",
        )
        return says.replace("{0}", faulty.taken)
    says = translate("Methods", "Cannot be chosen. Line {0}: {1} {2}")
    first = faulty.findings[0]
    words = describe(first, language)
    for place, said in enumerate((str(first.line), words.message, words.hint)):
        says = says.replace(f"{{{place}}}", said, 1)
    return says
