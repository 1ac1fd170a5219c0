"""What counts as the customer being helped by a reply, or made angrier.

A plain value (`tension = 2`) stands for a step in the good direction, as it may be one.
"""

from collections.abc import Iterable

from trainingsveld.scenario import NUMBERS, ActRule, Change, Effect, Put, Reply

_BETTER = frozenset(NUMBERS) - {"tension"}


def is_good(reply: Reply, rules: tuple[ActRule, ...], kind: bool) -> bool:
    """Say whether a reply is good practice that its act could reward."""
    if reply.misses or not (reply.shows or kind):
        return False
    return kind or any(rewards(rule.effects) for rule in rules)


def only_kind(rules: tuple[ActRule, ...]) -> bool:
    """Say whether an act has rules, and none that makes it worse."""
    return bool(rules) and all(rewards(rule.effects) for rule in rules)


def rewards(effects: Iterable[Effect]) -> bool:
    """Say whether effects that come together help the customer."""
    sums = together(effects)
    tension = sums.get("tension", 0)
    return tension < 0 or (tension == 0 and any(sums.get(name, 0) > 0 for name in _BETTER))


def tension_of(effects: Iterable[Effect]) -> int:
    """Give by how much tension changes when these effects come together."""
    return together(effects).get("tension", 0)


def together(effects: Iterable[Effect]) -> dict[str, int]:
    """Sum what changes."""
    sums: dict[str, int] = {}
    puts: dict[str, int] = {}
    for effect in effects:
        match effect:
            case Change(name, by):
                sums[name] = sums.get(name, 0) + by
            case Put(name, _):
                puts[name] = -1 if name == "tension" else 1
    return sums | puts
