"""Which variables matter: those that some guard reads, and those that decide what these become.

Everything else the call remembers (a flag nobody asks about, how often a moment was visited when no
guard asks) is left out of the product, which is what keeps the proof quick.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from trainingsveld.dialogue import Case
from trainingsveld.scenario import (
    ACTS_MOST,
    NUMBERS,
    VISITS_MOST,
    All,
    Any,
    ChoiceVar,
    CounterVar,
    Effect,
    Flag,
    FlagVar,
    Guard,
    Node,
    Not,
    Number,
    OneOf,
    Reply,
)


@dataclass(frozen=True, slots=True)
class Variable:
    """One thing the call remembers: `size` values from `low` on, counted from 0 by their place.

    `start` is the place of its first value.
    """

    name: str
    low: int
    size: int
    start: int


@lru_cache(maxsize=65536)
def reads(guard: Guard) -> frozenset[str]:
    """Name the variables a guard asks about; `level` is tension, motive and stance never change."""
    match guard:
        case OneOf("level", _):
            return frozenset(("tension",))
        case OneOf("motive" | "stance", _):
            return frozenset()
        case Number(name) | Flag(name) | OneOf(name):
            return frozenset((name,))
        case Not(part):
            return reads(part)
        case All(parts) | Any(parts):
            return frozenset[str]().union(*map(reads, parts))


def guards_that_steer(node: Node) -> Iterator[Guard]:
    """Give the guards that decide where a call can go from a node."""
    for reply in node.replies:
        if reply.when:
            yield reply.when
        for goto in reply.goto:
            if goto.when:
                yield goto.when
    for step in node.silence:
        for goto in step.goto:
            if goto.when:
                yield goto.when


def act_of(reply: Reply) -> str:
    """Name the act whose rules a reply follows: to be left waiting without a reason is silence."""
    return "silence" if reply.act == "hold" and not reply.reason else reply.act


def acts_used(case: Case) -> frozenset[str]:
    """Name every act that something in the case counts as."""
    used = {"interrupt", "silence"}
    for node in case.scenario.nodes.values():
        for reply in node.replies:
            used.add(act_of(reply))
        for step in node.silence:
            used.add(step.act)
    return frozenset(used)


def cone(sources: Mapping[str, set[str]], asked: Iterable[str]) -> frozenset[str]:
    """Give everything that can have a part in what these variables become."""
    found: set[str] = set()
    waiting = list(asked)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += sources.get(name, ())
    return frozenset(found)


def sources_of(case: Case, acts: Iterable[str]) -> Mapping[str, set[str]]:
    """Give per variable what decides whether it changes; `acts` are those that are used."""
    found: dict[str, set[str]] = {}

    def note(effects: Iterable[Effect], why: Iterable[str]) -> None:
        for effect in effects:
            found.setdefault(effect.name, set()).update(why)

    for act in acts:
        for rule in case.acts.get(act, ()):
            if rule.when:
                note(rule.effects, reads(rule.when))
    for card in case.scenario.cards.values():
        for action in card.actions:
            why = {f"did.{action.id}"}  # its card can always be opened first
            if action.when:
                why |= reads(action.when)
            note(action.effects, why)
            found.setdefault(f"did.{action.id}", set()).update(why)
    return found


def changed(case: Case, acts: Iterable[str]) -> frozenset[str]:
    """Name the numbers and variables that something in the case changes, by these acts too."""
    found: set[str] = set()
    for act in acts:
        for rule in case.acts.get(act, ()):
            found.update(effect.name for effect in rule.effects)
    for node in case.scenario.nodes.values():
        for one in (*node.replies, *node.silence):
            for effect in one.effects:
                found.add(effect.name)
    for card in case.scenario.cards.values():
        for action in card.actions:
            found.update(effect.name for effect in action.effects)
    return frozenset(found)


def variable(case: Case, name: str, most: int) -> Variable:
    """Describe a variable; a counter that only goes up is not told apart from `most` on."""
    kind, dot, rest = name.partition(".")
    if dot:
        if kind == "visits":
            return Variable(name, 0, min(VISITS_MOST, most) + 1, 0)
        if kind == "acts":
            return Variable(name, 0, min(ACTS_MOST, most) + 1, 0)
        if kind == "entries":
            plain = sum(variant.plain for variant in case.scenario.nodes[rest].say)
            return Variable(name, 0, plain + 1, 0)
        return Variable(name, 0, 2, 0)
    if name in NUMBERS:
        low, high = NUMBERS[name]
        start = min(max(case.scenario.customer.start.get(name, 0), low), high)
        return Variable(name, low, high - low + 1, start - low)
    match case.scenario.variables[name]:
        case FlagVar(start=start):
            return Variable(name, 0, 2, int(start))
        case ChoiceVar(values=values, start=start):
            return Variable(name, 0, len(values), values.index(start))
        case CounterVar(least=least, most=most, start=start):
            return Variable(name, least, most - least + 1, start - least)


def highest_asked(guards: Iterable[Guard]) -> dict[str, int]:
    """Give per variable the value from which on no guard tells a difference any more."""
    found: dict[str, int] = {}
    waiting = list(guards)
    while waiting:
        match waiting.pop():
            case Number(name, op, value):
                bound = value if op in (">=", "<") else value + 1
                found[name] = max(found.get(name, 0), bound)
            case Not(part):
                waiting.append(part)
            case All(parts) | Any(parts):
                waiting += parts
            case _:
                pass
    return found
