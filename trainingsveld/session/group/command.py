"""Commands of an afternoon. `at` is the time of the wall clock, in seconds since 1970."""

from msgspec import Struct

from trainingsveld.privacy import DEFAULT, Level, Naming
from trainingsveld.session.group.group import Fact
from trainingsveld.session.person import Person


class BeginAfternoon(Struct, frozen=True):
    """Gather with these people for so many minutes. The texts are those of the files.

    `goal` is a vault item, as the people's names are. Nobody plays yet. The start of a day takes
    ten minutes: one line, two questions, and what it gave. An intake is half an hour about an
    incident of real work, and needs no case.
    """

    scenarios: tuple[str, ...]
    model: str
    method: str
    people: tuple[Person, ...]
    goal: str
    minutes: int
    at: int
    by_hand: bool = False
    actor: bool = False
    level: Level = DEFAULT
    hands_free: bool = False
    naming: Naming = Naming.NAMED
    day_start: bool = False
    intake: bool = False


class BringIncident(Struct, frozen=True):
    """This person brings in what happened to them."""

    person: str


class TellFact(Struct, frozen=True):
    """This is known of the incident: `words` is a vault item, "" when it is not known after all."""

    key: Fact
    words: str


class HearLine(Struct, frozen=True):
    """Let us hear this line of the warm-up, counted from 0; once more stops it."""

    line: int


class NextStep(Struct, frozen=True):
    """We go on."""

    at: int


class SkipStep(Struct, frozen=True):
    """We leave the warm-up out."""

    at: int


class TakeBreak(Struct, frozen=True):
    """We pause; going on leads back to where we were."""

    at: int


class SpeakAtStep(Struct, frozen=True):
    """This person has spoken. `words` is a vault item where it was written down, else ""."""

    person: str
    words: str = ""


class PassAtStep(Struct, frozen=True):
    """This person lets the turn at this step go by. Needs no reason and records none."""

    person: str


class PassTurn(Struct, frozen=True):
    """This person does not play now, and keeps their place."""

    person: str


class ChoosePlayer(Struct, frozen=True):
    """This person plays this case, counted from 0.

    In a relay the call passes on to the next person at each moment of it. In reverse the
    one who leads takes the agent's seat, the others coach, and nothing is counted.
    """

    person: str
    case: int
    relay: bool = False
    reverse: bool = False


class ChooseAnother(Struct, frozen=True):
    """Back to choosing who plays; also from the closing, where there is still time."""

    at: int


class SetLearningGoal(Struct, frozen=True):
    """What the player wants to try in this call: a vault item, or "" for none."""

    words: str


class BeginRound(Struct, frozen=True):
    """To the briefing of the case."""


class EndRound(Struct, frozen=True):
    """This round is over, or as much of it as we wanted."""

    at: int


class LeaveSession(Struct, frozen=True):
    """This person goes home."""

    person: str
    at: int


class ChangeTime(Struct, frozen=True):
    """The afternoon lasts so many minutes, all in all."""

    minutes: int
    at: int


GroupCommand = (
    NextStep | SkipStep | TakeBreak | SpeakAtStep | PassAtStep | PassTurn | ChoosePlayer
    | HearLine | ChooseAnother | SetLearningGoal | BeginRound | EndRound | LeaveSession | ChangeTime
    | BringIncident | TellFact
)  # fmt: skip
"""What is asked of an afternoon that has begun."""
