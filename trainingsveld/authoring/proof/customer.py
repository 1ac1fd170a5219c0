"""TV0511 and TV0512: a customer who can only get angrier, and good practice never rewarded.

A reply does what its act's rules and its own `set` do together, in each state in which it can be
given. What counts is which rules hold, not whether the number had room left to move. A reply whose
own `set` outweighs the reward of its act is no finding: the author wanted it so.
"""

from collections.abc import Callable, Container, Iterator

from trainingsveld.authoring.proof.doubt import Doubt
from trainingsveld.authoring.proof.evidence import Evidence
from trainingsveld.authoring.proof.layout import Layout
from trainingsveld.authoring.proof.program import Place
from trainingsveld.authoring.proof.question import Question, guard_names
from trainingsveld.authoring.proof.variables import act_of
from trainingsveld.scenario import NUMBERS, ActRule, Change, Effect, Put, Reply

_BETTER = frozenset(NUMBERS) - {"tension"}

Sums = dict[str, int]
Test = Callable[[tuple[Effect, ...]], bool]
"""Looks at the effects of the rules that hold together."""


def customer(evidence: Evidence, dead: Container[str]) -> Iterator[Doubt]:
    """Look at what every reply that can be given can do to the customer."""
    acts = evidence.case.acts
    kind = {act: _only_kind(rules) for act, rules in acts.items()}
    good: dict[Question, tuple[Reply, int]] = {}
    for index, number, reply in _given(evidence, dead):
        rules = acts.get(act_of(reply), ())
        if _is_good(reply, rules, kind.get(reply.act, False)):
            good[_question(index, reply, rules, _Reward(reply))] = (reply, number)
    for one in evidence.never(good):
        reply, number = good[one]
        path = ("nodes", evidence.outline.nodes[one.node].id, "replies", number, "act")
        yield Doubt("TV0512", path, "reply", reply.id, params={"act": reply.act})

    def going(sign: int) -> Iterator[Question]:
        for index, _, reply in _given(evidence, dead):
            rules = acts.get(act_of(reply), ())
            yield _question(index, reply, rules, _Tension(reply, sign))

    if not _calms(evidence) and not evidence.some(going(-1)) and evidence.some(going(1)):
        yield Doubt("TV0511", ("customer",), "scenario", "", "key")


def _given(evidence: Evidence, dead: Container[str]) -> Iterator[tuple[int, int, Reply]]:
    """Give every reply that can be given, with its node and its number there."""
    for place in evidence.places():
        for number, reply in enumerate(place.node.replies):
            if reply.id not in dead:
                yield place.index, number, reply


def _question(index: int, reply: Reply, rules: tuple[ActRule, ...], test: Test) -> Question:
    asks = guard_names(*(rule.when for rule in rules))
    return Question(index, False, asks, _Doing(reply.id, rules, test))


class _Tension:
    """Whether tension goes the way of a sign."""

    def __init__(self, reply: Reply, sign: int) -> None:
        self._own = reply.effects
        self._sign = sign

    def __call__(self, effects: tuple[Effect, ...]) -> bool:
        return _together((*effects, *self._own)).get("tension", 0) * self._sign > 0


class _Reward:
    """Whether a reply helps, be it through its act or through its own effects."""

    def __init__(self, reply: Reply) -> None:
        self._own = reply.effects

    def __call__(self, effects: tuple[Effect, ...]) -> bool:
        return _rewards(_together(effects)) or _rewards(_together((*effects, *self._own)))


class _Doing:
    """The states in which a reply can be given and its rules together pass a test."""

    def __init__(self, reply: str, rules: tuple[ActRule, ...], test: Test) -> None:
        self._reply = reply
        self._rules = rules
        self._test = test

    def __call__(self, layout: Layout, place: Place, label: int) -> int:
        offered = next(move.offered(label) for move in place.said if move.word == self._reply)
        groups: list[tuple[int, tuple[Effect, ...]]] = [(offered, ())]
        for rule in self._rules:
            holds = layout.mask(rule.when, label)
            split = [(mask & holds, (*effects, *rule.effects)) for mask, effects in groups]
            split += [(mask & ~holds, effects) for mask, effects in groups]
            groups = [one for one in split if one[0]]
        found = 0
        for mask, effects in groups:
            if self._test(effects):
                found |= mask
        return found


def _is_good(reply: Reply, rules: tuple[ActRule, ...], kind: bool) -> bool:
    """Say whether a reply is good practice that its act could reward."""
    if reply.misses or not (reply.shows or kind):
        return False
    return kind or any(_rewards(_together(rule.effects)) for rule in rules)


def _only_kind(rules: tuple[ActRule, ...]) -> bool:
    """Say whether an act has rules, and none that makes it worse."""
    return bool(rules) and all(_rewards(_together(rule.effects)) for rule in rules)


def _rewards(sums: Sums) -> bool:
    tension = sums.get("tension", 0)
    return tension < 0 or (tension == 0 and any(sums.get(name, 0) > 0 for name in _BETTER))


def _together(effects: tuple[Effect, ...]) -> Sums:
    """Sum what changes; a plain value stands for a step in the good direction, as it may be one."""
    sums: Sums = {}
    puts: Sums = {}
    for effect in effects:
        match effect:
            case Change(name, by):
                sums[name] = sums.get(name, 0) + by
            case Put(name, _):
                puts[name] = -1 if name == "tension" else 1
    return sums | puts


def _calms(evidence: Evidence) -> bool:
    """Say whether something else than a reply could calm the customer."""
    scenario, acts = evidence.case.scenario, evidence.case.acts
    steps = [step for node in scenario.nodes.values() for step in node.silence]
    others = [one.effects for card in scenario.cards.values() for one in card.actions]
    others += [step.effects for step in steps]
    for act in {"interrupt", "silence", *(step.act for step in steps)}:
        others += [rule.effects for rule in acts.get(act, ())]
    return any(_together(effects).get("tension", 0) < 0 for effects in others)
