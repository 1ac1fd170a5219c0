"""Every line a customer may say, with the styles it can have: what to render ahead."""

from collections.abc import Iterator
from typing import NamedTuple

from trainingsveld.dialogue.call import unclear_text
from trainingsveld.dialogue.case import Case
from trainingsveld.scenario import (
    NUMBERS,
    All,
    Any,
    Guard,
    Node,
    Not,
    Number,
    OneOf,
    Scenario,
    Style,
    level_of,
)


class SpokenLine(NamedTuple):
    """A text in a style."""

    text: str
    style: Style


class _Possible(NamedTuple):
    """What is known of a guard while only tension, motive and stance are."""

    may_hold: bool
    may_fail: bool


def spoken_lines(case: Case) -> tuple[SpokenLine, ...]:
    """List what may have to be said, each once; first as the customer sounds when the call starts.

    Of the state only the tension is looked at, so a line may be listed in a style that the call
    never reaches; none that it can reach is missing.
    """
    scenario = case.scenario
    low, high = NUMBERS["tension"]
    start = min(max(scenario.customer.start.get("tension", low), low), high)
    tensions = sorted(range(low, high + 1), key=lambda tension: abs(tension - start))
    found: dict[SpokenLine, None] = {}
    for tension in tensions:
        styles = _styles(case, tension)
        for node in scenario.nodes.values():
            for text, guard in _texts(scenario, node):
                if _possible(guard, tension, scenario).may_hold:
                    for style in (node.style,) if node.style else styles:
                        found[SpokenLine(text, style)] = None
    return tuple(found)


def _styles(case: Case, tension: int) -> tuple[Style, ...]:
    """List the styles a line can have at this tension: the first rule that holds decides."""
    styles: list[Style] = []
    for rule in case.model.styles:
        possible = _possible(rule.when, tension, case.scenario)
        if possible.may_hold:
            styles.append(rule.style)
        if not possible.may_fail:
            break
    return tuple(styles)


def _texts(scenario: Scenario, node: Node) -> Iterator[tuple[str, Guard | None]]:
    for variant in node.say:
        yield variant.text, variant.when
    for step in node.silence:
        if step.say:
            yield step.say, None
    if node.replies:
        yield unclear_text(scenario, node.id), None
    if node.breaks_in:
        yield node.breaks_in, None


def _possible(guard: Guard | None, tension: int, scenario: Scenario) -> _Possible:
    match guard:
        case None:
            return _Possible(True, False)
        case Number("tension", op, value):
            return _known(_COMPARED[op](tension, value))
        case OneOf("level", values):
            return _known(level_of(tension) in values)
        case OneOf("stance", values):
            return _known(scenario.customer.stance in values)
        case OneOf("motive", values):
            return _known(scenario.customer.motive in values)
        case All(parts) | Any(parts):
            every = [_possible(part, tension, scenario) for part in parts]
            if isinstance(guard, All):
                return _Possible(all(p.may_hold for p in every), any(p.may_fail for p in every))
            return _Possible(any(p.may_hold for p in every), all(p.may_fail for p in every))
        case Not(part):
            inner = _possible(part, tension, scenario)
            return _Possible(inner.may_fail, inner.may_hold)
        case _:
            return _Possible(True, True)


def _known(holds: bool) -> _Possible:
    return _Possible(holds, not holds)


_COMPARED = {
    "==": int.__eq__,
    "!=": int.__ne__,
    "<": int.__lt__,
    "<=": int.__le__,
    ">": int.__gt__,
    ">=": int.__ge__,
}
