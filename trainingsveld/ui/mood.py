"""The customer in words: how the mood is called, how the voice sounds, how the call ended."""

from PySide6.QtCore import QCoreApplication

from trainingsveld.dialogue import Numbers
from trainingsveld.scenario import End, Scenario, Style
from trainingsveld.ui.look import Role

_NOT_YET = 1
"""Up to here a need counts as not met: the customer model draws the same line."""


_ADDRESSES = ("Mevrouw", "Meneer", "Mevr.", "Dhr.", "De")


def style_words(style: Style) -> str:
    """How a line sounds, in a word."""
    match style:
        case "calm":
            return QCoreApplication.translate("Mood", "calm")
        case "tense":
            return QCoreApplication.translate("Mood", "tense")
        case "angry":
            return QCoreApplication.translate("Mood", "angry")
        case "upset":
            return QCoreApplication.translate("Mood", "upset")
        case "cold":
            return QCoreApplication.translate("Mood", "distant")
        case "relieved":
            return QCoreApplication.translate("Mood", "relieved")


def need_words(numbers: Numbers) -> str:
    """What the customer needs first: a threat, then heard, acknowledged and grip, in that order."""
    if numbers.level == "D":
        return QCoreApplication.translate("Mood", "threatens")
    if numbers.heard <= _NOT_YET:
        return QCoreApplication.translate("Mood", "does not feel heard yet")
    if numbers.acknowledged <= _NOT_YET:
        return QCoreApplication.translate("Mood", "does not feel understood yet")
    if numbers.grip <= _NOT_YET:
        return QCoreApplication.translate("Mood", "wants to know where things stand")
    return QCoreApplication.translate("Mood", "knows where things stand")


def mood_words(style: Style, numbers: Numbers) -> str:
    """Mood and need, such as `Angry · does not feel heard yet`."""
    word = style_words(style)
    return f"{word[:1].upper()}{word[1:]} · {need_words(numbers)}"


def mood_role(style: Style) -> Role:
    """The colour of the badge. Never red: red is recording and stop."""
    match style:
        case "relieved":
            return "ok"
        case "calm":
            return "neutral"
        case "tense" | "angry" | "upset" | "cold":
            return "warn"


def end_words(end: End | None) -> str:
    """How the call ended, as a sentence; None when the room left it."""
    match end:
        case "resolved":
            return QCoreApplication.translate("Mood", "The question is solved.")
        case "partly":
            return QCoreApplication.translate("Mood", "Part of the question is solved.")
        case "escalated":
            return QCoreApplication.translate("Mood", "The call went on to somebody else.")
        case "hung_up":
            return QCoreApplication.translate("Mood", "The customer hung up.")
        case "ended_by_agent":
            return QCoreApplication.translate("Mood", "You ended the call.")
        case None:
            return QCoreApplication.translate("Mood", "You stopped before the call was over.")


def mid_sentence(name: str) -> str:
    """The customer's name inside a sentence: Dutch forms of address lose their capital there."""
    return f"{name[:1].lower()}{name[1:]}" if name.split(" ", maxsplit=1)[0] in _ADDRESSES else name


def voice_words(scenario: Scenario) -> str:
    """A hint at the voice one is about to hear."""
    voice = scenario.customer.voice
    match voice.gender:
        case "female":
            who = QCoreApplication.translate("Mood", "a woman's voice")
        case "male":
            who = QCoreApplication.translate("Mood", "a man's voice")
        case "neutral":
            who = QCoreApplication.translate("Mood", "a voice")
    if voice.rate >= 1.1:
        pace = QCoreApplication.translate("Mood", "speaks fast")
    elif voice.rate <= 0.92:
        pace = QCoreApplication.translate("Mood", "speaks slowly")
    else:
        pace = QCoreApplication.translate("Mood", "speaks at a normal pace")
    return f"{who[:1].upper()}{who[1:]}, {pace}"
