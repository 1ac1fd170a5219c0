"""The variables over which a proof looks, in the order in which they get their places."""

from trainingsveld.authoring.proof.outline import Outline
from trainingsveld.authoring.proof.variables import Variable
from trainingsveld.scenario import NUMBERS

NARROW_LABELS = 1 << 10
"""How many labels a narrow look may have."""


def chosen(
    outline: Outline, extra: frozenset[str]
) -> tuple[tuple[Variable, ...], tuple[Variable, ...]]:
    """Describe the variables that matter: those that steer, and what `extra` adds to them."""
    first = outline.cone(extra)
    if outline.narrow:
        return _narrowed(outline, first, extra)
    steers = outline.described(outline.steers | first if outline.loose else outline.steers)
    steers.sort(key=lambda one: (one.name not in NUMBERS, _order(one.name), one.size))
    if outline.loose:
        steers.sort(key=lambda one: one.name not in first)
        extra_variables: list[Variable] = []
    else:
        extra_variables = outline.described(first - outline.steers)
        for node in outline.nodes:
            for reply in node.replies:
                if reply.once and outline.circling[outline.index[node.id]]:
                    steers.append(Variable(f"once.{reply.id}", 0, 2, 0))
    steers += (Variable(name, 1, 1, 0) for name in sorted(outline.opened - extra))
    return tuple(steers), tuple(extra_variables)


def _narrowed(
    outline: Outline, first: frozenset[str], extra: frozenset[str]
) -> tuple[tuple[Variable, ...], tuple[Variable, ...]]:
    """Describe what is asked about and what is no number, and visits as far as they fit."""
    steers = {n for n in outline.steers if n not in NUMBERS and not n.startswith("acts.")}
    every = outline.described(first | steers)
    every.sort(key=lambda one: (one.name not in first, _order(one.name), one.size))
    dense = [one for one in every if not one.name.startswith("visits.")]
    dense += (Variable(name, 1, 1, 0) for name in sorted(outline.opened - extra))
    visits: list[Variable] = []
    labels = 1
    for one in every:
        if one.name.startswith("visits.") and labels * one.size <= NARROW_LABELS:
            labels *= one.size
            visits.append(one)
    return tuple(dense), tuple(visits)


def _order(name: str) -> int:
    kind, dot, _ = name.partition(".")
    return ("acts", "did", "seen", "", "visits", "entries", "shows", "misses").index(
        kind if dot else ""
    )
