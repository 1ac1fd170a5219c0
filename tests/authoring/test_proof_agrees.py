"""The proof and the explorer say the same of random scenarios, in both directions."""

import pytest

from tests.authoring.agreement import disagreements
from tests.authoring.small_cases import small_case
from trainingsveld.authoring.customer_model import customer_model
from trainingsveld.authoring.proof import prove
from trainingsveld.dialogue import open_case


@pytest.mark.parametrize("few", [None, 0], ids=["at once", "short looks first"])
@pytest.mark.parametrize("seed", range(60))
def test_they_agree(seed: int, few: int | None):
    text, scenario, facts = small_case(seed, customer_model(), most=600)
    case = open_case(scenario, customer_model())
    assert disagreements(case, facts, prove(case, text, few=few)) == []
