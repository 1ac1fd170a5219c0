"""Bookkeeping: what an event makes of a talk. Never refuses, never asks."""

from collections.abc import Iterable
from functools import reduce

from msgspec.structs import replace

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
from trainingsveld.coaching.state import FollowUp, Talk, Viewed


def replay(events: Iterable[Event]) -> Talk:
    """Make a talk anew from its log."""
    return reduce(evolve, events, Talk())


def evolve(talk: Talk, event: Event) -> Talk:
    """Take one event in."""
    after = replace(talk, position=talk.position + 1)
    match event:
        case TalkBegun(agent, leader, at, last, level):
            return replace(after, agent=agent, leader=leader, at=at, last=last, level=level)
        case PhaseBegun(phase, at):
            return replace(after, phase=phase, at=at, reached=_further(talk.reached, phase))
        case LastAnswered(used, happened):
            return replace(after, used=used, happened=happened)
        case CallBrought(recording):
            return replace(after, recording=recording)
        case QuestionAsked(words):
            return replace(after, question=words, silent_since=after.position)
        case SilenceEnded():
            return replace(after, silent_since=0)
        case ViewParked(words):
            return replace(after, parked=(*talk.parked, words))
        case SolvedAnswered(yes):
            return replace(after, solved=yes)
        case FollowUpAgreed(words, who, by, notice):
            return replace(after, follow_up=FollowUp(words, who, by, notice))
        case FollowUpDeclined(because):
            return replace(after, follow_up=FollowUp(because))
        case TalkClosed():
            return replace(after, phase=Phase.DONE, silent_since=0)
        case _:
            return _said(after, event)


def _said(
    talk: Talk,
    event: WellSaid | LessSaid | CriterionTaken | CriterionViewed | RungAnswered | LadderBegun,
) -> Talk:
    match event:
        case WellSaid(words):
            return replace(talk, well=(*talk.well, words))
        case LessSaid(words):
            return replace(talk, less=(*talk.less, words))
        case CriterionTaken(criterion):
            return replace(talk, viewed=(*talk.viewed, Viewed(criterion)))
        case CriterionViewed(words):
            return replace(talk, viewed=(*talk.viewed[:-1], Viewed(talk.criterion, words)))
        case RungAnswered(words):
            return replace(talk, rungs=(*talk.rungs, words))
        case LadderBegun():
            return replace(talk, before=(*talk.before, talk.rungs), rungs=(), solved=None)


def _further(one: Phase, other: Phase) -> Phase:
    if one not in ALL:
        return other
    return max(one, other, key=ALL.index)
