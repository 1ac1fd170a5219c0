"""Commands: what one of the two, or the clock, asks of a talk. Imperative.

Times are whole seconds since 1 January 1970, told by whoever has a clock.
"""

from msgspec import Struct

from trainingsveld.coaching.follow_up import Promise, Used
from trainingsveld.privacy import Level


class BeginTalk(Struct, frozen=True):
    """These two sit down. `last` is what was agreed the time before, if anything was.

    `level` is what stays of it: in the agent's own vault, or nothing anywhere.
    """

    agent: str
    leader: str
    at: int
    last: Promise | None = None
    level: Level = Level.CONFIDENTIAL


class ResumeTalk(Struct, frozen=True):
    """The talk goes on after a break: the time of its phase begins anew."""

    at: int


class NextPhase(Struct, frozen=True):
    """We go on."""

    at: int


class PhaseBefore(Struct, frozen=True):
    """Back to the phase before."""

    at: int


class AnswerLast(Struct, frozen=True):
    """I did, or did not, do what was agreed; this is what happened. For the agent alone."""

    used: Used
    happened: str = ""


class BringCall(Struct, frozen=True):
    """We talk about this recording of the agent's vault; "" is none."""

    recording: str


class SayWell(Struct, frozen=True):
    """The agent: this went well."""

    words: str


class SayLess(Struct, frozen=True):
    """The agent: this went less well."""

    words: str


class TakeCriterion(Struct, frozen=True):
    """We look at this one criterion now."""

    criterion: str


class ViewCriterion(Struct, frozen=True):
    """The agent: this is what I heard of it."""

    words: str


class AnswerRung(Struct, frozen=True):
    """The agent answers the rung that is on."""

    words: str


class ClimbAgain(Struct, frozen=True):
    """It would not be solved by this: from the first rung on, with what lies under it."""

    at: int


class AskQuestion(Struct, frozen=True):
    """The leader asks this, and then says nothing for a while."""

    words: str


class SilenceElapsed(Struct, frozen=True):
    """The silence that began at log position `since` has lasted."""

    since: int


class SkipSilence(Struct, frozen=True):
    """The answer is there already."""


class ParkView(Struct, frozen=True):
    """The leader: I thought this. Nobody sees it before all that is the agent's has been said."""

    words: str


class AnswerSolved(Struct, frozen=True):
    """If this were solved, my situation would be, or would not be."""

    yes: bool


class AgreeFollowUp(Struct, frozen=True):
    """What, who, by when (ISO date), and how the two will notice it."""

    words: str
    who: str
    by: str
    notice: str


class DeclineFollowUp(Struct, frozen=True):
    """None, because."""

    because: str


class CloseTalk(Struct, frozen=True):
    """We are done."""


Command = (
    BeginTalk | ResumeTalk | NextPhase | PhaseBefore | AnswerLast | BringCall | SayWell | SayLess
    | TakeCriterion | ViewCriterion | AnswerRung | ClimbAgain | AskQuestion | SilenceElapsed
    | SkipSilence | ParkView | AnswerSolved | AgreeFollowUp | DeclineFollowUp | CloseTalk
)  # fmt: skip
