"""TV0511 and TV0512: a customer who can only get angrier, and good practice never rewarded.

A reply does what its act's rules and its own `set` do together, in each state in which it can be
given. What counts is which rules hold, not whether the number had room left to move. A reply whose
own `set` outweighs the reward of its act is no finding: the author wanted it so.
"""

from collections.abc import Callable, Container, Iterator

from trainingsveld.authoring.proof.answers import Answers
from trainingsveld.authoring.proof.doubt import Doubt
from trainingsveld.authoring.proof.evidence import Evidence
from trainingsveld.authoring.proof.layout import Layout
from trainingsveld.authoring.proof.place import Place
from trainingsveld.authoring.proof.question import Question, guard_names
from trainingsveld.authoring.proof.reward import rewards, tension_of
from trainingsveld.authoring.proof.stop import Said, Stop
from trainingsveld.authoring.proof.variables import act_of
from trainingsveld.scenario import ActRule, Effect, Reply

Test = Callable[[tuple[Effect, ...]], bool]
"""Looks at the effects of the rules that hold together."""


def customer(answers: Answers, dead: Container[str]) -> Iterator[Doubt]:
    """Look at what every reply that can be given can do to the customer."""
    evidence = answers.evidence
    acts, rehearsal = evidence.case.acts, evidence.rehearsal
    good: dict[Question, tuple[Reply, int]] = {}
    for stop, number, said in _given(evidence, dead):
        if not said.rewarded:
            rules = acts.get(act_of(said.reply), ())
            question = _question(stop.index, said.reply, rules, _Reward(said.reply))
            question = question._replace(refuted=stop.refuted("rewarded", number))
            good[question] = (said.reply, number)
    never = set(answers.never(good))
    for one, (reply, number) in good.items():
        path = ("nodes", evidence.outline.nodes[one.node].id, "replies", number, "act")
        doubt = Doubt("TV0512", path, "reply", reply.id, params={"act": reply.act})
        if one in answers.unsettled:
            evidence.leave_open(doubt)
        elif one in never:
            yield doubt

    def going(sign: int) -> Iterator[Question]:
        for stop, _, said in _given(evidence, dead):
            rules = acts.get(act_of(said.reply), ())
            yield _question(stop.index, said.reply, rules, _Tension(said.reply, sign))

    if rehearsal.calms or _calms(evidence):
        return
    calms = answers.some(going(-1))
    angers = calms is not True and (rehearsal.angers or answers.some(going(1)))
    only_angrier = Doubt("TV0511", ("customer",), "scenario", "", "key")
    if angers and calms is False:
        yield only_angrier
    elif calms is None or angers is None:
        evidence.leave_open(only_angrier)


def _given(evidence: Evidence, dead: Container[str]) -> Iterator[tuple[Stop, int, Said]]:
    """Give every reply that can be given, with its node and its number there."""
    for stop in evidence.stops():
        for number, said in enumerate(stop.said):
            if said.reply.id not in dead:
                yield stop, number, said


def _question(index: int, reply: Reply, rules: tuple[ActRule, ...], test: Test) -> Question:
    asks = guard_names(*(rule.when for rule in rules))
    return Question(index, False, asks, _Doing(reply.id, rules, test), True)


class _Tension:
    """Whether tension goes the way of a sign."""

    def __init__(self, reply: Reply, sign: int) -> None:
        self._own = reply.effects
        self._sign = sign

    def __call__(self, effects: tuple[Effect, ...]) -> bool:
        return tension_of((*effects, *self._own)) * self._sign > 0


class _Reward:
    """Whether a reply helps, be it through its act or through its own effects."""

    def __init__(self, reply: Reply) -> None:
        self._own = reply.effects

    def __call__(self, effects: tuple[Effect, ...]) -> bool:
        return rewards(effects) or rewards((*effects, *self._own))


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
            fails = layout.full & ~layout.mask(rule.when, label, sure=True)
            split = [(mask & holds, (*effects, *rule.effects)) for mask, effects in groups]
            split += [(mask & fails, effects) for mask, effects in groups]
            groups = [one for one in split if one[0]]
        found = 0
        for mask, effects in groups:
            if self._test(effects):
                found |= mask
        return found


def _calms(evidence: Evidence) -> bool:
    """Say whether something else than a reply could calm the customer."""
    scenario, acts = evidence.case.scenario, evidence.case.acts
    steps = [step for node in scenario.nodes.values() for step in node.silence]
    others = [one.effects for card in scenario.cards.values() for one in card.actions]
    others += [step.effects for step in steps]
    for act in {"interrupt", "silence", *(step.act for step in steps)}:
        others += [rule.effects for rule in acts.get(act, ())]
    return any(tension_of(effects) < 0 for effects in others)
