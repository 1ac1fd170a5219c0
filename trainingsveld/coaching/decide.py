"""The rules of a talk: which events a command leads to, or why it is refused."""

import re

from trainingsveld.coaching.command import (
    AgreeFollowUp,
    AnswerLast,
    AnswerRung,
    AnswerSolved,
    AskQuestion,
    BeginTalk,
    BringCall,
    ClimbAgain,
    CloseTalk,
    Command,
    DeclineFollowUp,
    NextPhase,
    ParkView,
    PhaseBefore,
    ResumeTalk,
    SayLess,
    SayWell,
    SilenceElapsed,
    SkipSilence,
    TakeCriterion,
    ViewCriterion,
)
from trainingsveld.coaching.event import (
    CallBrought,
    CriterionTaken,
    CriterionViewed,
    Event,
    FollowUpAgreed,
    FollowUpDeclined,
    LadderBegun,
    LastAnswered,
    LessSaid,
    PhaseBegun,
    QuestionAsked,
    RungAnswered,
    SilenceEnded,
    SolvedAnswered,
    TalkBegun,
    TalkClosed,
    ViewParked,
    WellSaid,
)
from trainingsveld.coaching.phase import ALL, Phase
from trainingsveld.coaching.refused import Refused
from trainingsveld.coaching.state import Talk
from trainingsveld.privacy import Level

LEVELS = (Level.CONFIDENTIAL, Level.EPHEMERAL)
"""A talk is between two: it is kept for the agent alone, or not at all."""
LONGEST = 4_000
"""Characters a text may have."""
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def decide(talk: Talk, command: Command) -> tuple[Event, ...]:
    """Say what follows. Raises Refused."""
    match command:
        case BeginTalk(agent, leader, at, last, level):
            _wants(talk.phase is Phase.NEW and level in LEVELS)
            begun = TalkBegun(_text(agent), _text(leader), at, last, level)
            return begun, PhaseBegun(Phase.SETTLE, at)
        case ResumeTalk(at):
            _wants(talk.phase in ALL)
            ended = (SilenceEnded(),) if talk.silent_since else ()
            return (*ended, PhaseBegun(talk.phase, at))
        case NextPhase() | PhaseBefore():
            return _go(talk, command)
        case AskQuestion(words):
            _wants(talk.phase in ALL)
            return (QuestionAsked(_text(words)),)
        case SilenceElapsed(since):
            return (SilenceEnded(),) if since and since == talk.silent_since else ()
        case SkipSilence():
            return (SilenceEnded(),) if talk.silent_since else ()
        case ParkView(words):
            _wants(talk.phase in ALL)
            if not talk.may_park:
                raise Refused("revealed")
            return (ViewParked(_text(words)),)
        case AgreeFollowUp() | DeclineFollowUp() | CloseTalk():
            return _close(talk, command)
        case _:
            return _agent(talk, command)


def _go(talk: Talk, command: NextPhase | PhaseBefore) -> tuple[Event, ...]:
    _wants(talk.phase in ALL)
    place = ALL.index(talk.phase)
    if isinstance(command, PhaseBefore):
        _wants(place > 0)
        return (PhaseBegun(ALL[place - 1], command.at),)
    _wants(place + 1 < len(ALL))
    if talk.phase is Phase.VIEW:
        if not talk.well:
            raise Refused("agent-first")
        if talk.criterion:
            raise Refused("one-at-a-time")
    if talk.phase is Phase.LADDER and talk.rung:
        raise Refused("ladder-first")
    if talk.phase is Phase.SOLVED and talk.solved is None:
        raise Refused("answer-first")
    return (PhaseBegun(ALL[place + 1], command.at),)


def _agent(
    talk: Talk,
    command: AnswerLast | BringCall | SayWell | SayLess | TakeCriterion | ViewCriterion
    | AnswerRung | AnswerSolved | ClimbAgain,
) -> tuple[Event, ...]:  # fmt: skip
    match command:
        case AnswerLast(used, happened):
            _wants(talk.phase is Phase.SETTLE and talk.last is not None)
            return (LastAnswered(used, _short(happened)),)
        case BringCall(recording):
            _wants(talk.phase is Phase.LISTEN)
            return (CallBrought(recording),) if recording != talk.recording else ()
        case SayWell(words):
            _wants(talk.phase is Phase.VIEW)
            return (WellSaid(_text(words)),)
        case SayLess(words):
            _wants(talk.phase is Phase.VIEW)
            if not talk.well:
                raise Refused("well-first")
            return (LessSaid(_text(words)),)
        case TakeCriterion(criterion):
            _wants(talk.phase is Phase.VIEW)
            if not talk.well:
                raise Refused("well-first")
            if talk.criterion:
                raise Refused("one-at-a-time")
            return (CriterionTaken(_text(criterion)),)
        case ViewCriterion(words):
            _wants(talk.phase is Phase.VIEW and bool(talk.criterion))
            return (CriterionViewed(_text(words)),)
        case AnswerRung(words):
            _wants(talk.phase is Phase.LADDER and talk.rung is not None)
            return (RungAnswered(_text(words)),)
        case AnswerSolved(yes):
            _wants(talk.phase is Phase.SOLVED)
            return (SolvedAnswered(yes),)
        case ClimbAgain(at):
            _wants(talk.phase is Phase.SOLVED and talk.solved is False)
            return LadderBegun(), PhaseBegun(Phase.LADDER, at)


def _close(talk: Talk, command: AgreeFollowUp | DeclineFollowUp | CloseTalk) -> tuple[Event, ...]:
    _wants(talk.phase is Phase.CLOSE)
    match command:
        case AgreeFollowUp(words, who, by, notice):
            if not _is_date(by):
                raise Refused("bad-date")
            return (FollowUpAgreed(_text(words), _text(who), by, _text(notice)),)
        case DeclineFollowUp(because):
            return (FollowUpDeclined(_text(because)),)
        case CloseTalk():
            if talk.follow_up is None:
                raise Refused("no-follow-up")
            return (TalkClosed(),)


def _wants(holds: bool) -> None:
    if not holds:
        raise Refused("not-now")


def _short(words: str) -> str:
    if len(words) > LONGEST:
        raise Refused("too-long")
    return words.strip()


def _text(words: str) -> str:
    if not words.strip():
        raise Refused("write-first")
    return _short(words)


def _is_date(text: str) -> bool:
    found = _DATE.fullmatch(text)
    if found is None:
        return False
    year, month, day = (int(part) for part in found.groups())
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    days = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return year > 0 and 1 <= month <= len(days) and 1 <= day <= days[month - 1]
