"""Every line a customer may say, with the styles it can have: what to render ahead."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from trainingsveld.dialogue.call import unclear_text
from trainingsveld.dialogue.case import Case
from trainingsveld.scenario import Node, OneOf, Scenario, Style


class SpokenLine(NamedTuple):
    """A text in a style."""

    text: str
    style: Style


def spoken_lines(case: Case) -> tuple[SpokenLine, ...]:
    """List what may have to be said, in the author's order, each once.

    A line can sound in every style the customer model knows for this customer's stance, unless its
    node sets one.
    """
    scenario = case.scenario
    able: dict[Style, None] = {
        rule.style: None for rule in case.model.styles if _can_hold(rule.when, scenario)
    }
    found: dict[SpokenLine, None] = {}
    for node in scenario.nodes.values():
        for text in _texts(scenario, node):
            styles: Iterable[Style] = (node.style,) if node.style else able
            for style in styles:
                found[SpokenLine(text, style)] = None
    return tuple(found)


def _texts(scenario: Scenario, node: Node) -> Iterator[str]:
    for variant in node.say:
        yield variant.text
    for step in node.silence:
        if step.say:
            yield step.say
    if node.replies:
        yield unclear_text(scenario, node.id)


def _can_hold(guard: object, scenario: Scenario) -> bool:
    """Rule out only what the customer's fixed stance and motive make impossible."""
    parts = getattr(guard, "parts", (guard,))
    fixed = {"stance": scenario.customer.stance, "motive": scenario.customer.motive}
    return all(
        fixed[part.name] in part.values
        for part in parts
        if isinstance(part, OneOf) and part.name in fixed
    )
