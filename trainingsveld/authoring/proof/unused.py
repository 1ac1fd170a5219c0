"""TV0506 and TV0507: variables that nothing reads, or that nothing sets."""

from collections.abc import Iterator

from trainingsveld.authoring.proof.doubt import Doubt
from trainingsveld.authoring.proof.outline import Outline
from trainingsveld.authoring.proof.variables import reads


def variables(outline: Outline) -> Iterator[Doubt]:
    """Look for each variable of the author whether it does anything."""
    scenario = outline.case.scenario
    if not scenario.variables:
        return
    asked = frozenset[str]().union(*map(reads, set(outline.guards())))
    for test in scenario.tests:
        if test.expect.holds:
            asked |= reads(test.expect.holds)
    changed = {effect.name for rules in scenario.acts.values() for rule in rules
               for effect in rule.effects} | outline.changed  # fmt: skip
    asked |= frozenset[str]().union(
        *(reads(rule.when) for rules in scenario.acts.values() for rule in rules if rule.when)
    )
    for name in scenario.variables:
        if name not in asked:
            yield Doubt("TV0506", ("vars", name), "variable", name, "key")
        elif name not in changed:
            yield Doubt("TV0507", ("vars", name), "variable", name, "key")
