"""Guards turned into functions over a call's values, so that asking one costs a function call."""

from collections.abc import Callable, Sequence

from trainingsveld.dialogue.slots import FIXED, Slots
from trainingsveld.scenario import (
    NUMBERS,
    All,
    Any,
    Comparison,
    Flag,
    Guard,
    Not,
    Number,
    OneOf,
    Scenario,
    level_of,
)

Predicate = Callable[[Sequence[int]], bool]

_COMPARE: dict[Comparison, Callable[[int, int], Predicate]] = {
    "==": lambda slot, value: lambda v: v[slot] == value,
    "!=": lambda slot, value: lambda v: v[slot] != value,
    "<": lambda slot, value: lambda v: v[slot] < value,
    "<=": lambda slot, value: lambda v: v[slot] <= value,
    ">": lambda slot, value: lambda v: v[slot] > value,
    ">=": lambda slot, value: lambda v: v[slot] >= value,
}


def predicate(guard: Guard | None, slots: Slots, scenario: Scenario) -> Predicate | None:
    """Compile a guard; None means that it always holds."""
    if guard is None:
        return None
    match guard:
        case Number(name, op, value):
            return _COMPARE[op](slots.place[name], value)
        case Flag(name, value):
            return _COMPARE["=="](slots.place[name], int(value))
        case OneOf(name, values):
            return _one_of(name, values, slots, scenario)
        case Not(part):
            inner = predicate(part, slots, scenario)
            return (lambda v: not inner(v)) if inner else _never
        case All(parts):
            return _every([predicate(part, slots, scenario) for part in parts])
        case Any(parts):
            return _some([predicate(part, slots, scenario) for part in parts])


def _never(_: Sequence[int]) -> bool:
    return False


def _one_of(
    name: str, values: tuple[str, ...], slots: Slots, scenario: Scenario
) -> Predicate | None:
    fixed = {"motive": scenario.customer.motive, "stance": scenario.customer.stance}
    if name in fixed:
        return None if fixed[name] in values else _never
    if name == "level":
        slot = FIXED["tension"]
        low, high = NUMBERS["tension"]
        wanted = frozenset(t for t in range(low, high + 1) if level_of(t) in values)
    else:
        slot = slots.place[name]
        wanted = frozenset(i for i, one in enumerate(slots.values[name]) if one in values)
    return lambda v: v[slot] in wanted


def _every(parts: list[Predicate | None]) -> Predicate | None:
    needed = [part for part in parts if part]
    if not needed:
        return None
    if len(needed) == 1:
        return needed[0]
    if len(needed) == 2:
        first, second = needed
        return lambda v: first(v) and second(v)
    return lambda v: all(part(v) for part in needed)


def _some(parts: list[Predicate | None]) -> Predicate | None:
    given = [part for part in parts if part]
    if len(given) < len(parts):
        return None
    return lambda v: any(part(v) for part in given)
