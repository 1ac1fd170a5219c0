"""What an act is called, and what to do to give it: a keyword and a sentence for each."""

from msgspec import Struct

from trainingsveld.ui.later import QT_TRANSLATE_NOOP, translated


class ActWords(Struct, frozen=True):
    """English source texts; `act_keyword` and `act_sentence` give them in the screen's language."""

    keyword: str
    sentence: str


_ACTS: dict[str, ActWords] = {
    "listen": ActWords(
        QT_TRANSLATE_NOOP("Acts", "let them finish"),
        QT_TRANSLATE_NOOP("Acts", "Say little now, and let the customer finish."),
    ),
    "reflect_feeling": ActWords(
        QT_TRANSLATE_NOOP("Acts", "name the feeling"),
        QT_TRANSLATE_NOOP("Acts", "Say in your own words what this must be like for the customer."),
    ),
    "summarise": ActWords(
        QT_TRANSLATE_NOOP("Acts", "sum up"),
        QT_TRANSLATE_NOOP("Acts", "Sum up what you heard, and check whether you have it right."),
    ),
    "open_question": ActWords(
        QT_TRANSLATE_NOOP("Acts", "ask an open question"),
        QT_TRANSLATE_NOOP("Acts", "Ask a question that begins with what or how."),
    ),
    "closed_question": ActWords(
        QT_TRANSLATE_NOOP("Acts", "check one thing"),
        QT_TRANSLATE_NOOP("Acts", "Check one thing with a short question."),
    ),
    "verify_identity": ActWords(
        QT_TRANSLATE_NOOP("Acts", "check who calls"),
        QT_TRANSLATE_NOOP("Acts", "Check who you speak to, and say what for."),
    ),
    "hold": ActWords(
        QT_TRANSLATE_NOOP("Acts", "ask for a moment"),
        QT_TRANSLATE_NOOP("Acts", "Ask for a moment, and say what you will look up."),
    ),
    "small_talk": ActWords(
        QT_TRANSLATE_NOOP("Acts", "a friendly word"),
        QT_TRANSLATE_NOOP("Acts", "Say something friendly that fits this customer."),
    ),
    "explain_policy": ActWords(
        QT_TRANSLATE_NOOP("Acts", "explain how it works"),
        QT_TRANSLATE_NOOP("Acts", "Explain briefly how things are, and why."),
    ),
    "advise": ActWords(
        QT_TRANSLATE_NOOP("Acts", "advise"),
        QT_TRANSLATE_NOOP("Acts", "Say what you would advise, and leave the choice to them."),
    ),
    "offer_solution": ActWords(
        QT_TRANSLATE_NOOP("Acts", "offer a way out"),
        QT_TRANSLATE_NOOP("Acts", "Say what you can do about it."),
    ),
    "apologise": ActWords(
        QT_TRANSLATE_NOOP("Acts", "say sorry"),
        QT_TRANSLATE_NOOP("Acts", "Say sorry for what went wrong, without an excuse behind it."),
    ),
    "next_step": ActWords(
        QT_TRANSLATE_NOOP("Acts", "agree the next step"),
        QT_TRANSLATE_NOOP("Acts", "Say who does what now, and by when."),
    ),
    "set_limit": ActWords(
        QT_TRANSLATE_NOOP("Acts", "set a limit"),
        QT_TRANSLATE_NOOP("Acts", "Say calmly what you do not accept, and that you want to help."),
    ),
    "warn_end": ActWords(
        QT_TRANSLATE_NOOP("Acts", "warn once"),
        QT_TRANSLATE_NOOP("Acts", "Warn once that you will end the call if this goes on."),
    ),
    "appreciate": ActWords(
        QT_TRANSLATE_NOOP("Acts", "value what they do"),
        QT_TRANSLATE_NOOP("Acts", "Say what you value in what the customer does."),
    ),
    "own_up": ActWords(
        QT_TRANSLATE_NOOP("Acts", "own up to it"),
        QT_TRANSLATE_NOOP("Acts", "Say plainly that this went wrong on our side."),
    ),
    "repair": ActWords(
        QT_TRANSLATE_NOOP("Acts", "come back to it"),
        QT_TRANSLATE_NOOP("Acts", "Come back to what you said before, and put it right."),
    ),
    "give_choice": ActWords(
        QT_TRANSLATE_NOOP("Acts", "give a choice"),
        QT_TRANSLATE_NOOP("Acts", "Give the customer two ways to choose from."),
    ),
    "bad_news": ActWords(
        QT_TRANSLATE_NOOP("Acts", "bring the bad news"),
        QT_TRANSLATE_NOOP("Acts", "Bring the bad news at once, in one short sentence."),
    ),
}
_SAME = {"break_news": "bad_news", "plain_truth": "bad_news"}


def act_keyword(act: str) -> str:
    """A few words for an act; "" for one that a case has made up for itself."""
    words = _ACTS.get(_SAME.get(act, act))
    return translated("Acts", words.keyword) if words else ""


def act_sentence(act: str) -> str:
    """A sentence that says how to do it; "" for an act that a case has made up for itself."""
    words = _ACTS.get(_SAME.get(act, act))
    return translated("Acts", words.sentence) if words else ""
