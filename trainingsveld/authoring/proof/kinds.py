"""Which values of a variable tell a difference to anybody."""

from collections.abc import Iterable, Iterator

from trainingsveld.authoring.proof.calls import Calls, Values
from trainingsveld.authoring.proof.graph import gathered
from trainingsveld.authoring.proof.layout import Layout
from trainingsveld.authoring.proof.variables import reads
from trainingsveld.scenario import All, Any, Guard, Not


def kinds_of(layout: Layout, guards: Iterable[Guard]) -> dict[str, tuple[int, ...]]:
    """Number for each variable the kinds of values between which these guards tell a difference."""
    signs: dict[str, list[tuple[bool, ...]]] = {}
    for part in {part for guard in guards for part in _parts(guard)}:
        for name in reads(part):
            field = layout.fields.get(name)
            if field:
                holds = [layout.mask(part, n << field.shift) != 0 for n in range(field.size)]
                so_far = signs.get(name) or [()] * field.size
                signs[name] = [(*sign, one) for sign, one in zip(so_far, holds, strict=True)]
    numbers = {name: {sign: n for n, sign in enumerate(dict.fromkeys(every))}
               for name, every in signs.items()}  # fmt: skip
    return {name: tuple(numbers[name][sign] for sign in every) for name, every in signs.items()}


def _parts(guard: Guard) -> Iterator[Guard]:
    """Give the single comparisons of a guard."""
    match guard:
        case All(parts) | Any(parts):
            for part in parts:
                yield from _parts(part)
        case Not(part):
            yield from _parts(part)
        case _:
            yield guard


def what_is_asked(calls: Calls) -> tuple[Values, list[int]]:
    """Tell apart the values of variables that guards at the nodes ask about.

    Gives that, and for each node which of these kinds are asked about there or further on.
    """
    outline = calls.outline
    names: list[set[str]] = []
    guards = set[Guard]()
    known: dict[Guard, frozenset[str]] = {}
    for node in outline.nodes:
        asked = set[str]()
        for guard in outline.guards_at(node):
            found = known.get(guard)
            if found is None:
                found = known[guard] = reads(guard)
                guards.add(guard)
            asked |= found
        names.append(asked)
    values = Values(calls.layout.fields, kinds_of(calls.layout, guards))
    own: list[int] = []
    for asked in names:
        bits = 0
        for name in asked:
            bits |= values.bits.get(name, 0)
        own.append(bits)
    return values, gathered(outline.edges, outline.component, own)
