"""The explorer meets exactly the states that the engine reaches, in random scenarios."""

import sys

from looping import loop

from tests.authoring.engine_states import as_expected, differences
from tests.authoring.small_cases import small_case
from trainingsveld.dialogue import open_case
from trainingsveld.scenario import parse_model
from trainingsveld.store.reference import customer_model

MODEL = parse_model(customer_model())


def wrong_with(seed: int) -> list[str]:
    """Compare the two in one scenario, and how its own tests come out."""
    _, scenario, facts = small_case(seed, MODEL)
    case = open_case(scenario, MODEL)
    odd = [
        f"the test {test.name!r} comes out differently"
        for test in scenario.tests
        if as_expected(case, test) is (test.name in facts.failing)
    ]
    return [*differences(scenario, MODEL), *odd]


if __name__ == "__main__":
    sys.exit(loop(__doc__, "random scenarios", wrong_with, count=3000))
