"""What a session knows of the afternoon it is a part of. Books only: the rules are beside it."""

from enum import Enum
from typing import Literal

from msgspec import Struct

from trainingsveld.dialogue import Case
from trainingsveld.privacy import Naming
from trainingsveld.session.action import Action
from trainingsveld.session.group.agenda import Agenda
from trainingsveld.session.person import Person

FEWEST_PEOPLE, MOST_PEOPLE = 3, 12


class Step(Enum):
    """Where an afternoon is. PLAYING is the call and its round, which have phases of their own."""

    CHECK_IN = "check-in"
    AGREEMENT = "agreement"
    GOAL = "goal"
    WARM_UP = "warm-up"
    CHOOSING = "choosing"
    PREPARE = "prepare"
    PLAYING = "playing"
    STEAM = "steam"
    HARVEST = "harvest"
    BREAK = "break"
    TAKEAWAYS = "takeaways"
    APPRECIATION = "appreciation"
    ACTIONS = "actions"
    CHECK_OUT = "check-out"
    CLOSING = "closing"
    INCIDENT = "incident"
    FACTS = "facts"
    NEEDS = "needs"
    DECISION = "decision"
    COMPARE = "compare"
    STORY = "story"
    FIRST_WORDS = "first-words"


IN_TURN = frozenset(
    {
        Step.CHECK_IN, Step.WARM_UP, Step.FIRST_WORDS, Step.FACTS, Step.DECISION,
        Step.TAKEAWAYS, Step.APPRECIATION, Step.CHECK_OUT,
    }
)  # fmt: skip
"""The steps at which everybody says something, or passes, one after the other."""
INTAKE = frozenset({Step.INCIDENT, Step.FACTS, Step.NEEDS, Step.DECISION, Step.COMPARE})
"""The steps by which a group takes an incident of real work in, before what it gave."""
ENDING = frozenset(
    {
        Step.TAKEAWAYS, Step.STORY, Step.APPRECIATION, Step.ACTIONS, Step.CHECK_OUT, Step.CLOSING,
    }
)  # fmt: skip
"""The steps after the last turn."""
OPENING = frozenset({Step.CHECK_IN, Step.AGREEMENT, Step.GOAL})
WARMING = frozenset({Step.WARM_UP, Step.FIRST_WORDS})
"""The steps at which a customer's line can be heard."""
UNCOUNTED = frozenset({Step.CHECK_IN}) | WARMING
"""The steps that do not count as having taken part: everybody does them, before it begins."""


class Duty(Enum):
    """What somebody does in a round beside playing."""

    PLAYER = "player"
    OBSERVER = "observer"
    FACILITATOR = "facilitator"
    TIMEKEEPER = "timekeeper"
    DIRECTOR = "director"


class Part(Struct, frozen=True):
    """One person's part in a round; `lens` names the criteria an observer looks at."""

    person: str
    duties: tuple[Duty, ...]
    lens: tuple[str, ...] = ()


class Said(Struct, frozen=True):
    """What somebody said at a step; `words` is a vault item, or "" where it was only said."""

    person: str
    words: str = ""


Fact = Literal["incident", "caller", "need", "first", "worse", "title"]
"""What of an incident is written down: the answers a case can be begun with, by the same names."""


class Intake(Struct, frozen=True):
    """An incident of real work that somebody brings in: whose it is, and what is known of it.

    `told` has a vault item for each fact there is; `decisions` are what each would have done,
    in the order in which it was written, and for nobody to see before everybody has.
    """

    bringer: str = ""
    told: tuple[tuple[Fact, str], ...] = ()
    decisions: tuple[Said, ...] = ()

    def fact(self, key: Fact) -> str:
        """Give the vault item of a fact, or ""."""
        return dict(self.told).get(key, "")


class HeldRound(Struct, frozen=True):
    """A round that is over. `case` counts from 0; `goal` is a vault item.

    `notes` counts what the others wrote for the player, `own` what the player wrote or typed.
    `also` are those who had as much of the call as counts as a turn of theirs.
    """

    player: str
    case: int
    tries: int
    goal: str = ""
    action: Action | None = None
    notes: int = 0
    own: int = 0
    also: tuple[str, ...] = ()


class Group(Struct, frozen=True):
    """The afternoon. Times are seconds since 1970, as they were given with the commands.

    `heard` had their turn at this step, `passing` let the next call go by, `back` is where a break
    goes back to. The part of the agenda that is on began at `since`. `hidden` says that the
    check-out is handed in without names, `counted` that it was brought in.

    Of the round that is on there are its `case`, its `parts` and the player's `learning` goal; in a
    relay the order in which the call passes on; whether it is played in `reverse`: the others coach
    and nothing is counted; and who `finished` the call in the player's place.
    At the warm-up it `hears` a line: which one, and since which position of the log. A `day_start`
    is ten minutes of that alone; an `intake` is half an hour about an incident instead of calls.
    `spoken` and `passed` are for the ledger, `gone` are those who left.
    """

    cases: tuple[Case, ...]
    goal: str
    minutes: int
    began: int
    agenda: Agenda
    naming: Naming = Naming.NAMED
    step: Step = Step.CHECK_IN
    since: int = 0
    back: Step = Step.CHOOSING
    spent: int = 0
    rested: bool = False
    heard: tuple[str, ...] = ()
    passing: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    case: int = 0
    learning: str = ""
    relay: tuple[str, ...] = ()
    reverse: bool = False
    finished: str = ""
    rounds: tuple[HeldRound, ...] = ()
    spoken: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    takeaways: tuple[Said, ...] = ()
    appreciations: tuple[Said, ...] = ()
    hidden: bool = False
    counted: bool = False
    check_out: tuple[str, ...] = ()
    gone: tuple[Person, ...] = ()
    day_start: bool = False
    hears: tuple[int, int] | None = None
    intake: Intake | None = None

    @property
    def plays(self) -> bool:
        """Whether there are calls in it: not at the start of a day, and not at an intake."""
        return not self.day_start and self.intake is None
