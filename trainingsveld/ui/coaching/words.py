"""The words of a talk that are no question: phases, refusals, why a file cannot be used."""

from trainingsveld.coaching import Phase, RefusedCode
from trainingsveld.speech.imported.fault import Fault
from trainingsveld.ui.later import QT_TRANSLATE_NOOP, translated

_PHASES: dict[Phase, str] = {
    Phase.SETTLE: QT_TRANSLATE_NOOP("Coaching", "Settle"),
    Phase.LISTEN: QT_TRANSLATE_NOOP("Coaching", "Listen"),
    Phase.VIEW: QT_TRANSLATE_NOOP("Coaching", "Your view"),
    Phase.LADDER: QT_TRANSLATE_NOOP("Coaching", "Ladder"),
    Phase.SOLVED: QT_TRANSLATE_NOOP("Coaching", "Solved?"),
    Phase.BESIDE: QT_TRANSLATE_NOOP("Coaching", "Side by side"),
    Phase.CLOSE: QT_TRANSLATE_NOOP("Coaching", "Agreement"),
}
_REFUSED: dict[RefusedCode, str] = {
    "not-now": QT_TRANSLATE_NOOP(
        "Coaching", "That does not fit this moment. Go on with what is on the screen."
    ),
    "write-first": QT_TRANSLATE_NOOP(
        "Coaching", "Something is still empty. One sentence is enough."
    ),
    "too-long": QT_TRANSLATE_NOOP(
        "Coaching", "That is too long to keep: 4,000 characters at most. Make it shorter."
    ),
    "agent-first": QT_TRANSLATE_NOOP(
        "Coaching", "The agent speaks first. Write down one thing that went well, then go on."
    ),
    "well-first": QT_TRANSLATE_NOOP(
        "Coaching", "First name one thing that went well."
    ),
    "one-at-a-time": QT_TRANSLATE_NOOP(
        "Coaching", "One criterion at a time. Say first what you heard of this one."
    ),
    "ladder-first": QT_TRANSLATE_NOOP(
        "Coaching", "The ladder is not done yet. Answer this question first."
    ),
    "answer-first": QT_TRANSLATE_NOOP("Coaching", "First choose yes or no."),
    "revealed": QT_TRANSLATE_NOOP(
        "Coaching", "The leader's view is on the table already. Just say it now."
    ),
    "bad-date": QT_TRANSLATE_NOOP(
        "Coaching", "The program does not know that date. Choose a day from the calendar."
    ),
    "no-follow-up": QT_TRANSLATE_NOOP(
        "Coaching",
        "A talk ends with an agreement. Write down what, who, by when and how you notice it, or "
        "why there is none.",
    ),
}  # fmt: skip
_FAULTS: dict[Fault, str] = {
    "not-sound": QT_TRANSLATE_NOOP(
        "Coaching",
        "This file cannot be read as sound. Choose a WAV, FLAC or MP3 file, or export the call "
        "again as one.",
    ),
    "empty": QT_TRANSLATE_NOOP("Coaching", "There is no sound in this file. Choose another."),
    "too-long": QT_TRANSLATE_NOOP(
        "Coaching",
        "This file lasts over 45 minutes. Export the part you want to talk about, and choose that.",
    ),
    "channels": QT_TRANSLATE_NOOP(
        "Coaching",
        "This file has more than eight channels. Export the call in one or two, and choose that.",
    ),
    "silent": QT_TRANSLATE_NOOP(
        "Coaching", "Nothing can be heard in this file. Was the right one chosen?"
    ),
    "gone": QT_TRANSLATE_NOOP(
        "Coaching", "This file cannot be opened. Is it still there, and may you read it?"
    ),
}


def phase_words(phase: Phase) -> str:
    """Name a phase."""
    return translated("Coaching", _PHASES[phase]) if phase in _PHASES else ""


def refusal_words(code: RefusedCode) -> str:
    """Say why it does not fit, and what to do."""
    return translated("Coaching", _REFUSED[code])


def fault_words(trouble: str) -> str:
    """Say why a file cannot be used; a sentence stays what it is."""
    found = next((words for code, words in _FAULTS.items() if code == trouble), "")
    return translated("Coaching", found) if found else trouble
