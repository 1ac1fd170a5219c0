"""An afternoon in the states it is drawn in: for the pictures, and for what must hold of pages."""

from collections.abc import Callable

from msgspec.structs import replace

from tests.ui.acted import Acted, FakeRoom, case_text
from trainingsveld.privacy import DEFAULT, Level
from trainingsveld.session import (
    CALL,
    AnswerConsent,
    DeclineAction,
    EndCall,
    NotesShuffled,
    Person,
    SkipLine,
    StartCall,
    State,
)
from trainingsveld.session.group import (
    IN_TURN,
    BeginAfternoon,
    BeginRound,
    BringIncident,
    ChoosePlayer,
    EndRound,
    NextStep,
    PassAtStep,
    PassTurn,
    SpeakAtStep,
    Step,
    TakeBreak,
    TellFact,
    next_to_speak,
)
from trainingsveld.store.reference import customer_model, feedback_methods

GROUP = ("Samira", "Chantal", "Bram", "Aïsha", "Daan", "Emre")
CASES = ("salaris-niet-betaald", "claim-afgewezen")
BEGAN = 1_780_664_400
"""5 June 2026, 15:00 in Amsterdam."""


class ActedAfternoon(Acted):
    """A session with the group that is played; `minute` is what the clock of the wall says."""

    def __init__(
        self,
        *names: str,
        minutes: int = 120,
        level: Level = DEFAULT,
        day_start: bool = False,
        intake: bool = False,
    ) -> None:
        self.room = FakeRoom()
        self.state = State()
        self.sent, self.refused, self._pages = [], [], []
        self.minute = 0
        people = tuple(
            Person(f"p{n}", self.room.keep(name), "observer")
            for n, name in enumerate(names or GROUP, 1)
        )
        texts = (tuple(map(case_text, CASES)), customer_model(), feedback_methods()["aloba"])
        goal = self.room.keep("Boze bellers merken dat we ze gehoord hebben")
        begin = BeginAfternoon(*texts, people, goal, minutes, BEGAN, level=level)
        begin = replace(begin, day_start=day_start, intake=intake)
        self.send(replace(begin, scenarios=()) if intake else begin)

    def clock(self) -> int:
        return BEGAN + 60 * self.minute

    def to(self, step: Step, *, words: str = "") -> "ActedAfternoon":
        """Go on to a step: everybody speaks, agrees, and lets the calls go by."""
        while self.state.group.step is not step:
            self.all_speak(words)
            self.agreed()
            if self.state.group.step is Step.AGREEMENT:
                everybody = tuple(person.id for person in self.state.people)
                self.send(AnswerConsent(False, everybody))
            if self.state.group.step is Step.CHOOSING:
                self.send(*(PassTurn(person.id) for person in self.state.people))
            self.send(NextStep(self.clock()))
            assert not self.refused, self.refused
        return self

    def all_speak(self, words: str = "") -> None:
        group = self.state.group
        while group.step in IN_TURN and (person := next_to_speak(group, self.state.people)):
            if group.hidden:
                self.room.hand_in(0, "well")
            self.send(SpeakAtStep(person, "" if group.hidden else self.room.keep(words)))
            group = self.state.group
        notes = tuple((step, self.room.keep(one)) for step, one in self.room.tray)
        if notes:
            self.room.tray.clear()
            self.send(NotesShuffled(self.state.since, notes))

    def to_choosing(self, *, recording: bool) -> "ActedAfternoon":
        """Everybody agrees, and is asked whether answers may be recorded."""
        while self.state.group.step is not Step.CHOOSING:
            self.all_speak()
            if self.state.group.step is Step.AGREEMENT:
                self.agreed().send(self.asked(recording))
            self.send(NextStep(self.clock()))
        return self

    def to_end(self) -> "ActedAfternoon":
        """Whoever plays says that it is enough."""
        return self.send(EndCall()) if self.state.phase in CALL else self

    def to_steam(self, player: str) -> "ActedAfternoon":
        self.send(ChoosePlayer(player, 0), BeginRound(), StartCall(), SkipLine())
        return self.send(EndCall())

    def round(self, player: str) -> "ActedAfternoon":
        self.to_steam(player).send(NextStep(self.clock()), EndRound(self.clock()))
        words = self.room.keep("Ik wil het eerst nog een keer oefenen.")
        return self.send(DeclineAction(words))


def _at(step: Step, minute: int) -> ActedAfternoon:
    acted = ActedAfternoon().to(step)
    acted.minute = minute
    return acted


