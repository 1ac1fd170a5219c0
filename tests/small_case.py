"""A small case for tests, and a way to write sessions down as little scripts."""

from collections.abc import Iterable

from msgspec.structs import replace

from trainingsveld.privacy import DEFAULT, Level, Naming
from trainingsveld.session import (
    Alone,
    AnswerConsent,
    BeginSession,
    Command,
    ConfirmRules,
    LineFinished,
    Person,
    StartCall,
    State,
    decide,
    evolve,
)
from trainingsveld.session.event import Event
from trainingsveld.store.reference import customer_model, feedback_methods

SCENARIO = """
format = 1
id = "klein"
title = "Een klein geval"
language = "nl"
family = "complaint"
[customer]
name = "Mevrouw De Wit"
stance = "attacking"
patience = 6
start = { tension = 5 }
[vars]
verified = false
[[criteria]]
id = "feeling"
text = "Benoemt het gevoel"
[[cards]]
id = "batch"
title = "Batch"
fields = { Status = "Geweigerd" }
[[cards.actions]]
id = "raise"
label = "Verhoog de limiet"
when = { verified = true }
set = { verified = true }
fields = { Status = "Vrijgegeven" }
[nodes.opening]
say = ["Waar blijft mijn geld?", "Nogmaals: waar blijft mijn geld?"]
silence = [{ after = 6, say = "Hallo?" }, { after = 12, goto = "gone" }]
[[nodes.opening.replies]]
id = "feeling"
say = "Wat vervelend voor u."
act = "reflect_feeling"
phrases = ["wat vervelend"]
shows = ["feeling"]
goto = "story"
[[nodes.opening.replies]]
id = "rules"
say = "Zo zijn de regels."
act = "explain_policy"
misses = ["feeling"]
goto = "opening"
[nodes.story]
breaks_in = "Mag ik ook iets zeggen?"
say = [{ when = { tension = ">= 6" }, text = "Niemand belde mij!" }, { text = "Niemand belde." }]
[[nodes.story.replies]]
id = "verify"
say = "Mag ik uw geboortedatum?"
act = "verify_identity"
once = true
set = { verified = true }
goto = "story"
[[nodes.story.replies]]
id = "plan"
say = "Ik bel u om drie uur."
act = "next_step"
when = { verified = true }
goto = "bridge"
[nodes.bridge]
say = "Goed."
otherwise = "done"
[nodes.gone]
end = "hung_up"
say = "Laat maar."
[nodes.done]
end = "resolved"
say = "Tot drie uur dan."
"""

CHANTAL = Person("p1", "n1", "player")
BRAM = Person("p2", "n2", "observer")
AISHA = Person("p3", "n3", "observer")

METHOD = """
id = "kort"
name = { nl = "Kort", en = "Short" }
summary = { nl = "x", en = "x" }
[[steps]]
id = "own"
of = "player"
kind = "note"
title = { nl = "Zelf", en = "Self" }
ask = { nl = "Wat ging goed?", en = "What went well?" }
[[steps]]
id = "seen"
of = "observers"
kind = "note"
title = { nl = "Gezien", en = "Seen" }
ask = { nl = "Wat zag je?", en = "What did you see?" }
[[steps]]
id = "all"
of = "everyone"
kind = "reveal"
title = { nl = "Lezen", en = "Read" }
ask = { nl = "Lees samen", en = "Read together" }
[[steps]]
id = "pick"
of = "player"
kind = "choose"
title = { nl = "Kies", en = "Choose" }
ask = { nl = "Welke?", en = "Which?" }
[[steps]]
id = "again"
of = "player"
kind = "try"
title = { nl = "Nog eens", en = "Again" }
ask = { nl = "Vanaf waar?", en = "From where?" }
[[steps]]
id = "act"
of = "player"
kind = "action"
title = { nl = "Actie", en = "Action" }
ask = { nl = "Wat ga je doen?", en = "What will you do?" }
"""


class Played:
    """A session, with the log that made it."""

    def __init__(
        self,
        *people: Person,
        scenario: str = SCENARIO,
        by_hand: bool = False,
        actor: bool = False,
        level: Level = DEFAULT,
        naming: Naming = Naming.NAMED,
        alone: Alone | None = None,
    ) -> None:
        self.log: list[Event] = []
        self.state = State()
        who = people or (CHANTAL,)
        texts = (scenario, customer_model(), METHOD)
        begin = BeginSession(*texts, who, by_hand, actor, level, naming=naming)
        self.send(replace(begin, alone=alone or Alone()))

    def send(self, *commands: Command) -> "Played":
        for command in commands:
            for event in decide(self.state, command):
                self.log.append(event)
                self.state = evolve(self.state, event)
        return self

    def line_over(self) -> "Played":
        return self.send(LineFinished(self.state.since))

    def call(self, *, recording: bool = True) -> "Played":
        return self.agree().send(self.asked(yes=recording), StartCall()).line_over()

    def agree(self) -> "Played":
        return self.send(*(ConfirmRules(person) for person in self.state.unconfirmed))

    def asked(self, *, yes: bool) -> AnswerConsent:
        return AnswerConsent(yes, tuple(person.id for person in self.state.people))


def feed(state: State, events: Iterable[Event]) -> State:
    for event in events:
        state = evolve(state, event)
    return state


__all__ = ["AISHA", "BRAM", "CHANTAL", "METHOD", "SCENARIO", "Played", "feed", "feedback_methods"]
