"""What a scenario is, once it is known to be sound. One class per table of the format."""

from collections.abc import Mapping
from typing import Literal

from msgspec import field

from trainingsveld.scenario.guard import Effect, Guard
from trainingsveld.scenario.record import Record

Family = Literal["complaint", "explain", "negotiate", "bad_news", "coaching"]
Motive = Literal["frustration", "instrumental"]
Stance = Literal[
    "leading", "helping", "cooperating", "following",
    "withdrawn", "defiant", "attacking", "competing",
]  # fmt: skip
Style = Literal["calm", "tense", "angry", "upset", "cold", "relieved"]
End = Literal["resolved", "partly", "escalated", "hung_up", "ended_by_agent"]
CriterionFamily = Literal["kindness", "communication", "solution"]
Gender = Literal["female", "male", "neutral"]

BUILT_IN_ACTS = (
    "listen", "reflect_feeling", "summarise", "open_question", "closed_question",
    "verify_identity", "hold", "small_talk", "other", "explain_policy", "demand_calm", "advise",
    "offer_solution", "apologise", "next_step", "set_limit", "warn_end", "counter_attack",
    "ask_again", "interrupt", "silence", "appreciate",
)  # fmt: skip
"""Every act the format names; what each does is data, in assets/customer/model-1.toml."""

DEFAULT_UNCLEAR = {
    "nl": "Sorry, ik begrijp niet wat u bedoelt.",
    "en": "Sorry, I don't follow what you mean.",
}
"""What the customer says to an answer that fits none, unless the scenario says otherwise."""


class Voice(Record, frozen=True):
    """How the customer sounds. `rate` 0.5–2 (1 is normal), `pitch` −10…10 (0 is normal).

    `age` is in years.
    """

    gender: Gender = "neutral"
    rate: float = 1.0
    pitch: float = 0.0
    age: int = 40


class Customer(Record, frozen=True):
    """Who calls; `start` holds the numbers that do not begin at 0.

    In seconds: `patience` with silence, `lets_finish` is the pause after which an answer counts as
    over where the program listens for it, `listens` how long one answer may be before the customer
    breaks in, where the node has words for that.
    """

    name: str = ""
    role: str = ""
    voice: Voice = field(default_factory=Voice)
    face: str = ""
    motive: Motive = "frustration"
    stance: Stance = "cooperating"
    patience: int = 6
    lets_finish: float = 1.2
    listens: int = 20
    start: Mapping[str, int] = field(default_factory=dict[str, int])


class Briefing(Record, frozen=True):
    """What the player knows beforehand; asking again for what is `known` costs."""

    player: str = ""
    known: tuple[str, ...] = ()


class FlagVar(Record, frozen=True, tag=True):
    """A variable that is true or false."""

    name: str
    start: bool


class CounterVar(Record, frozen=True, tag=True):
    """A whole number from `least` to `most`."""

    name: str
    least: int
    most: int
    start: int


class ChoiceVar(Record, frozen=True, tag=True):
    """One of a list of values."""

    name: str
    values: tuple[str, ...]
    start: str


Var = FlagVar | CounterVar | ChoiceVar


class Criterion(Record, frozen=True):
    """One observable behaviour, worded as behaviour."""

    id: str
    text: str
    family: CriterionFamily = "communication"
    fatal: bool = False


class CardAction(Record, frozen=True):
    """Something the agent can do on a card, once. `fields` is what the card shows afterwards."""

    id: str
    label: str
    when: Guard | None = None
    effects: tuple[Effect, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict[str, str])


class Card(Record, frozen=True):
    """A screen of "the system" that the agent can open during the call.

    `articles`, texts by their title, make it a knowledge base: the agent searches and reads them.
    """

    id: str
    title: str
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    actions: tuple[CardAction, ...] = ()
    articles: Mapping[str, str] = field(default_factory=dict[str, str])


class Variant(Record, frozen=True):
    """One way to say a node's line. `plain` ones take turns by how often the node was entered."""

    text: str
    when: Guard | None = None
    plain: bool = False


class Goto(Record, frozen=True):
    """Where the call goes if the guard holds on the new state."""

    node: str
    when: Guard | None = None


