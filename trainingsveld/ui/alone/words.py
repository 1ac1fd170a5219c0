"""What skills, ways to practise and ends are called on the pages of practising alone."""

from PySide6.QtCore import QCoreApplication

from trainingsveld.dialogue import Skill
from trainingsveld.rehearsal.practised import Ended
from trainingsveld.session import Practice
from trainingsveld.ui.mood import end_words


def skill_words(skill: Skill) -> str:
    """What a skill is called, such as `Summarise`."""
    translate = QCoreApplication.translate
    match skill:
        case Skill.SUMMARISE:
            return translate("Skills", "Summarise")
        case Skill.NAME_FEELING:
            return translate("Skills", "Name the feeling")
        case Skill.ASK_OPEN:
            return translate("Skills", "Ask an open question")
        case Skill.SET_LIMIT:
            return translate("Skills", "Set a limit")
        case Skill.BAD_NEWS:
            return translate("Skills", "Bring bad news at once")


def practice_words(practice: Practice) -> str:
    """How somebody practised."""
    translate = QCoreApplication.translate
    match practice:
        case Practice.EXPLORE:
            return translate("Skills", "Explore")
        case Practice.REHEARSE:
            return translate("Skills", "Practise")
        case Practice.UNAIDED:
            return translate("Skills", "On your own")
        case Practice.PLAIN:
            return translate("Skills", "Alone")


def ended_words(ended: Ended) -> str:
    """How a call ended, as a sentence."""
    return end_words(None if ended == "left" else ended)