def check_in() -> ActedAfternoon:
    acted = ActedAfternoon()
    acted.minute = 1
    return acted.send(SpeakAtStep("p1"))


def goal() -> ActedAfternoon:
    return _at(Step.GOAL, 7)


def warm_up() -> ActedAfternoon:
    acted = ActedAfternoon().to(Step.GOAL)
    acted.minute = 10
    acted.send(NextStep(acted.clock()), SpeakAtStep("p1"))
    return acted


def choosing(level: Level = DEFAULT) -> ActedAfternoon:
    acted = ActedAfternoon(level=level).to(Step.CHOOSING).round("p1")
    acted.minute = 37
    return acted.send(PassTurn("p2"))


def prepare() -> ActedAfternoon:
    return choosing().send(ChoosePlayer("p3", 0))


def steam() -> ActedAfternoon:
    return choosing().to_steam("p3")


def harvest() -> ActedAfternoon:
    acted = steam()
    return acted.send(NextStep(acted.clock()), EndRound(acted.clock()))


def takeaways() -> ActedAfternoon:
    acted = choosing().to(Step.TAKEAWAYS)
    return acted.send(SpeakAtStep("p1", acted.room.keep("Stil zijn werkt.")))


def appreciation() -> ActedAfternoon:
    return choosing().to(Step.APPRECIATION)


def actions() -> ActedAfternoon:
    return choosing().to(Step.ACTIONS)


def pause() -> ActedAfternoon:
    acted = choosing()
    return acted.send(TakeBreak(acted.clock()))


def check_out() -> ActedAfternoon:
    return choosing().to(Step.CHECK_OUT)


def closing(level: Level = DEFAULT) -> ActedAfternoon:
    return choosing(level).to(Step.CLOSING, words="Eerst het gevoel, dan pas de regel.")


def day_start() -> ActedAfternoon:
    acted = ActedAfternoon(minutes=10, day_start=True).agreed()
    acted.minute = 1
    return acted.send(NextStep(acted.clock()), SpeakAtStep("p1"))


INCIDENT = "Ik wacht al drie weken op mijn geld en niemand belt mij terug."
DECISIONS = (
    "Ik zou eerst zeggen dat drie weken lang is, want hij is vooral genegeerd.",
    "Ik zou meteen opzoeken waar het geld is. Dan kan ik iets beloven.",
    "",
    "Ik zou vragen wat hij het eerst nodig heeft, want dat weet ik niet.",
    "Ik zou zelf terugbellen op een tijd die hij kiest.",
    "Ik zou mijn leidinggevende erbij halen, want dit kan ik niet beslissen.",
)


def intake(step: Step = Step.INCIDENT, level: Level = DEFAULT) -> ActedAfternoon:
    """The group takes in what happened to the second of them."""
    acted = ActedAfternoon(minutes=30, intake=True, level=level).agreed()
    keep = acted.room.keep
    while acted.state.group.step is not step:
        match acted.state.group.step:
            case Step.INCIDENT:
                acted.send(BringIncident("p2"), TellFact("incident", keep(INCIDENT)))
            case Step.FACTS:
                acted.send(TellFact("caller", keep("Meneer Smit, ondernemer")))
                acted.all_speak()
            case Step.NEEDS:
                acted.send(TellFact("need", keep("Weten wanneer het geld er is.")))
            case Step.DECISION:
                for person, words in zip(acted.state.people, DECISIONS, strict=True):
                    said = SpeakAtStep(person.id, keep(words)) if words else PassAtStep(person.id)
                    acted.send(said)
            case _:
                acted.all_speak()
        acted.send(NextStep(acted.clock()))
        assert not acted.refused, acted.refused
    acted.minute = 4
    return acted


def intake_facts() -> ActedAfternoon:
    return intake(Step.FACTS).send(SpeakAtStep("p1"))


def intake_needs() -> ActedAfternoon:
    return intake(Step.NEEDS)


def intake_decision() -> ActedAfternoon:
    return intake(Step.DECISION)


def intake_compare() -> ActedAfternoon:
    return intake(Step.COMPARE)


def intake_story() -> ActedAfternoon:
    return intake(Step.STORY)


AFTERNOONS: dict[str, Callable[[], ActedAfternoon]] = {
    f"afternoon-{made.__name__.replace('_', '-')}": made
    for made in (
        check_in, goal, warm_up, choosing, prepare, steam, harvest, takeaways, appreciation,
        actions, pause, check_out, closing,
        day_start, intake, intake_facts, intake_needs, intake_decision, intake_compare,
        intake_story,
    )
}  # fmt: skip
