"""Which names a scenario reads and which it sets: looked up in its text, no call played."""

from collections.abc import Iterable, Iterator, Mapping

from trainingsveld.scenario import (
    ActRule,
    All,
    Any,
    Effect,
    Flag,
    Guard,
    Not,
    Number,
    OneOf,
    Scenario,
)


def every_guard(
    scenario: Scenario, rules: Mapping[str, tuple[ActRule, ...]]
) -> Iterator[Guard | None]:
    """Give each guard that could ever be asked."""
    acts = {"silence", "interrupt"}
    for node in scenario.nodes.values():
        yield from (variant.when for variant in node.say)
        for reply in node.replies:
            acts.add(reply.act)
            yield reply.when
            yield from (entry.when for entry in reply.goto)
        for step in node.silence:
            acts.add(step.act)
            yield from (entry.when for entry in step.goto)
    for act in {*acts, *scenario.acts}:
        yield from (rule.when for rule in rules.get(act, ()))
    for card in scenario.cards.values():
        yield from (action.when for action in card.actions)
    yield from (test.expect.holds for test in scenario.tests)
    yield from (invariant.require for invariant in scenario.invariants)


def names_in(guards: Iterable[Guard | None]) -> set[str]:
    """Give every name that these guards read; who asks after the level reads the tension."""
    found = set[str]()
    for guard in guards:
        match guard:
            case Number(name) | Flag(name) | OneOf(name):
                found.add("tension" if name == "level" else name)
            case All(parts) | Any(parts):
                found |= names_in(parts)
            case Not(part):
                found |= names_in((part,))
            case None:
                pass
    return found


def settable(scenario: Scenario) -> set[str]:
    """Give every name that some effect of the scenario sets."""
    effects = list[Effect]()
    for node in scenario.nodes.values():
        for move in (*node.replies, *node.silence):
            effects += move.effects
    for card in scenario.cards.values():
        for action in card.actions:
            effects += action.effects
    for rules in scenario.acts.values():
        for rule in rules:
            effects += rule.effects
    return {effect.name for effect in effects}
