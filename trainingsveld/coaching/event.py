"""Events: what has happened in a talk. Past tense; once released they are readable for ever.

Unlike those of a session they carry words: the log of a talk is sealed as a whole to the agent, in
the agent's vault, and there is nowhere else it could be written.
"""

from msgspec import Struct

from trainingsveld.coaching.follow_up import Promise, Used
from trainingsveld.coaching.phase import Phase
from trainingsveld.privacy import Level


class TalkBegun(Struct, frozen=True, tag=True):
    """The two sat down."""

    agent: str
    leader: str
    at: int
    last: Promise | None = None
    level: Level = Level.CONFIDENTIAL


class PhaseBegun(Struct, frozen=True, tag=True):
    """A phase began, or its time did anew."""

    phase: Phase
    at: int


class LastAnswered(Struct, frozen=True, tag=True):
    """The agent told what became of the last agreement."""

    used: Used
    happened: str = ""


class CallBrought(Struct, frozen=True, tag=True):
    """This recording is what the talk is about."""

    recording: str


class WellSaid(Struct, frozen=True, tag=True):
    """The agent named what went well."""

    words: str


class LessSaid(Struct, frozen=True, tag=True):
    """The agent named what went less well."""

    words: str


class CriterionTaken(Struct, frozen=True, tag=True):
    """One criterion is being looked at."""

    criterion: str


class CriterionViewed(Struct, frozen=True, tag=True):
    """The agent said what they heard of it."""

    words: str


class RungAnswered(Struct, frozen=True, tag=True):
    """A question of the ladder was answered."""

    words: str


class LadderBegun(Struct, frozen=True, tag=True):
    """The ladder is climbed again from its first rung."""


class QuestionAsked(Struct, frozen=True, tag=True):
    """The leader asked, and is silent."""

    words: str


class SilenceEnded(Struct, frozen=True, tag=True):
    """It lasted, or the answer came."""


class ViewParked(Struct, frozen=True, tag=True):
    """The leader wrote down a view that nobody sees yet."""

    words: str


class SolvedAnswered(Struct, frozen=True, tag=True):
    """The check was answered."""

    yes: bool


class FollowUpAgreed(Struct, frozen=True, tag=True):
    """This will be done."""

    words: str
    who: str
    by: str
    notice: str


class FollowUpDeclined(Struct, frozen=True, tag=True):
    """There is none, because."""

    because: str


class TalkClosed(Struct, frozen=True, tag=True):
    """The talk is over."""


Event = (
    TalkBegun | PhaseBegun | LastAnswered | CallBrought | WellSaid | LessSaid | CriterionTaken
    | CriterionViewed | RungAnswered | LadderBegun | QuestionAsked | SilenceEnded | ViewParked
    | SolvedAnswered | FollowUpAgreed | FollowUpDeclined | TalkClosed
)  # fmt: skip
