"""What each step of an afternoon is called, asks and explains."""

from trainingsveld.session.group import Duty, Step, TookPart
from trainingsveld.ui.later import QT_TRANSLATE_NOOP, translated
from trainingsveld.ui.look import Ink

_TITLES: dict[Step, str] = {
    Step.CHECK_IN: QT_TRANSLATE_NOOP("Afternoon", "Check in"),
    Step.AGREEMENT: QT_TRANSLATE_NOOP("Afternoon", "Ground rules"),
    Step.GOAL: QT_TRANSLATE_NOOP("Afternoon", "What is it for?"),
    Step.WARM_UP: QT_TRANSLATE_NOOP("Afternoon", "Warm-up"),
    Step.CHOOSING: QT_TRANSLATE_NOOP("Afternoon", "Who plays?"),
    Step.PREPARE: QT_TRANSLATE_NOOP("Afternoon", "Prepare"),
    Step.PLAYING: QT_TRANSLATE_NOOP("Afternoon", "The call"),
    Step.STEAM: QT_TRANSLATE_NOOP("Afternoon", "Let off steam"),
    Step.HARVEST: QT_TRANSLATE_NOOP("Afternoon", "Harvest"),
    Step.BREAK: QT_TRANSLATE_NOOP("Afternoon", "Break"),
    Step.TAKEAWAYS: QT_TRANSLATE_NOOP("Afternoon", "Take along"),
    Step.APPRECIATION: QT_TRANSLATE_NOOP("Afternoon", "Appreciation"),
    Step.ACTIONS: QT_TRANSLATE_NOOP("Afternoon", "Actions"),
    Step.CHECK_OUT: QT_TRANSLATE_NOOP("Afternoon", "Check out"),
    Step.CLOSING: QT_TRANSLATE_NOOP("Afternoon", "Close"),
    Step.FIRST_WORDS: QT_TRANSLATE_NOOP("Afternoon", "First words"),
    Step.INCIDENT: QT_TRANSLATE_NOOP("Afternoon", "The incident"),
    Step.FACTS: QT_TRANSLATE_NOOP("Afternoon", "Facts"),
    Step.NEEDS: QT_TRANSLATE_NOOP("Afternoon", "What it did"),
    Step.DECISION: QT_TRANSLATE_NOOP("Afternoon", "Your decision"),
    Step.COMPARE: QT_TRANSLATE_NOOP("Afternoon", "Side by side"),
    Step.STORY: QT_TRANSLATE_NOOP("Afternoon", "A case?"),
}
_ASKS: dict[Step, str] = {
    Step.CHECK_IN: QT_TRANSLATE_NOOP("Afternoon", "How are you sitting here today?"),
    Step.AGREEMENT: QT_TRANSLATE_NOOP("Afternoon", "We have agreed how we do this."),
    Step.WARM_UP: QT_TRANSLATE_NOOP("Afternoon", "Which feeling do you hear?"),
    Step.STEAM: QT_TRANSLATE_NOOP("Afternoon", "How was that for you?"),
    Step.HARVEST: QT_TRANSLATE_NOOP("Afternoon", "What will you do with it?"),
    Step.BREAK: QT_TRANSLATE_NOOP("Afternoon", "We have a break."),
    Step.TAKEAWAYS: QT_TRANSLATE_NOOP("Afternoon", "What do you take away from today?"),
    Step.APPRECIATION: QT_TRANSLATE_NOOP("Afternoon", "What did you value in a colleague?"),
    Step.ACTIONS: QT_TRANSLATE_NOOP("Afternoon", "This is what we will do."),
    Step.CHECK_OUT: QT_TRANSLATE_NOOP("Afternoon", "How was this session led?"),
    Step.CLOSING: QT_TRANSLATE_NOOP("Afternoon", "That was it. Thank you."),
    Step.FIRST_WORDS: QT_TRANSLATE_NOOP("Afternoon", "What do you say first?"),
    Step.INCIDENT: QT_TRANSLATE_NOOP("Afternoon", "What happened, up to the moment of choosing?"),
    Step.FACTS: QT_TRANSLATE_NOOP("Afternoon", "What do you need to know?"),
    Step.NEEDS: QT_TRANSLATE_NOOP("Afternoon", "What did you feel, and what did you need?"),
    Step.DECISION: QT_TRANSLATE_NOOP("Afternoon", "What would you have done, and why?"),
    Step.COMPARE: QT_TRANSLATE_NOOP("Afternoon", "How do the reasons differ?"),
    Step.STORY: QT_TRANSLATE_NOOP("Afternoon", "Does it become a case?"),
}
_HOWS: dict[Step, str] = {
    Step.CHECK_IN: QT_TRANSLATE_NOOP(
        "Afternoon", "One sentence each. Nobody answers it; whoever leads goes along."
    ),
    Step.AGREEMENT: QT_TRANSLATE_NOOP(
        "Afternoon", "Whoever comes in later says yes to the same rules first."
    ),
    Step.GOAL: QT_TRANSLATE_NOOP(
        "Afternoon", "Read it aloud. What will the customer notice, if it works?"
    ),
    Step.WARM_UP: QT_TRANSLATE_NOOP(
        "Afternoon", "Say it in one sentence, as you would to this customer. No solution yet."
    ),
    Step.CHOOSING: QT_TRANSLATE_NOOP(
        "Afternoon",
        "Whoever played least, and longest ago, is asked first. Passing needs no reason.",
    ),
    Step.PREPARE: QT_TRANSLATE_NOOP(
        "Afternoon", "One thing to try is enough. The others look out for it."
    ),
    Step.STEAM: QT_TRANSLATE_NOOP(
        "Afternoon",
        "One minute for {name} alone, in whatever words. Nobody reacts yet. Often it feels worse "
        "than it looked.",
    ),
    Step.HARVEST: QT_TRANSLATE_NOOP(
        "Afternoon", "One action: what, by when. Or none, with the reason."
    ),
    Step.BREAK: QT_TRANSLATE_NOOP("Afternoon", "Enter goes on where you were."),
    Step.TAKEAWAYS: QT_TRANSLATE_NOOP(
        "Afternoon", "One thing each. Writing it down is not needed."
    ),
    Step.APPRECIATION: QT_TRANSLATE_NOOP(
        "Afternoon", "One sentence, about something you saw or heard today."
    ),
    Step.ACTIONS: QT_TRANSLATE_NOOP("Afternoon", "Everybody reads their own aloud."),
    Step.CHECK_OUT: QT_TRANSLATE_NOOP(
        "Afternoon", "In one sentence, to whoever led. It is about the session, not the person."
    ),
    Step.CLOSING: QT_TRANSLATE_NOOP(
        "Afternoon", "Next you see what goes and what stays. Nothing goes before that."
    ),
    Step.FIRST_WORDS: QT_TRANSLATE_NOOP(
        "Afternoon", "Say it as you would to this customer. Nobody says which was best."
    ),
    Step.INCIDENT: QT_TRANSLATE_NOOP(
        "Afternoon",
        "A real call that still sticks. Only what happened; not yet why, and not how it went on.",
    ),
    Step.FACTS: QT_TRANSLATE_NOOP(
        "Afternoon",
        "One question about a fact each. No advice, no opinion, not hidden in a question either.",
    ),
    Step.NEEDS: QT_TRANSLATE_NOOP(
        "Afternoon", "Say it in your own words. None of this is written down."
    ),
    Step.DECISION: QT_TRANSLATE_NOOP(
        "Afternoon", "Each writes it alone. There is not one right answer."
    ),
    Step.COMPARE: QT_TRANSLATE_NOOP(
        "Afternoon",
        "Nobody has to be right. Whoever brought it in says last what they chose, and why.",
    ),
}
_DUTIES: dict[Duty, str] = {
    Duty.PLAYER: QT_TRANSLATE_NOOP("Afternoon", "Plays"),
    Duty.OBSERVER: QT_TRANSLATE_NOOP("Afternoon", "Observes"),
    Duty.FACILITATOR: QT_TRANSLATE_NOOP("Afternoon", "Leads the round"),
    Duty.TIMEKEEPER: QT_TRANSLATE_NOOP("Afternoon", "Keeps the time"),
    Duty.DIRECTOR: QT_TRANSLATE_NOOP("Afternoon", "Directs the customer"),
}
_COACHES = QT_TRANSLATE_NOOP("Afternoon", "Coaches")
_MARKS: dict[TookPart, tuple[str, str, Ink]] = {
    TookPart.PLAYED: (QT_TRANSLATE_NOOP("Afternoon", "played"), "circle-check", "accent"),
    TookPart.SPOKEN: (QT_TRANSLATE_NOOP("Afternoon", "spoke"), "message-circle", "muted"),
    TookPart.PASSED: (QT_TRANSLATE_NOOP("Afternoon", "passed"), "skip-forward", "muted"),
    TookPart.NOT_YET: (QT_TRANSLATE_NOOP("Afternoon", "not yet"), "circle", "muted"),
}


def title_of(step: Step) -> str:
    """What a step is called."""
    return translated("Afternoon", _TITLES[step])


def question_of(step: Step) -> str:
    """What the room is asked, or ""; some steps have a question of their own making."""
    return translated("Afternoon", _ASKS[step]) if step in _ASKS else ""


def how_of(step: Step) -> str:
    """How it is done, in one line."""
    return translated("Afternoon", _HOWS[step]) if step in _HOWS else ""


def duty_words(duties: tuple[Duty, ...], *, reverse: bool = False) -> str:
    """What somebody does in this round; in reverse whoever looks on coaches."""
    words = {**_DUTIES, Duty.OBSERVER: _COACHES} if reverse else _DUTIES
    return " · ".join(translated("Afternoon", words[one]) for one in duties)


def mark_words(mark: TookPart) -> tuple[str, str, Ink]:
    """How somebody took part: words, an icon and its ink."""
    words, icon, ink = _MARKS[mark]
    return translated("Afternoon", words), icon, ink
