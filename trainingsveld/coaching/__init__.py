"""The coaching talk of a leader and an agent (bila): decide, evolve, and what it leads to. Pure."""

from trainingsveld.coaching.activity import SILENCE, KeepSilence, activities
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
from trainingsveld.coaching.decide import LEVELS, decide
from trainingsveld.coaching.event import Event
from trainingsveld.coaching.evolve import evolve, replay
from trainingsveld.coaching.follow_up import AFTER_DAYS, Promise, Used, latest, returning
from trainingsveld.coaching.phase import ALL, MINUTES, RUNGS, Phase, Rung
from trainingsveld.coaching.refused import Refused, RefusedCode
from trainingsveld.coaching.state import FollowUp, Talk, Viewed
from trainingsveld.coaching.talk_share import TalkShare

__all__ = [
    "AFTER_DAYS", "ALL", "LEVELS", "MINUTES", "RUNGS", "SILENCE", "AgreeFollowUp", "AnswerLast",
    "AnswerRung", "AnswerSolved", "AskQuestion", "BeginTalk", "BringCall", "ClimbAgain",
    "CloseTalk", "Command", "DeclineFollowUp", "Event", "FollowUp", "KeepSilence", "NextPhase",
    "ParkView", "Phase", "PhaseBefore", "Promise", "Refused", "RefusedCode", "ResumeTalk", "Rung",
    "SayLess", "SayWell", "SilenceElapsed", "SkipSilence", "TakeCriterion", "Talk", "TalkShare",
    "Used", "ViewCriterion", "Viewed", "activities", "decide", "evolve", "latest", "replay",
    "returning",
]  # fmt: skip
