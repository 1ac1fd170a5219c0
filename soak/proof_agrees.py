"""The proof and the explorer say the same of random scenarios, in both directions."""

import sys

from looping import loop

from tests.authoring.agreement import disagreements
from tests.authoring.small_cases import small_case
from trainingsveld.authoring.customer_model import customer_model
from trainingsveld.authoring.proof import prove
from trainingsveld.dialogue import open_case


def wrong_with(seed: int) -> list[str]:
    """Prove one scenario and explore it; every other one as a large one is proved."""
    text, scenario, facts = small_case(seed, customer_model())
    case = open_case(scenario, customer_model())
    return disagreements(case, facts, prove(case, text, few=0 if seed % 2 else None))


if __name__ == "__main__":
    sys.exit(loop(__doc__, "random scenarios", wrong_with, count=3000))
