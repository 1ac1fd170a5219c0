"""Events of an afternoon. `at` is the time of the wall clock, in seconds since 1970."""

from msgspec import Struct

from trainingsveld.dialogue import CallState
from trainingsveld.dialogue import Said as Line
from trainingsveld.privacy import Level, Naming
from trainingsveld.scenario import Style
from trainingsveld.session.group.group import Fact, HeldRound, Step
from trainingsveld.session.person import Person


class AfternoonBegun(Struct, frozen=True):
    """A group gathered. The texts travel along, so that a log explains itself for ever."""

    scenarios: tuple[str, ...]
    model: str
    method: str
    people: tuple[Person, ...]
    goal: str
    minutes: int
    at: int
    by_hand: bool = False
    actor: bool = False
    level: Level = Level.EPHEMERAL
    hands_free: bool = False
    naming: Naming = Naming.NAMED
    day_start: bool = False
    intake: bool = False


class IncidentBrought(Struct, frozen=True):
    """Somebody brings in what happened to them."""

    person: str


class FactTold(Struct, frozen=True):
    """Something is known of the incident, or no longer. `words` is a vault item, or ""."""

    key: Fact
    words: str


class LineAsked(Struct, frozen=True):
    """A line of the warm-up is being said."""

    line: int


class LineOver(Struct, frozen=True):
    """It no longer is."""


class StepBegun(Struct, frozen=True):
    """The group went on to this step."""

    step: Step
    at: int


class SpokeAtStep(Struct, frozen=True):
    """Somebody had their turn at a step. `words` is a vault item, or ""."""

    person: str
    words: str = ""


class PassedAtStep(Struct, frozen=True):
    """Somebody let their turn at a step go by."""

    person: str


class TurnPassed(Struct, frozen=True):
    """Somebody let the next call go by."""

    person: str


class PlayerChosen(Struct, frozen=True):
    """Somebody plays this case, and the others have their parts.

    `relay` says that the call passes on to the next person at each moment of it. In reverse the
    one who leads takes the agent's seat, the others coach, and nothing is counted.
    """

    person: str
    case: int
    relay: bool = False
    reverse: bool = False


class LearningGoalSet(Struct, frozen=True):
    """What the player wants to try; the words are in the vault under this name."""

    words: str


class RoundBegun(Struct, frozen=True):
    """The briefing is on."""


class RoundHeld(Struct, frozen=True):
    """A round is over and counts as a turn."""

    at: int


class RoundKept(Struct, frozen=True):
    """What a log in somebody's own vault tells of another's round, in place of all of it.

    `round` is None where it was never held. The rest is how the afternoon stood after it.
    """

    at: int
    round: HeldRound | None = None
    spoken: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    rested: bool = False
    spent: int = 0
    back: Step = Step.CHOOSING


class TurnKept(Struct, frozen=True):
    """What a log in somebody's own vault tells of a turn that somebody else played in their call.

    How the customer was before it and after it, and what the customer says then. Not what was
    chosen, said or recorded: that is for whoever had the seat to keep or not.
    """

    kind: str
    before: CallState
    after: CallState
    said: Line | None
    style: Style
    speaks: bool


class PersonLeft(Struct, frozen=True):
    """Somebody went home. A call they played ends with it."""

    person: str
    at: int


class TimeChanged(Struct, frozen=True):
    """The afternoon lasts so many minutes; what is left of it is divided anew."""

    minutes: int
    at: int


class CheckedOut(Struct, frozen=True):
    """How it was: what was handed in without names, in an order of chance; none where too few did.

    Each is a vault item.
    """

    words: tuple[str, ...]


GroupEvent = (
    AfternoonBegun | StepBegun | SpokeAtStep | PassedAtStep | TurnPassed | PlayerChosen
    | LearningGoalSet | RoundBegun | RoundHeld | RoundKept | PersonLeft | TimeChanged | CheckedOut
    | TurnKept | LineAsked | LineOver | IncidentBrought | FactTold
)  # fmt: skip
