"""Why a command did not fit the moment, in a sentence."""

from trainingsveld.session import RefusedCode
from trainingsveld.ui.later import QT_TRANSLATE_NOOP, translated

REFUSALS: dict[RefusedCode, str] = {
    "not-now": QT_TRANSLATE_NOOP(
        "Refusals",
        "That does not fit this moment. Go on with what is on the screen.",
    ),
    "not-offered": QT_TRANSLATE_NOOP(
        "Refusals",
        "That reply is not on offer at this moment. Choose one of the replies you see.",
    ),
    "no-consent": QT_TRANSLATE_NOOP(
        "Refusals",
        "First say whether answers may be recorded. Yes or no are both fine.",
    ),
    "unknown-person": QT_TRANSLATE_NOOP(
        "Refusals",
        "That person does not take part in this session. Choose somebody from the list.",
    ),
    "bad-date": QT_TRANSLATE_NOOP(
        "Refusals",
        "The program does not know that date. Choose a day from the calendar.",
    ),
    "nothing-to-take-back": QT_TRANSLATE_NOOP(
        "Refusals",
        "There is no turn to take back yet.",
    ),
    "no-people": QT_TRANSLATE_NOOP(
        "Refusals",
        "A session needs one player, and everybody a name of their own.",
    ),
    "write-first": QT_TRANSLATE_NOOP(
        "Refusals",
        "Write something first, or pass. Passing needs no reason.",
    ),
    "only-stricter": QT_TRANSLATE_NOOP(
        "Refusals",
        "During a session the promise can only become stricter. Close this one to begin another.",
    ),
    "not-everyone": QT_TRANSLATE_NOOP(
        "Refusals",
        "Not everybody has been asked yet. Ask each person in private; then it is known.",
    ),
    "recording-off": QT_TRANSLATE_NOOP(
        "Refusals",
        "Recording is off this session. Just go on; a next session asks anew.",
    ),
    "already-here": QT_TRANSLATE_NOOP(
        "Refusals",
        "That person already takes part. Choose somebody else, or another name.",
    ),
    "agree-first": QT_TRANSLATE_NOOP(
        "Refusals",
        "Not everybody has said yes to the ground rules yet. Each holds their own name first.",
    ),
    "names-needed": QT_TRANSLATE_NOOP(
        "Refusals",
        "At this level feedback without names needs five people who give it. Choose with names.",
    ),
    "too-few-people": QT_TRANSLATE_NOOP(
        "Refusals",
        "A session with the group needs three people. For two there is: choose a case, and then "
        "“With a few people round the laptop”.",
    ),
    "too-many-people": QT_TRANSLATE_NOOP(
        "Refusals",
        "Twelve people at most: with more, not everybody gets a turn. Make two groups.",
    ),
    "no-case": QT_TRANSLATE_NOOP(
        "Refusals",
        "Choose at least one case that can be played.",
    ),
    "bad-time": QT_TRANSLATE_NOOP(
        "Refusals",
        "A session lasts from half an hour to six hours. Choose a time in between.",
    ),
    "others-first": QT_TRANSLATE_NOOP(
        "Refusals",
        "Somebody else has played less often. Ask them first; they may pass.",
    ),
    "not-all-heard": QT_TRANSLATE_NOOP(
        "Refusals",
        "Not everybody has had a turn yet. Each plays, says something, or passes.",
    ),
    "only-alone": QT_TRANSLATE_NOOP(
        "Refusals",
        "That is a way to practise alone. Choose “I practise alone” for it.",
    ),
    "speak-first": QT_TRANSLATE_NOOP(
        "Refusals",
        "Say or type your answer first. Then you choose the reply that came closest.",
    ),
    "to-the-end": QT_TRANSLATE_NOOP(
        "Refusals",
        "On your own you play the call to its end. Afterwards you can go back to any moment.",
    ),
    "nudged-enough": QT_TRANSLATE_NOOP(
        "Refusals",
        "The director has changed the mood three times in this call. That is as often as it goes.",
    ),
    "no-incident": QT_TRANSLATE_NOOP(
        "Refusals",
        "Choose who brings it in, and write in one sentence what happened. Then you go on.",
    ),
    "last-one": QT_TRANSLATE_NOOP(
        "Refusals",
        "This is the last one here. Go on to the closing to end the session.",
    ),
}


def refusal(code: RefusedCode) -> str:
    """Why a command did not fit the moment, in the language of the screen."""
    return translated("Refusals", REFUSALS[code])
