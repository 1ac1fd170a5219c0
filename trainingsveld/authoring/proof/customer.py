"""TV0511 and TV0512: a customer who can only get angrier, and good practice never rewarded.

A reply does what its act's rules and its own `set` do together, in each state in which it can be
given. What counts is which rules hold, not whether the number had room left to move.
"""

from collections.abc import Iterator

from trainingsveld.authoring.proof.doubt import Doubt
from trainingsveld.authoring.proof.evidence import Evidence, guard_names
from trainingsveld.authoring.proof.variables import act_of
from trainingsveld.scenario import NUMBERS, ActRule, Change, Effect, Put, Reply

_BETTER = frozenset(NUMBERS) - {"tension"}


def customer(evidence: Evidence) -> Iterator[Doubt]:
    """Look at what every reply can do to the customer."""
    angrier = calmer = False
    kind = {act: _only_kind(rules) for act, rules in evidence.case.acts.items()}
    for place, reached in evidence.places():
        for number, reply in enumerate(place.node.replies):
            rules = evidence.case.acts.get(act_of(reply), ())
            good = _is_good(reply, rules, kind.get(reply.act, False))
            if calmer and not good:
                continue
            move = next(move for move in place.said if move.word == reply.id)
            given = rewarded = False
            for label, block in reached.any.items():
                block &= move.offered(label)
                given = given or block != 0
                for sums in _sums(evidence, rules, reply, label, block):
                    calmer = calmer or sums.get("tension", 0) < 0
                    angrier = angrier or sums.get("tension", 0) > 0
                    rewarded = rewarded or _rewards(sums)
                if calmer and rewarded:
                    break
            if good and given and not rewarded:
                path = ("nodes", place.node.id, "replies", number, "act")
                yield Doubt("TV0512", path, "reply", reply.id, params={"act": reply.act})
    if angrier and not calmer and not _calms(evidence):
        yield Doubt("TV0511", ("customer",), "scenario", "", "key")


def _is_good(reply: Reply, rules: tuple[ActRule, ...], kind: bool) -> bool:
    """Say whether a reply is good practice that its act could reward."""
    if reply.misses or not (reply.shows or kind):
        return False
    return kind or any(_rewards(_put_together(rule.effects)) for rule in rules)


def _only_kind(rules: tuple[ActRule, ...]) -> bool:
    """Say whether an act has rules, and none that makes it worse."""
    return bool(rules) and all(_rewards(_put_together(rule.effects)) for rule in rules)


def _rewards(sums: dict[str, int]) -> bool:
    tension = sums.get("tension", 0)
    return tension < 0 or (tension == 0 and any(sums.get(name, 0) > 0 for name in _BETTER))


def _put_together(effects: tuple[Effect, ...]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for effect in effects:
        match effect:
            case Change(name, by):
                sums[name] = sums.get(name, 0) + by
            case Put(name, _) if name in NUMBERS:  # who writes a plain value means it well
                sums[name] = sums.get(name, 0) + (-1 if name == "tension" else 1)
            case _:
                pass
    return sums


def _sums(
    evidence: Evidence, rules: tuple[ActRule, ...], reply: Reply, label: int, block: int
) -> Iterator[dict[str, int]]:
    """Give what the rules that hold come to, once for each set of rules that can hold together."""
    groups: list[tuple[int, tuple[Effect, ...]]] = [(block, reply.effects)] if block else []
    layout = evidence.layout
    for rule in rules:
        if rule.when and evidence.missing(guard_names(rule.when)):
            groups += [(mask, (*effects, *rule.effects)) for mask, effects in groups]
            continue
        holds = layout.mask(rule.when, label)
        split = [(mask & holds, (*effects, *rule.effects)) for mask, effects in groups]
        split += [(mask & ~holds, effects) for mask, effects in groups]
        groups = [one for one in split if one[0]]
    for _, effects in groups:
        yield _put_together(effects)


def _calms(evidence: Evidence) -> bool:
    """Say whether something on a card calms the customer."""
    return any(
        _put_together(action.effects).get("tension", 0) < 0
        for card in evidence.case.scenario.cards.values()
        for action in card.actions
    )
