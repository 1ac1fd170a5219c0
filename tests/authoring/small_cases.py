"""Random scenarios of which every state can be looked at, each with what the explorer found."""

from typing import NamedTuple

from tests.authoring.explorer import Facts, TooLargeError, explore
from tests.authoring.random_cases import wild_case
from trainingsveld.scenario import CustomerModel, Scenario, parse


class Explored(NamedTuple):
    """A scenario with all its facts."""

    text: str
    scenario: Scenario
    facts: Facts


def small_case(seed: int, model: CustomerModel, *, most: int = 3000) -> Explored:
    """Give the first attempt at this number that has at most `most` states."""
    attempt = 0
    while True:
        text = wild_case(seed, attempt)
        scenario = parse(text)
        try:
            return Explored(text, scenario, explore(scenario, model, most=most))
        except TooLargeError:
            attempt += 1
