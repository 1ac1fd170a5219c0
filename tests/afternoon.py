"""Afternoons of a group, written down as little scripts."""

from msgspec.structs import replace

from tests.small_case import METHOD, SCENARIO
from trainingsveld.privacy import DEFAULT, Level, Naming
from trainingsveld.session import (
    AnswerConsent,
    Command,
    ConfirmRules,
    DeclineAction,
    EndCall,
    LineFinished,
    Person,
    Phase,
    StartCall,
    State,
    decide,
    evolve,
)
from trainingsveld.session.group import (
    IN_TURN,
    BeginAfternoon,
    BeginRound,
    ChoosePlayer,
    EndRound,
    NextStep,
    SpeakAtStep,
    Step,
    next_to_speak,
)
from trainingsveld.store.reference import customer_model

BEGAN = 1_780_000_000
"""When the afternoon begins, in seconds since 1970; `Afternoon.minute` counts from here."""
OTHER = SCENARIO.replace('id = "klein"', 'id = "ander"').replace("Een klein", "Een ander")


def people(count: int) -> tuple[Person, ...]:
    return tuple(Person(f"p{n}", f"n{n}", "observer") for n in range(1, count + 1))


def beginning(count: int = 3, minutes: int = 120, **more) -> BeginAfternoon:
    texts = ((SCENARIO, OTHER), customer_model(), METHOD)
    return BeginAfternoon(*texts, people(count), "goal", minutes, BEGAN, **more)


class Afternoon:
    """An afternoon, with the log that made it. Time passes only when a test lets it."""

    def __init__(
        self,
        count: int = 3,
        minutes: int = 120,
        *,
        level: Level = DEFAULT,
        naming: Naming = Naming.NAMED,
        method: str = METHOD,
    ) -> None:
        self.log = []
        self.state = State()
        self.minute = 0
        begin = beginning(count, minutes, level=level, naming=naming)
        self.send(replace(begin, method=method))

    @property
    def now(self) -> int:
        return BEGAN + 60 * self.minute

    @property
    def group(self):
        assert self.state.group is not None
        return self.state.group

    @property
    def step(self) -> Step:
        return self.group.step

    def send(self, *commands: Command) -> "Afternoon":
        for command in commands:
            for event in decide(self.state, command):
                self.log.append(event)
                self.state = evolve(self.state, event)
        return self

    def next(self) -> "Afternoon":
        return self.send(NextStep(self.now))

    def everybody_speaks(self, words: str = "") -> "Afternoon":
        while self.step in IN_TURN:
            person = next_to_speak(self.group, self.state.people)
            if not person:
                break
            self.send(SpeakAtStep(person, words))
        return self

    def agree(self, *, recording: bool = False) -> "Afternoon":
        everybody = tuple(person.id for person in self.state.people)
        self.send(*(ConfirmRules(person) for person in self.state.unconfirmed))
        return self.send(AnswerConsent(recording, everybody))

    def to_choosing(self) -> "Afternoon":
        """Through check-in, ground rules, goal and warm-up."""
        self.everybody_speaks().next().agree().next().next()
        return self.everybody_speaks().next()

    def to_briefing(self, player: str, case: int = 0) -> "Afternoon":
        return self.send(ChoosePlayer(player, case), BeginRound())

    def to_steam(self, player: str, case: int = 0) -> "Afternoon":
        self.to_briefing(player, case).send(StartCall())
        return self.send(LineFinished(self.state.since), EndCall())

    def to_harvest(self, player: str) -> "Afternoon":
        self.to_steam(player).next()
        assert self.state.phase is Phase.FEEDBACK
        return self.send(EndRound(self.now))

    def round(self, player: str) -> "Afternoon":
        return self.to_harvest(player).send(DeclineAction("w"))

    def to_takeaways(self) -> "Afternoon":
        self.to_choosing()
        for person in self.state.people:
            self.round(person.id)
        return self.next()