class Reply(Record, frozen=True):
    """One thing the agent may do at a node.

    `because` is what the customer says afterwards about the reply's own effects. `reason` matters
    for the act `hold` alone: false says that the customer is left waiting without
    being told why, which counts as silence. Of the words in `must` one at least has to be heard
    for the reply to be proposed, of those in `avoid` none; whoever chooses by hand is free.
    """

    id: str
    say: str
    act: str = "other"
    goto: tuple[Goto, ...] = ()
    when: Guard | None = None
    once: bool = False
    effects: tuple[Effect, ...] = ()
    phrases: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()
    reason: bool = True
    because: str = ""
    must: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()


class SilenceStep(Record, frozen=True):
    """What happens `after` so many seconds of silence; without `goto` the turn goes on."""

    after: int
    say: str = ""
    act: str = "silence"
    effects: tuple[Effect, ...] = ()
    goto: tuple[Goto, ...] = ()


class Node(Record, frozen=True):
    """A point in the dialogue; the call closes where `end` is set."""

    id: str
    say: tuple[Variant, ...] = ()
    replies: tuple[Reply, ...] = ()
    silence: tuple[SilenceStep, ...] = ()
    otherwise: str | None = None
    end: End | None = None
    style: Style | None = None
    interruptible: Literal["counts", "free"] = "counts"
    unclear: str = ""
    breaks_in: str = ""


class ActRule(Record, frozen=True):
    """One rule of an act: what changes when it holds, and why, per language."""

    when: Guard | None
    effects: tuple[Effect, ...]
    reason: Mapping[str, str] = field(default_factory=dict[str, str])


class StyleRule(Record, frozen=True):
    """How a line sounds and looks while the guard holds; the first that holds counts."""

    when: Guard | None
    style: Style


class CustomerModel(Record, frozen=True):
    """What each act does to a customer, and how the customer sounds: assets/customer/*.toml."""

    acts: Mapping[str, tuple[ActRule, ...]]
    styles: tuple[StyleRule, ...] = ()


class Mail(Record, frozen=True):
    """The confirmation e-mail after the call, and what has to be in it."""

    to: str
    checklist: tuple[str, ...] = ()


class Task(Record, frozen=True):
    """One thing to do after the call."""

    id: str
    text: str


class AfterCall(Record, frozen=True):
    """The work that follows the call."""

    minutes: int = 3
    tasks: tuple[Task, ...] = ()
    mail: Mail | None = None


class Expectation(Record, frozen=True):
    """What a test expects; empty parts expect nothing."""

    end: tuple[End, ...] = ()
    shows: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()
    holds: Guard | None = None


class ScenarioTest(Record, frozen=True):
    """A play the author wrote down, with what it must lead to."""

    name: str
    play: tuple[str, ...]
    expect: Expectation


class Invariant(Record, frozen=True):
    """What must hold at these nodes (when entered) and replies (when given)."""

    text: str
    at: tuple[str, ...]
    require: Guard


class Scenario(Record, frozen=True):
    """One branching dialogue with its customer, screens, criteria and after-call work.

    `fingerprint` is the SHA-256 of the text it was read from, in hexadecimal. `pronounce` says how
    a voice has to read words or names: what is written, and what to say instead.
    """

    id: str
    title: str
    language: str
    family: Family
    nodes: Mapping[str, Node]
    start: str
    fingerprint: str
    difficulty: int = 1
    minutes: int = 5
    summary: str = ""
    goal: str = ""
    need: str = ""
    tags: tuple[str, ...] = ()
    customer: Customer = field(default_factory=Customer)
    briefing: Briefing = field(default_factory=Briefing)
    variables: Mapping[str, Var] = field(default_factory=dict[str, Var])
    criteria: Mapping[str, Criterion] = field(default_factory=dict[str, Criterion])
    cards: Mapping[str, Card] = field(default_factory=dict[str, Card])
    acts: Mapping[str, tuple[ActRule, ...]] = field(default_factory=dict[str, tuple[ActRule, ...]])
    unclear: str = ""
    aftercall: AfterCall | None = None
    tests: tuple[ScenarioTest, ...] = ()
    invariants: tuple[Invariant, ...] = ()
    pronounce: Mapping[str, str] = field(default_factory=dict[str, str])
