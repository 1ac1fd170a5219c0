"""Small cases made by hand for the tests of the proof's parts."""

from trainingsveld.authoring.customer_model import customer_model
from trainingsveld.authoring.proof.budget import Budget
from trainingsveld.authoring.proof.calls import Calls
from trainingsveld.authoring.proof.outline import Outline
from trainingsveld.authoring.proof.rehearsal import Rehearsal
from trainingsveld.authoring.proof.stop import Stop
from trainingsveld.authoring.proof.stops import Stops
from trainingsveld.dialogue import open_case
from trainingsveld.scenario import parse

HEAD = 'format = 1\nid = "x"\ntitle = "X"\nlanguage = "nl"\n'

GATE = """
[vars]
key = false
tries = { min = 0, max = 3, start = 0 }
[nodes.hall]
say = "Ja?"
interruptible = "free"
replies = [
  { id = "take", say = "a", act = "other", set = { key = true }, goto = "hall" },
  { id = "try", say = "b", act = "other", set = { tries = "+1" }, goto = "hall" },
  { id = "open", say = "c", act = "other", when = { key = true, tries = ">= 2" }, goto = "room" },
]
[nodes.room]
say = ["Een.", "Twee."]
interruptible = "free"
replies = [
  { id = "stay", say = "d", act = "other", once = true, goto = "room" },
  { id = "end", say = "e", act = "other", goto = "out" },
  { id = "never", say = "f", act = "other", when = { key = false }, goto = "lost" },
]
[nodes.lost]
say = "Weg."
end = "hung_up"
[nodes.out]
say = "Dag."
end = "resolved"
"""
"""A hall from which a room opens with the key, after two tries; nobody gives the key back."""


def outline(text: str = GATE) -> Outline:
    """Give the outline of a case, written without its head."""
    return Outline(open_case(parse(HEAD + text), customer_model()))


def stops_of(text: str = GATE) -> tuple[Calls, dict[str, Stop]]:
    """Give the calls of a case and its stops by name, before anything was followed."""
    calls = Calls(outline(text))
    return calls, {stop.node.id: stop for stop in Stops(calls).every()}


def rehearsed(text: str = GATE) -> tuple[Rehearsal, dict[str, Stop]]:
    """Rehearse a case; give its stops by name too."""
    made = Rehearsal(outline(text), Budget(1_000_000))
    return made, {stop.node.id: stop for stop in made.stops}


def state_of(calls: Calls, **values: int) -> int:
    """Give a state that has these values, and else those of the start; `_` stands for a dot."""
    state = calls.start
    for name, value in values.items():
        field = calls.layout.fields[name.replace("_", ".")]
        state = state & field.clear | (value - field.variable.low) << field.shift
    return state
